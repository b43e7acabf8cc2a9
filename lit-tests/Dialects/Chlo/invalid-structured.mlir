// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @ragged_groups(%a: tensor<3x2xf32>, %b: tensor<2x2x1xf32>, %sizes: tensor<3xi64>) {
  // expected-error@+1 {{rhs group dimension is expected to have size=3, got 2}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<3x2xf32>, tensor<2x2x1xf32>, tensor<3xi64>) -> tensor<3x1xf32>
  return
}

// -----

func.func @ragged_dimension(%a: tensor<3x2xf32>, %b: tensor<2x2x1xf32>, %sizes: tensor<2xi64>) {
  // expected-error@+1 {{Expects lhs_ragged_dim to be in range [0, lhs_rank) i.e. [0, 2). got: 5.}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [5], rhs_group_dimensions = [0]>} : (tensor<3x2xf32>, tensor<2x2x1xf32>, tensor<2xi64>) -> tensor<3x1xf32>
  return
}

// -----

func.func @ragged_sizes(%a: tensor<3x2xf32>, %b: tensor<2x2x1xf32>, %sizes: tensor<i64>) {
  // expected-error@+1 {{expected group_sizes to have rank 1, got 0}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<3x2xf32>, tensor<2x2x1xf32>, tensor<i64>) -> tensor<3x1xf32>
  return
}

// -----

func.func @ragged_result(%a: tensor<3x2xf32>, %b: tensor<2x2x1xf32>, %sizes: tensor<2xi64>) {
  // expected-error@+1 {{inferred shape '[3, 1]' is incompatible with return type of operation 'tensor<3xf32>'}}
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<3x2xf32>, tensor<2x2x1xf32>, tensor<2xi64>) -> tensor<3xf32>
  return
}

// -----

func.func @scan_nothing() {
  // expected-error@+1 {{at least one of inputs or outputs must be present}}
  chlo.scan() inits() dimension=0 {
    stablehlo.return
  } : () -> ()
  return
}

// -----

func.func @scan_sizes(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{invalid scan dimension size of operand 1}}
  %0 = chlo.scan(%a, %b) inits() dimension=0 {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  } : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @scan_body(%a: tensor<2xf32>) {
  // expected-error@+1 {{operand and body argument 0 are incompatible}}
  %0 = chlo.scan(%a) inits() dimension=0 {
  ^bb0(%x: tensor<f64>):
    stablehlo.return %x : tensor<f64>
  } : (tensor<2xf32>) -> tensor<2xf64>
  return
}

// -----

func.func @scan_result(%a: tensor<2xf32>) {
  // expected-error@+2 {{inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  // expected-error@+1 {{'chlo.scan' op failed to infer returned types}}
  %0 = chlo.scan(%a) inits() dimension=0 {
  ^bb0(%x: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  } : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @scan_results(%a: tensor<2xf32>, %b: tensor<f32>) {
  // expected-error@+1 {{not enough result types to cover the required carries}}
  chlo.scan(%a) inits(%b) dimension=0 {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return
  } : (tensor<2xf32>, tensor<f32>) -> ()
  return
}
