// RUN: openxla-opt %s -test-opaque-loc -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s

func.func @f() -> i32 {
  %0 = arith.constant 1 : i32 loc("foo")
  return %0 : i32
}

// CHECK: MyLocation: 0: 'arith.constant' op
// CHECK-NEXT: nullptr: 'arith.constant' op
// CHECK-NEXT: MyLocation: 0: 'arith.constant' op
// CHECK-NEXT: MyLocation: 1: 'func.return' op
// CHECK-NEXT: MyLocation: 2: 'func.func' op
// CHECK-NEXT: : 'builtin.module' op
// CHECK: %c1_i32 = arith.constant 1 : i32 loc("foo")
// CHECK-NEXT: %c1_i32_0 = arith.constant 1 : i32 loc("foo")
// CHECK-NEXT: %c1_i32_1 = arith.constant 1 : i32 loc(unknown)
