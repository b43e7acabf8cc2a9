// RUN: not openxla-opt %s -pass-pipeline='builtin.module(func.func(test-pass-create-invalid-ir))' 2>&1 | FileCheck %s
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(func.func(test-pass-create-invalid-ir{signal-pass-failure=true}))' -mlir-print-ir-after-failure 2>&1 | FileCheck %s --check-prefix=GENERIC
// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-pass-create-invalid-ir{emit-invalid-ir=false}))' -dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=NONE

func.func @f() { return }

// CHECK: <unknown>:0: error: 'test.any_attr_of_i32_str' op requires attribute 'attr'

// GENERIC: // -----// IR Dump After (anonymous namespace)::TestInvalidIRPass Failed (test-pass-create-invalid-ir) //----- //
// GENERIC-NEXT: "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
// GENERIC-NEXT: "test.any_attr_of_i32_str"() : () -> ()
// GENERIC-NEXT: "func.return"() : () -> ()
// GENERIC-NEXT: }) : () -> ()

// NONE: Pass Manager with 1 passes:
// NONE-NEXT: builtin.module(
// NONE-NEXT: func.func(
// NONE-NEXT: test-pass-create-invalid-ir{emit-invalid-ir=false signal-pass-failure=false}
// NONE-NEXT: )
// NONE-NEXT: )
// NONE: module {
// NONE-NEXT: func.func @f() {
// NONE-NEXT: return
// NONE-NEXT: }
// NONE-NEXT: }
