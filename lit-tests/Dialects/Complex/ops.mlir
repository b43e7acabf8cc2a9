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

// CHECK-LABEL: func.func @arithmetic
// CHECK: %{{[^ ,)]+}} = complex.abs %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.add %{{[^ ,)]+}}, %{{[^ ,)]+}} fastmath<nnan> {x} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.angle %{{[^ ,)]+}} fastmath<fast> : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.atan2 %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.bitcast %{{[^ ,)]+}} : f64 to complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.conj %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.constant [1.000000e+00 : f32, 2.000000e+00 : f32] : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.cos %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.div %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.eq %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.exp %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.expm1 %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.log1p %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.log %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.mul %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.neg %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.neq %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.pow %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.powi %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>, i32
// CHECK: %{{[^ ,)]+}} = complex.rsqrt %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.sign %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.sin %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.sqrt %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.sub %{{[^ ,)]+}}, %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.tan %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.tanh %{{[^ ,)]+}} : complex<f32>
// CHECK: %{{[^ ,)]+}} = complex.powi %{{[^ ,)]+}}, %{{[^ ,)]+}} fastmath<fast> : complex<f32>, i32
// CHECK: return
func.func @arithmetic(%a: complex<f32>, %b: complex<f32>, %i: i32, %f: f64) {
  %0 = complex.abs %a : complex<f32>
  %1 = complex.add %a, %b fastmath<nnan> {x} : complex<f32>
  %2 = complex.angle %a fastmath<fast> : complex<f32>
  %3 = complex.atan2 %a, %b : complex<f32>
  %4 = complex.bitcast %f : f64 to complex<f32>
  %5 = complex.conj %a : complex<f32>
  %6 = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>
  %7 = complex.cos %a : complex<f32>
  %8 = complex.div %a, %b : complex<f32>
  %9 = complex.eq %a, %b : complex<f32>
  %10 = complex.exp %a : complex<f32>
  %11 = complex.expm1 %a : complex<f32>
  %12 = complex.log1p %a : complex<f32>
  %13 = complex.log %a : complex<f32>
  %14 = complex.mul %a, %b : complex<f32>
  %15 = complex.neg %a : complex<f32>
  %16 = complex.neq %a, %b : complex<f32>
  %17 = complex.pow %a, %b : complex<f32>
  %18 = complex.powi %a, %i : complex<f32>, i32
  %19 = complex.rsqrt %a : complex<f32>
  %20 = complex.sign %a : complex<f32>
  %21 = complex.sin %a : complex<f32>
  %22 = complex.sqrt %a : complex<f32>
  %23 = complex.sub %a, %b : complex<f32>
  %24 = complex.tan %a : complex<f32>
  %25 = complex.tanh %a : complex<f32>
  %26 = complex.powi %a, %i fastmath<fast> : complex<f32>, i32
  return
}
