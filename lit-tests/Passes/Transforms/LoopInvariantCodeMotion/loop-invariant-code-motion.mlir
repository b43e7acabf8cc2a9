// RUN: openxla-opt %s --loop-invariant-code-motion | FileCheck %s

// CHECK-LABEL: func.func @sum_of_arguments
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: memref<?xi32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: scf.for %[[ARG3:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: memref.store %[[V0]], %[[ARG2]][%[[ARG3]]] : memref<?xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @sum_of_arguments(%n: index, %a: i32, %m: memref<?xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = arith.addi %a, %a : i32
    memref.store %0, %m[%i] : memref<?xi32>
  }
  return
}

// A division may be undefined, so it may not run where the loop does not.
// CHECK-LABEL: func.func @division
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: i32, %[[ARG3:[^ :,)=]+]]: memref<?xi32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.divsi %[[ARG1]], %[[C3_I32]] : i32
// CHECK-NEXT: scf.for %[[ARG4:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.divsi %[[ARG1]], %[[ARG2]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V1]], %[[V0]] : i32
// CHECK-NEXT: memref.store %[[V2]], %[[ARG3]][%[[ARG4]]] : memref<?xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @division(%n: index, %a: i32, %b: i32, %m: memref<?xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : i32
  scf.for %i = %c0 to %n step %c1 {
    %0 = arith.divsi %a, %b : i32
    %1 = arith.divsi %a, %c3 : i32
    %2 = arith.addi %0, %1 : i32
    memref.store %2, %m[%i] : memref<?xi32>
  }
  return
}

// CHECK-LABEL: func.func @out_of_two_loops
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: f32, %[[ARG2:[^ :,)=]+]]: memref<?x?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.mulf %[[ARG1]], %[[ARG1]] : f32
// CHECK-NEXT: scf.for %[[ARG3:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[ARG3]], %[[C1]] : index
// CHECK-NEXT: scf.for %[[ARG4:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: memref.store %[[V0]], %[[ARG2]][%[[V1]], %[[ARG4]]] : memref<?x?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @out_of_two_loops(%n: index, %a: f32, %m: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %0 = arith.mulf %a, %a : f32
      %1 = arith.addi %i, %c1 : index
      memref.store %0, %m[%1, %j] : memref<?x?xf32>
    }
  }
  return
}

// CHECK-LABEL: func.func @reads_memory
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: memref<?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ARG1]][%[[C0]]] : memref<?xf32>
// CHECK-NEXT: memref.store %[[V0]], %[[ARG1]][%[[ARG2]]] : memref<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reads_memory(%n: index, %m: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %m[%c0] : memref<?xf32>
    memref.store %0, %m[%i] : memref<?xf32>
  }
  return
}

// CHECK-LABEL: func.func @condition_and_body
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = scf.while (%[[ARG2:[^ :,)=]+]] = %[[ARG0]]) : (i32) -> i32 {
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[V0]] : i32
// CHECK-NEXT: scf.condition(%[[V3]]) %[[ARG2]] : i32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%[[ARG2]]: i32):
// CHECK-NEXT: %[[V3]] = arith.addi %[[ARG2]], %[[V1]] : i32
// CHECK-NEXT: scf.yield %[[V3]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V2]] : i32
// CHECK-NEXT: }
func.func @condition_and_body(%a: i32, %b: i32) -> i32 {
  %0 = scf.while (%x = %a) : (i32) -> i32 {
    %1 = arith.muli %b, %b : i32
    %2 = arith.cmpi slt, %x, %1 : i32
    scf.condition(%2) %x : i32
  } do {
  ^bb0(%y: i32):
    %3 = arith.addi %b, %b : i32
    %4 = arith.addi %y, %3 : i32
    scf.yield %4 : i32
  }
  return %0 : i32
}

// CHECK-LABEL: func.func @branch_without_effect
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: i1, %[[ARG2:[^ :,)=]+]]: i32, %[[ARG3:[^ :,)=]+]]: memref<?xi32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.if %[[ARG1]] -> (i32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[ARG2]], %[[ARG2]] : i32
// CHECK-NEXT: scf.yield %[[V1]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[ARG2]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: affine.for %[[ARG4:[^ :,)=]+]] = 0 to 10 {
// CHECK-NEXT: memref.store %[[V0]], %[[ARG3]][%[[ARG4]]] : memref<?xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @branch_without_effect(%n: index, %c: i1, %a: i32, %m: memref<?xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  affine.for %i = 0 to 10 {
    %0 = scf.if %c -> i32 {
      %1 = arith.addi %a, %a : i32
      scf.yield %1 : i32
    } else {
      scf.yield %a : i32
    }
    memref.store %0, %m[%i] : memref<?xi32>
  }
  return
}

