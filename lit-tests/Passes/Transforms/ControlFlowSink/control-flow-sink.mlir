// RUN: openxla-opt %s --control-flow-sink | FileCheck %s

// CHECK-LABEL: func.func @into_the_branch_that_reads
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V1]], %[[ARG1]] : i32
// CHECK-NEXT: scf.yield %[[V2]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[ARG1]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @into_the_branch_that_reads(%c: i1, %a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  %1 = scf.if %c -> i32 {
    %2 = arith.addi %0, %a : i32
    scf.yield %2 : i32
  } else {
    scf.yield %a : i32
  }
  return %1 : i32
}

// CHECK-LABEL: func.func @read_in_both
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: scf.yield %[[V0]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V0]], %[[ARG1]] : i32
// CHECK-NEXT: scf.yield %[[V2]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: }
func.func @read_in_both(%c: i1, %a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  %1 = scf.if %c -> i32 {
    scf.yield %0 : i32
  } else {
    %2 = arith.addi %0, %a : i32
    scf.yield %2 : i32
  }
  return %1 : i32
}

// CHECK-LABEL: func.func @with_what_it_reads
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V1]], %[[V1]] : i32
// CHECK-NEXT: scf.yield %[[V2]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[ARG1]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @with_what_it_reads(%c: i1, %a: i32) -> i32 {
  %0 = arith.muli %a, %a : i32
  %1 = arith.addi %0, %0 : i32
  %2 = scf.if %c -> i32 {
    scf.yield %1 : i32
  } else {
    scf.yield %a : i32
  }
  return %2 : i32
}

// CHECK-LABEL: func.func @not_into_loops
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: memref<?xi32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: scf.for %[[ARG3:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] {
// CHECK-NEXT: memref.store %[[V0]], %[[ARG2]][%[[ARG3]]] : memref<?xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @not_into_loops(%n: index, %a: i32, %m: memref<?xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = arith.muli %a, %a : i32
  scf.for %i = %c0 to %n step %c1 {
    memref.store %0, %m[%i] : memref<?xi32>
  }
  return
}

