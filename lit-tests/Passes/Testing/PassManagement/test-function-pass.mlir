// RUN: openxla-opt %s -test-function-pass -mlir-print-ir-before-all -mlir-disable-threading 2>&1 | FileCheck %s

module @m {
  func.func @f() { return }
  func.func @g() { return }
}

// CHECK: // -----// IR Dump Before (anonymous namespace)::TestFunctionPass (test-function-pass) //----- //
// CHECK: // -----// IR Dump Before (anonymous namespace)::TestFunctionPass (test-function-pass) //----- //
