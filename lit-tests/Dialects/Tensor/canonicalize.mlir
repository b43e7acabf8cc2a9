// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// A chain of casts is one cast, unless the type between demands more than both ends.
// CHECK-LABEL: func.func @cast_of_cast(
// CHECK-NEXT: %cast = tensor.cast %arg0 : tensor<4x?xf32> to tensor<?x8xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %arg1 : tensor<?x?xf32> to tensor<4x?xf32>
// CHECK-NEXT: %cast_1 = tensor.cast %cast_0 : tensor<4x?xf32> to tensor<?x?xf32>
// CHECK-NEXT: "use"(%cast, %cast_1) : (tensor<?x8xf32>, tensor<?x?xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @cast_of_cast(%a: tensor<4x?xf32>, %b: tensor<?x?xf32>) {
  %0 = tensor.cast %a : tensor<4x?xf32> to tensor<?x?xf32>
  %1 = tensor.cast %0 : tensor<?x?xf32> to tensor<?x8xf32>
  %2 = tensor.cast %b : tensor<?x?xf32> to tensor<4x?xf32>
  %3 = tensor.cast %2 : tensor<4x?xf32> to tensor<?x?xf32>
  "use"(%1, %3) : (tensor<?x8xf32>, tensor<?x?xf32>) -> ()
  return
}

// A cast that tells a size goes into the slice.
// CHECK-LABEL: func.func @cast_of_slice(
// CHECK-NEXT: %extracted_slice = tensor.extract_slice %arg0[%arg1, 0] [4, 16] [1, 1] : tensor<8x512xf32> to tensor<4x16xf32>
// CHECK-NEXT: return %extracted_slice : tensor<4x16xf32>
// CHECK-NEXT: }
func.func @cast_of_slice(%a: tensor<8x512xf32>, %o: index, %n: index) -> tensor<4x16xf32> {
  %0 = tensor.extract_slice %a[%o, 0] [%n, 16] [1, 1] : tensor<8x512xf32> to tensor<?x16xf32>
  %1 = tensor.cast %0 : tensor<?x16xf32> to tensor<4x16xf32>
  return %1 : tensor<4x16xf32>
}

// One bitcast does.
// CHECK-LABEL: func.func @bitcasts(
// CHECK-NEXT: %0 = tensor.bitcast %arg0 : tensor<4xi32> to tensor<4xui32>
// CHECK-NEXT: return %0, %arg0 : tensor<4xui32>, tensor<4xi32>
// CHECK-NEXT: }
func.func @bitcasts(%a: tensor<4xi32>) -> (tensor<4xui32>, tensor<4xi32>) {
  %0 = tensor.bitcast %a : tensor<4xi32> to tensor<4xf32>
  %1 = tensor.bitcast %0 : tensor<4xf32> to tensor<4xui32>
  %2 = tensor.bitcast %0 : tensor<4xf32> to tensor<4xi32>
  return %1, %2 : tensor<4xui32>, tensor<4xi32>
}

