// RUN: openxla-opt %s --split-input-file --verify-diagnostics

// Numbers are those of the constraints in the StableHLO specification.

// add C1, and so all functions of pairs: operands and result have one type
func.func @add_c1(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{'stablehlo.add' op requires the same shape for all operands and results}}
  %0 = stablehlo.add %a, %b : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

// floor C1, and so all functions of one operand
func.func @floor_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.floor' op requires compatible types for all operands and results}}
  %0 = stablehlo.floor %a : (tensor<2xf32>) -> tensor<2xf64>
  return
}

// -----

// and I1: integers or truth values
func.func @and_i1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.and' op operand #0 must be ranked tensor of}}
  %0 = stablehlo.and %a, %a : tensor<2xf32>
  return
}

// -----

// popcnt I1: integers
func.func @popcnt_i1(%a: tensor<2xi1>) {
  // expected-error@+1 {{'stablehlo.popcnt' op operand #0 must be ranked tensor of}}
  %0 = stablehlo.popcnt %a : tensor<2xi1>
  return
}

// -----

// tanh I1: floats or complex numbers
func.func @tanh_i1(%a: tensor<2xi32>) {
  // expected-error@+1 {{'stablehlo.tanh' op operand #0 must be ranked tensor of}}
  %0 = stablehlo.tanh %a : tensor<2xi32>
  return
}

// -----

// abs C1: shape(result) = shape(operand)
func.func @abs_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.abs' op}}
  %0 = stablehlo.abs %a : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// abs C2: elements are real
func.func @abs_c2(%a: tensor<2xcomplex<f32>>) {
  // expected-error@+1 {{'stablehlo.abs' op}}
  %0 = stablehlo.abs %a : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}

// -----

// real C2: elements are those of the parts
func.func @real_c2(%a: tensor<2xcomplex<f32>>) {
  // expected-error@+1 {{'stablehlo.real' op}}
  %0 = stablehlo.real %a : (tensor<2xcomplex<f32>>) -> tensor<2xf64>
  return
}

// -----

// imag C2: elements are those of the parts
func.func @imag_c2(%a: tensor<2xcomplex<f32>>) {
  // expected-error@+1 {{'stablehlo.imag' op}}
  %0 = stablehlo.imag %a : (tensor<2xcomplex<f32>>) -> tensor<2xf64>
  return
}

// -----

// convert C1: shape(result) = shape(operand)
func.func @convert_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.convert' op requires the same shape for all operands and results}}
  %0 = stablehlo.convert %a : (tensor<2xf32>) -> tensor<3xi8>
  return
}

// -----

// is_finite C1: shape(y) = shape(x)
func.func @is_finite_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.is_finite' op all non-scalar operands/results must have the same shape and base type}}
  %0 = stablehlo.is_finite %a : (tensor<2xf32>) -> tensor<3xi1>
  return
}

// -----

// complex C1: type(lhs) = type(rhs)
func.func @complex_c1(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error@+1 {{'stablehlo.complex' op requires the same element type for all operands}}
  %0 = stablehlo.complex %a, %b : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xcomplex<f32>>
  return
}

// -----

// complex C3: element_type(result) = complex<element_type(lhs)>
func.func @complex_c3(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.complex' op}}
  %0 = stablehlo.complex %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xcomplex<f64>>
  return
}

// -----

// compare C1: one element type
func.func @compare_c1(%a: tensor<2xf32>, %b: tensor<2xi32>) {
  // expected-error@+1 {{'stablehlo.compare' op requires compatible element types for all operands}}
  %0 = stablehlo.compare LT, %a, %b : (tensor<2xf32>, tensor<2xi32>) -> tensor<2xi1>
  return
}

// -----

// compare C2: one shape
func.func @compare_c2(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{'stablehlo.compare' op requires the same shape for all operands and results}}
  %0 = stablehlo.compare LT, %a, %b : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xi1>
  return
}

// -----

