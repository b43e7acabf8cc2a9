// RUN: openxla-opt %s '-test-loop-unrolling=unroll-factor=3 annotate=true' | FileCheck %s
// CHECK-LABEL: func.func @static
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<16xf32>, %[[ARG1:[^ :,)=]+]]: f32) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C7:[^ :,)=]+]] = arith.constant 7 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C6:[^ :,)=]+]] = arith.constant 6 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[C6]] step %[[C3]] {
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][%[[ARG2]]] {unrolled_iteration = 0 : ui32} : memref<16xf32>
// CHECK-NEXT: %[[C1_0:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[C1]], %[[C1_0]] : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[ARG2]], %[[V0]] : index
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][%[[V1]]] {unrolled_iteration = 1 : ui32} : memref<16xf32>
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.muli %[[C1]], %[[C2]] : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.addi %[[ARG2]], %[[V2]] : index
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][%[[V3]]] {unrolled_iteration = 2 : ui32} : memref<16xf32>
// CHECK-NEXT: }
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][%[[C6]]] : memref<16xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @static(%m: memref<16xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c7 = arith.constant 7 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %c7 step %c1 {
    memref.store %x, %m[%i] : memref<16xf32>
  }
  return
}

// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: f32) -> f32 {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.subi %[[ARG0]], %[[C0]] : index
// CHECK-NEXT: %[[C1_0:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.subi %[[C1]], %[[C1_0]] : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V0]], %[[V1]] : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.divui %[[V2]], %[[C1]] : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.remsi %[[V3]], %[[C3]] : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.subi %[[V3]], %[[V4]] : index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.muli %[[V5]], %[[C1]] : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.addi %[[C0]], %[[V6]] : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.muli %[[C1]], %[[C3]] : index
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[V7]] step %[[V8]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG1]]) -> (f32) {
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.addf %[[ARG3]], %[[ARG1]] {unrolled_iteration = 0 : ui32} : f32
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = arith.addf %[[V11]], %[[ARG1]] {unrolled_iteration = 1 : ui32} : f32
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = arith.addf %[[V12]], %[[ARG1]] {unrolled_iteration = 2 : ui32} : f32
// CHECK-NEXT: scf.yield %[[V13]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = scf.for %[[ARG2]] = %[[V7]] to %[[ARG0]] step %[[C1]] iter_args(%[[ARG3]] = %[[V9]]) -> (f32) {
// CHECK-NEXT: %[[V11]] = arith.addf %[[ARG3]], %[[ARG1]] : f32
// CHECK-NEXT: scf.yield %[[V11]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V10]] : f32
// CHECK-NEXT: }
func.func @dynamic(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (f32) {
    %b = arith.addf %a, %x : f32
    scf.yield %b : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @once
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<16xf32>, %[[ARG1:[^ :,)=]+]]: f32) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: scf.for %[[ARG2:[^ :,)=]+]] = %[[C0_0]] to %[[C2]] step %[[C1]] {
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][%[[ARG2]]] : memref<16xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @once(%m: memref<16xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %c2 step %c1 {
    memref.store %x, %m[%i] : memref<16xf32>
  }
  return
}