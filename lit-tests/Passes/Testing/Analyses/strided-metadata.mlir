// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-strided-metadata-range-analysis 2>&1 | FileCheck %s

func.func @f(%m: memref<8x16xf32>, %i: index) {
  %c = arith.constant 4 : index
  %k = arith.remui %i, %c : index
  %0 = memref.subview %m[%k, 2] [2, %k] [1, 2] : memref<8x16xf32> to memref<2x?xf32, strided<[16, 2], offset: ?>>
  %1 = memref.subview %0[1, 0] [1, 1] [1, 1] : memref<2x?xf32, strided<[16, 2], offset: ?>> to memref<1xf32, strided<[2], offset: ?>>
  return
}

// CHECK: Op: %subview = memref.subview %arg0[%0, 2] [2, %0] [1, 2] : memref<8x16xf32> to memref<2x?xf32, strided<[16, 2], offset: ?>>
// CHECK-NEXT:   result[0]: strided_metadata<offset = [{unsigned : [2, 50] signed : [2, 50]}], sizes = [{unsigned : [2, 2] signed : [2, 2]}, {unsigned : [0, 3] signed : [0, 3]}], strides = [{unsigned : [16, 16] signed : [16, 16]}, {unsigned : [2, 2] signed : [2, 2]}]>
// CHECK: Op: %subview_0 = memref.subview %subview[1, 0] [1, 1] [1, 1] : memref<2x?xf32, strided<[16, 2], offset: ?>> to memref<1xf32, strided<[2], offset: ?>>
// CHECK-NEXT:   result[0]: strided_metadata<offset = [{unsigned : [18, 66] signed : [18, 66]}], sizes = [{unsigned : [1, 1] signed : [1, 1]}], strides = [{unsigned : [2, 2] signed : [2, 2]}]>