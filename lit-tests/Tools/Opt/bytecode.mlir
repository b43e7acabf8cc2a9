// RUN: openxla-opt %s --emit-bytecode -o %t.mlirbc
// RUN: openxla-opt %t.mlirbc | FileCheck %s
// RUN: openxla-opt %s --emit-bytecode --emit-bytecode-version=0 | openxla-opt | FileCheck %s
// RUN: openxla-opt %t.mlirbc --emit-bytecode --emit-bytecode-version=4 | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --verify-roundtrip | FileCheck %s
// RUN: not openxla-opt %s --emit-bytecode --emit-bytecode-version=7 2>&1 | FileCheck %s --check-prefix=VERSION

// VERSION: unsupported bytecode version requested, must be in range [0, 6]

// CHECK-LABEL: func.func @branches(
func.func @branches(%condition: i1, %x: i32) -> i32 {
  // CHECK: cf.cond_br %{{.*}}, ^bb1(%{{.*}} : i32), ^bb2
  cf.cond_br %condition, ^bb1(%x : i32), ^bb2
^bb1(%y: i32):
  // CHECK: return
  return %y : i32
^bb2:
  // CHECK: arith.addi %{{.*}}, %{{.*}} overflow<nsw> : i32
  %sum = arith.addi %x, %x overflow<nsw> : i32
  cf.br ^bb1(%sum : i32)
}

// CHECK-LABEL: func.func @regions(
func.func @regions(%condition: i1, %x: f32) -> f32 {
  // CHECK: scf.if
  %0 = scf.if %condition -> f32 {
    // CHECK: arith.mulf %{{.*}}, %{{.*}} fastmath<fast> : f32
    %1 = arith.mulf %x, %x fastmath<fast> : f32
    scf.yield %1 : f32
  } else {
    scf.yield %x : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func private @types(
// CHECK-SAME: memref<2x?xf32, strided<[?, 1]>, 1>, vector<[4]xf32>, tensor<2xi1, "encoding">, tuple<i1, complex<f64>>, f8E4M3FN)
func.func private @types(memref<2x?xf32, strided<[?, 1]>, 1>, vector<[4]xf32>, tensor<2xi1, "encoding">, tuple<i1, complex<f64>>, f8E4M3FN) attributes {
  // CHECK-SAME: x.bits = dense<[true, false]> : tensor<2xi1>
  x.bits = dense<[true, false]> : tensor<2xi1>,
  // CHECK-SAME: x.wide = 123456789012345678901234567890 : i128
  x.wide = 123456789012345678901234567890 : i128
}
