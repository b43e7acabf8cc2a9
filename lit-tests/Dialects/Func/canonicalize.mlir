// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

func.func private @f(i32) -> i32

// CHECK-LABEL: func.func @indirect(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: (i32) -> i32) -> (i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = call @f(%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: %[[V1:.+]] = call_indirect %[[ARG1]](%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i32, i32
func.func @indirect(%a: i32, %g: (i32) -> i32) -> (i32, i32) {
  %f = func.constant @f : (i32) -> i32
  %0 = func.call_indirect %f(%a) : (i32) -> i32
  %1 = func.call_indirect %g(%a) : (i32) -> i32
  return %0, %1 : i32, i32
}
