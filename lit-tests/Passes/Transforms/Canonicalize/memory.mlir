// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @memory_that_nobody_reads
// CHECK-NEXT: return
func.func @memory_that_nobody_reads(%i: index, %x: f32) {
  %m = memref.alloc() : memref<4xf32>
  memref.store %x, %m[%i] : memref<4xf32>
  memref.dealloc %m : memref<4xf32>
  return
}

// CHECK-LABEL: func.func @expanded_again
// CHECK-SAME: %[[M:[a-z0-9]+]]: memref<2x3xf32>, %[[T:[a-z0-9]+]]: tensor<2x3xf32>
// CHECK-NEXT: return %[[M]], %[[T]]
func.func @expanded_again(%m: memref<2x3xf32>, %t: tensor<2x3xf32>) -> (memref<2x3xf32>, tensor<2x3xf32>) {
  %0 = memref.collapse_shape %m [[0, 1]] : memref<2x3xf32> into memref<6xf32>
  %1 = memref.expand_shape %0 [[0, 1]] output_shape [2, 3] : memref<6xf32> into memref<2x3xf32>
  %2 = tensor.collapse_shape %t [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
  %3 = tensor.expand_shape %2 [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  return %1, %3 : memref<2x3xf32>, tensor<2x3xf32>
}

// CHECK-LABEL: func.func @extent_behind_a_cast
// CHECK-NEXT: %[[C4:.+]] = arith.constant 4 : index
// CHECK-NEXT: return %[[C4]]
func.func @extent_behind_a_cast(%m: memref<4x?xf32>) -> index {
  %c0 = arith.constant 0 : index
  %0 = memref.cast %m : memref<4x?xf32> to memref<?x?xf32>
  %1 = memref.dim %0, %c0 : memref<?x?xf32>
  return %1 : index
}

// CHECK-LABEL: llvm.func @constant_index
// CHECK-NEXT: llvm.getelementptr %{{.+}}[3, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32, f32)>
llvm.func @constant_index(%p: !llvm.ptr) -> !llvm.ptr {
  %c = llvm.mlir.constant(3 : index) : i64
  %0 = llvm.getelementptr %p[%c, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(i32, f32)>
  llvm.return %0 : !llvm.ptr
}
