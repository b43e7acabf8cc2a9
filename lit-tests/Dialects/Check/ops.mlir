// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func @equal
func.func @equal(%a: tensor<2xi32>, %b: tensor<2xi32>) {
  // CHECK: check.expect_eq %arg0, %arg1 : tensor<2xi32>
  check.expect_eq %a, %b : tensor<2xi32>
  // CHECK: check.expect_eq_const %arg0, dense<[1, 2]> : tensor<2xi32>
  check.expect_eq_const %a, dense<[1, 2]> : tensor<2xi32>
  return
}

// CHECK-LABEL: func @almost_equal
func.func @almost_equal(%a: tensor<f32>, %b: tensor<f32>) {
  // CHECK: check.expect_almost_eq %arg0, %arg1 : tensor<f32>
  check.expect_almost_eq %a, %b : tensor<f32>
  // CHECK: check.expect_almost_eq %arg0, %arg1, tolerance = 5.000000e-01 : tensor<f32>
  check.expect_almost_eq %a, %b, tolerance = 0.5 : tensor<f32>
  // CHECK: check.expect_almost_eq_const %arg0, dense<1.000000e+00> : tensor<f32>
  check.expect_almost_eq_const %a, dense<1.0> : tensor<f32>
  return
}

// CHECK-LABEL: func @close
func.func @close(%a: tensor<f32>, %b: tensor<f32>) {
  // CHECK: check.expect_close %arg0, %arg1, max_ulp_difference = 3 : tensor<f32>, tensor<f32>
  check.expect_close %a, %b, max_ulp_difference = 3 : tensor<f32>, tensor<f32>
  // CHECK: check.expect_close %arg0, %arg1, max_ulp_difference = 3, min_ulp_difference = 1 : tensor<f32>, tensor<f32>
  check.expect_close %a, %b, max_ulp_difference = 3, min_ulp_difference = 1 : tensor<f32>, tensor<f32>
  return
}

// CHECK-LABEL: func @serialized
func.func @serialized(%a: tensor<f32>) {
  // CHECK: check.expect_serialized_eq %arg0, probe_id = "loss" : tensor<f32>
  check.expect_serialized_eq %a, probe_id = "loss" : tensor<f32>
  // CHECK: check.expect_serialized_eq %arg0, probe_id = "loss", iter = 2 : tensor<f32>
  check.expect_serialized_eq %a, probe_id = "loss", iter = 2 : tensor<f32>
  return
}
