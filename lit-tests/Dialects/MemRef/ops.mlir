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

// CHECK-LABEL: func.func @views_atomics_and_transfers
// CHECK: %{{[^ ,)]+}}, %{{[^ ,)]+}}, %{{[^ ,)]+}}:2, %{{[^ ,)]+}}:2 = memref.extract_strided_metadata %{{[^ ,)]+}} : memref<4x?xf32, strided<[?, ?], offset: ?>> -> memref<f32>, index, index, index, index, index {foo}
// CHECK: %{{[^ ,)]+}} = memref.view %{{[^ ,)]+}}[%{{[^ ,)]+}}][%{{[^ ,)]+}}] {a} : memref<2048xi8> to memref<?x4xf32>
// CHECK: %{{[^ ,)]+}} = memref.transpose %{{[^ ,)]+}} (d0, d1) -> (d1, d0) {a} : memref<4x4xf32> to memref<4x4xf32, strided<[1, 4]>>
// CHECK: %{{[^ ,)]+}} = memref.realloc %{{[^ ,)]+}} : memref<?xf32> to memref<4xf32>
// CHECK: %{{[^ ,)]+}} = memref.realloc %{{[^ ,)]+}}(%{{[^ ,)]+}}) {alignment = 8 : i64} : memref<?xf32> to memref<?xf32>
// CHECK: %{{[^ ,)]+}} = memref.reshape %{{[^ ,)]+}}(%{{[^ ,)]+}}) {a} : (memref<*xf32>, memref<2xi32>) -> memref<?x?xf32>
// CHECK: %{{[^ ,)]+}} = memref.atomic_rmw addf %{{[^ ,)]+}}, %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}] {a} : (f32, memref<4x4xf32>) -> f32
// CHECK: %{{[^ ,)]+}} = memref.generic_atomic_rmw %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}] : memref<4x4xf32> {
// CHECK: ^bb0(%{{[^ ,)]+}}: f32):
// CHECK: memref.atomic_yield %{{[^ ,)]+}} : f32
// CHECK: } {a}
// CHECK: %{{[^ ,)]+}} = memref.assume_alignment %{{[^ ,)]+}}, 16 {a} : memref<4x4xf32>
// CHECK: memref.prefetch %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], read, locality<3>, data : memref<4x4xf32>
// CHECK: memref.prefetch %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], write, locality<1>, instr : memref<4x4xf32>
// CHECK: memref.dma_start %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], %{{[^ ,)]+}}, %{{[^ ,)]+}}[%{{[^ ,)]+}}] : memref<4x4xf32>, memref<4x4xf32, 2>, memref<1xi32>
// CHECK: memref.dma_start %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}], %{{[^ ,)]+}}, %{{[^ ,)]+}}[%{{[^ ,)]+}}], %{{[^ ,)]+}}, %{{[^ ,)]+}} : memref<4x4xf32>, memref<4x4xf32, 2>, memref<1xi32>
// CHECK: memref.dma_wait %{{[^ ,)]+}}[%{{[^ ,)]+}}], %{{[^ ,)]+}} {a} : memref<1xi32>
// CHECK: %{{[^ ,)]+}}:2 = memref.distinct_objects %{{[^ ,)]+}}, %{{[^ ,)]+}} {a} : memref<4x4xf32>, memref<?xf32>
// CHECK: %{{[^ ,)]+}} = memref.extract_aligned_pointer_as_index %{{[^ ,)]+}} : memref<4x4xf32> -> index {a}
// CHECK: %{{[^ ,)]+}} = memref.memory_space_cast %{{[^ ,)]+}} {a} : memref<4x4xf32> to memref<4x4xf32, 1>
// CHECK: %{{[^ ,)]+}} = memref.rank %{{[^ ,)]+}} {a} : memref<*xf32>
// CHECK: %{{[^ ,)]+}} = memref.alloca_scope  -> (f32) {
// CHECK: memref.alloca_scope.return %{{[^ ,)]+}} : f32
// CHECK: } {a}
// CHECK: memref.alloca_scope  {
// CHECK: memref.alloca_scope  {
// CHECK: %{{[^ ,)]+}} = memref.load %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}] : memref<4x4xf32>
// CHECK: memref.store %{{[^ ,)]+}}, %{{[^ ,)]+}}[%{{[^ ,)]+}}, %{{[^ ,)]+}}] {nontemporal = true} : memref<4x4xf32>
// CHECK: return
func.func @views_atomics_and_transfers(%m: memref<4x?xf32, strided<[?, ?], offset: ?>>, %i: index, %f: f32, %b: memref<2048xi8>, %u: memref<*xf32>, %m2: memref<4x4xf32>, %sh: memref<2xi32>, %m3: memref<4x4xf32, 2>, %tag: memref<1xi32>, %md: memref<?xf32>) {
  %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m : memref<4x?xf32, strided<[?, ?], offset: ?>> -> memref<f32>, index, index, index, index, index {foo}
  %v = memref.view %b[%i][%i] {a} : memref<2048xi8> to memref<?x4xf32>
  %t = memref.transpose %m2 (i, j) -> (j, i) {a} : memref<4x4xf32> to memref<4x4xf32, strided<[1, 4]>>
  %r = memref.realloc %md : memref<?xf32> to memref<4xf32>
  %r2 = memref.realloc %md(%i) {alignment = 8} : memref<?xf32> to memref<?xf32>
  %rs = memref.reshape %u(%sh) {a} : (memref<*xf32>, memref<2xi32>) -> memref<?x?xf32>
  %x = memref.atomic_rmw addf %f, %m2[%i, %i] {a} : (f32, memref<4x4xf32>) -> f32
  %g = memref.generic_atomic_rmw %m2[%i, %i] : memref<4x4xf32> {
    ^bb0(%c: f32):
     memref.atomic_yield %c : f32
  } {a}
  %al = memref.assume_alignment %m2, 16 {a} : memref<4x4xf32>
  memref.prefetch %m2[%i, %i], read, locality<3>, data : memref<4x4xf32>
  memref.prefetch %m2[%i, %i], write, locality<1>, instr : memref<4x4xf32>
  memref.dma_start %m2[%i, %i], %m3[%i, %i], %i, %tag[%i] : memref<4x4xf32>, memref<4x4xf32, 2>, memref<1xi32>
  memref.dma_start %m2[%i, %i], %m3[%i, %i], %i, %tag[%i], %i, %i : memref<4x4xf32>, memref<4x4xf32, 2>, memref<1xi32>
  memref.dma_wait %tag[%i], %i {a} : memref<1xi32>
  %d:2 = memref.distinct_objects %m2, %md {a} : memref<4x4xf32>, memref<?xf32>
  %p = memref.extract_aligned_pointer_as_index %m2 : memref<4x4xf32> -> index {a}
  %ms = memref.memory_space_cast %m2 {a} : memref<4x4xf32> to memref<4x4xf32, 1>
  %rk = memref.rank %u {a} : memref<*xf32>
  %as = memref.alloca_scope -> (f32) {
    memref.alloca_scope.return %f : f32
  } {a}
  memref.alloca_scope {
    memref.alloca_scope.return {b}
  }
  memref.alloca_scope {
  }
  %l = memref.load %m2[%i, %i] {nontemporal = false} : memref<4x4xf32>
  memref.store %l, %m2[%i, %i] {nontemporal = true} : memref<4x4xf32>
  return
}
