// RUN: openxla-opt %s '-pass-pipeline=builtin.module(func.func(test-greedy-patterns{top-down=true}))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C4_I32:[^ :,)=]+]] = arith.constant 4 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[ARG0]], %[[C4_I32]] : i32
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @f(%x: i32) -> i32 {
  %z = arith.constant 0 : i32
  %a = arith.addi %x, %z : i32
  %b = arith.constant 2 : i32
  %c = arith.constant 2 : i32
  %d = arith.addi %b, %c : i32
  %e = arith.muli %a, %d : i32
  return %e : i32
}