// Inputs tell each other and the result of their extents.
// CHECK-LABEL: func.func @concat(
// CHECK-NEXT: %cast = tensor.cast %arg0 : tensor<2x?xf32> to tensor<2x4xf32>
// CHECK-NEXT: %concat = tensor.concat dim(0) %cast, %arg1 : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<5x4xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %concat : tensor<5x4xf32> to tensor<?x?xf32>
// CHECK-NEXT: %cast_1 = tensor.cast %arg0 : tensor<2x?xf32> to tensor<?x?xf32>
// CHECK-NEXT: return %cast_0, %cast_1 : tensor<?x?xf32>, tensor<?x?xf32>
// CHECK-NEXT: }
func.func @concat(%a: tensor<2x?xf32>, %b: tensor<3x4xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %0 = tensor.concat dim(0) %a, %b : (tensor<2x?xf32>, tensor<3x4xf32>) -> tensor<?x?xf32>
  %1 = tensor.concat dim(0) %a : (tensor<2x?xf32>) -> tensor<?x?xf32>
  return %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// An extent is known, or known where the tensor comes from.
// CHECK-LABEL: func.func @dims(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %c4 = arith.constant 4 : index
// CHECK-NEXT: %dim = tensor.dim %arg0, %arg1 : tensor<4x?xf32>
// CHECK-NEXT: %dim_0 = tensor.dim %arg0, %c1 : tensor<4x?xf32>
// CHECK-NEXT: %extracted = tensor.extract %arg3[%c1] : tensor<2xi32>
// CHECK-NEXT: %0 = arith.index_cast %extracted : i32 to index
// CHECK-NEXT: "use"(%c4, %dim, %dim_0, %arg1, %arg1, %0) : (index, index, index, index, index, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @dims(%a: tensor<4x?xf32>, %n: index, %v: f32, %s: tensor<2xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %static = tensor.dim %a, %c0 : tensor<4x?xf32>
  %cast = tensor.cast %a : tensor<4x?xf32> to tensor<?x?xf32>
  %of_cast = tensor.dim %cast, %n : tensor<?x?xf32>
  %insert = tensor.insert %v into %a[%n, %n] : tensor<4x?xf32>
  %of_insert = tensor.dim %insert, %c1 : tensor<4x?xf32>
  %slice = tensor.extract_slice %a[0, 0] [4, %n] [1, 1] : tensor<4x?xf32> to tensor<4x?xf32>
  %of_slice = tensor.dim %slice, %c1 : tensor<4x?xf32>
  %empty = tensor.empty(%n) : tensor<4x?xf32>
  %of_empty = tensor.dim %empty, %c1 : tensor<4x?xf32>
  %reshape = tensor.reshape %a(%s) : (tensor<4x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %of_reshape = tensor.dim %reshape, %c1 : tensor<?x?xf32>
  "use"(%static, %of_cast, %of_insert, %of_slice, %of_empty, %of_reshape) : (index, index, index, index, index, index) -> ()
  return
}

// A constant size becomes a static extent, a negative one does not.
// CHECK-LABEL: func.func @empty_sizes(
// CHECK-NEXT: %c-4 = arith.constant -4 : index
// CHECK-NEXT: %0 = tensor.empty(%arg0) : tensor<4x?xf32>
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<4x?xf32> to tensor<?x?xf32>
// CHECK-NEXT: %1 = tensor.empty(%c-4) : tensor<?xf32>
// CHECK-NEXT: %2 = tensor.empty(%arg0) : tensor<4x?xf32>
// CHECK-NEXT: return %cast, %1, %2 : tensor<?x?xf32>, tensor<?xf32>, tensor<4x?xf32>
// CHECK-NEXT: }
func.func @empty_sizes(%n: index) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<4x?xf32>) {
  %c4 = arith.constant 4 : index
  %cn = arith.constant -4 : index
  %0 = tensor.empty(%c4, %n) : tensor<?x?xf32>
  %1 = tensor.empty(%cn) : tensor<?xf32>
  %2 = tensor.empty(%n, %n) : tensor<?x?xf32>
  %3 = tensor.cast %2 : tensor<?x?xf32> to tensor<4x?xf32>
  return %0, %1, %3 : tensor<?x?xf32>, tensor<?xf32>, tensor<4x?xf32>
}

// Elements of constants, also of sparse and complex ones.
// CHECK-LABEL: func.func @extract_constant(
// CHECK-NEXT: %c3_i32 = arith.constant 3 : i32
// CHECK-NEXT: %cst = arith.constant 4.000000e+00 : f32
// CHECK-NEXT: %cst_0 = arith.constant -2.000000e+00 : f16
// CHECK-NEXT: %cst_1 = arith.constant 0.000000e+00 : f16
// CHECK-NEXT: %cst_2 = complex.constant [3.000000e+00 : f32, 4.000000e+00 : f32] : complex<f32>
// CHECK-NEXT: return %c3_i32, %cst, %cst_0, %cst_1, %cst_2 : i32, f32, f16, f16, complex<f32>
// CHECK-NEXT: }
func.func @extract_constant(%i: index) -> (i32, f32, f16, f16, complex<f32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = arith.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %1 = tensor.extract %0[%c1, %c0] : tensor<2x2xi32>
  %2 = arith.constant dense<4.0> : tensor<4xf32>
  %3 = tensor.extract %2[%i] : tensor<4xf32>
  %4 = arith.constant sparse<[[1, 0]], [-2.0]> : tensor<2x2xf16>
  %5 = tensor.extract %4[%c1, %c0] : tensor<2x2xf16>
  %6 = tensor.extract %4[%c0, %c0] : tensor<2x2xf16>
  %7 = arith.constant dense<[(1.0, 2.0), (3.0, 4.0)]> : tensor<2xcomplex<f32>>
  %8 = tensor.extract %7[%c1] : tensor<2xcomplex<f32>>
  return %1, %3, %5, %6, %8 : i32, f32, f16, f16, complex<f32>
}

