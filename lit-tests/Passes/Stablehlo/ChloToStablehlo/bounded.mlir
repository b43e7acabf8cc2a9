// RUN: openxla-opt %s --chlo-legalize-to-stablehlo | FileCheck %s

// Up to 4 on both sides: nothing repeats.
// CHECK-LABEL: func.func @same
// CHECK-NEXT: stablehlo.add %arg0, %arg1 : tensor<?x2xf32, #stablehlo.bounds<4, ?>>
func.func @same(%a: tensor<?x2xf32, #stablehlo.bounds<4, ?>>, %b: tensor<?x2xf32, #stablehlo.bounds<4, ?>>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>> {
  %0 = chlo.broadcast_add %a, %b : (tensor<?x2xf32, #stablehlo.bounds<4, ?>>, tensor<?x2xf32, #stablehlo.bounds<4, ?>>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>>
  return %0 : tensor<?x2xf32, #stablehlo.bounds<4, ?>>
}

// What repeats is as large as it may get at first, and is cut to the size of the other side.
// CHECK-LABEL: func.func @one_side
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: %[[SIZE:.+]] = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32, #stablehlo.bounds<4, ?>>) -> tensor<i32>
// CHECK-NEXT: %[[CUT:.+]] = stablehlo.set_dimension_size %[[WIDE]], %[[SIZE]], dim = 0 : (tensor<4x2xf32>, tensor<i32>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>>
// CHECK-NEXT: stablehlo.compare LT, %arg0, %[[CUT]]
// CHECK-SAME: -> tensor<?x2xi1, #stablehlo.bounds<4, ?>>
func.func @one_side(%a: tensor<?x2xf32, #stablehlo.bounds<4, ?>>, %b: tensor<2xf32>) -> tensor<?x2xi1, #stablehlo.bounds<4, ?>> {
  %0 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<?x2xf32, #stablehlo.bounds<4, ?>>, tensor<2xf32>) -> tensor<?x2xi1, #stablehlo.bounds<4, ?>>
  return %0 : tensor<?x2xi1, #stablehlo.bounds<4, ?>>
}

// A bounded dimension stays one while another dimension of the same tensor repeats.
// CHECK-LABEL: func.func @both_sides
// CHECK-NEXT: %[[A:.+]] = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<?x1xf32, #stablehlo.bounds<4, ?>>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>>
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: %[[SIZE:.+]] = stablehlo.get_dimension_size %arg0, dim = 0
// CHECK-NEXT: %[[B:.+]] = stablehlo.set_dimension_size %[[WIDE]], %[[SIZE]], dim = 0
// CHECK-NEXT: stablehlo.subtract %[[A]], %[[B]]
func.func @both_sides(%a: tensor<?x1xf32, #stablehlo.bounds<4, ?>>, %b: tensor<1x2xf32>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>> {
  %0 = chlo.broadcast_subtract %a, %b : (tensor<?x1xf32, #stablehlo.bounds<4, ?>>, tensor<1x2xf32>) -> tensor<?x2xf32, #stablehlo.bounds<4, ?>>
  return %0 : tensor<?x2xf32, #stablehlo.bounds<4, ?>>
}

// CHECK-LABEL: func.func @select
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[SIZE:.+]] = stablehlo.get_dimension_size %arg1, dim = 0
// CHECK-NEXT: %[[CUT:.+]] = stablehlo.set_dimension_size %[[WIDE]], %[[SIZE]], dim = 0
// CHECK-NEXT: stablehlo.select %arg0, %arg1, %[[CUT]]
func.func @select(%p: tensor<i1>, %a: tensor<?xi32, #stablehlo.bounds<4>>, %b: tensor<i32>) -> tensor<?xi32, #stablehlo.bounds<4>> {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<?xi32, #stablehlo.bounds<4>>, tensor<i32>) -> tensor<?xi32, #stablehlo.bounds<4>>
  return %0 : tensor<?xi32, #stablehlo.bounds<4>>
}

// A number takes its size from what the formula starts from.
// CHECK-LABEL: func.func @formula
// CHECK-NEXT: %[[ONE:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %[[ONE]], dims = [] : (tensor<f32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[ROWS:.+]] = stablehlo.get_dimension_size %arg0, dim = 0
// CHECK-NEXT: %[[SOME:.+]] = stablehlo.set_dimension_size %[[WIDE]], %[[ROWS]], dim = 0 : (tensor<3x4xf32>, tensor<i32>) -> tensor<?x4xf32, #stablehlo.bounds<3, ?>>
// CHECK-NEXT: %[[COLUMNS:.+]] = stablehlo.get_dimension_size %arg0, dim = 1
// CHECK-NEXT: %[[ONES:.+]] = stablehlo.set_dimension_size %[[SOME]], %[[COLUMNS]], dim = 1 : (tensor<?x4xf32, #stablehlo.bounds<3, ?>>, tensor<i32>) -> tensor<?x?xf32, #stablehlo.bounds<3, 4>>
// CHECK-NEXT: stablehlo.atan2 %arg0, %[[ONES]]
func.func @formula(%x: tensor<?x?xf32, #stablehlo.bounds<3, 4>>) -> tensor<?x?xf32, #stablehlo.bounds<3, 4>> {
  %0 = chlo.atan %x : tensor<?x?xf32, #stablehlo.bounds<3, 4>> -> tensor<?x?xf32, #stablehlo.bounds<3, 4>>
  return %0 : tensor<?x?xf32, #stablehlo.bounds<3, 4>>
}
