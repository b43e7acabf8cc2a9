// RUN: openxla-opt --shape-legalize-to-stablehlo %s | FileCheck %s

// CHECK-LABEL: func.func @dim
// CHECK:         %[[D:.*]] = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<?x?xf32>) -> tensor<i32>
// CHECK-NEXT:    builtin.unrealized_conversion_cast %[[D]] : tensor<i32> to index
func.func @dim(%arg0: tensor<?x?xf32>) -> index {
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %arg0, %c1 : tensor<?x?xf32>
  return %dim : index
}

// CHECK-LABEL: func.func @extract
// CHECK:         %[[E:.*]] = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<3x3xi32>) -> tensor<1x1xi32>
// CHECK-NEXT:    %[[S:.*]] = stablehlo.reshape %[[E]] : (tensor<1x1xi32>) -> tensor<i32>
// CHECK-NEXT:    builtin.unrealized_conversion_cast %[[S]] : tensor<i32> to i32
func.func @extract(%arg0: tensor<3x3xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = tensor.extract %arg0[%c0, %c1] : tensor<3x3xi32>
  return %0 : i32
}

// CHECK-LABEL: func.func @from_elements
// CHECK:         %[[A:.*]] = stablehlo.reshape %{{.*}} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.constant dense<0> : tensor<1xi32>
// CHECK-NEXT:    stablehlo.concatenate %[[A]], %[[B]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
func.func @from_elements(%arg0: index) -> tensor<2xindex> {
  %c0 = arith.constant 0 : index
  %0 = tensor.from_elements %arg0, %c0 : tensor<2xindex>
  return %0 : tensor<2xindex>
}

// CHECK-LABEL: func.func @product
// CHECK:         %[[A:.*]] = builtin.unrealized_conversion_cast %arg0 : index to tensor<i32>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    stablehlo.multiply %[[A]], %[[B]] : tensor<i32>
func.func @product(%arg0: index) -> index {
  %c2 = arith.constant 2 : index
  %0 = arith.muli %arg0, %c2 : index
  return %0 : index
}

// CHECK-LABEL: func.func @to_i64
// CHECK:         %[[A:.*]] = builtin.unrealized_conversion_cast %arg0 : index to tensor<i32>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.convert %[[A]] : (tensor<i32>) -> tensor<i64>
// CHECK-NEXT:    builtin.unrealized_conversion_cast %[[B]] : tensor<i64> to i64
func.func @to_i64(%arg0: index) -> i64 {
  %0 = arith.index_cast %arg0 : index to i64
  return %0 : i64
}

// CHECK-LABEL: func.func @from_i64
// CHECK:         %[[A:.*]] = builtin.unrealized_conversion_cast %arg0 : i64 to tensor<i64>
// CHECK-NEXT:    %[[B:.*]] = stablehlo.convert %[[A]] : (tensor<i64>) -> tensor<i32>
// CHECK-NEXT:    builtin.unrealized_conversion_cast %[[B]] : tensor<i32> to index
func.func @from_i64(%arg0: i64) -> index {
  %0 = arith.index_cast %arg0 : i64 to index
  return %0 : index
}
