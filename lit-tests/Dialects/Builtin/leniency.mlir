// RUN: openxla-opt %s --allow-unregistered-dialect | FileCheck %s

// A type or attribute that takes no parameters may have some all the same.

// CHECK: #extern = #ml_program.extern{{$}}
// CHECK: ml_program.global public @elsewhere(#extern) : i32
ml_program.global public @elsewhere(#ml_program.extern<i32>) : i32

// CHECK: "t.type"() : () -> (!shape.size, !llvm.void)
"t.type"() : () -> (!shape.size<[(i32 -> "x>")]>, !llvm.void<>)

// Numbers that are too large are infinities.

// CHECK: "t.large"() {a = 0x7FF0000000000000 : f64, b = 0xFF800000 : f32, c = dense<0x7C00> : tensor<2xf16>}
"t.large"() {a = 1.0e400 : f64, b = -1.0e400 : f32, c = dense<1.0e400> : tensor<2xf16>} : () -> ()
