// RUN: openxla-opt %s --sccp | FileCheck %s

// CHECK-LABEL: func.func @folds
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C2_I32:[^ :,)=]+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[C1_I32:[^ :,)=]+]] = arith.constant 1 : i32
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[C2_I32]] : i32
// CHECK-NEXT: }
func.func @folds(%a: i32) -> i32 {
  %true = arith.constant true
  %1 = arith.constant 1 : i32
  %2 = arith.select %true, %1, %a : i32
  %3 = arith.addi %2, %1 : i32
  return %3 : i32
}

// CHECK-LABEL: func.func @one_edge
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C1_I32:[^ :,)=]+]] = arith.constant 1 : i32
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: cf.cond_br %[[TRUE]], ^bb1(%[[C1_I32]] : i32), ^bb1(%[[ARG0]] : i32)
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @one_edge(%a: i32) -> i32 {
  %true = arith.constant true
  %1 = arith.constant 1 : i32
  cf.cond_br %true, ^bb1(%1 : i32), ^bb1(%a : i32)
^bb1(%x: i32):
  return %x : i32
}

// CHECK-LABEL: func.func @loop_that_changes_nothing
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) -> i32 {
// CHECK-NEXT: %[[C1_I32:[^ :,)=]+]] = arith.constant 1 : i32
// CHECK-NEXT: cf.br ^bb1(%[[C1_I32]] : i32)
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1(%[[C1_I32]] : i32), ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: return %[[C1_I32]] : i32
// CHECK-NEXT: }
func.func @loop_that_changes_nothing(%c: i1) -> i32 {
  %1 = arith.constant 1 : i32
  cf.br ^bb1(%1 : i32)
^bb1(%x: i32):
  %2 = arith.muli %x, %1 : i32
  cf.cond_br %c, ^bb1(%2 : i32), ^bb2
^bb2:
  return %x : i32
}

// CHECK-LABEL: func.func @loop_that_counts
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) -> i32 {
// CHECK-NEXT: %[[C1_I32:[^ :,)=]+]] = arith.constant 1 : i32
// CHECK-NEXT: cf.br ^bb1(%[[C1_I32]] : i32)
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[V0]], %[[C1_I32]] : i32
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1(%[[V1]] : i32), ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @loop_that_counts(%c: i1) -> i32 {
  %1 = arith.constant 1 : i32
  cf.br ^bb1(%1 : i32)
^bb1(%x: i32):
  %2 = arith.addi %x, %1 : i32
  cf.cond_br %c, ^bb1(%2 : i32), ^bb2
^bb2:
  return %x : i32
}

// CHECK-LABEL: func.func private @private
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C2_I32:[^ :,)=]+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[C1_I32:[^ :,)=]+]] = arith.constant 1 : i32
// CHECK-NEXT: return %[[C3_I32]] : i32
// CHECK-NEXT: }
func.func private @private(%a: i32) -> i32 {
  %1 = arith.constant 1 : i32
  %2 = arith.addi %a, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @calls
// CHECK-SAME: () -> i32 {
// CHECK-NEXT: %[[C6_I32:[^ :,)=]+]] = arith.constant 6 : i32
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[C2_I32:[^ :,)=]+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = call @private(%[[C2_I32]]) : (i32) -> i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = call @private(%[[C2_I32]]) : (i32) -> i32
// CHECK-NEXT: return %[[C6_I32]] : i32
// CHECK-NEXT: }
func.func @calls() -> i32 {
  %2 = arith.constant 2 : i32
  %0 = call @private(%2) : (i32) -> i32
  %1 = call @private(%2) : (i32) -> i32
  %3 = arith.addi %0, %1 : i32
  return %3 : i32
}

// CHECK-LABEL: func.func @regions
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: index) -> (i32, i32) {
// CHECK-NEXT: %[[C7_I32:[^ :,)=]+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: return %[[C7_I32]], %[[C7_I32]] : i32, i32
// CHECK-NEXT: }
func.func @regions(%c: i1, %n: index) -> (i32, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %7 = arith.constant 7 : i32
  %0 = scf.if %c -> i32 {
    scf.yield %7 : i32
  } else {
    %1 = arith.constant 7 : i32
    scf.yield %1 : i32
  }
  %2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %0) -> i32 {
    %3 = arith.muli %x, %7 : i32
    %4 = arith.divsi %3, %7 : i32
    scf.yield %4 : i32
  }
  return %0, %2 : i32, i32
}

