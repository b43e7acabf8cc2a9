// RUN: openxla-opt %s --convert-to-llvm | FileCheck %s

// A complex number is a struct of its two parts, known or not.

// CHECK-LABEL: llvm.func @constant() -> !llvm.struct<(f32, f32)>
// CHECK: %[[VALUE:.*]] = llvm.mlir.constant([1.000000e+00 : f32, -2.000000e+00 : f32]) : !llvm.struct<(f32, f32)>
// CHECK: llvm.return %[[VALUE]]
func.func @constant() -> complex<f32> {
  %0 = complex.constant [1.0 : f32, -2.0 : f32] : complex<f32>
  return %0 : complex<f32>
}

// CHECK-LABEL: llvm.func @swap
// CHECK-DAG: %[[RE:.*]] = llvm.extractvalue %{{.*}}[0]
// CHECK-DAG: %[[IM:.*]] = llvm.extractvalue %{{.*}}[1]
// CHECK: %[[POISON:.*]] = llvm.mlir.poison
// CHECK: %[[HALF:.*]] = llvm.insertvalue %[[IM]], %[[POISON]][0]
// CHECK: llvm.insertvalue %[[RE]], %[[HALF]][1]
func.func @swap(%z: complex<f64>) -> complex<f64> {
  %re = complex.re %z : complex<f64>
  %im = complex.im %z : complex<f64>
  %0 = complex.create %im, %re : complex<f64>
  return %0 : complex<f64>
}
