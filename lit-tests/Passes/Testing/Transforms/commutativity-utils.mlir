// RUN: openxla-opt %s '-pass-pipeline=builtin.module(func.func(test-commutativity-utils))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[C5_I32:[^ :,)=]+]] = arith.constant 5 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.subi %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.muli %[[V0]], %[[C5_I32]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V1]], %[[C5_I32]] : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.addi %[[V1]], %[[V0]] : i32
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[V2]] : i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.ori %[[V3]], %[[V4]] : i32
// CHECK-NEXT: return %[[V5]] : i32
// CHECK-NEXT: }
func.func @f(%x: i32, %y: i32) -> i32 {
  %c = arith.constant 5 : i32
  %s = arith.subi %x, %y : i32
  %m = arith.muli %s, %c : i32
  %a = arith.addi %c, %m : i32
  %b = arith.addi %m, %s : i32
  %d = arith.andi %a, %x : i32
  %e = arith.ori %d, %b : i32
  return %e : i32
}