// clamp C1: min is a scalar or has the operand's shape
func.func @clamp_c1(%a: tensor<2xf32>, %m: tensor<3xf32>) {
  // expected-error@+2 {{min shape [3] is not scalar and is not compatible to operand shape [2]}}
  // expected-error@+1 {{'stablehlo.clamp' op failed to infer returned types}}
  %0 = stablehlo.clamp %m, %a, %a : (tensor<3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// clamp C2: so is max
func.func @clamp_c2(%a: tensor<2xf32>, %m: tensor<3xf32>) {
  // expected-error@+2 {{max shape [3] is not scalar and is not compatible to operand shape [2]}}
  // expected-error@+1 {{'stablehlo.clamp' op failed to infer returned types}}
  %0 = stablehlo.clamp %a, %a, %m : (tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

// clamp C3: one element type
func.func @clamp_c3(%a: tensor<2xf32>, %m: tensor<f64>) {
  // expected-error@+1 {{'stablehlo.clamp' op requires compatible element types for all operands and results}}
  %0 = stablehlo.clamp %m, %a, %a : (tensor<f64>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// clamp C4: type(operand) = type(result)
func.func @clamp_c4(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.clamp' op}}
  %0 = stablehlo.clamp %a, %a, %a : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// select C1: pred is a scalar or has the shape of the values
func.func @select_c1(%p: tensor<3xi1>, %a: tensor<2xf32>) {
  // expected-error@+2 {{requires the same shape for all operands}}
  // expected-error@+1 {{'stablehlo.select' op failed to infer returned types}}
  %0 = stablehlo.select %p, %a, %a : tensor<3xi1>, tensor<2xf32>
  return
}

// -----

// select C2: both values have the result's type
func.func @select_c2(%p: tensor<i1>, %a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+2 {{requires compatible types for non-predicate operands}}
  // expected-error@+1 {{'stablehlo.select' op failed to infer returned types}}
  %0 = stablehlo.select %p, %a, %b : (tensor<i1>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce_precision C1: type(operand) = type(output)
func.func @reduce_precision_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reduce_precision' op requires compatible types for all operands and results}}
  %0 = stablehlo.reduce_precision %a, format = e5m10 : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// reduce_precision C2: 1 <= exponent_bits
func.func @reduce_precision_c2(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reduce_precision' op attribute 'exponent_bits' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive}}
  %0 = stablehlo.reduce_precision %a, format = e0m10 : tensor<2xf32>
  return
}

// -----

// reduce_precision C3: 0 <= mantissa_bits
func.func @reduce_precision_c3(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reduce_precision' op attribute 'mantissa_bits' failed to satisfy constraint: 32-bit signless integer attribute whose value is non-negative}}
  %0 = "stablehlo.reduce_precision"(%a) {exponent_bits = 1 : i32, mantissa_bits = -1 : i32} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// constant C1: type(value) = type(output)
func.func @constant_c1() {
  // expected-error@+2 {{'stablehlo.constant' op inferred type(s) 'tensor<2xi32>' are incompatible with return type(s) of operation 'tensor<3xi32>'}}
  // expected-error@+1 {{'stablehlo.constant' op failed to infer returned types}}
  %0 = "stablehlo.constant"() {value = dense<1> : tensor<2xi32>} : () -> tensor<3xi32>
  return
}

// -----

// iota C1: 0 <= iota_dimension < rank(output)
func.func @iota_c1() {
  // expected-error@+1 {{'stablehlo.iota' op iota dimension cannot go beyond the output rank.}}
  %0 = stablehlo.iota dim = 1 : tensor<2xi32>
  return
}

// -----

// iota C1: a scalar has no dimension
func.func @iota_of_a_scalar() {
  // expected-error@+1 {{'stablehlo.iota' op does not support scalars.}}
  %0 = stablehlo.iota dim = 0 : tensor<i32>
  return
}

// -----

// broadcast_in_dim C1: one element type
func.func @broadcast_in_dim_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.broadcast_in_dim' op}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> tensor<2xi32>
  return
}

// -----

// broadcast_in_dim C2: size(broadcast_dimensions) = rank(operand)
func.func @broadcast_in_dim_c2(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.broadcast_in_dim' op broadcast_dimensions size (2) does not match operand rank (1)}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<2xf32>) -> tensor<2x2xf32>
  return
}

// -----

// broadcast_in_dim C3: 0 <= broadcast_dimensions < rank(result)
func.func @broadcast_in_dim_c3(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.broadcast_in_dim' op broadcast_dimensions contains invalid value 2 for result with rank 2}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [2] : (tensor<2xf32>) -> tensor<2x2xf32>
  return
}

// -----

// broadcast_in_dim C4: is_unique(broadcast_dimensions)
func.func @broadcast_in_dim_c4(%a: tensor<2x2xf32>) {
  // expected-error@+1 {{'stablehlo.broadcast_in_dim' op broadcast_dimensions should not have duplicates}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [1, 1] : (tensor<2x2xf32>) -> tensor<2x2xf32>
  return
}

// -----

// broadcast_in_dim C5: extents are 1 or the same
func.func @broadcast_in_dim_c5(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.broadcast_in_dim' op size of operand dimension 0 (2) is not equal to 1 or size of result dimension 1 (3)}}
  %0 = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

// concatenate C1: one element type
func.func @concatenate_c1(%a: tensor<2xf32>, %b: tensor<2xi32>) {
  // expected-error@+1 {{'stablehlo.concatenate' op}}
  %0 = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2xf32>, tensor<2xi32>) -> tensor<4xf32>
  return
}

// -----

// concatenate C2: one shape but for the dimension
func.func @concatenate_c2(%a: tensor<2x3xf32>, %b: tensor<2x4xf32>) {
  // expected-error@+2 {{shapes of operand (0) and (1) are not compatible at non-concat index 1: (2, 3) != (2, 4)}}
  // expected-error@+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4x3xf32>
  return
}

// -----

// concatenate C3: 0 < size(inputs)
func.func @concatenate_c3() {
  // expected-error@+1 {{expected 1 or more operands, but found 0}}
  %0 = "stablehlo.concatenate"() {dimension = 0 : i64} : () -> tensor<2xf32>
  return
}

// -----

// concatenate C4: 0 <= dimension < rank(inputs)
func.func @concatenate_c4(%a: tensor<2xf32>) {
  // expected-error@+2 {{dimension 1 is out-of-bounds for input rank 1}}
  // expected-error@+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %a, dim = 1 : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// concatenate C5: element_type(result) = element_type(inputs)
func.func @concatenate_c5(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.concatenate' op requires the same element type for all operands and results}}
  %0 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xi32>
  return
}

// -----

// concatenate C6: the extents add up
func.func @concatenate_c6(%a: tensor<2xf32>) {
  // expected-error@+2 {{'stablehlo.concatenate' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error@+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<5xf32>
  return
}

// -----

// dynamic_slice C2: size(start_indices) = size(slice_sizes) = rank(operand)
func.func @dynamic_slice_c2(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{has mismatched number of slice sizes (1) and number of start indices (2)}}
  // expected-error@+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
  return
}

// -----

// dynamic_slice C4: 0 <= slice_sizes <= shape(operand)
func.func @dynamic_slice_c4(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{has slice size 4 greater than dimension size 3 in dimension 1 of operand}}
  // expected-error@+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 4] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
  return
}

// -----

// dynamic_slice C5: shape(result) = slice_sizes
func.func @dynamic_slice_c5(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{'stablehlo.dynamic_slice' op}}
  %0 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 2] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
  return
}

// -----

// dynamic_update_slice C1: type(operand) = type(result)
func.func @dynamic_update_slice_c1(%a: tensor<4xf32>, %u: tensor<2xf32>, %i: tensor<i32>) {
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<2xf32>, tensor<i32>) -> tensor<5xf32>
  return
}

// -----

// dynamic_update_slice C2: element_type(update) = element_type(operand)
func.func @dynamic_update_slice_c2(%a: tensor<4xf32>, %u: tensor<2xi32>, %i: tensor<i32>) {
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<2xi32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// dynamic_update_slice C3: rank(update) = rank(operand)
func.func @dynamic_update_slice_c3(%a: tensor<4xf32>, %u: tensor<2x1xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{update rank does not match operand rank: 2 vs 1.}}
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<2x1xf32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// dynamic_update_slice C4: size(start_indices) = rank(operand)
func.func @dynamic_update_slice_c4(%a: tensor<4xf32>, %u: tensor<2xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{expects number of start_indices to match operand rank: 2 vs 1.}}
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i, %i : (tensor<4xf32>, tensor<2xf32>, tensor<i32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// dynamic_update_slice C6: 0 <= shape(update) <= shape(operand)
func.func @dynamic_update_slice_c6(%a: tensor<4xf32>, %u: tensor<5xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{expects size at dimension 0 of update to be in range [0, 4]. Got: 5.}}
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// pad C1: one element type
func.func @pad_c1(%a: tensor<2xf32>, %p: tensor<i32>) {
  // expected-error@+1 {{'stablehlo.pad' op}}
  %0 = stablehlo.pad %a, %p, low = [0], high = [0], interior = [0] : (tensor<2xf32>, tensor<i32>) -> tensor<2xf32>
  return
}

// -----

// pad C2: as many numbers as dimensions
func.func @pad_c2(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+2 {{edge_padding_low length (2) must match operand rank (1)}}
  // expected-error@+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %a, %p, low = [0, 0], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// pad C3: 0 <= interior_padding
func.func @pad_c3(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+2 {{Interior padding cannot be negative: -1}}
  // expected-error@+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %a, %p, low = [0], high = [0], interior = [-1] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

// pad C4: 2 + 1 + 1 + (2 - 1) * 2 = 6
func.func @pad_c4(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+2 {{'stablehlo.pad' op inferred type(s) 'tensor<6xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error@+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %a, %p, low = [1], high = [1], interior = [2] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
  return
}

// -----

// pad C4: no extent is negative
func.func @pad_to_less_than_nothing(%a: tensor<2xf32>, %p: tensor<f32>) {
  // expected-error@+2 {{Padding result in negative size for dimension 0}}
  // expected-error@+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %a, %p, low = [-2], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<0xf32>
  return
}

// -----

// reshape C1: element_type(operand) = element_type(result)
func.func @reshape_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reshape' op requires compatible element types for all operands and results}}
  %0 = stablehlo.reshape %a : (tensor<2xf32>) -> tensor<1x2xi32>
  return
}

// -----

// reshape C2: size(operand) = size(result)
func.func @reshape_c2(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reshape' op number of output elements (3) doesn't match expected number of elements (2)}}
  %0 = stablehlo.reshape %a : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// reverse C1: type(operand) = type(result)
func.func @reverse_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reverse' op}}
  %0 = "stablehlo.reverse"(%a) {dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// reverse C2: is_unique(dimensions)
func.func @reverse_c2(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reverse' op dimensions should be unique. Got: 0, 0}}
  %0 = stablehlo.reverse %a, dims = [0, 0] : tensor<2xf32>
  return
}

// -----

// reverse C3: 0 <= dimensions < rank(result)
func.func @reverse_c3(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reverse' op all dimensions should be between [0, 1). Got dimension: 1.}}
  %0 = stablehlo.reverse %a, dims = [1] : tensor<2xf32>
  return
}

// -----

// slice C1: element_type(operand) = element_type(result)
func.func @slice_c1(%a: tensor<2xf32>) {
  // expected-error@+2 {{'stablehlo.slice' op inferred type(s) 'tensor<1xf32>' are incompatible with return type(s) of operation 'tensor<1xi32>'}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [0:1] : (tensor<2xf32>) -> tensor<1xi32>
  return
}

// -----

// slice C2: as many numbers as dimensions
func.func @slice_c2(%a: tensor<2xf32>) {
  // expected-error@+2 {{the number of elements in start_indices (2) does not match the rank of the operand (1)}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [0:1, 0:1] : (tensor<2xf32>) -> tensor<1xf32>
  return
}

// -----

// slice C3: 0 <= start_indices
func.func @slice_c3_start(%a: tensor<2xf32>) {
  // expected-error@+2 {{negative start index -1 in dimension 0}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [-1:1] : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// slice C3: start_indices <= limit_indices
func.func @slice_c3_order(%a: tensor<2xf32>) {
  // expected-error@+2 {{start index 2 is larger than limit index 1 in dimension 0}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [2:1] : (tensor<2xf32>) -> tensor<0xf32>
  return
}

// -----

// slice C3: limit_indices <= shape(operand)
func.func @slice_c3_limit(%a: tensor<2xf32>) {
  // expected-error@+2 {{limit index 3 is larger than dimension size 2 in dimension 0}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [0:3] : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// slice C4: 0 < strides
func.func @slice_c4(%a: tensor<2xf32>) {
  // expected-error@+2 {{stride must be positive but got 0 in dimension 0}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [0:2:0] : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// slice C5: ceil((5 - 0) / 2) = 3
func.func @slice_c5(%a: tensor<5xf32>) {
  // expected-error@+2 {{'stablehlo.slice' op inferred type(s) 'tensor<3xf32>' are incompatible with return type(s) of operation 'tensor<2xf32>'}}
  // expected-error@+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %a [0:5:2] : (tensor<5xf32>) -> tensor<2xf32>
  return
}

// -----

// transpose C1: element_type(result) = element_type(operand)
func.func @transpose_c1(%a: tensor<2x3xf32>) {
  // expected-error@+1 {{'stablehlo.transpose' op requires compatible element types for all operands and results}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xi32>
  return
}

// -----

// transpose C2: permutation is a permutation of range(rank(operand))
func.func @transpose_c2(%a: tensor<2x3xf32>) {
  // expected-error@+2 {{attribute permutation must be a permutation of [0, 1] but got 1, 1}}
  // expected-error@+1 {{'stablehlo.transpose' op failed to infer returned types}}
  %0 = stablehlo.transpose %a, dims = [1, 1] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

// transpose C3: shape(result) = dim(operand, permutation...)
func.func @transpose_c3(%a: tensor<2x3xf32>) {
  // expected-error@+2 {{'stablehlo.transpose' op inferred type(s) 'tensor<3x2xf32>' are incompatible with return type(s) of operation 'tensor<2x3xf32>'}}
  // expected-error@+1 {{'stablehlo.transpose' op failed to infer returned types}}
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// dot_general C1: as many batching dimensions on both sides
func.func @dot_general_c1(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op lhs and rhs should have the same number of batching dimensions}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C2: as many contracting dimensions on both sides
func.func @dot_general_c2(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op lhs and rhs should have the same number of contracting dimensions}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C3: dimensions of lhs are unique
func.func @dot_general_c3(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op has duplicated dimension from lhs_batching_dimensions and lhs_contracting_dimensions: 0}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [0] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C4: dimensions of rhs are unique
func.func @dot_general_c4(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op has duplicated dimension from rhs_batching_dimensions and rhs_contracting_dimensions: 0}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [0] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C5: 0 <= lhs_batching_dimensions < rank(lhs)
func.func @dot_general_c5(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op lhs_batching_dimensions value: 3 is out of range: [0, 3)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [3] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C6: 0 <= lhs_contracting_dimensions < rank(lhs)
func.func @dot_general_c6(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op lhs_contracting_dimensions value: 3 is out of range: [0, 3)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [3] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C7: 0 <= rhs_batching_dimensions < rank(rhs)
func.func @dot_general_c7(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op rhs_batching_dimensions value: -1 is out of range: [0, 3)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [-1], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C8: 0 <= rhs_contracting_dimensions < rank(rhs)
func.func @dot_general_c8(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op rhs_contracting_dimensions value: 3 is out of range: [0, 3)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [3] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C9: batching extents are the same
func.func @dot_general_c9(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op batching dimension sizes must match for lhs/rhs}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [1] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C10: contracting extents are the same
func.func @dot_general_c10(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op contracting dimension sizes must match for lhs/rhs}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C11: a precision for each side
func.func @dot_general_c11(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op expects precision config to be empty or have <= 2 elements}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGH, HIGH, HIGH] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  return
}

// -----

// dot_general C12: batching, then the rest of lhs, then that of rhs
func.func @dot_general_c12(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op inferred shape '[4, 2, 5]' is incompatible with return type of operation}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x5x2xf32>
  return
}

// -----

// dot: vectors and matrices
func.func @dot_ranks(%a: tensor<2x2x2xf32>, %b: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.dot' op expected both lhs/rhs ranks to be either 1 or 2}}
  %0 = stablehlo.dot %a, %b : (tensor<2x2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  return
}

// -----

// dot: the summed extents are the same
func.func @dot_extents(%a: tensor<2x3xf32>, %b: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.dot' op expected both lhs/rhs ranks to be either 1 or 2}}
  %0 = stablehlo.dot %a, %b : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

// reduce C4: 0 <= dimensions < rank(inputs)
func.func @reduce_c4(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{Out-of-bounds dimension 2, expected to be in range [0, 2)}}
  %0 = stablehlo.reduce(%a init: %i) applies stablehlo.add across dimensions = [2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// reduce C5: is_unique(dimensions)
func.func @reduce_c5(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{Duplicate reduction dimension: 1}}
  %0 = stablehlo.reduce(%a init: %i) applies stablehlo.add across dimensions = [1, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

// reduce C7: the shape without the dimensions
func.func @reduce_c7(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+2 {{'stablehlo.reduce' op inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  // expected-error@+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = stablehlo.reduce(%a init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

// reduce C1: same(shape(inputs...))
func.func @reduce_c1(%a: tensor<2xf32>, %b: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{expects all inputs to have compatible shapes. Shape at input-index 1 is not compatible with shape at input-index 0}}
  %0:2 = stablehlo.reduce(%a init: %i), (%b init: %i) across dimensions = [0] : (tensor<2xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
   reducer(%x: tensor<f32>, %y: tensor<f32>) (%z: tensor<f32>, %w: tensor<f32>) {
    stablehlo.return %x, %z : tensor<f32>, tensor<f32>
  }
  return
}

// -----

// reduce C3: as many initial values as inputs
func.func @reduce_c3(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.reduce' op expected operands in 2 groups of one size, but found 1 operands}}
  %0 = "stablehlo.reduce"(%a) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<f32>
  return
}

// -----

// reduce C6: body takes totals and elements, and returns totals
func.func @reduce_c6(%a: tensor<2xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{'stablehlo.reduce' op}}
  %0 = stablehlo.reduce(%a init: %i) across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
   reducer(%x: tensor<f32>, %y: tensor<f32>) {
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }
  return
}

// -----

// if C1: branches have no arguments
func.func @if_c1(%p: tensor<i1>) {
  // expected-error@+2 {{branch 0 must have 0 arguments, but found 1}}
  // expected-error@+1 {{'stablehlo.if' op failed to infer returned types}}
  "stablehlo.if"(%p) ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return
  }, {
    stablehlo.return
  }) : (tensor<i1>) -> ()
  return
}

// -----

// if C2, C3: branches return what the operation does
func.func @if_c3(%p: tensor<i1>, %x: tensor<f32>, %y: tensor<i32>) {
  // expected-error@+2 {{branch 0 and branch 1 have mismatched return types: 'tensor<f32>' vs 'tensor<i32>'}}
  // expected-error@+1 {{'stablehlo.if' op failed to infer returned types}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %y : tensor<i32>
  }) : (tensor<i1>) -> tensor<f32>
  return
}

// -----

// case C1: 0 < size(branches)
func.func @case_c1(%i: tensor<i32>) {
  // expected-error@+2 {{expect at least one branch}}
  // expected-error@+1 {{'stablehlo.case' op failed to infer returned types}}
  "stablehlo.case"(%i) : (tensor<i32>) -> ()
  return
}

// -----

// case C2: branches have no arguments
func.func @case_c2(%i: tensor<i32>) {
  // expected-error@+2 {{branch 0 must have 0 arguments, but found 1}}
  // expected-error@+1 {{'stablehlo.case' op failed to infer returned types}}
  "stablehlo.case"(%i) ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return
  }) : (tensor<i32>) -> ()
  return
}

// -----

// case C3, C4: branches return what the operation does
func.func @case_c4(%i: tensor<i32>, %x: tensor<f32>) {
  // expected-error@+2 {{'stablehlo.case' op inferred type(s)  are incompatible with return type(s) of operation 'tensor<f32>'}}
  // expected-error@+1 {{'stablehlo.case' op failed to infer returned types}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return
  }) : (tensor<i32>) -> tensor<f32>
  return
}

// -----

// while C1: cond returns a truth value
func.func @while_c1(%i: tensor<i32>) {
  // expected-error@+1 {{'stablehlo.while' op expect condition block return a zero-ranked tensor of i1 but got 'tensor<i32>'}}
  %0 = stablehlo.while(%x = %i) : tensor<i32>
   cond {
    stablehlo.return %x : tensor<i32>
  } do {
    stablehlo.return %x : tensor<i32>
  }
  return
}

// -----

// while C2, C3: body returns what it takes
func.func @while_c2(%i: tensor<i32>, %p: tensor<i1>) {
  // expected-error@+1 {{'stablehlo.while' op expect operands to be compatible with body block return types but got 'tensor<i32>' vs 'tensor<i1>'}}
  %0 = stablehlo.while(%x = %i) : tensor<i32>
   cond {
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return %p : tensor<i1>
  }
  return
}

// -----

// optimization_barrier C1: type(operand...) = type(result...)
func.func @optimization_barrier_c1(%a: tensor<2xf32>) {
  // expected-error@+1 {{'stablehlo.optimization_barrier' op requires the same type for operand and result at index 0}}
  %0 = "stablehlo.optimization_barrier"(%a) : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

// tuple C1: type(result) = tuple<type(val)...>
func.func @tuple_c1(%a: tensor<2xf32>) {
  // expected-error@+2 {{'stablehlo.tuple' op inferred type(s) 'tuple<tensor<2xf32>>' are incompatible with return type(s) of operation 'tuple<tensor<3xf32>>'}}
  // expected-error@+1 {{'stablehlo.tuple' op failed to infer returned types}}
  %0 = "stablehlo.tuple"(%a) : (tensor<2xf32>) -> tuple<tensor<3xf32>>
  return
}

// -----

// get_tuple_element C1: 0 <= index < size(operand)
func.func @get_tuple_element_c1(%t: tuple<tensor<2xf32>>) {
  // expected-error@+2 {{index 1 is out of bounds of operand with size 1}}
  // expected-error@+1 {{'stablehlo.get_tuple_element' op failed to infer returned types}}
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<2xf32>>) -> tensor<2xf32>
  return
}

// -----

// get_tuple_element C2: the type of that element
func.func @get_tuple_element_c2(%t: tuple<tensor<2xf32>>) {
  // expected-error@+2 {{'stablehlo.get_tuple_element' op inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  // expected-error@+1 {{'stablehlo.get_tuple_element' op failed to infer returned types}}
  %0 = stablehlo.get_tuple_element %t[0] : (tuple<tensor<2xf32>>) -> tensor<3xf32>
  return
}

// -----

// dynamic_slice C3: same(type(start_indices...))
func.func @dynamic_slice_c3(%a: tensor<2x3xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error@+2 {{start indices must have same element type}}
  // expected-error@+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %a, %i, %j, sizes = [1, 2] : (tensor<2x3xf32>, tensor<i32>, tensor<i64>) -> tensor<1x2xf32>
  return
}

// -----

// dynamic_slice C2: as many as the operand has dimensions
func.func @dynamic_slice_c2_rank(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{has mismatched number of start indices (1) and the rank of operand (2)}}
  // expected-error@+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<2x3xf32>, tensor<i32>) -> tensor<1x3xf32>
  return
}

// -----

// dynamic_slice C1: element_type(operand) = element_type(result)
func.func @dynamic_slice_c1(%a: tensor<3xf32>, %i: tensor<i32>) {
  // expected-error@+2 {{'stablehlo.dynamic_slice' op inferred type(s) 'tensor<1xf32>' are incompatible with return type(s) of operation 'tensor<1xi32>'}}
  // expected-error@+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %a, %i, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xi32>
  return
}

// -----

// dynamic_update_slice C5: same(type(start_indices...))
func.func @dynamic_update_slice_c5(%a: tensor<4x4xf32>, %u: tensor<2x2xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error@+2 {{start indices must have same element type}}
  // expected-error@+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %a, %u, %i, %j : (tensor<4x4xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i64>) -> tensor<4x4xf32>
  return
}

// -----

// get_tuple_element C1: 0 <= index
func.func @get_tuple_element_c1_negative(%t: tuple<tensor<2xf32>>) {
  // expected-error@+1 {{'stablehlo.get_tuple_element' op attribute 'index' failed to satisfy constraint: 32-bit signless integer attribute whose value is non-negative}}
  %0 = "stablehlo.get_tuple_element"(%t) {index = -1 : i32} : (tuple<tensor<2xf32>>) -> tensor<2xf32>
  return
}

// -----

// bitcast_convert C1: the same dimensions
func.func @bitcast_convert_c1_shape(%a: tensor<2xf64>) {
  // expected-error@+1 {{'stablehlo.bitcast_convert' op operand and result shapes must match except for the innermost dimension of the shape with the smaller element type. Got: 'tensor<2xf64>' and 'tensor<4x2xf32>'.}}
  %0 = stablehlo.bitcast_convert %a : (tensor<2xf64>) -> tensor<4x2xf32>
  return
}

// -----

// bitcast_convert C1: one more dimension of smaller elements
func.func @bitcast_convert_c1_rank(%a: tensor<f64>) {
  // expected-error@+1 {{'stablehlo.bitcast_convert' op rank of smaller element type (0) should be 1 more than rank of larger element type (0), but 0 != 0 + 1.}}
  %0 = stablehlo.bitcast_convert %a : (tensor<f64>) -> tensor<f32>
  return
}

// -----

// bitcast_convert C1: the bits are as many
func.func @bitcast_convert_c1_width(%a: tensor<2xf64>) {
  // expected-error@+1 {{'stablehlo.bitcast_convert' op requires compatible bit widths. Got: 'tensor<2xf64>' and 'tensor<2x4xf32>', but 32 * 4 != 64.}}
  %0 = stablehlo.bitcast_convert %a : (tensor<2xf64>) -> tensor<2x4xf32>
  return
}

// -----

// bitcast_convert C2: is_complex(operand) = is_complex(result)
func.func @bitcast_convert_c2(%a: tensor<2xcomplex<f32>>) {
  // expected-error@+1 {{'stablehlo.bitcast_convert' op cannot convert between real and complex types}}
  %0 = stablehlo.bitcast_convert %a : (tensor<2xcomplex<f32>>) -> tensor<2xf64>
  return
}

// -----

func.func @f(%p: tensor<i1>, %x: tensor<f32>) {
  // expected-error@+1 {{'stablehlo.while' op expect operands to be compatible with body block return types but got  vs 'tensor<f32>'}}
  %0 = "stablehlo.while"() ({ stablehlo.return %p : tensor<i1> }, { stablehlo.return %x : tensor<f32> }) : () -> tensor<f32>
  return
}

// -----

func.func @f(%p: tensor<i1>, %x: tensor<f32>) {
  // expected-error@+1 {{'stablehlo.dot_general' op attribute 'algorithm' failed to satisfy constraint: Represents the algorithm constraints of a dot operation.}}
  %0 = "stablehlo.dot_general"(%x, %x) <{algorithm = "fast", dot_dimension_numbers = #stablehlo.dot<>}> : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

// reduce C3: size(inputs) = size(init_values)
func.func @reduce_c3(%x: tensor<4xf32>, %y: tensor<f32>) {
  // expected-error@+1 {{'stablehlo.reduce' op expected operands in 2 groups of one size, but found 3 operands}}
  %0 = "stablehlo.reduce"(%y, %y, %x) <{dimensions = array<i64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<f32>, tensor<f32>, tensor<4xf32>) -> tensor<f32>
  return
}

// -----

// scatter: as many updates as inputs
func.func @scatter_groups(%a: tensor<3x2xi32>, %i: tensor<2x1xi64>) {
  // expected-error@+1 {{'stablehlo.scatter' op expected operands in 2 groups of one size beside 1, but found 2 operands}}
  %0 = "stablehlo.scatter"(%a, %i) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    stablehlo.return %y : tensor<i32>
  }) : (tensor<3x2xi32>, tensor<2x1xi64>) -> tensor<3x2xi32>
  return
}
