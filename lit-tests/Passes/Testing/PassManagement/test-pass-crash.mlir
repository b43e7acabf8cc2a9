// RUN: not openxla-opt %s -test-pass-crash 2>&1 | FileCheck %s
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(builtin.module(test-module-pass,test-pass-crash))' -mlir-pass-pipeline-crash-reproducer=%t 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: cat %t | FileCheck %s --check-prefix=WHOLE
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(builtin.module(test-module-pass,test-pass-crash))' -mlir-pass-pipeline-crash-reproducer=%t -mlir-pass-pipeline-local-reproducer -mlir-disable-threading 2>&1 | FileCheck %s --check-prefix=LOCALERROR
// RUN: cat %t | FileCheck %s --check-prefix=LOCAL

module @outer {
  module @inner {}
}

// CHECK: error: pass 'test-pass-crash' on 'builtin.module' operation @outer threw InvalidOperationException: this pass always breaks down

// A breakdown is told of with its reproducer, in one error.
// ERROR-NOT: error: pass
// ERROR: 7:1: error: Failures have been detected while processing an MLIR pass pipeline
// ERROR: note: Pipeline failed while executing [`(anonymous namespace)::TestCrashRecoveryPass` on 'builtin.module' operation: @inner]: reproducer generated at `{{.*}}`; pass 'test-pass-crash' on 'builtin.module' operation @inner threw InvalidOperationException: this pass always breaks down
// WHOLE: module @inner
// WHOLE: pipeline: "builtin.module(builtin.module(test-module-pass,test-pass-crash))"

// LOCALERROR: note: Pipeline failed while executing `(anonymous namespace)::TestCrashRecoveryPass` on 'builtin.module' operation: @inner: reproducer generated at
// LOCAL: module @inner
// LOCAL: pipeline: "builtin.module(builtin.module(test-pass-crash))"
