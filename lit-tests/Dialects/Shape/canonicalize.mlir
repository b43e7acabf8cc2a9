// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// Sizes that are known.
// CHECK-LABEL: func.func @sizes(
// CHECK-NEXT: %c-5 = arith.constant -5 : index
// CHECK-NEXT: %c-14 = arith.constant -14 : index
// CHECK-NEXT: %c-4 = arith.constant -4 : index
// CHECK-NEXT: %c5 = arith.constant 5 : index
// CHECK-NEXT: %c2 = shape.const_size 2
// CHECK-NEXT: "use"(%c-5, %arg0, %c-14, %c-4, %arg1, %arg1, %c5, %c2, %arg0, %arg1) : (index, index, index, index, !shape.size, !shape.size, index, !shape.size, index, !shape.size) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @sizes(%x: index, %s: !shape.size) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c7 = arith.constant -7 : index
  %0 = shape.add %c2, %c7 : index, index -> index
  %1 = shape.add %x, %c0 : index, index -> index
  %2 = shape.mul %c2, %c7 : index, index -> index
  %3 = shape.div %c7, %c2 : index, index -> index
  %4 = shape.max %s, %s : !shape.size, !shape.size -> !shape.size
  %5 = shape.min %s, %s : !shape.size, !shape.size -> !shape.size
  %6 = shape.const_size 5
  %7 = shape.size_to_index %6 : !shape.size
  %8 = shape.index_to_size %c2
  %9 = shape.index_to_size %x
  %10 = shape.size_to_index %9 : !shape.size
  %11 = shape.size_to_index %s : !shape.size
  %12 = shape.index_to_size %11
  "use"(%0, %1, %2, %3, %4, %5, %7, %8, %10, %12) : (index, index, index, index, !shape.size, !shape.size, index, !shape.size, index, !shape.size) -> ()
  return
}

// Nothing is divided by zero.
// CHECK-LABEL: func.func @division_by_zero(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %0 = shape.div %c2, %c0 : index, index -> index
// CHECK-NEXT: return %0 : index
// CHECK-NEXT: }
func.func @division_by_zero() -> index {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %0 = shape.div %c2, %c0 : index, index -> index
  return %0 : index
}

// Shapes that are known.
// CHECK-LABEL: func.func @shapes(
// CHECK-NEXT: %0 = shape.const_shape [3, 2] : !shape.shape
// CHECK-NEXT: %1 = shape.const_shape [1, 2, 3, 1] : !shape.shape
// CHECK-NEXT: %c2 = shape.const_size 2
// CHECK-NEXT: %c3 = shape.const_size 3
// CHECK-NEXT: %2 = shape.const_shape [1] : !shape.shape
// CHECK-NEXT: %3 = shape.const_shape [2] : !shape.shape
// CHECK-NEXT: %false = arith.constant false
// CHECK-NEXT: %4 = shape.const_shape [1, -1] : !shape.shape
// CHECK-NEXT: %5 = shape.const_shape [1, 2] : tensor<2xindex>
// CHECK-NEXT: %6 = shape.const_shape [3, 1] : !shape.shape
// CHECK-NEXT: "use"(%0, %1, %c2, %c3, %c2, %2, %3, %false, %4, %5, %6) : (!shape.shape, !shape.shape, !shape.size, !shape.size, !shape.size, !shape.shape, !shape.shape, i1, !shape.shape, tensor<2xindex>, !shape.shape) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @shapes() {
  %c1 = shape.const_size 1
  %m1 = arith.constant -1 : index
  %i1 = arith.constant 1 : index
  %0 = shape.const_shape [1, 2] : !shape.shape
  %1 = shape.const_shape [3, 1] : !shape.shape
  %2 = shape.broadcast %0, %1 : !shape.shape, !shape.shape -> !shape.shape
  %3 = shape.concat %0, %1 : !shape.shape, !shape.shape -> !shape.shape
  %4 = shape.get_extent %0, %c1 : !shape.shape, !shape.size -> !shape.size
  %5 = shape.num_elements %1 : !shape.shape -> !shape.size
  %6 = shape.rank %0 : !shape.shape -> !shape.size
  %7, %8 = "shape.split_at"(%0, %m1) : (!shape.shape, index) -> (!shape.shape, !shape.shape)
  %9 = shape.shape_eq %0, %1 : !shape.shape, !shape.shape
  %10 = shape.from_extents %i1, %m1 : index, index
  %11 = shape.to_extent_tensor %0 : !shape.shape -> tensor<2xindex>
  %12 = shape.any %0, %1 : !shape.shape, !shape.shape -> !shape.shape
  "use"(%2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12) : (!shape.shape, !shape.shape, !shape.size, !shape.size, !shape.size, !shape.shape, !shape.shape, i1, !shape.shape, tensor<2xindex>, !shape.shape) -> ()
  return
}

