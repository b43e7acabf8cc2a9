// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @unary
// CHECK-SAME: (%[[ARG0:.+]]: f32, %[[ARG1:.+]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK: %[[V0:.+]] = math.absf %[[ARG0]] : f32
// CHECK: %[[V1:.+]] = math.exp %[[V0]] fastmath<fast> : f32
// CHECK: %[[V2:.+]] = math.log1p %[[V1]] : f32
// CHECK: %[[V3:.+]] = math.sqrt %[[V2]] : f32
// CHECK: %[[V4:.+]] = math.tanh %[[V3]] : f32
// CHECK: %[[V5:.+]] = math.roundeven %[[V4]] : f32
// CHECK: %[[V6:.+]] = math.erf %[[V5]] : f32
// CHECK: %[[V7:.+]] = math.rsqrt %[[ARG1]] : tensor<4xf32>
// CHECK: return %[[V7]] : tensor<4xf32>
func.func @unary(%a: f32, %t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = math.absf %a : f32
  %1 = math.exp %0 fastmath<fast> : f32
  %2 = math.log1p %1 : f32
  %3 = math.sqrt %2 : f32
  %4 = math.tanh %3 : f32
  %5 = math.roundeven %4 : f32
  %6 = math.erf %5 : f32
  %7 = math.rsqrt %t : tensor<4xf32>
  return %7 : tensor<4xf32>
}

// CHECK-LABEL: func.func @binary
// CHECK-SAME: (%[[ARG0:.+]]: f32, %[[ARG1:.+]]: i32) -> f32 {
// CHECK: %[[V0:.+]] = math.atan2 %[[ARG0]], %[[ARG0]] : f32
// CHECK: %[[V1:.+]] = math.powf %[[V0]], %[[ARG0]] : f32
// CHECK: %[[V2:.+]] = math.copysign %[[V1]], %[[ARG0]] : f32
// CHECK: %[[V3:.+]] = math.fpowi %[[V2]], %[[ARG1]] : f32, i32
// CHECK: %[[V4:.+]] = math.fma %[[V3]], %[[ARG0]], %[[ARG0]] : f32
// CHECK: return %[[V4]] : f32
func.func @binary(%a: f32, %i: i32) -> f32 {
  %0 = math.atan2 %a, %a : f32
  %1 = math.powf %0, %a : f32
  %2 = math.copysign %1, %a : f32
  %3 = math.fpowi %2, %i : f32, i32
  %4 = math.fma %3, %a, %a : f32
  return %4 : f32
}

// CHECK-LABEL: func.func @integers
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = math.absi %[[ARG0]] : i32
// CHECK: %[[V1:.+]] = math.ctlz %[[V0]] : i32
// CHECK: %[[V2:.+]] = math.cttz %[[V1]] : i32
// CHECK: %[[V3:.+]] = math.ctpop %[[V2]] : i32
// CHECK: %[[V4:.+]] = math.ipowi %[[V3]], %[[ARG0]] : i32
// CHECK: return %[[V4]] : i32
func.func @integers(%i: i32) -> i32 {
  %0 = math.absi %i : i32
  %1 = math.ctlz %0 : i32
  %2 = math.cttz %1 : i32
  %3 = math.ctpop %2 : i32
  %4 = math.ipowi %3, %i : i32
  return %4 : i32
}

// CHECK-LABEL: func.func @tests
// CHECK-SAME: (%[[ARG0:.+]]: f32) -> i1 {
// CHECK: %[[V0:.+]] = math.isnan %[[ARG0]] : f32
// CHECK: %[[V1:.+]] = math.isinf %[[ARG0]] : f32
// CHECK: %[[V2:.+]] = arith.ori %[[V0]], %[[V1]] : i1
// CHECK: return %[[V2]] : i1
func.func @tests(%a: f32) -> i1 {
  %0 = math.isnan %a : f32
  %1 = math.isinf %a : f32
  %2 = arith.ori %0, %1 : i1
  return %2 : i1
}
