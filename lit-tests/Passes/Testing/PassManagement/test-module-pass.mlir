// RUN: openxla-opt %s -test-module-pass --mlir-print-ir-before-all 2>&1 | FileCheck %s
// RUN: not openxla-opt %s -pass-pipeline="builtin.module(func.func(test-module-pass))" 2>&1 | FileCheck %s --check-prefix=NESTED

// CHECK: IR Dump Before (anonymous namespace)::TestModulePass (test-module-pass)
// CHECK: func.func private @f()
// CHECK: func.func private @f()
// NESTED: Can't add pass '(anonymous namespace)::TestModulePass' restricted to 'builtin.module' on a PassManager intended to run on 'func.func', did you intend to nest?
func.func private @f()
