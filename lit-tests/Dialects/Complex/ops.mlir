// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @parts
// CHECK-SAME: (%[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> (f32, f32) {
// CHECK: %[[V0:.+]] = complex.create %[[ARG0]], %[[ARG1]] : complex<f32>
// CHECK: %[[V1:.+]] = complex.re %[[V0]] : complex<f32>
// CHECK: %[[V2:.+]] = complex.im %[[V0]] : complex<f32>
// CHECK: return %[[V1]], %[[V2]] : f32, f32
func.func @parts(%a: f32, %b: f32) -> (f32, f32) {
  %0 = complex.create %a, %b : complex<f32>
  %1 = complex.re %0 : complex<f32>
  %2 = complex.im %0 : complex<f32>
  return %1, %2 : f32, f32
}

// CHECK-LABEL: func.func @fast
// CHECK: complex.re %{{.*}} fastmath<nnan,ninf> {a} : complex<f64>
// CHECK: complex.im %{{.*}} fastmath<fast> : complex<f64>
func.func @fast(%z: complex<f64>) {
  %0 = complex.re %z fastmath<nnan,ninf> {a} : complex<f64>
  %1 = complex.im %z fastmath<fast> : complex<f64>
  return
}