// Not outside of the constant.
// CHECK-LABEL: func.func @extract_out_of_bounds(
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %cst = arith.constant dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT: %extracted = tensor.extract %cst[%c2] : tensor<2xi32>
// CHECK-NEXT: return %extracted : i32
// CHECK-NEXT: }
func.func @extract_out_of_bounds() -> i32 {
  %c2 = arith.constant 2 : index
  %0 = arith.constant dense<[1, 2]> : tensor<2xi32>
  %1 = tensor.extract %0[%c2] : tensor<2xi32>
  return %1 : i32
}

// An element is what has been put there.
// CHECK-LABEL: func.func @extract_element(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %from_elements = tensor.from_elements %arg0, %arg1 : tensor<2xf32>
// CHECK-NEXT: %inserted = tensor.insert %arg0 into %arg2[%c1] : tensor<?xf32>
// CHECK-NEXT: %extracted = tensor.extract %inserted[%arg3] : tensor<?xf32>
// CHECK-NEXT: %extracted_0 = tensor.extract %from_elements[%arg3] : tensor<2xf32>
// CHECK-NEXT: %extracted_1 = tensor.extract %arg4[%arg3] : tensor<2xi32>
// CHECK-NEXT: %0 = arith.index_cast %extracted_1 : i32 to index
// CHECK-NEXT: "use"(%arg1, %arg0, %extracted, %extracted_0, %0) : (f32, f32, f32, f32, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @extract_element(%a: f32, %b: f32, %t: tensor<?xf32>, %i: index, %x: tensor<2xi32>) {
  %c1 = arith.constant 1 : index
  %0 = tensor.from_elements %a, %b : tensor<2xf32>
  %1 = tensor.extract %0[%c1] : tensor<2xf32>
  %2 = tensor.insert %a into %t[%c1] : tensor<?xf32>
  %3 = tensor.extract %2[%c1] : tensor<?xf32>
  %4 = tensor.extract %2[%i] : tensor<?xf32>
  %5 = tensor.cast %0 : tensor<2xf32> to tensor<?xf32>
  %6 = tensor.extract %5[%i] : tensor<?xf32>
  %7 = arith.index_cast %x : tensor<2xi32> to tensor<2xindex>
  %8 = tensor.extract %7[%i] : tensor<2xindex>
  "use"(%1, %3, %4, %6, %8) : (f32, f32, f32, f32, index) -> ()
  return
}

// Generated elements are computed in place; a body with side effects is not.
// CHECK-LABEL: func.func @generate(
// CHECK-NEXT: %generated = tensor.generate %arg0 {
// CHECK-NEXT: ^bb0(%arg2: index, %arg3: index):
// CHECK-NEXT: %1 = arith.addi %arg2, %arg3 : index
// CHECK-NEXT: tensor.yield %1 : index
// CHECK-NEXT: } : tensor<?x4xindex>
// CHECK-NEXT: %cast = tensor.cast %generated : tensor<?x4xindex> to tensor<?x?xindex>
// CHECK-NEXT: %0 = arith.addi %arg1, %arg0 : index
// CHECK-NEXT: %generated_0 = tensor.generate %arg0 {
// CHECK-NEXT: ^bb0(%arg2: index):
// CHECK-NEXT: %1 = "effect"() : () -> index
// CHECK-NEXT: tensor.yield %1 : index
// CHECK-NEXT: } : tensor<?xindex>
// CHECK-NEXT: %extracted = tensor.extract %generated_0[%arg1] : tensor<?xindex>
// CHECK-NEXT: "use"(%cast, %0, %extracted) : (tensor<?x?xindex>, index, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @generate(%n: index, %i: index) {
  %c4 = arith.constant 4 : index
  %0 = tensor.generate %n, %c4 {
  ^bb0(%x: index, %y: index):
    %s = arith.addi %x, %y : index
    tensor.yield %s : index
  } : tensor<?x?xindex>
  %1 = tensor.extract %0[%i, %n] : tensor<?x?xindex>
  %2 = tensor.generate %n {
  ^bb0(%x: index):
    %s = "effect"() : () -> index
    tensor.yield %s : index
  } : tensor<?xindex>
  %3 = tensor.extract %2[%i] : tensor<?xindex>
  "use"(%0, %1, %3) : (tensor<?x?xindex>, index, index) -> ()
  return
}

