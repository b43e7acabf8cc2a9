// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: memref.global "private" constant @constant : memref<2xf32> = dense<[1.000000e+00, 2.000000e+00]> {alignment = 64 : i64}
memref.global "private" constant @constant : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}

// CHECK: memref.global @uninitialized : memref<2xf32> = uninitialized
memref.global @uninitialized : memref<2xf32> = uninitialized

// CHECK: memref.global @declared : memref<2xf32>
memref.global @declared : memref<2xf32>

// CHECK-LABEL: func.func @globals() -> memref<2xf32> {
// CHECK: %[[V0:.+]] = memref.get_global @constant : memref<2xf32>
// CHECK: return %[[V0]] : memref<2xf32>
func.func @globals() -> memref<2xf32> {
  %0 = memref.get_global @constant : memref<2xf32>
  return %0 : memref<2xf32>
}

// CHECK-LABEL: func.func @allocations
// CHECK-SAME: (%[[ARG0:.+]]: index) {
// CHECK: %[[ALLOC:.+]] = memref.alloc() : memref<4xf32>
// CHECK: %[[ALLOC_0:.+]] = memref.alloc(%[[ARG0]], %[[ARG0]]) {alignment = 64 : i64} : memref<?x?xf32>
// CHECK: %[[ALLOCA:.+]] = memref.alloca() : memref<4xf32>
// CHECK: memref.dealloc %[[ALLOC]] : memref<4xf32>
// CHECK: memref.dealloc %[[ALLOC_0]] : memref<?x?xf32>
// CHECK: return
func.func @allocations(%i: index) {
  %0 = memref.alloc() : memref<4xf32>
  %1 = memref.alloc(%i, %i) {alignment = 64 : i64} : memref<?x?xf32>
  %2 = memref.alloca() : memref<4xf32>
  memref.dealloc %0 : memref<4xf32>
  memref.dealloc %1 : memref<?x?xf32>
  return
}

// CHECK-LABEL: func.func @accesses
// CHECK-SAME: (%[[ARG0:.+]]: memref<8x8xf32>, %[[ARG1:.+]]: memref<?x?xf32>, %[[ARG2:.+]]: index) -> index {
// CHECK: %[[V0:.+]] = memref.load %[[ARG0]][%[[ARG2]], %[[ARG2]]] : memref<8x8xf32>
// CHECK: memref.store %[[V0]], %[[ARG0]][%[[ARG2]], %[[ARG2]]] : memref<8x8xf32>
// CHECK: memref.copy %[[ARG0]], %[[ARG1]] : memref<8x8xf32> to memref<?x?xf32>
// CHECK: %[[DIM:.+]] = memref.dim %[[ARG1]], %[[ARG2]] : memref<?x?xf32>
// CHECK: return %[[DIM]] : index
func.func @accesses(%m: memref<8x8xf32>, %d: memref<?x?xf32>, %i: index) -> index {
  %0 = memref.load %m[%i, %i] : memref<8x8xf32>
  memref.store %0, %m[%i, %i] : memref<8x8xf32>
  memref.copy %m, %d : memref<8x8xf32> to memref<?x?xf32>
  %1 = memref.dim %d, %i : memref<?x?xf32>
  return %1 : index
}

// CHECK-LABEL: func.func @views
// CHECK-SAME: (%[[ARG0:.+]]: memref<8x8xf32>, %[[ARG1:.+]]: index) -> memref<8x8xf32> {
// CHECK: %[[CAST:.+]] = memref.cast %[[ARG0]] : memref<8x8xf32> to memref<?x?xf32>
// CHECK: %[[SUBVIEW:.+]] = memref.subview %[[ARG0]][0, %[[ARG1]]] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32, strided<[8, 1], offset: ?>>
// CHECK: %[[COLLAPSE_SHAPE:.+]] = memref.collapse_shape %[[ARG0]] {{\[\[}}0, 1]] : memref<8x8xf32> into memref<64xf32>
// CHECK: %[[EXPAND_SHAPE:.+]] = memref.expand_shape %[[COLLAPSE_SHAPE]] {{\[\[}}0, 1]] output_shape [8, 8] : memref<64xf32> into memref<8x8xf32>
// CHECK: %[[REINTERPRET_CAST:.+]] = memref.reinterpret_cast %[[ARG0]] to offset: [0], sizes: [%[[ARG1]]], strides: [1] : memref<8x8xf32> to memref<?xf32>
// CHECK: return %[[EXPAND_SHAPE]] : memref<8x8xf32>
func.func @views(%m: memref<8x8xf32>, %i: index) -> memref<8x8xf32> {
  %0 = memref.cast %m : memref<8x8xf32> to memref<?x?xf32>
  %1 = memref.subview %m[0, %i] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32, strided<[8, 1], offset: ?>>
  %2 = memref.collapse_shape %m [[0, 1]] : memref<8x8xf32> into memref<64xf32>
  %3 = memref.expand_shape %2 [[0, 1]] output_shape [8, 8] : memref<64xf32> into memref<8x8xf32>
  %4 = memref.reinterpret_cast %m to offset: [0], sizes: [%i], strides: [1] : memref<8x8xf32> to memref<?xf32>
  return %3 : memref<8x8xf32>
}
