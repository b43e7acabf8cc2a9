// RUN: openxla-opt %s -test-compose-subview | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<4x1024xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index) -> memref<1x12xf32, strided<[1024, 6], offset: ?>> {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = affine.apply #map()[%[[ARG1]], %[[ARG2]]]
// CHECK-NEXT: %[[SUBVIEW:[^ :,)=]+]] = memref.subview %[[ARG0]][3, %[[V0]]] [1, 12] [1, 6] : memref<4x1024xf32> to memref<1x12xf32, strided<[1024, 6], offset: ?>>
// CHECK-NEXT: return %[[SUBVIEW]] : memref<1x12xf32, strided<[1024, 6], offset: ?>>
// CHECK-NEXT: }
func.func @f(%m: memref<4x1024xf32>, %i: index, %j: index) -> memref<1x12xf32, strided<[1024, 6], offset: ?>> {
  %0 = memref.subview %m[2, %i] [2, 256] [1, 2] : memref<4x1024xf32> to memref<2x256xf32, strided<[1024, 2], offset: ?>>
  %1 = memref.subview %0[1, %j] [1, 12] [1, 3] : memref<2x256xf32, strided<[1024, 2], offset: ?>> to memref<1x12xf32, strided<[1024, 6], offset: ?>>
  return %1 : memref<1x12xf32, strided<[1024, 6], offset: ?>>
}

// CHECK-LABEL: func.func @dropped
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<4x1024xf32>) -> memref<12xf32, strided<[3], offset: 7>> {
// CHECK-NEXT: %[[SUBVIEW:[^ :,)=]+]] = memref.subview %[[ARG0]][0, 7] [1, 12] [1, 3] : memref<4x1024xf32> to memref<12xf32, strided<[3], offset: 7>>
// CHECK-NEXT: return %[[SUBVIEW]] : memref<12xf32, strided<[3], offset: 7>>
// CHECK-NEXT: }
func.func @dropped(%m: memref<4x1024xf32>) -> memref<12xf32, strided<[3], offset: 7>> {
  %0 = memref.subview %m[0, 1] [2, 256] [1, 1] : memref<4x1024xf32> to memref<2x256xf32, strided<[1024, 1], offset: 1>>
  %1 = memref.subview %0[0, 6] [1, 12] [1, 3] : memref<2x256xf32, strided<[1024, 1], offset: 1>> to memref<12xf32, strided<[3], offset: 7>>
  return %1 : memref<12xf32, strided<[3], offset: 7>>
}

// CHECK-LABEL: func.func @dynamic_stride
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<4x1024xf32>, %[[ARG1:[^ :,)=]+]]: index) -> memref<1x2xf32, strided<[1024, ?]>> {
// CHECK-NEXT: %[[SUBVIEW:[^ :,)=]+]] = memref.subview %[[ARG0]][0, 0] [2, 256] [1, %[[ARG1]]] : memref<4x1024xf32> to memref<2x256xf32, strided<[1024, ?]>>
// CHECK-NEXT: %[[SUBVIEW_0:[^ :,)=]+]] = memref.subview %[[SUBVIEW]][0, 0] [1, 2] [1, 1] : memref<2x256xf32, strided<[1024, ?]>> to memref<1x2xf32, strided<[1024, ?]>>
// CHECK-NEXT: return %[[SUBVIEW_0]] : memref<1x2xf32, strided<[1024, ?]>>
// CHECK-NEXT: }
func.func @dynamic_stride(%m: memref<4x1024xf32>, %i: index) -> memref<1x2xf32, strided<[1024, ?]>> {
  %0 = memref.subview %m[0, 0] [2, 256] [1, %i] : memref<4x1024xf32> to memref<2x256xf32, strided<[1024, ?]>>
  %1 = memref.subview %0[0, 0] [1, 2] [1, 1] : memref<2x256xf32, strided<[1024, ?]>> to memref<1x2xf32, strided<[1024, ?]>>
  return %1 : memref<1x2xf32, strided<[1024, ?]>>
}