// Whatever only moves elements of a splat gives a splat.
// CHECK-LABEL: func.func @splats(
// CHECK-NEXT: %cst = arith.constant dense<1> : tensor<1x1xi32>
// CHECK-NEXT: %cst_0 = arith.constant dense<1> : tensor<2x2xi32>
// CHECK-NEXT: %cst_1 = arith.constant dense<1> : tensor<2xi32>
// CHECK-NEXT: %cst_2 = arith.constant dense<1> : tensor<4xi32>
// CHECK-NEXT: %cst_3 = arith.constant dense<1> : tensor<3xi32>
// CHECK-NEXT: "use"(%cst, %cst_0, %cst_1, %cst_2, %cst_3) : (tensor<1x1xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<3xi32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @splats(%i: tensor<1x1xindex>, %s: tensor<2xindex>) {
  %0 = arith.constant dense<1> : tensor<4xi32>
  %c1 = arith.constant 1 : i32
  %c0 = arith.constant 0 : index
  %1 = tensor.gather %0[%i] gather_dims([0]) : (tensor<4xi32>, tensor<1x1xindex>) -> tensor<1x1xi32>
  %2 = tensor.reshape %0(%s) : (tensor<4xi32>, tensor<2xindex>) -> tensor<2x2xi32>
  %3 = tensor.extract_slice %0[0] [2] [1] : tensor<4xi32> to tensor<2xi32>
  %4 = tensor.insert %c1 into %0[%c0] : tensor<4xi32>
  %5 = tensor.splat %c1 : tensor<3xi32>
  "use"(%1, %2, %3, %4, %5) : (tensor<1x1xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<3xi32>) -> ()
  return
}

// Reshapes in a row are one; to the shape that is there already, none.
// CHECK-LABEL: func.func @reshapes(
// CHECK-NEXT: %reshape = tensor.reshape %arg0(%arg1) : (tensor<?x4xf32>, tensor<1xindex>) -> tensor<?xf32>
// CHECK-NEXT: "use"(%reshape, %arg0, %arg2) : (tensor<?xf32>, tensor<?x4xf32>, tensor<?xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reshapes(%t: tensor<?x4xf32>, %s: tensor<1xindex>, %u: tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %0 = tensor.reshape %t(%s) : (tensor<?x4xf32>, tensor<1xindex>) -> tensor<?xf32>
  %1 = tensor.reshape %0(%s) : (tensor<?xf32>, tensor<1xindex>) -> tensor<?xf32>
  %d = tensor.dim %t, %c0 : tensor<?x4xf32>
  %n = tensor.from_elements %d, %c4 : tensor<2xindex>
  %2 = tensor.reshape %t(%n) : (tensor<?x4xf32>, tensor<2xindex>) -> tensor<?x4xf32>
  %3 = tensor.reshape %u(%s) : (tensor<?xf32>, tensor<1xindex>) -> tensor<?xf32>
  "use"(%1, %2, %3) : (tensor<?xf32>, tensor<?x4xf32>, tensor<?xf32>) -> ()
  return
}

