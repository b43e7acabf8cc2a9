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

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{offset 0 is out-of-bounds: 8 >= 8}}
  %0 = tensor.extract_slice %t[8, 0] [1, 1] [1, 1] : tensor<8x8xf32> to tensor<1x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{offset 0 is out-of-bounds: 9 >= 8}}
  %0 = tensor.extract_slice %t[9, 0] [0, 1] [1, 1] : tensor<8x8xf32> to tensor<0x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{offset 0 is out-of-bounds: 8 >= 8}}
  %0 = tensor.extract_slice %t[8, 0] [0, 1] [1, 1] : tensor<8x8xf32> to tensor<0x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected offsets to be non-negative, but got -1}}
  %0 = tensor.extract_slice %t[-1, 0] [1, 1] [1, 1] : tensor<8x8xf32> to tensor<1x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{slice along dimension 0 runs out-of-bounds: 8 >= 8}}
  %0 = tensor.extract_slice %t[7, 0] [2, 1] [1, 1] : tensor<8x8xf32> to tensor<2x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected mixed offsets rank to match mixed sizes rank (3 vs 2) so the rank of the result type is well-formed.}}
  %0 = tensor.extract_slice %t[0, 0, 0] [2, 1] [1, 1] : tensor<8x8xf32> to tensor<2x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected mixed offsets rank to match mixed sizes rank (2 vs 3) so the rank of the result type is well-formed.}}
  %0 = tensor.extract_slice %t[0, 0] [2, 1, 2] [1, 1] : tensor<8x8xf32> to tensor<2x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected mixed sizes rank to match mixed strides rank (2 vs 3) so the rank of the result type is well-formed.}}
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1, 1] : tensor<8x8xf32> to tensor<2x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected 2 offset values, got 1}}
  %0 = tensor.extract_slice %t[0] [2] [1] : tensor<8x8xf32> to tensor<2xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected element type to be 'f32'}}
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<8x8xf32> to tensor<2x1xi32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>) {
  // expected-error@+1 {{expected rank to be smaller or equal to the other rank. }}
  %0 = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<8x8xf32> to tensor<2x1x1xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>, %u: tensor<2x2xf32>) {
  // expected-error@+1 {{slice along dimension 0 runs out-of-bounds: 8 >= 8}}
  %0 = tensor.insert_slice %u into %t[7, 0] [2, 2] [1, 1] : tensor<2x2xf32> into tensor<8x8xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>, %u: tensor<2x2xi32>) {
  // expected-error@+1 {{expected element type to be 'f32'}}
  %0 = tensor.insert_slice %u into %t[6, 0] [2, 2] [1, 1] : tensor<2x2xi32> into tensor<8x8xf32>
  return
}

// -----

func.func @a(%t: tensor<8x8xf32>, %u: tensor<2x2x2xf32>) {
  // expected-error@+1 {{expected rank to be smaller or equal to the other rank. }}
  %0 = tensor.insert_slice %u into %t[6, 0] [2, 2] [1, 1] : tensor<2x2x2xf32> into tensor<8x8xf32>
  return
}

// -----

func.func @a(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected reassociation map #0 to have size equal to the expanded rank (3), but it is  2.}}
  %0 = tensor.collapse_shape %t [[0], [1]] : tensor<2x3x4xf32> into tensor<2x3xf32>
  return
}

// -----

func.func @a(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected reassociation map #1 to be valid and contiguous.}}
  %0 = tensor.collapse_shape %t [[0], [2, 1]] : tensor<2x3x4xf32> into tensor<2x12xf32>
  return
}

// -----

func.func @a(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected collapsed rank (1) to equal the number of reassociation maps (2).}}
  %0 = tensor.collapse_shape %t [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<24xf32>
  return
}

// -----

func.func @a(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected collapsed type to be 'tensor<2x12xf32>', but got 'tensor<2x12xi32>'}}
  %0 = tensor.collapse_shape %t [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xi32>
  return
}

// -----

func.func @a(%t: tensor<2x3x4xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected collapsed rank (0) to equal the number of reassociation maps (1).}}
  %0 = tensor.collapse_shape %t [[0, 1, 2]] : tensor<2x3x4xf32> into tensor<f32>
  return
}

// -----

func.func @a(%t: tensor<2x3xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected the expanded type, 'tensor<2x3xf32>' to have a higher (or same) rank than the collapsed type, 'tensor<2x3x1xf32>'.}}
  %0 = tensor.collapse_shape %t [[0], [1], [2]] : tensor<2x3xf32> into tensor<2x3x1xf32>
  return
}

// -----

func.func @a(%t: tensor<2x3xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected reassociation map #0 to have size equal to the expanded rank (2), but it is  3.}}
  %0 = tensor.collapse_shape %t [[0], [1, 2]] : tensor<2x3xf32> into tensor<2x3xf32>
  return
}