// Shapes of tensors.
// CHECK-LABEL: func.func @shape_of(
// CHECK-NEXT: %c3 = arith.constant 3 : index
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %0 = shape.const_shape [2, 3] : tensor<2xindex>
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<2xindex> to tensor<?xindex>
// CHECK-NEXT: %dim = tensor.dim %arg1, %arg3 : tensor<?x?xf32>
// CHECK-NEXT: %1 = shape.shape_of %arg1 : tensor<?x?xf32> -> tensor<?xindex>
// CHECK-NEXT: "use"(%0, %cast, %dim, %1, %c2, %arg2, %c3) : (tensor<2xindex>, tensor<?xindex>, index, tensor<?xindex>, index, tensor<2xindex>, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @shape_of(%a: tensor<2x3xf32>, %b: tensor<?x?xf32>, %s: tensor<2xindex>, %i: index) {
  %0 = shape.shape_of %a : tensor<2x3xf32> -> tensor<2xindex>
  %1 = shape.shape_of %a : tensor<2x3xf32> -> tensor<?xindex>
  %2 = shape.shape_of %b : tensor<?x?xf32> -> tensor<2xindex>
  %3 = tensor.extract %2[%i] : tensor<2xindex>
  %4 = tensor.cast %2 : tensor<2xindex> to tensor<?xindex>
  %5 = shape.rank %2 : tensor<2xindex> -> index
  %6 = tensor.reshape %b(%s) : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %7 = shape.shape_of %6 : tensor<?x?xf32> -> tensor<2xindex>
  %c1 = arith.constant 1 : index
  %8 = shape.dim %a, %c1 : tensor<2x3xf32>, index -> index
  "use"(%0, %1, %3, %4, %5, %7, %8) : (tensor<2xindex>, tensor<?xindex>, index, tensor<?xindex>, index, tensor<2xindex>, index) -> ()
  return
}

// Broadcasts of constants among others, of one shape, of the same, of empty ones, of casts.
// CHECK-LABEL: func.func @broadcast(
// CHECK-NEXT: %0 = shape.const_shape [3, 2] : tensor<2xindex>
// CHECK-NEXT: %1 = shape.broadcast %arg0, %0 : !shape.shape, tensor<2xindex> -> !shape.shape
// CHECK-NEXT: %2 = shape.from_extent_tensor %arg1 : tensor<?xindex>
// CHECK-NEXT: %3 = shape.broadcast %arg2, %arg0 : tensor<2xindex>, !shape.shape -> !shape.shape
// CHECK-NEXT: %cast = tensor.cast %arg2 : tensor<2xindex> to tensor<?xindex>
// CHECK-NEXT: "use"(%1, %2, %arg0, %arg0, %3, %cast) : (!shape.shape, !shape.shape, !shape.shape, !shape.shape, !shape.shape, tensor<?xindex>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @broadcast(%a: !shape.shape, %b: tensor<?xindex>, %c: tensor<2xindex>) {
  %0 = shape.const_shape [1, 2] : tensor<2xindex>
  %1 = shape.const_shape [3, 1] : tensor<2xindex>
  %e = shape.const_shape [] : !shape.shape
  %2 = shape.broadcast %0, %a, %1 : tensor<2xindex>, !shape.shape, tensor<2xindex> -> !shape.shape
  %3 = shape.broadcast %b : tensor<?xindex> -> !shape.shape
  %4 = shape.broadcast %a, %a : !shape.shape, !shape.shape -> !shape.shape
  %5 = shape.broadcast %a, %e : !shape.shape, !shape.shape -> !shape.shape
  %6 = tensor.cast %c : tensor<2xindex> to tensor<?xindex>
  %7 = shape.broadcast %6, %a : tensor<?xindex>, !shape.shape -> !shape.shape
  %8 = shape.broadcast %c, %c, %c : tensor<2xindex>, tensor<2xindex>, tensor<2xindex> -> tensor<?xindex>
  "use"(%2, %3, %4, %5, %7, %8) : (!shape.shape, !shape.shape, !shape.shape, !shape.shape, !shape.shape, tensor<?xindex>) -> ()
  return
}

