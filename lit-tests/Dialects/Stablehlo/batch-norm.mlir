// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function inference --target interpreter --quiet
// RUN: openxla run %s --function training --target interpreter --quiet
// RUN: openxla run %s --function gradients --target interpreter --quiet

// CHECK-LABEL: func.func @inference
// CHECK: "stablehlo.batch_norm_inference"(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}) <{epsilon = 0.000000e+00 : f32, feature_index = 1 : i64}>
func.func @inference() {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
  %s = stablehlo.constant dense<[1.0, 10.0]> : tensor<2xf32>
  %o = stablehlo.constant dense<[0.5, 0.0]> : tensor<2xf32>
  %m = stablehlo.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %v = stablehlo.constant dense<[1.0, 4.0]> : tensor<2xf32>
  %0 = "stablehlo.batch_norm_inference"(%a, %s, %o, %m, %v) <{epsilon = 0.000000e+00 : f32, feature_index = 1 : i64}> : (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %e = stablehlo.constant dense<[[-0.5, -10.0], [1.5, 10.0]]> : tensor<2x2xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x2xf32>, tensor<2x2xf32>) -> ()
  return
}

// CHECK-LABEL: func.func @training
// CHECK: %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"
func.func @training() {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf64>
  %s = stablehlo.constant dense<[1.0, 10.0]> : tensor<2xf64>
  %o = stablehlo.constant dense<[0.5, 0.0]> : tensor<2xf64>
  %0:3 = "stablehlo.batch_norm_training"(%a, %s, %o) <{epsilon = 0.000000e+00 : f32, feature_index = 1 : i64}> : (tensor<2x2xf64>, tensor<2xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>, tensor<2xf64>)
  %e0 = stablehlo.constant dense<[[-0.5, -10.0], [1.5, 10.0]]> : tensor<2x2xf64>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<2x2xf64>, tensor<2x2xf64>) -> ()
  %e1 = stablehlo.constant dense<[2.0, 4.0]> : tensor<2xf64>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<2xf64>, tensor<2xf64>) -> ()
  %e2 = stablehlo.constant dense<[1.0, 4.0]> : tensor<2xf64>
  stablehlo.custom_call @check.expect_eq(%0#2, %e2) {has_side_effect = true} : (tensor<2xf64>, tensor<2xf64>) -> ()
  return
}

// CHECK-LABEL: func.func @gradients
// CHECK: %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"
func.func @gradients() {
  %a = stablehlo.constant dense<[[1.0], [3.0], [2.0], [6.0]]> : tensor<4x1xf64>
  %s = stablehlo.constant dense<2.0> : tensor<1xf64>
  %m = stablehlo.constant dense<3.0> : tensor<1xf64>
  %v = stablehlo.constant dense<3.5> : tensor<1xf64>
  %g = stablehlo.constant dense<[[1.0], [0.0], [0.0], [2.0]]> : tensor<4x1xf64>
  %0:3 = "stablehlo.batch_norm_grad"(%a, %s, %m, %v, %g) <{epsilon = 5.000000e-01 : f32, feature_index = 1 : i64}> : (tensor<4x1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<1xf64>, tensor<1xf64>)
  // 2 / 2 / 4 * (4 g - 3 - 4 (a - 3) / 4)
  %e0 = stablehlo.constant dense<[[0.75], [-0.75], [-0.5], [0.5]]> : tensor<4x1xf64>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<4x1xf64>, tensor<4x1xf64>) -> ()
  %e1 = stablehlo.constant dense<2.0> : tensor<1xf64>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<1xf64>, tensor<1xf64>) -> ()
  %e2 = stablehlo.constant dense<3.0> : tensor<1xf64>
  stablehlo.custom_call @check.expect_eq(%0#2, %e2) {has_side_effect = true} : (tensor<1xf64>, tensor<1xf64>) -> ()
  return
}
