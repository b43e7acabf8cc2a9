// RUN: openxla-opt %s --split-input-file --verify-diagnostics
// RUN: not openxla-opt %s --split-input-file 2>&1 | FileCheck %s

// CHECK: expected-diagnostics.mlir:[[@LINE+2]]:1: error: operation being parsed with an unregistered dialect
// expected-error@below {{unregistered dialect}}
"a.b"() : () -> ()
// -----
// CHECK: expected-diagnostics.mlir:[[@LINE+2]]:7: error:
// expected-error-re@+1 {{expected {{.*}}}}
module }
