// RUN: openxla-opt %s -test-take-body | FileCheck %s

func.func @first() -> i32 {
  %0 = "test.foo"() : () -> i32
  cf.br ^bb1
^bb1:
  return %0 : i32
}
func.func private @second() -> i32 {
  %0 = arith.constant 7 : i32
  return %0 : i32
}

// CHECK: module {
// CHECK-NEXT: func.func @first() -> i32 {
// CHECK-NEXT: %c7_i32 = arith.constant 7 : i32
// CHECK-NEXT: return %c7_i32 : i32
// CHECK-NEXT: }
// CHECK-NEXT: func.func private @second() -> i32
// CHECK-NEXT: }
