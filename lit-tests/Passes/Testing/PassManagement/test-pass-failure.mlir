// RUN: not openxla-opt %s -pass-pipeline='builtin.module(test-pass-failure{gen-diagnostics})' -dump-pass-pipeline 2>&1 | FileCheck %s
// RUN: not openxla-opt %s -test-pass-failure -mlir-print-ir-after-failure 2>&1 | FileCheck %s --check-prefix=DUMP

module @m {
  func.func @f() { return }
  func.func @g() { return }
}

// CHECK: test-pass-failure{gen-diagnostics=true}
// CHECK: error: illegal operation

// DUMP: // -----// IR Dump After (anonymous namespace)::TestFailurePass Failed (test-pass-failure) //----- //
// DUMP-NEXT: module @m {
// DUMP-NEXT: func.func @f() {
// DUMP-NEXT: return
// DUMP-NEXT: }
// DUMP-NEXT: func.func @g() {
// DUMP-NEXT: return
// DUMP-NEXT: }
// DUMP-NEXT: }
