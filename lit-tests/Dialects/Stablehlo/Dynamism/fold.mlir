// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func @known
// CHECK-DAG: %[[SIZE:.*]] = stablehlo.constant dense<3> : tensor<i32>
// CHECK-DAG: %[[IOTA:.*]] = stablehlo.constant dense<[0, 1]> : tensor<2xi32>
// CHECK: return %[[SIZE]], %[[IOTA]], %arg0
func.func @known(%a: tensor<2x3xf32>, %shape: tensor<2xi64>) -> (tensor<i32>, tensor<2xi32>, tensor<2x3xf32>) {
  %0 = stablehlo.get_dimension_size %a, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<1xi64>
  %1 = stablehlo.dynamic_iota %two, dim = 0 : (tensor<1xi64>) -> tensor<2xi32>
  %2 = stablehlo.dynamic_reshape %a, %shape : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  return %0, %1, %2 : tensor<i32>, tensor<2xi32>, tensor<2x3xf32>
}

// CHECK-LABEL: func @unknown
// CHECK: stablehlo.get_dimension_size
func.func @unknown(%a: tensor<?x3xf32>) -> tensor<i32> {
  %0 = stablehlo.get_dimension_size %a, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  return %0 : tensor<i32>
}
