// RUN: openxla-opt %s '-pass-pipeline=builtin.module(func.func(test-scf-while-op-builder))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i64 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.while (%[[ARG1:[^ :,)=]+]] = %[[ARG0]]) : (i32) -> i64 {
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = builtin.unrealized_conversion_cast %[[ARG1]] : i32 to i64
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: scf.condition(%[[TRUE]]) %[[V2]] : i64
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%[[ARG1]]: i64):
// CHECK-NEXT: %[[V2]] = builtin.unrealized_conversion_cast %[[ARG1]] : i64 to i32
// CHECK-NEXT: scf.yield %[[V2]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = scf.while (%[[ARG1]] = %[[ARG0]]) : (i32) -> i64 {
// CHECK-NEXT: %[[V2]] = arith.cmpi slt, %[[ARG1]], %[[ARG0]] : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.extsi %[[ARG1]] : i32 to i64
// CHECK-NEXT: scf.condition(%[[V2]]) %[[V3]] : i64
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%[[ARG1]]: i64):
// CHECK-NEXT: %[[V2]] = arith.trunci %[[ARG1]] : i64 to i32
// CHECK-NEXT: scf.yield %[[V2]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : i64
// CHECK-NEXT: }
func.func @f(%x: i32) -> i64 {
  %0 = scf.while (%a = %x) : (i32) -> i64 {
    %c = arith.cmpi slt, %a, %x : i32
    %w = arith.extsi %a : i32 to i64
    scf.condition(%c) %w : i64
  } do {
  ^bb0(%b: i64):
    %t = arith.trunci %b : i64 to i32
    scf.yield %t : i32
  }
  return %0 : i64
}