// -----

func.func @a(%t: tensor<?x3xf32>) {
  // expected-error@+1 {{'tensor.collapse_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic}}
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<?x3xf32> into tensor<6xf32>
  return
}

// -----

func.func @a(%t: tensor<6xf32>) {
  // expected-error@+1 {{'tensor.expand_shape' op expected number of static shape dims to be equal to the output rank (2) but found 3 inputs instead}}
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [3, 2, 1] : tensor<6xf32> into tensor<2x3xf32>
  return
}

// -----

func.func @a(%t: tensor<6xf32>) {
  // expected-error@+1 {{'tensor.expand_shape' op expected dimension 0 of collapsed type to be static value of 9}}
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [3, 2] : tensor<6xf32> into tensor<3x3xf32>
  return
}

// -----

func.func @a(%t: tensor<6x1xf32>) {
  // expected-error@+1 {{'tensor.expand_shape' op expected the expanded type, 'tensor<3xf32>' to have a higher (or same) rank than the collapsed type, 'tensor<6x1xf32>'.}}
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [3] : tensor<6x1xf32> into tensor<3xf32>
  return
}

// -----

func.func @f(%a: memref<2xf32>) {
  // expected-error@+1 {{custom op 'tensor.cast' invalid kind of type specified}}
  tensor.cast %a : memref<2xf32> to tensor<2xf32>
  return
}

// -----

func.func @f(%a: memref<2xf32>) {
  // expected-error@+1 {{custom op 'tensor.rank' invalid kind of type specified}}
  tensor.rank %a : memref<2xf32>
  return
}

// -----

func.func @f(%a: i32, %i: index) {
  // expected-error@+1 {{custom op 'tensor.extract' invalid kind of type specified: expected builtin.tensor, but found 'i32'}}
  tensor.extract %a[%i] : i32
  return
}

// -----

func.func @f(%a: i32, %i: index) {
  // expected-error@+1 {{custom op 'tensor.dim' invalid kind of type specified}}
  tensor.dim %a, %i : i32
  return
}

// -----

func.func @f(%a: tensor<f32>, %i: index) {
  // expected-error@+1 {{'tensor.dim' op operand #0 must be non-0-ranked or unranked tensor, but got 'tensor<f32>'}}
  tensor.dim %a, %i : tensor<f32>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{'tensor.generate' op incorrect number of dynamic sizes, has 1, expected 2}}
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    %c = arith.constant 1.0 : f32
    tensor.yield %c : f32
  } : tensor<?x?xf32>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{all body arguments must be index}}
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: i32):
    %c = arith.constant 1.0 : f32
    tensor.yield %c : f32
  } : tensor<?x4xf32>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{must have one body argument per input dimension}}
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    %c = arith.constant 1.0 : f32
    tensor.yield %c : f32
  } : tensor<?xf32>
  return
}

// -----

func.func @f(%t: tensor<*xf32>, %s: tensor<1xi32>) {
  // expected-error@+1 {{'tensor.reshape' op element types of source and destination tensor types should be the same}}
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<1xi32>) -> tensor<?xi32>
  return
}

// -----

func.func @f(%t: tensor<*xf32>, %s: tensor<1xi32>) {
  // expected-error@+1 {{'tensor.reshape' op length of shape operand differs from the result's tensor rank}}
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<1xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @f(%t: tensor<*xf32>, %s: tensor<?xi32>) {
  // expected-error@+1 {{'tensor.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked tensor type}}
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<?xi32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @f(%t: tensor<?x4xi32>, %n: index) {
  // expected-error@+1 {{'tensor.expand_shape' op mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has 2 dynamic dims while output_shape has 1 values}}
  %0 = "tensor.expand_shape"(%t, %n) <{reassociation = [[0], [1]], static_output_shape = array<i64: -9223372036854775808, -9223372036854775808>}> : (tensor<?x4xi32>, index) -> tensor<?x4xi32>
  return
}

// -----

func.func @f(%n: index) {
  // expected-error@+1 {{'tensor.generate' op region #0 ('body') failed to verify constraint: region with 1 blocks}}
  %0 = "tensor.generate"(%n) ({ }) : (index) -> tensor<?xi32>
  return
}

// -----

func.func @gather_length_first(%a: tensor<4x5xf32>, %i: tensor<2x3xindex>) {
  // expected-error@+1 {{'tensor.gather' op gather_dims length must match the size of last dimension of indices}}
  %0 = tensor.gather %a[%i] gather_dims([-1]) : (tensor<4x5xf32>, tensor<2x3xindex>) -> tensor<2x1x5xf32>
  return
}

// -----

func.func @splat_sizes(%v: f32, %n: index) {
  // expected-error@+1 {{'tensor.splat' op incorrect number of dynamic sizes, has 1, expected 2}}
  %0 = tensor.splat %v[%n] : tensor<?x8x?xf32>
  return
}
