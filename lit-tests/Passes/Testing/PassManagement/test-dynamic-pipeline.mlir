// RUN: openxla-opt %s -pass-pipeline='builtin.module(builtin.module(test-dynamic-pipeline{op-name=a dynamic-pipeline=test-module-pass}))' -mlir-disable-threading -mlir-print-ir-before-all 2>&1 | FileCheck %s
// RUN: openxla-opt %s -pass-pipeline='builtin.module(test-dynamic-pipeline{run-on-nested-operations=1 dynamic-pipeline=test-module-pass})' 2>&1 | FileCheck %s --check-prefix=NESTED
// RUN: openxla-opt %s -pass-pipeline='builtin.module(builtin.module(test-dynamic-pipeline{run-on-parent=1 dynamic-pipeline=test-module-pass}))' 2>&1 | FileCheck %s --check-prefix=PARENT
// RUN: openxla-opt %s -pass-pipeline='builtin.module(test-dynamic-pipeline)' 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(test-dynamic-pipeline{dynamic-pipeline=test-pass-failure})' 2>&1 | FileCheck %s --check-prefix=FAILURE

module @outer {
  module @a {
    module @b {}
    func.func private @f()
  }
  module @c {}
}

// CHECK: // -----// IR Dump Before (anonymous namespace)::TestDynamicPipelinePass (test-dynamic-pipeline) //----- //
// CHECK: Dynamic execute 'test-module-pass' on builtin.module
// CHECK-NEXT: // -----// IR Dump Before (anonymous namespace)::TestModulePass (test-module-pass) //----- //
// CHECK: // -----// IR Dump Before (anonymous namespace)::TestDynamicPipelinePass (test-dynamic-pipeline) //----- //
// CHECK: Dynamic execute 'test-module-pass' on builtin.module
// CHECK-NEXT: dynamic-pipeline skip op name: c

// NESTED: Dynamic execute 'test-module-pass' on builtin.module
// NESTED-NEXT: Run on nested op
// NESTED-NEXT: Run on module @b {
// NESTED: Run on module @a {
// NESTED: Run on module @c {

// PARENT: error: 'builtin.module' op Trying to schedule a dynamic pipeline on an operation that isn't nested under the current operation the pass is processing
// PARENT: error: 'builtin.module' op Trying to schedule a dynamic pipeline on an operation that isn't nested under the current operation the pass is processing

// EMPTY: Empty pipeline

// FAILURE: Dynamic execute 'test-pass-failure' on builtin.module
