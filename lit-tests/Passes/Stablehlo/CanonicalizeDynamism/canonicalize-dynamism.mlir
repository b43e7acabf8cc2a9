// RUN: openxla-opt %s --stablehlo-canonicalize-dynamism | FileCheck %s

// CHECK-LABEL: @becomes_static
func.func @becomes_static(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<1xi64>) -> (tensor<2x4xf32>, tensor<2x2xf32>, tensor<8xf32>, tensor<2xf32>, tensor<3xi32>, tensor<2xf32>) {
  %shape = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %square = stablehlo.constant dense<2> : tensor<2xi64>
  %one = stablehlo.constant dense<1> : tensor<1xi64>
  %two = stablehlo.constant dense<2> : tensor<1xi64>
  %three = stablehlo.constant dense<3> : tensor<1xi64>
  // CHECK: stablehlo.broadcast_in_dim %arg0, dims = [1]
  %0 = stablehlo.dynamic_broadcast_in_dim %arg0, %shape, dims = [1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  // CHECK: stablehlo.reshape %arg0 : (tensor<4xf32>) -> tensor<2x2xf32>
  %1 = stablehlo.dynamic_reshape %arg0, %square : (tensor<4xf32>, tensor<2xi64>) -> tensor<2x2xf32>
  // CHECK: stablehlo.pad %arg0, %arg1, low = [3], high = [1], interior = [0]
  %zero = stablehlo.constant dense<0> : tensor<1xi64>
  %2 = stablehlo.dynamic_pad %arg0, %arg1, %three, %one, %zero : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<8xf32>
  // CHECK: stablehlo.slice %arg0 [1:3]
  %3 = stablehlo.real_dynamic_slice %arg0, %one, %three, %one : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2xf32>
  // CHECK: stablehlo.iota dim = 0 : tensor<3xi32>
  %4 = stablehlo.dynamic_iota %three, dim = 0 : (tensor<1xi64>) -> tensor<3xi32>
  // A start that is not known, and sizes that are: the start as scalars.
  // CHECK: stablehlo.slice %arg2 [0:1]
  // CHECK: stablehlo.dynamic_slice %arg0, %{{.*}}, sizes = [2]
  %limit = stablehlo.add %arg2, %two : tensor<1xi64>
  %5 = stablehlo.real_dynamic_slice %arg0, %arg2, %limit, %one : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<2x4xf32>, tensor<2x2xf32>, tensor<8xf32>, tensor<2xf32>, tensor<3xi32>, tensor<2xf32>
}

// What is not constant, or has no static type, stays.
// CHECK-LABEL: @stays_dynamic
func.func @stays_dynamic(%arg0: tensor<4xf32>, %arg1: tensor<2xi64>) -> tensor<?x?xf32> {
  // CHECK: stablehlo.dynamic_reshape
  %0 = stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
