// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function plain --target interpreter --quiet
// RUN: openxla run %s --function window --target interpreter --quiet
// RUN: openxla run %s --function groups --target interpreter --quiet
// RUN: openxla run %s --function computed_padding --target interpreter --quiet

// CHECK-LABEL: func.func @plain
// CHECK: stablehlo.convolution(%{{.+}}, %{{.+}}) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x2xi32>, tensor<2x2x3xi32>) -> tensor<1x3x3xi32>
func.func @plain() {
  %a = stablehlo.constant dense<[[[1, 2], [3, 4], [5, 6], [7, 8]]]> : tensor<1x4x2xi32>
  %k = stablehlo.constant dense<[[[1, 0, 1], [0, 1, 0]], [[0, 0, 1], [0, 0, 1]]]> : tensor<2x2x3xi32>
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x2xi32>, tensor<2x2x3xi32>) -> tensor<1x3x3xi32>
  %e = stablehlo.constant dense<[[[1, 2, 8], [3, 4, 14], [5, 6, 20]]]> : tensor<1x3x3xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<1x3x3xi32>, tensor<1x3x3xi32>) -> ()
  return
}

// Dimensions in another order, and all that a window may have.
// CHECK-LABEL: func.func @window
// CHECK: dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [2], pad = {{\[\[}}1, 2]], lhs_dilate = [2], rhs_dilate = [3], reverse = [true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision HIGHEST>]} : (tensor<1x4x1xf32>, tensor<1x2x1xf32>) -> tensor<4x1x1xf32>
func.func @window() {
  %a = stablehlo.constant dense<[[[1.0], [2.0], [3.0], [4.0]]]> : tensor<1x4x1xf32>
  %k = stablehlo.constant dense<[[[10.0], [1.0]]]> : tensor<1x2x1xf32>
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [2], pad = [[1, 2]], lhs_dilate = [2], rhs_dilate = [3], reverse = [true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision HIGHEST>]} : (tensor<1x4x1xf32>, tensor<1x2x1xf32>) -> tensor<4x1x1xf32>
  %e = stablehlo.constant dense<[[[20.0]], [[30.0]], [[40.0]], [[0.0]]]> : tensor<4x1x1xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<4x1x1xf32>, tensor<4x1x1xf32>) -> ()
  return
}

// Each group of features, or of batches, has its own part of the kernel.
func.func @groups() {
  %a = stablehlo.constant dense<[[[1, 10], [2, 20]]]> : tensor<1x2x2xi16>
  %k = stablehlo.constant dense<[[[1, 2, 3, 4]]]> : tensor<1x1x4xi16>
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<1x2x2xi16>, tensor<1x1x4xi16>) -> tensor<1x2x4xi16>
  %e0 = stablehlo.constant dense<[[[1, 2, 30, 40], [2, 4, 60, 80]]]> : tensor<1x2x4xi16>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<1x2x4xi16>, tensor<1x2x4xi16>) -> ()
  %b = stablehlo.constant dense<[[[1]], [[10]]]> : tensor<2x1x1xi16>
  %1 = stablehlo.convolution(%b, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x1x1xi16>, tensor<1x1x4xi16>) -> tensor<1x1x4xi16>
  %e1 = stablehlo.constant dense<[[[1, 2, 30, 40]]]> : tensor<1x1x4xi16>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<1x1x4xi16>, tensor<1x1x4xi16>) -> ()
  return
}

// CHECK-LABEL: func.func @computed_padding
// CHECK: "stablehlo.dynamic_conv"(%{{.+}}, %{{.+}}, %{{.+}}) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}>
func.func @computed_padding() {
  %a = stablehlo.constant dense<[[[1], [2]]]> : tensor<1x2x1xi64>
  %k = stablehlo.constant dense<[[[1]], [[10]]]> : tensor<2x1x1xi64>
  %p = stablehlo.constant dense<[[1, 0]]> : tensor<1x2xi32>
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<1x2x1xi64>, tensor<2x1x1xi64>, tensor<1x2xi32>) -> tensor<1x?x1xi64>
  %e = stablehlo.constant dense<[[[10], [21]]]> : tensor<1x2x1xi64>
  %2 = stablehlo.reshape %0 : (tensor<1x?x1xi64>) -> tensor<1x2x1xi64>
  stablehlo.custom_call @check.expect_eq(%2, %e) {has_side_effect = true} : (tensor<1x2x1xi64>, tensor<1x2x1xi64>) -> ()
  return
}
