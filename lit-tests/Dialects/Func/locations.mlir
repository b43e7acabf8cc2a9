// RUN: openxla-opt %s --mlir-print-debuginfo --mlir-print-local-scope --split-input-file | FileCheck %s

// An argument without name may have a place, which is not kept.

// CHECK: func.func private @place(i64, i32 {t.a}, f32) loc("f":3:4)
func.func private @place(i64 loc("a":1:2), i32 {t.a} loc("b":1:2), f32) loc("f":3:4)

// -----

// CHECK: func.func private @alias(i64, i32) loc("f":3:4)
func.func private @alias(i64 loc(#later), i32 loc(#never)) loc("f":3:4)
#later = loc("x":3:4)
