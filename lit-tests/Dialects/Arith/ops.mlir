// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @integers
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG1]] : i32
// CHECK: %[[V1:.+]] = arith.subi %[[V0]], %[[ARG1]] overflow<nsw, nuw> : i32
// CHECK: %[[V2:.+]] = arith.muli %[[V1]], %[[ARG0]] : i32
// CHECK: %[[V3:.+]] = arith.divsi %[[V2]], %[[ARG0]] : i32
// CHECK: %[[V4:.+]] = arith.ceildivsi %[[V3]], %[[ARG0]] : i32
// CHECK: %[[V5:.+]] = arith.floordivsi %[[V4]], %[[ARG0]] : i32
// CHECK: %[[V6:.+]] = arith.remui %[[V5]], %[[ARG0]] : i32
// CHECK: %[[V7:.+]] = arith.shli %[[V6]], %[[ARG0]] : i32
// CHECK: %[[V8:.+]] = arith.shrsi %[[V7]], %[[ARG0]] exact : i32
// CHECK: %[[V9:.+]] = arith.xori %[[V8]], %[[ARG0]] : i32
// CHECK: %[[V10:.+]] = arith.maxsi %[[V9]], %[[ARG0]] : i32
// CHECK: return %[[V10]] : i32
func.func @integers(%a: i32, %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32
  %1 = arith.subi %0, %b overflow<nsw, nuw> : i32
  %2 = arith.muli %1, %a : i32
  %3 = arith.divsi %2, %a : i32
  %4 = arith.ceildivsi %3, %a : i32
  %5 = arith.floordivsi %4, %a : i32
  %6 = arith.remui %5, %a : i32
  %7 = arith.shli %6, %a : i32
  %8 = arith.shrsi %7, %a exact : i32
  %9 = arith.xori %8, %a : i32
  %10 = arith.maxsi %9, %a : i32
  return %10 : i32
}

// CHECK-LABEL: func.func @extended
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> (i32, i1) {
// CHECK: %[[SUM:.+]], %[[OVERFLOW:.+]] = arith.addui_extended %[[ARG0]], %[[ARG1]] : i32, i1
// CHECK: %[[LOW:.+]], %[[HIGH:.+]] = arith.mulsi_extended %[[ARG0]], %[[SUM]] : i32
// CHECK: return %[[HIGH]], %[[OVERFLOW]] : i32, i1
func.func @extended(%a: i32, %b: i32) -> (i32, i1) {
  %sum, %overflow = arith.addui_extended %a, %b : i32, i1
  %low, %high = arith.mulsi_extended %a, %sum : i32
  return %high, %overflow : i32, i1
}

// CHECK-LABEL: func.func @floats
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4xf32>, %[[ARG1:.+]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK: %[[V0:.+]] = arith.addf %[[ARG0]], %[[ARG1]] : tensor<4xf32>
// CHECK: %[[V1:.+]] = arith.mulf %[[V0]], %[[ARG1]] fastmath<fast> : tensor<4xf32>
// CHECK: %[[V2:.+]] = arith.divf %[[V1]], %[[ARG1]] fastmath<nnan,ninf> : tensor<4xf32>
// CHECK: %[[V3:.+]] = arith.negf %[[V2]] : tensor<4xf32>
// CHECK: %[[V4:.+]] = arith.maximumf %[[V3]], %[[ARG0]] : tensor<4xf32>
// CHECK: %[[V5:.+]] = arith.minnumf %[[V4]], %[[ARG0]] : tensor<4xf32>
// CHECK: return %[[V5]] : tensor<4xf32>
func.func @floats(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = arith.addf %a, %b : tensor<4xf32>
  %1 = arith.mulf %0, %b fastmath<fast> : tensor<4xf32>
  %2 = arith.divf %1, %b fastmath<nnan,ninf> : tensor<4xf32>
  %3 = arith.negf %2 : tensor<4xf32>
  %4 = arith.maximumf %3, %a : tensor<4xf32>
  %5 = arith.minnumf %4, %a : tensor<4xf32>
  return %5 : tensor<4xf32>
}

// CHECK-LABEL: func.func @casts
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: f64, %[[ARG2:.+]]: index) -> f32 {
// CHECK: %[[V0:.+]] = arith.extsi %[[ARG0]] : i32 to i64
// CHECK: %[[V1:.+]] = arith.trunci %[[V0]] : i64 to i8
// CHECK: %[[V2:.+]] = arith.sitofp %[[V1]] : i8 to f32
// CHECK: %[[V3:.+]] = arith.truncf %[[ARG1]] : f64 to f32
// CHECK: %[[V4:.+]] = arith.fptoui %[[V3]] : f32 to i16
// CHECK: %[[V5:.+]] = arith.index_cast %[[ARG2]] : index to i64
// CHECK: %[[V6:.+]] = arith.bitcast %[[ARG0]] : i32 to f32
// CHECK: return %[[V6]] : f32
func.func @casts(%a: i32, %f: f64, %x: index) -> f32 {
  %0 = arith.extsi %a : i32 to i64
  %1 = arith.trunci %0 : i64 to i8
  %2 = arith.sitofp %1 : i8 to f32
  %3 = arith.truncf %f : f64 to f32
  %4 = arith.fptoui %3 : f32 to i16
  %5 = arith.index_cast %x : index to i64
  %6 = arith.bitcast %a : i32 to f32
  return %6 : f32
}

// CHECK-LABEL: func.func @comparisons
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32, %[[ARG2:.+]]: f32) -> i32 {
// CHECK: %[[V0:.+]] = arith.cmpi slt, %[[ARG0]], %[[ARG1]] : i32
// CHECK: %[[V1:.+]] = arith.cmpf oeq, %[[ARG2]], %[[ARG2]] : f32
// CHECK: %[[V2:.+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK: %[[V3:.+]] = arith.select %[[V2]], %[[ARG0]], %[[ARG1]] : i32
// CHECK: return %[[V3]] : i32
func.func @comparisons(%a: i32, %b: i32, %f: f32) -> i32 {
  %0 = arith.cmpi slt, %a, %b : i32
  %1 = arith.cmpf oeq, %f, %f : f32
  %2 = arith.andi %0, %1 : i1
  %3 = arith.select %2, %a, %b : i32
  return %3 : i32
}

// CHECK-LABEL: func.func @constants() -> (i1, i32, index, f32, tensor<2x2xi8>, vector<4xf16>) {
// CHECK: %[[TRUE:.+]] = arith.constant true
// CHECK: %[[C_7_I32:.+]] = arith.constant -7 : i32
// CHECK: %[[C3:.+]] = arith.constant 3 : index
// CHECK: %[[CST:.+]] = arith.constant 1.500000e+00 : f32
// CHECK: %[[CST_0:.+]] = arith.constant dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2xi8>
// CHECK: %[[CST_1:.+]] = arith.constant dense<5.000000e-01> : vector<4xf16>
// CHECK: return %[[TRUE]], %[[C_7_I32]], %[[C3]], %[[CST]], %[[CST_0]], %[[CST_1]] : i1, i32, index, f32, tensor<2x2xi8>, vector<4xf16>
func.func @constants() -> (i1, i32, index, f32, tensor<2x2xi8>, vector<4xf16>) {
  %0 = arith.constant true
  %1 = arith.constant -7 : i32
  %2 = arith.constant 3 : index
  %3 = arith.constant 1.5 : f32
  %4 = arith.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>
  %5 = arith.constant dense<0.5> : vector<4xf16>
  return %0, %1, %2, %3, %4, %5 : i1, i32, index, f32, tensor<2x2xi8>, vector<4xf16>
}
