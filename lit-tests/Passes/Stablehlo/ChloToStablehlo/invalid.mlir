// RUN: openxla-opt %s --chlo-legalize-to-stablehlo --split-input-file --verify-diagnostics

func.func @shapes_do_not_meet(%a: tensor<2xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_add' that was explicitly marked illegal: tensor<2xf32> and tensor<3xf32> do not meet}}
  %0 = chlo.broadcast_add %a, %b : (tensor<2xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @dimensions_do_not_fit(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_add' that was explicitly marked illegal: tensor<2x3xf32> and tensor<2x3xf32> do not meet in dimensions [1]}}
  %0 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// At run time only the last dimensions can meet.
func.func @first_dimension(%a: tensor<2x?xf32>, %b: tensor<2xf32>) -> tensor<2x?xf32> {
  // expected-warning@+2 {{unsupported non prefix-padded dynamic rank broadcast_dimensions = 0}}
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_add' that was explicitly marked illegal: dimensions [0] of tensor<2x?xf32> and tensor<2xf32>, whose shapes are dynamic, are not the last ones}}
  %0 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 0>} : (tensor<2x?xf32>, tensor<2xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// -----

func.func @size_and_bound(%a: tensor<?xf32, #stablehlo.bounds<4>>, %b: tensor<4xf32>) -> tensor<?xf32, #stablehlo.bounds<4>> {
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_add' that was explicitly marked illegal: cannot mix bounded and static dimensions in broadcast}}
  %0 = chlo.broadcast_add %a, %b : (tensor<?xf32, #stablehlo.bounds<4>>, tensor<4xf32>) -> tensor<?xf32, #stablehlo.bounds<4>>
  return %0 : tensor<?xf32, #stablehlo.bounds<4>>
}

// -----

func.func @bounds_do_not_meet(%p: tensor<i1>, %a: tensor<?xf32, #stablehlo.bounds<4>>, %b: tensor<?xf32, #stablehlo.bounds<5>>) -> tensor<?xf32, #stablehlo.bounds<5>> {
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_select' that was explicitly marked illegal: tensor<i1>, tensor<?xf32, #stablehlo.bounds<4>> and tensor<?xf32, #stablehlo.bounds<5>> do not meet: incompatible shapes for broadcasting 4 and 5}}
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<?xf32, #stablehlo.bounds<4>>, tensor<?xf32, #stablehlo.bounds<5>>) -> tensor<?xf32, #stablehlo.bounds<5>>
  return %0 : tensor<?xf32, #stablehlo.bounds<5>>
}

// -----

func.func @types_differ(%a: tensor<?xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.erf' that was explicitly marked illegal: tensor<?xf32> and tensor<2xf32> do not say the same of the shape}}
  %0 = chlo.erf %a : tensor<?xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @complex_bessel(%z: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
  // expected-error@+1 {{failed to legalize operation 'chlo.bessel_i1e' that was explicitly marked illegal: complex numbers are not supported: tensor<2xcomplex<f32>>}}
  %0 = chlo.bessel_i1e %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}

// -----

func.func @unknown_groups(%a: tensor<3x2xf32>, %b: tensor<?x2x1xf32>, %sizes: tensor<?xi64>) -> tensor<3x1xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.ragged_dot' that was explicitly marked illegal: how many groups there are is not known}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {
    ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>
  } : (tensor<3x2xf32>, tensor<?x2x1xf32>, tensor<?xi64>) -> tensor<3x1xf32>
  return %0 : tensor<3x1xf32>
}

// -----

func.func @many_groups(%a: tensor<3x2xf32>, %b: tensor<99999999x2x1xf32>, %sizes: tensor<99999999xi64>) -> tensor<3x1xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.ragged_dot' that was explicitly marked illegal: 99999999 groups are too many to write them all out}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {
    ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>
  } : (tensor<3x2xf32>, tensor<99999999x2x1xf32>, tensor<99999999xi64>) -> tensor<3x1xf32>
  return %0 : tensor<3x1xf32>
}

// -----

// Nothing says how large dimension 1 of the output is.
func.func @unknown_output(%a: tensor<2xf32>, %b: tensor<?xf32>) -> tensor<2x?xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.scan' that was explicitly marked illegal: the shape of tensor<2x?xf32> is dynamic, and not that of tensor<2xf32>}}
  %0:2 = chlo.scan(%a) inits(%b) dimension=0 {
  ^bb0(%x: tensor<f32>, %y: tensor<?xf32>):
    stablehlo.return %y, %y : tensor<?xf32>, tensor<?xf32>
  } : (tensor<2xf32>, tensor<?xf32>) -> (tensor<2x?xf32>, tensor<?xf32>)
  return %0#0 : tensor<2x?xf32>
}

// -----

func.func @huge(%a: tensor<4611686018427387904x4xf32>) -> tensor<4611686018427387904x4xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.atan' that was explicitly marked illegal: tensor<4611686018427387904x4xf32> has more elements than can be counted}}
  %0 = chlo.atan %a : tensor<4611686018427387904x4xf32> -> tensor<4611686018427387904x4xf32>
  return %0 : tensor<4611686018427387904x4xf32>
}


// -----

func.func @unranked(%a: tensor<*xf32>, %b: tensor<2xf32>) -> tensor<*xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.broadcast_add' that was explicitly marked illegal: the rank of an operand or of the result is not known}}
  %0 = chlo.broadcast_add %a, %b : (tensor<*xf32>, tensor<2xf32>) -> tensor<*xf32>
  return %0 : tensor<*xf32>
}

// -----

func.func @unranked_constant(%a: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.constant_like' that was explicitly marked illegal: the rank of the result is not known}}
  %0 = "chlo.constant_like"(%a) {value = 1.0 : f32} : (tensor<*xf32>) -> tensor<*xf32>
  return %0 : tensor<*xf32>
}

// -----

func.func @unranked(%a: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.tan' that was explicitly marked illegal: the rank of tensor<*xf32> is not known}}
  %0 = chlo.tan %a : tensor<*xf32> -> tensor<*xf32>
  return %0 : tensor<*xf32>
}

// -----

func.func @unranked_second(%a: tensor<4xf32>, %b: tensor<*xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.zeta' that was explicitly marked illegal: tensor<4xf32> and tensor<*xf32> do not say the same of the shape}}
  %0 = chlo.zeta %a, %b : tensor<4xf32>, tensor<*xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
