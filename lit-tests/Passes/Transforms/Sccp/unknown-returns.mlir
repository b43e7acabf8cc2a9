// RUN: openxla-opt %s -allow-unregistered-dialect -sccp | FileCheck %s

// What ends a function may return from it, though nobody knows how.

// CHECK-LABEL: func.func @caller(
// CHECK-NEXT: %[[R:.+]] = call @callee(
// CHECK-NEXT: return %[[R]]
func.func private @callee(%b: i1, %x: i32) -> i32 {
  %c = arith.constant 3 : i32
  cf.cond_br %b, ^bb1, ^bb2
^bb1:
  return %c : i32
^bb2:
  "test.return"(%x) : (i32) -> ()
}
func.func @caller(%b: i1, %x: i32) -> i32 {
  %c = call @callee(%b, %x) : (i1, i32) -> i32
  return %c : i32
}
