// RUN: openxla-opt %s -test-pm-nested-pipeline -dump-pass-pipeline 2>&1 | FileCheck %s
// RUN: openxla-opt %s -test-textual-pm-nested-pipeline -dump-pass-pipeline 2>&1 | FileCheck %s

module @m {
  func.func @f() { return }
  func.func @g() { return }
}

// CHECK: Pass Manager with 2 passes:
// CHECK-NEXT: builtin.module(
// CHECK-NEXT: builtin.module(
// CHECK-NEXT: test-module-pass,
// CHECK-NEXT: func.func(
// CHECK-NEXT: test-function-pass
// CHECK-NEXT: )
// CHECK-NEXT: ),
// CHECK-NEXT: func.func(
// CHECK-NEXT: test-function-pass
// CHECK-NEXT: )
// CHECK-NEXT: )
// CHECK: module @m {
// CHECK-NEXT: func.func @f() {
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: func.func @g() {
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
