// RUN: openxla-opt %s -test-single-fold | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C5_I32:[^ :,)=]+]] = arith.constant 5 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.muli %[[ARG0]], %[[C5_I32]] : i32
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @f(%x: i32) -> i32 {
  %z = arith.constant 0 : i32
  %a = arith.addi %x, %z : i32
  %b = arith.constant 2 : i32
  %c = arith.constant 3 : i32
  %d = arith.addi %b, %c : i32
  %e = arith.muli %a, %d : i32
  return %e : i32
}