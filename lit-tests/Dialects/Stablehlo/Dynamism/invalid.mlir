// RUN: openxla-opt %s --split-input-file --verify-diagnostics

// Numbers are those of the constraints in the StableHLO specification.

// dynamic_broadcast_in_dim C1
func.func @dynamic_broadcast_in_dim_c1(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{expects operand and result to have compatible element type. Got: 'tensor<2xf32>' and 'tensor<?xf64>'}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0] : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf64>
  return
}

// -----

// dynamic_broadcast_in_dim C2
func.func @dynamic_broadcast_in_dim_c2(%a: tensor<2xf32>, %shape: tensor<2xi64>) {
  // expected-error@+1 {{broadcast_dimensions size (2) does not match operand rank (1)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0, 1] : (tensor<2xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C3
func.func @dynamic_broadcast_in_dim_c3(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{broadcast_dimensions contains invalid value 1 for result with rank 1}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [1] : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C4
func.func @dynamic_broadcast_in_dim_c4(%a: tensor<2x2xf32>, %shape: tensor<2xi64>) {
  // expected-error@+1 {{broadcast_dimensions should not have duplicates}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0, 0] : (tensor<2x2xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C5
func.func @dynamic_broadcast_in_dim_c5(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{size of operand dimension 0 (2) is not compatible with size of result dimension 0 (3)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0] : (tensor<2xf32>, tensor<1xi64>) -> tensor<3xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C7
func.func @dynamic_broadcast_in_dim_c7(%a: tensor<2xf32>) {
  %shape = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  // expected-error@+1 {{output shape [2, 3] is incompatible with return type of operation 'tensor<?xf32>'}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0] : (tensor<2xf32>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C8
func.func @dynamic_broadcast_in_dim_c8(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{duplicate expansion hint for at least one operand dimension}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_broadcast_in_dim C9
func.func @dynamic_broadcast_in_dim_c9(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{hint for expanding dimension 1 does not refer to a valid operand dimension}}
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0] {known_expanding_dimensions = array<i64: 1>} : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_iota C1
func.func @dynamic_iota_c1(%shape: tensor<1xi64>) {
  // expected-error@+1 {{iota dimension cannot go beyond the output rank.}}
  %0 = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<1xi64>) -> tensor<?xi32>
  return
}

// -----

// dynamic_iota C2
func.func @dynamic_iota_c2() {
  %shape = stablehlo.constant dense<-1> : tensor<1xi64>
  // expected-error@+1 {{output shape [-1] is incompatible with return type of operation 'tensor<?xi32>'}}
  %0 = stablehlo.dynamic_iota %shape, dim = 0 : (tensor<1xi64>) -> tensor<?xi32>
  return
}

// -----

// dynamic_pad C1
func.func @dynamic_pad_c1(%a: tensor<2xf32>, %b: tensor<f64>, %n: tensor<1xi64>) {
  // expected-error@+1 {{failed to verify that all of {operand, padding_value, result} have same element type}}
  %0 = stablehlo.dynamic_pad %a, %b, %n, %n, %n : (tensor<2xf32>, tensor<f64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_pad C2
func.func @dynamic_pad_c2(%a: tensor<2xf32>, %b: tensor<f32>, %n: tensor<2xi64>) {
  // expected-error@+1 {{padding operands size (2) must match operand rank (1)}}
  %0 = stablehlo.dynamic_pad %a, %b, %n, %n, %n : (tensor<2xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_pad C3
func.func @dynamic_pad_c3(%a: tensor<2xf32>, %b: tensor<f32>) {
  %n = stablehlo.constant dense<-1> : tensor<1xi64>
  // expected-error@+1 {{interior_padding must be non-negative, but got -1}}
  %0 = stablehlo.dynamic_pad %a, %b, %n, %n, %n : (tensor<2xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// dynamic_pad C4
func.func @dynamic_pad_c4(%a: tensor<2xf32>, %b: tensor<f32>) {
  %n = stablehlo.constant dense<1> : tensor<1xi64>
  // expected-error@+1 {{expected output dimension at index 0 to equal 5, but got 4}}
  %0 = stablehlo.dynamic_pad %a, %b, %n, %n, %n : (tensor<2xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4xf32>
  return
}

// -----

// dynamic_reshape C2
func.func @dynamic_reshape_c2(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{number of output elements (3) doesn't match expected number of elements (2)}}
  %0 = stablehlo.dynamic_reshape %a, %shape : (tensor<2xf32>, tensor<1xi64>) -> tensor<3xf32>
  return
}

// -----

// dynamic_reshape C4
func.func @dynamic_reshape_c4(%a: tensor<2xf32>, %shape: tensor<1xi64>) {
  // expected-error@+1 {{result should have a rank equal to the number of elements in output_shape}}
  %0 = stablehlo.dynamic_reshape %a, %shape : (tensor<2xf32>, tensor<1xi64>) -> tensor<?x?xf32>
  return
}

// -----

func.func @dynamic_reshape_count(%a: tensor<6xf32>) {
  %shape = stablehlo.constant dense<[2, 2]> : tensor<2xi64>
  // expected-error@+1 {{output_shape is incompatible with input type of operation: input has 6 elements, but output_shape has 4}}
  %0 = stablehlo.dynamic_reshape %a, %shape : (tensor<6xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return
}

// -----

func.func @real_dynamic_slice_size(%a: tensor<6xf32>, %n: tensor<2xi64>) {
  // expected-error@+1 {{has mismatched number of operand rank (1) and start_indices size (2)}}
  %0 = stablehlo.real_dynamic_slice %a, %n, %n, %n : (tensor<6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// get_dimension_size C1
func.func @get_dimension_size_c1(%a: tensor<6xf32>) {
  // expected-error@+2 {{requires dimension attribute in range [0, 1); found (1)}}
  // expected-error@+1 {{'stablehlo.get_dimension_size' op failed to infer returned types}}
  %0 = stablehlo.get_dimension_size %a, dim = 1 : (tensor<6xf32>) -> tensor<i32>
  return
}

// -----

func.func @set_dimension_size_type(%a: tensor<6xf32>, %n: tensor<i32>) {
  // expected-error@+2 {{inferred type(s) 'tensor<?xf32, #stablehlo.bounds<6>>' are incompatible with return type(s) of operation 'tensor<7xf32>'}}
  // expected-error@+1 {{'stablehlo.set_dimension_size' op failed to infer returned types}}
  %0 = stablehlo.set_dimension_size %a, %n, dim = 0 : (tensor<6xf32>, tensor<i32>) -> tensor<7xf32>
  return
}
