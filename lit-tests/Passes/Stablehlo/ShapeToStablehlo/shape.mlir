// RUN: openxla-opt --shape-legalize-to-stablehlo %s | FileCheck %s

// CHECK-LABEL: func.func @count
// CHECK-SAME:    (%[[S:.*]]: tensor<2xindex>)
// CHECK-NEXT:    %[[SIZES:.*]] = builtin.unrealized_conversion_cast %[[S]] : tensor<2xindex> to tensor<2xi32>
// CHECK-NEXT:    %[[ONE:.*]] = stablehlo.constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[A:.*]] = stablehlo.slice %[[SIZES]] [0:1] : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[A0:.*]] = stablehlo.reshape %[[A]] : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[P:.*]] = stablehlo.multiply %[[ONE]], %[[A0]] : tensor<i32>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.slice %[[SIZES]] [1:2] : (tensor<2xi32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[B0:.*]] = stablehlo.reshape %[[B]] : (tensor<1xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[Q:.*]] = stablehlo.multiply %[[P]], %[[B0]] : tensor<i32>
// CHECK-NEXT:    %[[R:.*]] = builtin.unrealized_conversion_cast %[[Q]] : tensor<i32> to index
// CHECK-NEXT:    return %[[R]] : index
func.func @count(%s: tensor<2xindex>) -> index {
  %0 = shape.num_elements %s : tensor<2xindex> -> index
  return %0 : index
}

// CHECK-LABEL: func.func @shape_of
// CHECK:         %[[A:.*]] = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x1xf32>) -> tensor<i32>
// CHECK-NEXT:    %[[A1:.*]] = stablehlo.reshape %[[A]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<?x1xf32>) -> tensor<i32>
// CHECK-NEXT:    %[[B1:.*]] = stablehlo.reshape %[[B]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[S:.*]] = stablehlo.concatenate %[[A1]], %[[B1]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT:    builtin.unrealized_conversion_cast %[[S]] : tensor<2xi32> to tensor<2xindex>
func.func @shape_of(%arg0: tensor<?x1xf32>) -> tensor<2xindex> {
  %0 = shape.shape_of %arg0 : tensor<?x1xf32> -> tensor<2xindex>
  return %0 : tensor<2xindex>
}

// CHECK-LABEL: func.func @shape_of_scalar
// CHECK:         stablehlo.constant dense<> : tensor<0xi32>
func.func @shape_of_scalar(%arg0: tensor<f32>) -> tensor<0xindex> {
  %0 = shape.shape_of %arg0 : tensor<f32> -> tensor<0xindex>
  return %0 : tensor<0xindex>
}

// CHECK-LABEL: func.func @broadcast
// CHECK-DAG:     %[[A:.*]] = builtin.unrealized_conversion_cast %arg0 : tensor<2xindex> to tensor<2xi32>
// CHECK-DAG:     %[[B:.*]] = builtin.unrealized_conversion_cast %arg1 : tensor<3xindex> to tensor<3xi32>
// CHECK:         %[[ONES:.*]] = stablehlo.constant dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[PADDED:.*]] = stablehlo.concatenate %[[ONES]], %[[A]], dim = 0
// CHECK-NEXT:    stablehlo.maximum %[[PADDED]], %[[B]] : tensor<3xi32>
func.func @broadcast(%arg0: tensor<2xindex>, %arg1: tensor<3xindex>) -> tensor<3xindex> {
  %0 = shape.broadcast %arg0, %arg1 : tensor<2xindex>, tensor<3xindex> -> tensor<3xindex>
  return %0 : tensor<3xindex>
}

// What is given to StableHLO's operations meets the casts of where it comes from.
// CHECK-LABEL: func.func @reshape
// CHECK:         %[[S:.*]] = stablehlo.constant dense<[6, 4]> : tensor<2xi32>
// CHECK:         stablehlo.dynamic_reshape %arg0, %{{.*}} : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
func.func @reshape(%arg0: tensor<?xf32>) -> tensor<?x?xf32> {
  %0 = shape.const_shape [6, 4] : tensor<2xindex>
  %1 = stablehlo.dynamic_reshape %arg0, %0 : (tensor<?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
