// RUN: openxla-opt %s -test-legalize-unknown-root-patterns | FileCheck %s

func.func @f(%arg0: i32) {
  %0 = "test.a"() : () -> i32
  "test.b"() ({
    "test.c"() : () -> ()
  }) : () -> ()
  %1 = arith.constant 1 : i32
  return
}

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: i32) {
// CHECK-NEXT: %c1_i32 = arith.constant 1 : i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
