// RUN: openxla-opt %s --stablehlo-refine-arguments="types=tensor<8x4xf32>" --stablehlo-refine-shapes | FileCheck %s

module @program {
  // CHECK-LABEL: func.func @main
  // CHECK-SAME: (%[[ARG:.*]]: tensor<8x4xf32>) -> (tensor<32xf32>, tensor<8x4xf32>)
  func.func @main(%arg0: tensor<?x4xf32>) -> (tensor<?xf32>, tensor<?x4xf32>) {
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x4xf32>) -> tensor<i32>
    %1 = stablehlo.constant dense<4> : tensor<i32>
    %2 = stablehlo.multiply %0, %1 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    // CHECK: stablehlo.dynamic_reshape %[[ARG]], %{{.*}} : (tensor<8x4xf32>, tensor<1xi32>) -> tensor<32xf32>
    %4 = stablehlo.dynamic_reshape %arg0, %3 : (tensor<?x4xf32>, tensor<1xi32>) -> tensor<?xf32>
    // CHECK: call @doubled(%[[ARG]]) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %5 = call @doubled(%0, %arg0) : (tensor<i32>, tensor<?x4xf32>) -> tensor<?x4xf32>
    return %4, %5 : tensor<?xf32>, tensor<?x4xf32>
  }

  // The size that callers pass becomes a constant of the function.
  // CHECK-LABEL: func.func private @doubled
  // CHECK-SAME: (%{{.*}}: tensor<8x4xf32>) -> tensor<8x4xf32>
  // CHECK: stablehlo.while({{.*}}) : tensor<i32>, tensor<8x4xf32>
  func.func private @doubled(%size: tensor<i32>, %arg0: tensor<?x4xf32>) -> tensor<?x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = stablehlo.while(%i = %c, %x = %arg0) : tensor<i32>, tensor<?x4xf32>
     cond {
      %1 = stablehlo.compare LT, %i, %size : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.add %x, %x : tensor<?x4xf32>
      %2 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %i, %2 : tensor<i32>
      stablehlo.return %3, %1 : tensor<i32>, tensor<?x4xf32>
    }
    return %0#1 : tensor<?x4xf32>
  }
}
