// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-diagnostic-metadata))' 2>&1 | FileCheck %s

func.func @f() {
  "test.op"() {attr = "emit_error"} : () -> ()
  return
}

// CHECK: Test 'f'
// CHECK-NEXT: error: test diagnostic metadata
// CHECK-NEXT: "test.op"() {attr = "emit_error"} : () -> ()
// CHECK-NEXT: ^
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @f() {
// CHECK-NEXT: "test.op"() {attr = "emit_error"} : () -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
