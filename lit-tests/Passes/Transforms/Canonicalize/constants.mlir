// RUN: openxla-opt %s --canonicalize --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func @go_to_the_entry_and_are_shared
// CHECK-SAME: (%[[ARG0:.+]]: i1) -> (i32, i32) {
// CHECK: %[[C1_I32:.+]] = arith.constant 1 : i32
// CHECK: "test.use"(%[[C1_I32]]) : (i32) -> ()
// CHECK: return %[[C1_I32]], %[[C1_I32]] : i32, i32
func.func @go_to_the_entry_and_are_shared(%c: i1) -> (i32, i32) {
  cf.br ^bb1
^bb1:
  %0 = arith.constant 1 : i32
  %1 = arith.constant 1 : i32
  "test.use"(%0) : (i32) -> ()
  return %0, %1 : i32, i32
}
