// RUN: openxla-opt %s --stablehlo-target-independent-optimization | FileCheck %s

// What is folded makes room for simplification, and the other way round.
// CHECK-LABEL: @both
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
func.func @both(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi32>) {
  // CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<[5, 2, 5, 2]> : tensor<4xi32>
  // CHECK-NEXT: return %[[X]], %[[C]]
  %two = stablehlo.constant dense<2.0> : tensor<f32>
  %0 = stablehlo.subtract %two, %two : tensor<f32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %2 = stablehlo.add %1, %arg0 : tensor<4xf32>
  %p = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %q = stablehlo.concatenate %p, %p, dim = 0 : (tensor<2xi1>, tensor<2xi1>) -> tensor<4xi1>
  %five = stablehlo.constant dense<5> : tensor<4xi32>
  %i2 = stablehlo.constant dense<2> : tensor<4xi32>
  %3 = stablehlo.select %q, %five, %i2 : tensor<4xi1>, tensor<4xi32>
  return %2, %3 : tensor<4xf32>, tensor<4xi32>
}

// CHECK-LABEL: @only_floats
func.func @only_floats(%arg0: tensor<f32>) -> tensor<f32> {
  // A product with zero is NaN for some numbers.
  // CHECK: stablehlo.multiply %arg0
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.multiply %zero, %arg0 : tensor<f32>
  return %0 : tensor<f32>
}