// Collapsing and expanding after each other.
// CHECK-LABEL: func.func @collapse_and_expand(
// CHECK-NEXT: %c3 = arith.constant 3 : index
// CHECK-NEXT: %collapsed = tensor.collapse_shape %arg0 {{\[\[}}0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xf32>
// CHECK-NEXT: %expanded = tensor.expand_shape %arg1 {{\[\[}}0, 1], [2, 3]] output_shape [%arg2, 3, 2, 2] : tensor<?x4xf32> into tensor<?x3x2x2xf32>
// CHECK-NEXT: %collapsed_0 = tensor.collapse_shape %arg1 {{\[\[}}0, 1]] : tensor<?x4xf32> into tensor<?xf32>
// CHECK-NEXT: %0 = arith.muli %arg2, %c3 : index
// CHECK-NEXT: %expanded_1 = tensor.expand_shape %arg1 {{\[\[}}0, 1], [2]] output_shape [%0, 5, 4] : tensor<?x4xf32> into tensor<?x5x4xf32>
// CHECK-NEXT: "use"(%collapsed, %expanded, %arg1, %collapsed_0, %expanded_1) : (tensor<2x12xf32>, tensor<?x3x2x2xf32>, tensor<?x4xf32>, tensor<?xf32>, tensor<?x5x4xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @collapse_and_expand(%a: tensor<2x3x4xf32>, %b: tensor<?x4xf32>, %n: index) {
  %0 = tensor.collapse_shape %a [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<6x4xf32> into tensor<24xf32>
  %2 = tensor.expand_shape %1 [[0, 1]] output_shape [2, 12] : tensor<24xf32> into tensor<2x12xf32>
  %3 = tensor.expand_shape %b [[0, 1], [2]] output_shape [%n, 3, 4] : tensor<?x4xf32> into tensor<?x3x4xf32>
  %4 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [%n, 3, 2, 2] : tensor<?x3x4xf32> into tensor<?x3x2x2xf32>
  %5 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<?x3x4xf32> into tensor<?x4xf32>
  %6 = tensor.collapse_shape %3 [[0, 1, 2]] : tensor<?x3x4xf32> into tensor<?xf32>
  %7 = tensor.expand_shape %b [[0, 1, 2], [3]] output_shape [%n, 3, 5, 4] : tensor<?x4xf32> into tensor<?x3x5x4xf32>
  %8 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<?x3x5x4xf32> into tensor<?x5x4xf32>
  "use"(%2, %4, %5, %6, %8) : (tensor<2x12xf32>, tensor<?x3x2x2xf32>, tensor<?x4xf32>, tensor<?xf32>, tensor<?x5x4xf32>) -> ()
  return
}

// Several open extents of a group may be any.
// CHECK-LABEL: func.func @ambiguous_groups(
// CHECK-NEXT: %collapsed = tensor.collapse_shape %arg0 {{\[\[}}0, 1, 2]] : tensor<?x?x?xf32> into tensor<?xf32>
// CHECK-NEXT: %expanded = tensor.expand_shape %collapsed {{\[\[}}0, 1]] output_shape [%arg1, %arg1] : tensor<?xf32> into tensor<?x?xf32>
// CHECK-NEXT: return %expanded : tensor<?x?xf32>
// CHECK-NEXT: }
func.func @ambiguous_groups(%a: tensor<?x?x?xf32>, %n: index) -> tensor<?x?xf32> {
  %0 = tensor.collapse_shape %a [[0, 1, 2]] : tensor<?x?x?xf32> into tensor<?xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [%n, %n] : tensor<?xf32> into tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// What is reshaped may be a constant, a splat or a list.
// CHECK-LABEL: func.func @reshape_sources(
// CHECK-NEXT: %cst = arith.constant dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2xi32>
// CHECK-NEXT: %splat = tensor.splat %arg0 : tensor<2x2xf32>
// CHECK-NEXT: %from_elements = tensor.from_elements %arg0, %arg1 : tensor<2xf32>
// CHECK-NEXT: "use"(%cst, %splat, %from_elements) : (tensor<2x2xi32>, tensor<2x2xf32>, tensor<2xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reshape_sources(%v: f32, %w: f32) {
  %0 = arith.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2] : tensor<4xi32> into tensor<2x2xi32>
  %2 = tensor.splat %v : tensor<4xf32>
  %3 = tensor.expand_shape %2 [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  %4 = tensor.from_elements %v, %w : tensor<1x2xf32>
  %5 = tensor.collapse_shape %4 [[0, 1]] : tensor<1x2xf32> into tensor<2xf32>
  "use"(%1, %3, %5) : (tensor<2x2xi32>, tensor<2x2xf32>, tensor<2xf32>) -> ()
  return
}

// Casts move behind the reshape.
// CHECK-LABEL: func.func @reshape_of_cast(
// CHECK-NEXT: %collapsed = tensor.collapse_shape %arg0 {{\[\[}}0, 1]] : tensor<4x5xf32> into tensor<20xf32>
// CHECK-NEXT: %cast = tensor.cast %collapsed : tensor<20xf32> to tensor<?xf32>
// CHECK-NEXT: %expanded = tensor.expand_shape %arg1 {{\[\[}}0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %expanded : tensor<4x1xf32> to tensor<?x1xf32>
// CHECK-NEXT: "use"(%cast, %cast_0) : (tensor<?xf32>, tensor<?x1xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reshape_of_cast(%a: tensor<4x5xf32>, %b: tensor<4xf32>) {
  %c4 = arith.constant 4 : index
  %0 = tensor.cast %a : tensor<4x5xf32> to tensor<?x?xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %2 = tensor.cast %b : tensor<4xf32> to tensor<?xf32>
  %3 = tensor.expand_shape %2 [[0, 1]] output_shape [%c4, 1] : tensor<?xf32> into tensor<?x1xf32>
  "use"(%1, %3) : (tensor<?xf32>, tensor<?x1xf32>) -> ()
  return
}

