// RUN: openxla-opt %s --inline | FileCheck %s

// CHECK-LABEL: func.func @caller
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: cf.cond_br %[[ARG0]], ^bb2(%[[ARG1]] : i32), ^bb1
// CHECK: ^bb1:  // pred: ^bb0
// CHECK: %[[V0:.+]] = arith.muli %[[ARG1]], %[[ARG1]] : i32
// CHECK: cf.br ^bb2(%[[V0]] : i32)
// CHECK: ^bb2(%[[V1:.+]]: i32):  // 2 preds: ^bb0, ^bb1
// CHECK: return %[[V1]] : i32
func.func @caller(%c: i1, %a: i32) -> i32 {
  %0 = call @branches(%c, %a) : (i1, i32) -> i32
  return %0 : i32
}

func.func private @branches(%c: i1, %a: i32) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %a : i32
^bb2:
  %0 = arith.muli %a, %a : i32
  return %0 : i32
}
