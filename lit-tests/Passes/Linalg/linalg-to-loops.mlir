// RUN: openxla-opt %s --convert-linalg-to-loops --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @fill
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x3xf32>, %[[ARG1:.+]]: f32) {
// CHECK: %[[C3:.+]] = arith.constant 3 : index
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK: %[[C1:.+]] = arith.constant 1 : index
// CHECK: %[[C4:.+]] = arith.constant 4 : index
// CHECK: scf.for %[[ARG2:.+]] = %[[C0]] to %[[C4]] step %[[C1]] {
// CHECK: scf.for %[[ARG3:.+]] = %[[C0]] to %[[C3]] step %[[C1]] {
// CHECK: memref.store %[[ARG1]], %[[ARG0]][%[[ARG2]], %[[ARG3]]] : memref<4x3xf32>
// CHECK: return
func.func @fill(%m: memref<4x3xf32>, %v: f32) {
  linalg.fill ins(%v : f32) outs(%m : memref<4x3xf32>)
  return
}

// CHECK-LABEL: func.func @matmul
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x8xf32>, %[[ARG1:.+]]: memref<8x3xf32>, %[[ARG2:.+]]: memref<4x3xf32>) {
// CHECK: %[[C3:.+]] = arith.constant 3 : index
// CHECK: %[[C8:.+]] = arith.constant 8 : index
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK: %[[C1:.+]] = arith.constant 1 : index
// CHECK: %[[C4:.+]] = arith.constant 4 : index
// CHECK: scf.for %[[ARG3:.+]] = %[[C0]] to %[[C4]] step %[[C1]] {
// CHECK: scf.for %[[ARG4:.+]] = %[[C0]] to %[[C8]] step %[[C1]] {
// CHECK: scf.for %[[ARG5:.+]] = %[[C0]] to %[[C3]] step %[[C1]] {
// CHECK: %[[V0:.+]] = memref.load %[[ARG0]][%[[ARG3]], %[[ARG4]]] : memref<4x8xf32>
// CHECK: %[[V1:.+]] = memref.load %[[ARG1]][%[[ARG4]], %[[ARG5]]] : memref<8x3xf32>
// CHECK: %[[V2:.+]] = memref.load %[[ARG2]][%[[ARG3]], %[[ARG5]]] : memref<4x3xf32>
// CHECK: %[[V3:.+]] = arith.mulf %[[V0]], %[[V1]] : f32
// CHECK: %[[V4:.+]] = arith.addf %[[V2]], %[[V3]] : f32
// CHECK: memref.store %[[V4]], %[[ARG2]][%[[ARG3]], %[[ARG5]]] : memref<4x3xf32>
// CHECK: return
func.func @matmul(%a: memref<4x8xf32>, %b: memref<8x3xf32>, %c: memref<4x3xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x3xf32>) outs(%c : memref<4x3xf32>)
  return
}
