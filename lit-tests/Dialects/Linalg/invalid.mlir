// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @matmul_shapes(%a: tensor<4x8xf32>, %b: tensor<7x3xf32>, %c: tensor<4x3xf32>) {
  // expected-error@+1 {{'linalg.matmul' op inferred input/output operand #1 has shape's dimension #0 to be 8, but found 7}}
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<7x3xf32>) outs(%c : tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @missing_map(%m: memref<4xf32>) {
  // expected-error@+1 {{'linalg.generic' op expected the number of indexing_map (0) to be equal to the number of input/output operands (1)}}
  linalg.generic {indexing_maps = [], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %out : f32
  }
  return
}

// -----

func.func @not_a_permutation(%a: tensor<4x3xf32>, %t: tensor<3x4xf32>) {
  // expected-error@+1 {{'linalg.transpose' op permutation is not valid}}
  %0 = linalg.transpose ins(%a : tensor<4x3xf32>) outs(%t : tensor<3x4xf32>) permutation = [1, 1]
  return
}

// -----

func.func @index_outside() {
  // expected-error@+1 {{'linalg.index' op expected parent op with LinalgOp interface}}
  %0 = linalg.index 0 : index
  return
}

// -----

func.func @fill_of_nothing() {
  // expected-error@+2 {{custom op 'linalg.fill' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 0}}
  linalg.fill
  return
}

// -----

func.func @one_factor(%m: memref<4x4xf32>) {
  // expected-error@+2 {{custom op 'linalg.matmul' [parseNamedStructuredOpRegion] ods-gen generated region expects 3 args, got 2}}
  linalg.matmul ins(%m : memref<4x4xf32>) outs(%m : memref<4x4xf32>)
  return
}

// -----

func.func @transpose_of_nothing() {
  // expected-error@+1 {{'linalg.transpose' op expected 2 operands, but found 0}}
  linalg.transpose permutation = [0, 1]
  return
}

// -----

func.func @payload_without_output(%m: memref<4xf32>) {
  // expected-error@+1 {{'math.exp' op requires a single operand}}
  linalg.map { math.exp } ins(%m : memref<4xf32>)
  return
}

// -----

func.func @payload_of_nothing() {
  // expected-error@+1 {{'linalg.map' op expected an output for its payload to write}}
  linalg.map { math.exp }
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: f32) {
  // expected-error@+1 {{'linalg.reduce' op operand #1 must be variadic of memref of any type values or ranked tensor of any type values, but got 'f32'}}
  "linalg.reduce"(%a, %b) <{dimensions = array<i64: 0>}> ({ ^bb0(%x: f32, %y: f32): linalg.yield %x : f32 }) : (tensor<4xf32>, f32) -> tensor<f32>
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: tensor<f32>) {
  // expected-error@+1 {{'linalg.reduce' op result #0 must be variadic of tensor of any type values, but got 'f32'}}
  "linalg.reduce"(%a, %b) <{dimensions = array<i64: 0>}> ({ ^bb0(%x: f32, %y: f32): linalg.yield %x : f32 }) : (tensor<4xf32>, tensor<f32>) -> f32
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x6xf32>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.reduce' op expects all inputs to have the same shapes. Shape at input-index 1 is not equal to the shape at input-index 0.}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x6xf32>) outs(%x, %y : tensor<4xf32>, tensor<4xf32>) dimensions = [1]
    (%p: f32, %q: f32, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x5xf32>, %x: tensor<4xf32>, %y: tensor<3xf32>) {
  // expected-error@+1 {{'linalg.reduce' op expects all outputs to have the same shapes. Shape at output-index 1 is not equal to the shape at output-index 0.}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x5xf32>) outs(%x, %y : tensor<4xf32>, tensor<3xf32>) dimensions = [1]
    (%p: f32, %q: f32, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x5xf32>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.reduce' op input element type 'f32' does not match corresponding block argument type 'f64'}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x5xf32>) outs(%x, %y : tensor<4xf32>, tensor<4xf32>) dimensions = [1]
    (%p: f32, %q: f64, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.map' op expects number of operands to match the arity of mapper, but got: 2 and 1}}
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>)
    (%x: f32) {
      linalg.yield %x : f32
    }
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %t: tensor<4x4xf32>) {
  // expected-error@+1 {{'linalg.matmul' op expected to have pure tensor or buffer semantics}}
  %0 = linalg.matmul ins(%m, %m : memref<4x4xf32>, memref<4x4xf32>) outs(%t : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%x: f32):
    // expected-error@+1 {{'linalg.index' op attribute 'dim' failed to satisfy constraint: 64-bit signless integer attribute whose minimum value is 0}}
    %0 = linalg.index -1 : index
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: i1) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%x: i1):
    // expected-error@+1 {{'linalg.yield' op type of yield operand 1 ('i1') doesn't match the element type of the enclosing linalg.generic op ('f32')}}
    linalg.yield %i : i1
  }
  return
}