// Checks that hold, and those that may fail.
// CHECK-LABEL: func.func @checks(
// CHECK-NEXT: %true = arith.constant true
// CHECK-NEXT: %0 = shape.const_shape [1, 2] : !shape.shape
// CHECK-NEXT: %1 = shape.const_shape [3, 1] : !shape.shape
// CHECK-NEXT: %2 = shape.const_shape [3, 4] : !shape.shape
// CHECK-NEXT: %3 = shape.const_witness true
// CHECK-NEXT: %4 = shape.cstr_broadcastable %0, %2 : !shape.shape, !shape.shape
// CHECK-NEXT: %5 = shape.cstr_eq %0, %1 : !shape.shape, !shape.shape
// CHECK-NEXT: "use"(%3, %4, %3, %3, %3, %5, %3, %true) : (!shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, i1) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @checks(%a: !shape.shape, %b: tensor<?x1xf32>, %c: tensor<1x3xf32>) {
  %0 = shape.const_shape [1, 2] : !shape.shape
  %1 = shape.const_shape [3, 1] : !shape.shape
  %2 = shape.const_shape [3, 4] : !shape.shape
  %3 = shape.cstr_broadcastable %0, %1 : !shape.shape, !shape.shape
  %4 = shape.cstr_broadcastable %0, %2 : !shape.shape, !shape.shape
  %5 = shape.cstr_broadcastable %a, %a : !shape.shape, !shape.shape
  %6 = shape.shape_of %b : tensor<?x1xf32> -> tensor<2xindex>
  %7 = shape.shape_of %c : tensor<1x3xf32> -> tensor<2xindex>
  %8 = shape.cstr_broadcastable %6, %7 : tensor<2xindex>, tensor<2xindex>
  %9 = shape.cstr_eq %a, %a : !shape.shape, !shape.shape
  %10 = shape.cstr_eq %0, %1 : !shape.shape, !shape.shape
  %true = arith.constant true
  %11 = shape.cstr_require %true, "msg"
  %12 = shape.is_broadcastable %a, %a : !shape.shape, !shape.shape
  "use"(%3, %4, %5, %8, %9, %10, %11, %12) : (!shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, i1) -> ()
  return
}

// Several assumptions together.
// CHECK-LABEL: func.func @assuming_all(
// CHECK-NEXT: %0 = shape.const_witness true
// CHECK-NEXT: %1 = shape.const_witness false
// CHECK-NEXT: %2 = shape.assuming_all %arg3, %arg4
// CHECK-NEXT: %3 = shape.assuming_all %arg3, %arg4
// CHECK-NEXT: %4 = shape.cstr_broadcastable %arg0, %arg1, %arg2 : !shape.shape, !shape.shape, !shape.shape
// CHECK-NEXT: %5 = shape.cstr_eq %arg0, %arg1 : !shape.shape, !shape.shape
// CHECK-NEXT: %6 = shape.cstr_eq %arg1, %arg2 : !shape.shape, !shape.shape
// CHECK-NEXT: %7 = shape.cstr_eq %arg0, %arg1, %arg1, %arg2 : !shape.shape, !shape.shape, !shape.shape, !shape.shape
// CHECK-NEXT: "use"(%2, %1, %0, %3, %4, %7) : (!shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @assuming_all(%a: !shape.shape, %b: !shape.shape, %c: !shape.shape, %x: !shape.witness, %y: !shape.witness) {
  %t = shape.const_witness true
  %f = shape.const_witness false
  %0 = shape.assuming_all %x, %t, %y
  %1 = shape.assuming_all %x, %f
  %2 = shape.assuming_all %t, %t
  %3 = shape.assuming_all %x, %y
  %4 = shape.assuming_all %3, %x
  %5 = shape.cstr_broadcastable %a, %b : !shape.shape, !shape.shape
  %6 = shape.cstr_broadcastable %a, %b, %c : !shape.shape, !shape.shape, !shape.shape
  %7 = shape.assuming_all %5, %6
  %8 = shape.cstr_eq %a, %b : !shape.shape, !shape.shape
  %9 = shape.cstr_eq %b, %c : !shape.shape, !shape.shape
  %10 = shape.assuming_all %8, %9
  "use"(%0, %1, %2, %4, %7, %10) : (!shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness, !shape.witness) -> ()
  return
}

// An assumption that holds, and results that nobody reads.
// CHECK-LABEL: func.func @assuming(
// CHECK-NEXT: %0 = "source"() : () -> i32
// CHECK-NEXT: %1 = shape.assuming %arg0 -> (i32) {
// CHECK-NEXT: %2 = "source"() : () -> i32
// CHECK-NEXT: %3 = "source"() : () -> i32
// CHECK-NEXT: shape.assuming_yield %3 : i32
// CHECK-NEXT: }
// CHECK-NEXT: "use"(%0, %1) : (i32, i32) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @assuming(%w: !shape.witness) {
  %t = shape.const_witness true
  %0 = shape.assuming %t -> (i32) {
    %1 = "source"() : () -> i32
    shape.assuming_yield %1 : i32
  }
  %2:2 = shape.assuming %w -> (i32, i32) {
    %3 = "source"() : () -> i32
    %4 = "source"() : () -> i32
    shape.assuming_yield %3, %4 : i32, i32
  }
  "use"(%0, %2#1) : (i32, i32) -> ()
  return
}