// Slices of all, of what has been inserted there, with constants as operands, of a cast.
// CHECK-LABEL: func.func @slices(
// CHECK-NEXT: %extracted_slice = tensor.extract_slice %arg0[0, %arg2] [2, 1] [2, 1] : tensor<8x8xf32> to tensor<2x1xf32>
// CHECK-NEXT: %cast = tensor.cast %extracted_slice : tensor<2x1xf32> to tensor<?x1xf32>
// CHECK-NEXT: %extracted_slice_0 = tensor.extract_slice %arg0[%arg2, 0] [1, 4] [1, 1] : tensor<8x8xf32> to tensor<4xf32>
// CHECK-NEXT: "use"(%arg0, %arg1, %cast, %extracted_slice_0) : (tensor<8x8xf32>, tensor<2x2xf32>, tensor<?x1xf32>, tensor<4xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @slices(%a: tensor<8x8xf32>, %b: tensor<2x2xf32>, %i: index) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %0 = tensor.extract_slice %a[0, 0] [8, 8] [1, 1] : tensor<8x8xf32> to tensor<8x8xf32>
  %1 = tensor.insert_slice %b into %a[%i, 0] [2, 2] [1, 1] : tensor<2x2xf32> into tensor<8x8xf32>
  %2 = tensor.extract_slice %1[%i, 0] [2, 2] [1, 1] : tensor<8x8xf32> to tensor<2x2xf32>
  %3 = tensor.extract_slice %a[%c0, %i] [%c2, 1] [%c2, 1] : tensor<8x8xf32> to tensor<?x1xf32>
  %4 = tensor.cast %a : tensor<8x8xf32> to tensor<?x?xf32>
  %5 = tensor.extract_slice %4[%i, 0] [1, 4] [1, 1] : tensor<?x?xf32> to tensor<4xf32>
  "use"(%0, %2, %3, %5) : (tensor<8x8xf32>, tensor<2x2xf32>, tensor<?x1xf32>, tensor<4xf32>) -> ()
  return
}

// Not where the window would leave the tensor.
// CHECK-LABEL: func.func @slice_out_of_bounds(
// CHECK-NEXT: %c9 = arith.constant 9 : index
// CHECK-NEXT: %extracted_slice = tensor.extract_slice %arg0[0] [%c9] [1] : tensor<8xf32> to tensor<?xf32>
// CHECK-NEXT: return %extracted_slice : tensor<?xf32>
// CHECK-NEXT: }
func.func @slice_out_of_bounds(%a: tensor<8xf32>) -> tensor<?xf32> {
  %c9 = arith.constant 9 : index
  %0 = tensor.extract_slice %a[0] [%c9] [1] : tensor<8xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Insertions of all, of nothing, of what was there, one over the other.
// CHECK-LABEL: func.func @insertions(
// CHECK-NEXT: %inserted_slice = tensor.insert_slice %arg2 into %arg0[%arg4] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: "use"(%arg0, %arg0, %arg0, %inserted_slice) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @insertions(%a: tensor<8xf32>, %b: tensor<2xf32>, %c: tensor<2xf32>, %z: tensor<0xf32>, %i: index) {
  %0 = tensor.insert_slice %a into %a[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
  %1 = tensor.insert_slice %z into %a[0] [0] [1] : tensor<0xf32> into tensor<8xf32>
  %2 = tensor.extract_slice %a[%i] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %3 = tensor.insert_slice %2 into %a[%i] [2] [1] : tensor<2xf32> into tensor<8xf32>
  %4 = tensor.insert_slice %b into %a[%i] [2] [1] : tensor<2xf32> into tensor<8xf32>
  %5 = tensor.insert_slice %c into %4[%i] [2] [1] : tensor<2xf32> into tensor<8xf32>
  "use"(%0, %1, %3, %5) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> ()
  return
}

// Casts before and constants of an insertion.
// CHECK-LABEL: func.func @insertion_casts(
// CHECK-NEXT: %inserted_slice = tensor.insert_slice %arg1 into %arg0[%arg3] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: %cast = tensor.cast %inserted_slice : tensor<8xf32> to tensor<?xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %arg2 : tensor<?xf32> to tensor<2xf32>
// CHECK-NEXT: %inserted_slice_1 = tensor.insert_slice %cast_0 into %arg0[%arg3] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: "use"(%cast, %inserted_slice_1) : (tensor<?xf32>, tensor<8xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @insertion_casts(%a: tensor<8xf32>, %b: tensor<2xf32>, %d: tensor<?xf32>, %i: index) {
  %c2 = arith.constant 2 : index
  %0 = tensor.cast %a : tensor<8xf32> to tensor<?xf32>
  %1 = tensor.cast %b : tensor<2xf32> to tensor<?xf32>
  %2 = tensor.insert_slice %1 into %0[%i] [%i] [1] : tensor<?xf32> into tensor<?xf32>
  %3 = tensor.insert_slice %d into %a[%i] [%c2] [1] : tensor<?xf32> into tensor<8xf32>
  "use"(%2, %3) : (tensor<?xf32>, tensor<8xf32>) -> ()
  return
}

