// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @empty_needs_sizes() {
  // expected-error@+1 {{'tensor.empty' op incorrect number of dynamic sizes, has 0, expected 1}}
  %0 = tensor.empty() : tensor<?xf32>
  return
}

// -----

func.func @too_few_indices(%t: tensor<4x4xf32>, %i: index) {
  // expected-error@+1 {{'tensor.extract' op incorrect number of indices for extract_element}}
  %0 = tensor.extract %t[%i] : tensor<4x4xf32>
  return
}

// -----

func.func @cast_to_other_element(%t: tensor<4xf32>) {
  // expected-error@+1 {{'tensor.cast' op operand type 'tensor<4xf32>' and result type 'tensor<4xi32>' are cast incompatible}}
  %0 = tensor.cast %t : tensor<4xf32> to tensor<4xi32>
  return
}

// -----

func.func @collapse(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected dimension 0 of collapsed type to be static value of 64}}
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<8x8xf32> into tensor<63xf32>
  return
}

// -----

func.func @elements_of_another_type(%a: i64, %b: i32) {
  // expected-error@+1 {{'tensor.from_elements' op failed to verify that operand types match result element type}}
  %0 = "tensor.from_elements"(%a, %b) : (i64, i32) -> tensor<2xi64>
  return
}

// -----

func.func @fewer_elements(%a: i64) {
  // expected-error@+1 {{'tensor.from_elements' op failed to verify that operand types match result element type}}
  %0 = "tensor.from_elements"(%a) : (i64) -> tensor<2xi64>
  return
}

// -----

func.func @not_a_tensor(%t: tensor<4xf32>, %i: index) {
  // expected-error@+1 {{invalid kind of type specified: expected builtin.tensor, but found 'index'}}
  %0 = tensor.extract %t[%i] : index
  return
}

// -----

func.func @offset_beyond_64_bits(%t: tensor<4xf32>) {
  // expected-error@+1 {{integer value too large}}
  %0 = tensor.extract_slice %t[99999999999999999999] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return
}

// -----

func.func @values_without_dynamic_strides(%t: tensor<4xf32>, %i: index) {
  // expected-error@+1 {{expected the number of 'strides' to match the number of dynamic entries in 'static_strides' (1 vs 0)}}
  %0 = "tensor.extract_slice"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, static_offsets = array<i64: 0>, static_sizes = array<i64: 4>, static_strides = array<i64: 1>}> : (tensor<4xf32>, index, index) -> tensor<4xf32>
  return
}

// -----

func.func @values_without_dynamic_shape(%t: tensor<f32>, %i: index) {
  // expected-error@+1 {{'tensor.expand_shape' op mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has 0 dynamic dims while output_shape has 2 values}}
  %0 = "tensor.expand_shape"(%t, %i, %i) <{reassociation = [], static_output_shape = array<i64: 1>}> : (tensor<f32>, index, index) -> tensor<1xf32>
  return
}

// -----

func.func @groups_that_are_no_arrays(%t: tensor<2x3xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op attribute 'reassociation' failed to satisfy constraint: Array of 64-bit integer array attributes}}
  %0 = "tensor.collapse_shape"(%t) <{reassociation = [1]}> : (tensor<2x3xf32>) -> tensor<6xf32>
  return
}
