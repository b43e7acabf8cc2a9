// RUN: openxla-translate --interpret --split-input-file %s

// Shapes that only the run knows.
func.func @double(%a: tensor<?xi32>) -> tensor<?xi32> {
  %0 = stablehlo.get_dimension_size %a, dim = 0 : (tensor<?xi32>) -> tensor<i32>
  %1 = stablehlo.reshape %0 : (tensor<i32>) -> tensor<1xi32>
  %2 = stablehlo.dynamic_iota %1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  %3 = stablehlo.add %a, %2 : tensor<?xi32>
  return %3 : tensor<?xi32>
}
func.func @main() {
  %0 = stablehlo.constant dense<[10, 20, 30, 40]> : tensor<4xi32>
  %start = stablehlo.constant dense<0> : tensor<1xi64>
  %limit = stablehlo.constant dense<4> : tensor<1xi64>
  %stride = stablehlo.constant dense<3> : tensor<1xi64>
  %1 = stablehlo.real_dynamic_slice %0, %start, %limit, %stride : (tensor<4xi32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xi32>
  %2 = func.call @double(%1) : (tensor<?xi32>) -> tensor<?xi32>
  %shape = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %3 = stablehlo.dynamic_reshape %2, %shape : (tensor<?xi32>, tensor<2xi64>) -> tensor<1x2xi32>
  check.expect_eq_const %3, dense<[[10, 41]]> : tensor<1x2xi32>
  return
}

// -----

func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2]]> : tensor<1x2xi32>
  %shape = stablehlo.constant dense<[2, 3, 2]> : tensor<3xi64>
  %1 = stablehlo.dynamic_broadcast_in_dim %0, %shape, dims = [1, 2] : (tensor<1x2xi32>, tensor<3xi64>) -> tensor<2x3x2xi32>
  check.expect_eq_const %1, dense<[[[1, 2], [1, 2], [1, 2]], [[1, 2], [1, 2], [1, 2]]]> : tensor<2x3x2xi32>
  %pad = stablehlo.constant dense<0> : tensor<i32>
  %low = stablehlo.constant dense<[1, -1]> : tensor<2xi64>
  %none = stablehlo.constant dense<0> : tensor<2xi64>
  %interior = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %2 = stablehlo.dynamic_pad %0, %pad, %low, %none, %interior : (tensor<1x2xi32>, tensor<i32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x3xi32>
  check.expect_eq_const %2, dense<[[0, 0, 0], [0, 0, 2]]> : tensor<2x3xi32>
  return
}

// -----

// A tensor cut to a size has that size.
func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %n = stablehlo.iota dim = 0 : tensor<3xi32>
  %1 = stablehlo.slice %n [2:3] : (tensor<3xi32>) -> tensor<1xi32>
  %2 = stablehlo.reshape %1 : (tensor<1xi32>) -> tensor<i32>
  %3 = stablehlo.set_dimension_size %0, %2, dim = 1 : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x?xi32, #stablehlo.bounds<?, 3>>
  %4 = stablehlo.get_dimension_size %3, dim = 1 : (tensor<2x?xi32, #stablehlo.bounds<?, 3>>) -> tensor<i32>
  check.expect_eq_const %4, dense<2> : tensor<i32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %5 = stablehlo.reduce(%3 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<2x?xi32, #stablehlo.bounds<?, 3>>, tensor<i32>) -> tensor<2xi32>
  check.expect_eq_const %5, dense<[3, 9]> : tensor<2xi32>
  return
}
