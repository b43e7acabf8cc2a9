// RUN: openxla-opt %s --chlo-pre-serialization-pipeline | FileCheck %s
// RUN: openxla-opt %s --chlo-pre-serialization-pipeline | openxla-translate --serialize --target=current | openxla-translate --deserialize | FileCheck %s

// CHECK-LABEL: func.func @f
// CHECK: stablehlo.broadcast_in_dim %arg0, dims = [1]
// CHECK: %[[SIZES:.*]] = stablehlo.concatenate
// CHECK: return %{{.*}}, %[[SIZES]]
func.func @f(%a: tensor<3xf32>, %b: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2xi32>) {
  %0 = chlo.broadcast_add %a, %b : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %shape = shape.shape_of %0 : tensor<2x3xf32> -> tensor<2xindex>
  %1 = arith.index_cast %shape : tensor<2xindex> to tensor<2xi32>
  return %0, %1 : tensor<2x3xf32>, tensor<2xi32>
}
