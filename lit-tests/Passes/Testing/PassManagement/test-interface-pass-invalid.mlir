// RUN: not openxla-opt %s -test-interface-pass 2>&1 | FileCheck %s

module @m {
  func.func @f() { return }
  func.func @g() { return }
}

// CHECK: error: unable to schedule pass '(anonymous namespace)::TestInterfacePass' on a PassManager intended to run on 'builtin.module'!
