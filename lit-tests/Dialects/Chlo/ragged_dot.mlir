// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --chlo-legalize-to-stablehlo | openxla-translate --interpret

// CHECK-LABEL: func @rows
// CHECK: "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{precision_config = [#chlo<precision HIGH>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}>
func.func @rows(%a: tensor<3x2xi32>, %b: tensor<2x2x1xi32>, %sizes: tensor<2xi64>) -> tensor<3x1xi32> {
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {
    ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [], rhs_group_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0]>,
    precision_config = [#chlo<precision HIGH>, #chlo<precision DEFAULT>]
  } : (tensor<3x2xi32>, tensor<2x2x1xi32>, tensor<2xi64>) -> tensor<3x1xi32>
  return %0 : tensor<3x1xi32>
}

// Sums over the ragged dimension; each place of the batch has sizes of its own.
func.func @sums(%a: tensor<2x1x3xi32>, %b: tensor<2x3x1xi32>, %sizes: tensor<2x2xi32>) -> tensor<2x2x1x1xi32> {
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {
    ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [2]>
  } : (tensor<2x1x3xi32>, tensor<2x3x1xi32>, tensor<2x2xi32>) -> tensor<2x2x1x1xi32>
  return %0 : tensor<2x2x1x1xi32>
}

func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %1 = stablehlo.constant dense<[[[1], [10]], [[100], [1000]]]> : tensor<2x2x1xi32>
  %2 = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %3 = func.call @rows(%0, %1, %2) : (tensor<3x2xi32>, tensor<2x2x1xi32>, tensor<2xi64>) -> tensor<3x1xi32>
  check.expect_eq_const %3, dense<[[21], [4300], [6500]]> : tensor<3x1xi32>
  %4 = stablehlo.constant dense<[[[1, 2, 3]], [[4, 5, 6]]]> : tensor<2x1x3xi32>
  %5 = stablehlo.constant dense<[[[1], [10], [100]], [[1], [10], [100]]]> : tensor<2x3x1xi32>
  %6 = stablehlo.constant dense<[[1, 2], [2, 1]]> : tensor<2x2xi32>
  %7 = func.call @sums(%4, %5, %6) : (tensor<2x1x3xi32>, tensor<2x3x1xi32>, tensor<2x2xi32>) -> tensor<2x2x1x1xi32>
  check.expect_eq_const %7, dense<[[[[1]], [[54]]], [[[320]], [[600]]]]> : tensor<2x2x1x1xi32>
  return
}
