// RUN: openxla-opt %s '-pass-pipeline=builtin.module(func.func(test-scf-for-utils{test-replace-with-new-yields}))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: f32) -> f32 {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C9:[^ :,)=]+]] = arith.constant 9 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:2 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[C9]] step %[[C2]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG1]], %[[ARG4:[^ :,)=]+]] = %[[ARG1]]) -> (f32, f32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addf %[[ARG3]], %[[ARG4]] : f32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addf %[[V1]], %[[V1]] : f32
// CHECK-NEXT: scf.yield %[[V1]], %[[V2]] : f32, f32
// CHECK-NEXT: } {"test.trip-count" = 5 : i64}
// CHECK-NEXT: scf.for %[[ARG2]] = %[[C0]] to %[[ARG0]] step %[[C2]] {
// CHECK-NEXT: } {"test.trip-count" = "none"}
// CHECK-NEXT: return %[[V0]]#0 : f32
// CHECK-NEXT: }
func.func @f(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c9 = arith.constant 9 : index
  %0 = scf.for %i = %c0 to %c9 step %c2 iter_args(%a = %x) -> (f32) {
    %b = arith.addf %a, %x : f32
    scf.yield %b : f32
  }
  scf.for %i = %c0 to %n step %c2 {
  }
  return %0 : f32
}