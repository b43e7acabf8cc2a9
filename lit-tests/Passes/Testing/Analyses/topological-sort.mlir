// RUN: openxla-opt %s '-pass-pipeline=builtin.module(func.func(test-print-topological-sort))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb2, ^bb3
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[V0]], %[[ARG1]] {test_sort_index = 3 : i32, test_to_sort} : i32
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[ARG1]], %[[ARG1]] {test_sort_index = 2 : i32, test_to_sort} : i32
// CHECK-NEXT: cf.br ^bb1(%[[V2]] : i32)
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.muli %[[ARG1]], %[[ARG1]] {test_sort_index = 1 : i32, test_to_sort} : i32
// CHECK-NEXT: scf.yield %[[V4]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %[[ARG1]] : i32
// CHECK-NEXT: } {test_sort_index = 0 : i32, test_to_sort}
// CHECK-NEXT: cf.br ^bb1(%[[V3]] : i32)
// CHECK-NEXT: }
func.func @f(%c: i1, %x: i32) -> i32 {
  cf.cond_br %c, ^left, ^right
^join(%y: i32):
  %a = arith.addi %y, %x {test_to_sort} : i32
  return %a : i32
^left:
  %b = arith.addi %x, %x {test_to_sort} : i32
  cf.br ^join(%b : i32)
^right:
  %d = scf.if %c -> i32 {
    %e = arith.muli %x, %x {test_to_sort} : i32
    scf.yield %e : i32
  } else {
    scf.yield %x : i32
  } {test_to_sort}
  cf.br ^join(%d : i32)
}