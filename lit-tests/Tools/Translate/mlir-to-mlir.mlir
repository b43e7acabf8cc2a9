// RUN: openxla translate --mlir-to-mlir --split-input-file --mlir-print-op-generic %s | FileCheck %s
// RUN: not openxla translate %s 2>&1 | FileCheck %s --check-prefix=WHICH
// RUN: not openxla translate --mlir-to-mlir --traget=1.0.0 %s 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// WHICH: which translation? One of {{.*}}--mlir-to-mlir
// UNKNOWN: Unknown command line argument '--traget=1.0.0'

// CHECK: "func.func"() <{function_type = () -> (), sym_name = "first"}>
func.func @first() { return }

// -----

// CHECK: "func.func"() <{function_type = () -> (), sym_name = "second"}>
func.func @second() { return }
