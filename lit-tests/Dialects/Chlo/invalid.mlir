// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @other_result(%a: tensor<2xf32>) {
  // expected-error@+1 {{'chlo.erf' op requires compatible types for all operands and results}}
  %0 = chlo.erf %a : tensor<2xf32> -> tensor<3xf32>
  return
}

// -----

func.func @integers(%a: tensor<2xi32>) {
  // expected-error@+1 {{'chlo.lgamma' op operand #0 must be}}
  %0 = chlo.lgamma %a : tensor<2xi32> -> tensor<2xi32>
  return
}

// -----

func.func @no_complex_erf(%a: tensor<2xcomplex<f32>>) {
  // expected-error@+1 {{'chlo.erf' op operand #0 must be}}
  %0 = chlo.erf %a : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  return
}

// -----

func.func @answers_are_truth_values(%a: tensor<2xf32>) {
  // expected-error@+1 {{'chlo.is_inf' op result #0 must be}}
  %0 = chlo.is_inf %a : tensor<2xf32> -> tensor<2xf32>
  return
}

// -----

func.func @next_after_of_two_types(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error@+1 {{'chlo.next_after' op requires compatible types for all operands and results}}
  %0 = chlo.next_after %a, %b : tensor<2xf32>, tensor<2xf64> -> tensor<2xf32>
  return
}

// -----

func.func @broadcast_of_two_element_types(%a: tensor<2xf32>, %b: tensor<2xi32>) {
  // expected-error@+1 {{'chlo.broadcast_add' op requires compatible element types for all operands and results}}
  %0 = chlo.broadcast_add %a, %b : (tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>
  return
}

// -----

func.func @broadcast_to_another_shape(%a: tensor<2x1xf32>, %b: tensor<3xf32>) {
  // expected-error@+2 {{'chlo.broadcast_add' op inferred type(s) 'tensor<2x3xf32>' are incompatible with return type(s) of operation 'tensor<2x1xf32>'}}
  // expected-error@+1 {{'chlo.broadcast_add' op failed to infer returned types}}
  %0 = chlo.broadcast_add %a, %b : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x1xf32>
  return
}

// -----

func.func @broadcast_by_dimensions_to_another_shape(%a: tensor<2x1xf32>, %b: tensor<2xf32>) {
  // expected-error@+2 {{'chlo.broadcast_add' op inferred type(s) 'tensor<2x1xf32>' are incompatible with return type(s) of operation 'tensor<2x2xf32>'}}
  // expected-error@+1 {{'chlo.broadcast_add' op failed to infer returned types}}
  %0 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 0>} : (tensor<2x1xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  return
}

// -----

func.func @no_bits_of_floats(%a: tensor<2xf32>) {
  // expected-error@+1 {{'chlo.broadcast_and' op operand #0 must be}}
  %0 = chlo.broadcast_and %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @select_of_two_element_types(%p: tensor<i1>, %a: tensor<2xf32>, %b: tensor<2xi32>) {
  // expected-error@+2 {{'chlo.broadcast_select' op failed to infer returned types}}
  // expected-error@+1 {{mismatched operand types}}
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<2xf32>, tensor<2xi32>) -> tensor<2xf32>
  return
}

// -----

func.func @constant_like(%a: tensor<1x2xi64>) {
  // expected-error@+1 {{'chlo.constant_like' op value's type doesn't match element return type}}
  %0 = "chlo.constant_like"(%a) {value = 3.2 : f32} : (tensor<1x2xi64>) -> tensor<1x2xi32>
  return
}

// -----

func.func @constant_of_another_type() {
  // expected-error@+1 {{'chlo.constant' op inferred type(s) 'tensor<2xi32>' are incompatible with return type(s) of operation 'tensor<3xi32>'}}
  %0 = "chlo.constant"() {value = dense<1> : tensor<2xi32>} : () -> tensor<3xi32>
  return
}

// -----

func.func @top_k_of_a_scalar(%a: tensor<f32>) {
  // expected-error@+2 {{'chlo.top_k' op failed to infer returned types}}
  // expected-error@+1 {{operand's rank must be at least 1}}
  %0:2 = chlo.top_k(%a, k = 8) : tensor<f32> -> (tensor<8xf32>, tensor<8xi32>)
  return
}

// -----

func.func @top_k_of_too_few(%a: tensor<4xf32>) {
  // expected-error@+2 {{'chlo.top_k' op failed to infer returned types}}
  // expected-error@+1 {{operand's last dimension must be at least 8}}
  %0:2 = chlo.top_k(%a, k = 8) : tensor<4xf32> -> (tensor<8xf32>, tensor<8xi32>)
  return
}

// -----

func.func @top_k_indices_are_i32(%a: tensor<4xf32>) {
  // expected-error@+2 {{'chlo.top_k' op inferred type(s) 'tensor<2xf32>', 'tensor<2xi32>' are incompatible with return type(s) of operation 'tensor<2xf32>', 'tensor<2xi64>'}}
  // expected-error@+1 {{'chlo.top_k' op failed to infer returned types}}
  %0:2 = chlo.top_k(%a, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi64>)
  return
}

// -----

func.func @mulhi_of_truth_values(%a: tensor<4xi1>) {
  // expected-error@+1 {{'chlo.mulhi' op operand #0 must be}}
  %0 = chlo.mulhi %a, %a : tensor<4xi1>, tensor<4xi1> -> tensor<4xi1>
  return
}

// -----

func.func @floats_only(%a: tensor<*xi32>) {
  // expected-error@+1 {{'chlo.broadcast_zeta' op operand #0 must be tensor of}}
  %0 = chlo.broadcast_zeta %a, %a : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
  return
}

// -----

func.func @static_constant() {
  // expected-error@+1 {{must be statically shaped tensor of}}
  %0 = "chlo.constant"() <{value = dense<1.0> : tensor<2xf32>}> : () -> tensor<?xf32>
  return
}