// A parallel insertion casts before the loop's end.
// CHECK-LABEL: func.func @parallel_insertion(
// CHECK-NEXT: %0 = scf.forall (%arg2) in (4) shared_outs(%arg3 = %arg0) -> (tensor<8xf32>) {
// CHECK-NEXT: %cast = tensor.cast %arg1 : tensor<?xf32> to tensor<2xf32>
// CHECK-NEXT: scf.forall.in_parallel {
// CHECK-NEXT: tensor.parallel_insert_slice %cast into %arg3[%arg2] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return %0 : tensor<8xf32>
// CHECK-NEXT: }
func.func @parallel_insertion(%a: tensor<8xf32>, %b: tensor<?xf32>) -> tensor<8xf32> {
  %c2 = arith.constant 2 : index
  %0 = scf.forall (%i) in (4) shared_outs(%o = %a) -> (tensor<8xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %b into %o[%i] [%c2] [1] : tensor<?xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}

// No margin is no pad, unless it must not be folded.
// CHECK-LABEL: func.func @pad_nothing(
// CHECK-NEXT: %padded = tensor.pad %arg0 nofold low[0] high[0] {
// CHECK-NEXT: ^bb0(%arg3: index):
// CHECK-NEXT: tensor.yield %arg2 : f32
// CHECK-NEXT: } : tensor<4xf32> to tensor<4xf32>
// CHECK-NEXT: return %arg1, %padded, %arg0 : tensor<?xf32>, tensor<4xf32>, tensor<4xf32>
// CHECK-NEXT: }
func.func @pad_nothing(%a: tensor<4xf32>, %b: tensor<?xf32>, %v: f32) -> (tensor<?xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0 = tensor.pad %b low[0] high[0] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<?xf32> to tensor<?xf32>
  %1 = tensor.pad %a nofold low[0] high[0] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<4xf32>
  %2 = tensor.pad %a low[0] high[0] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<4xf32>
  return %0, %1, %2 : tensor<?xf32>, tensor<4xf32>, tensor<4xf32>
}

// Casts around a pad, and constant margins.
// CHECK-LABEL: func.func @pad_casts(
// CHECK-NEXT: %padded = tensor.pad %arg0 low[1] high[2] {
// CHECK-NEXT: ^bb0(%arg4: index):
// CHECK-NEXT: tensor.yield %arg2 : f32
// CHECK-NEXT: } : tensor<4xf32> to tensor<7xf32>
// CHECK-NEXT: %cast = tensor.cast %padded : tensor<7xf32> to tensor<?xf32>
// CHECK-NEXT: %padded_0 = tensor.pad %arg1 low[1] high[%arg3] {
// CHECK-NEXT: ^bb0(%arg4: index):
// CHECK-NEXT: tensor.yield %arg2 : f32
// CHECK-NEXT: } : tensor<?xf32> to tensor<9xf32>
// CHECK-NEXT: %padded_1 = tensor.pad %arg0 low[2] high[1] {
// CHECK-NEXT: ^bb0(%arg4: index):
// CHECK-NEXT: tensor.yield %arg2 : f32
// CHECK-NEXT: } : tensor<4xf32> to tensor<7xf32>
// CHECK-NEXT: %cast_2 = tensor.cast %padded_1 : tensor<7xf32> to tensor<?xf32>
// CHECK-NEXT: return %cast, %padded_0, %cast_2 : tensor<?xf32>, tensor<9xf32>, tensor<?xf32>
// CHECK-NEXT: }
func.func @pad_casts(%a: tensor<4xf32>, %b: tensor<?xf32>, %v: f32, %n: index) -> (tensor<?xf32>, tensor<9xf32>, tensor<?xf32>) {
  %c2 = arith.constant 2 : index
  %0 = tensor.cast %a : tensor<4xf32> to tensor<?xf32>
  %1 = tensor.pad %0 low[1] high[2] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<?xf32> to tensor<?xf32>
  %2 = tensor.pad %b low[1] high[%n] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<?xf32> to tensor<?xf32>
  %3 = tensor.cast %2 : tensor<?xf32> to tensor<9xf32>
  %4 = tensor.pad %a low[%c2] high[1] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<?xf32>
  return %1, %3, %4 : tensor<?xf32>, tensor<9xf32>, tensor<?xf32>
}

// Two pads with the same value are one.
// CHECK-LABEL: func.func @pad_of_pad(
// CHECK-NEXT: %padded = tensor.pad %arg0 low[1] high[5] {
// CHECK-NEXT: ^bb0(%arg2: index):
// CHECK-NEXT: tensor.yield %arg1 : f32
// CHECK-NEXT: } : tensor<4xf32> to tensor<10xf32>
// CHECK-NEXT: return %padded : tensor<10xf32>
// CHECK-NEXT: }
func.func @pad_of_pad(%a: tensor<4xf32>, %v: f32) -> tensor<10xf32> {
  %0 = tensor.pad %a low[1] high[2] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<7xf32>
  %1 = tensor.pad %0 low[0] high[3] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<7xf32> to tensor<10xf32>
  return %1 : tensor<10xf32>
}

// Pads of different dimensions with slices between are one pad of one slice.
// CHECK-LABEL: func.func @orthogonal_pads(
// CHECK-NEXT: %cst = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %extracted_slice = tensor.extract_slice %arg0[16, 4] [%arg1, %arg2] [1, 1] : tensor<64x64xf32> to tensor<?x?xf32>
// CHECK-NEXT: %padded = tensor.pad %extracted_slice low[0, 0] high[%arg3, %arg4] {
// CHECK-NEXT: ^bb0(%arg5: index, %arg6: index):
// CHECK-NEXT: tensor.yield %cst : f32
// CHECK-NEXT: } : tensor<?x?xf32> to tensor<8x4xf32>
// CHECK-NEXT: return %padded : tensor<8x4xf32>
// CHECK-NEXT: }
func.func @orthogonal_pads(%a: tensor<64x64xf32>, %m: index, %n: index, %p: index, %q: index) -> tensor<8x4xf32> {
  %v = arith.constant 0.0 : f32
  %0 = tensor.extract_slice %a[16, 0] [%m, 64] [1, 1] : tensor<64x64xf32> to tensor<?x64xf32>
  %1 = tensor.pad %0 low[0, 0] high[%p, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<?x64xf32> to tensor<8x64xf32>
  %2 = tensor.extract_slice %1[0, 4] [8, %n] [1, 1] : tensor<8x64xf32> to tensor<8x?xf32>
  %3 = tensor.pad %2 low[0, 0] high[0, %q] {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<8x?xf32> to tensor<8x4xf32>
  return %3 : tensor<8x4xf32>
}

// An operation that writes into a tensor reads through casts.
// CHECK-LABEL: func.func @destination_cast(
// CHECK-NEXT: %inserted = tensor.insert %arg1 into %arg0[%arg2] : tensor<4xf32>
// CHECK-NEXT: %cast = tensor.cast %inserted : tensor<4xf32> to tensor<?xf32>
// CHECK-NEXT: return %cast : tensor<?xf32>
// CHECK-NEXT: }
func.func @destination_cast(%a: tensor<4xf32>, %v: f32, %i: index) -> tensor<?xf32> {
  %0 = tensor.cast %a : tensor<4xf32> to tensor<?xf32>
  %1 = tensor.insert %v into %0[%i] : tensor<?xf32>
  return %1 : tensor<?xf32>
}
