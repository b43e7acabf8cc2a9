// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @f(%a: f32) {
  // expected-error@+1 {{custom op 'complex.create' invalid kind of type specified: expected builtin.complex, but found 'f32'}}
  complex.create %a, %a : f32
  return
}

// -----

func.func @f(%a: complex<i32>) {
  // expected-error@+1 {{custom op 'complex.re' 'complex' must be complex type with floating-point elements, but got 'complex<i32>'}}
  complex.re %a : complex<i32>
  return
}

// -----

func.func @f(%a: complex<i32>) {
  // expected-error@+1 {{'complex.re' op operand #0 must be complex type with floating-point elements, but got 'complex<i32>'}}
  "complex.re"(%a) : (complex<i32>) -> i32
  return
}

// -----

func.func @f(%a: complex<i32>) {
  // expected-error@+1 {{'complex.re' op operand #0 must be complex type with floating-point elements, but got 'complex<i32>'}}
  "complex.re"(%a) : (complex<i32>) -> f32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{'complex.create' op operand #0 must be floating-point, but got 'i32'}}
  "complex.create"(%a, %a) : (i32, i32) -> complex<i32>
  return
}

// -----

func.func @f(%a: vector<2xf32>) {
  // expected-error@+1 {{'complex.create' op operand #0 must be floating-point, but got 'vector<2xf32>'}}
  "complex.create"(%a, %a) : (vector<2xf32>, vector<2xf32>) -> complex<f32>
  return
}
