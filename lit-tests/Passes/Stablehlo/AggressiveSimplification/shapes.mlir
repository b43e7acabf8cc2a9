// RUN: openxla-opt %s --stablehlo-aggressive-simplification | FileCheck %s

// CHECK-LABEL: @broadcasts
func.func @broadcasts(%arg0: tensor<2x5xf32>) -> (tensor<2x1x5xf32>, tensor<5x2xf32>, tensor<5x2x3xf32>, tensor<1x5xf32>) {
  // CHECK: stablehlo.reshape %arg0 : (tensor<2x5xf32>) -> tensor<2x1x5xf32>
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<2x5xf32>) -> tensor<2x1x5xf32>
  // CHECK: stablehlo.transpose %arg0, dims = [1, 0]
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
  // CHECK: stablehlo.broadcast_in_dim %arg0, dims = [1, 0]
  %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<5x2xf32>) -> tensor<5x2x3xf32>
  // CHECK: stablehlo.slice %arg0 [1:2, 0:5]
  %3 = stablehlo.slice %arg0 [1:2, 0:5] : (tensor<2x5xf32>) -> tensor<1x5xf32>
  %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
  %5 = stablehlo.reshape %4 : (tensor<5x1xf32>) -> tensor<1x5xf32>
  return %0, %1, %2, %5 : tensor<2x1x5xf32>, tensor<5x2xf32>, tensor<5x2x3xf32>, tensor<1x5xf32>
}

// No element is moved where there are none, so that this is no transpose.
// CHECK-LABEL: @broadcast_of_nothing
func.func @broadcast_of_nothing(%arg0: tensor<1x0xf32>) -> tensor<5x0xf32> {
  // CHECK: stablehlo.constant dense<> : tensor<5x0xf32>
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x0xf32>) -> tensor<5x0xf32>
  return %0 : tensor<5x0xf32>
}

// CHECK-LABEL: @slices
func.func @slices(%arg0: tensor<2xi32>, %arg1: tensor<3xi32>, %arg2: tensor<4xi32>, %arg3: tensor<i64>) -> (tensor<2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<i32>) {
  // CHECK: %[[JOINED:.*]] = stablehlo.concatenate %arg0, %arg1, dim = 0
  // CHECK: stablehlo.slice %[[JOINED]] [1:4:2]
  %0 = stablehlo.concatenate %arg0, %arg1, %arg2, dim = 0 : (tensor<2xi32>, tensor<3xi32>, tensor<4xi32>) -> tensor<9xi32>
  %1 = stablehlo.slice %0 [1:4:2] : (tensor<9xi32>) -> tensor<2xi32>
  // The start is moved into the tensor.
  // CHECK: stablehlo.slice %arg2 [2:4]
  %far = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
  %2 = stablehlo.dynamic_slice %arg2, %far, sizes = [2] : (tensor<4xi32>, tensor<ui64>) -> tensor<2xi32>
  // CHECK: stablehlo.dynamic_update_slice
  %3 = stablehlo.dynamic_update_slice %arg2, %arg0, %arg3 : (tensor<4xi32>, tensor<2xi32>, tensor<i64>) -> tensor<4xi32>
  // CHECK: %[[ONE:.*]] = stablehlo.slice %arg1 [1:2]
  // CHECK: stablehlo.reshape %[[ONE]] : (tensor<1xi32>) -> tensor<i32>
  %index = stablehlo.constant dense<1> : tensor<1xi32>
  %4 = "stablehlo.gather"(%arg1, %index) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1>}> : (tensor<3xi32>, tensor<1xi32>) -> tensor<i32>
  return %1, %2, %3, %4 : tensor<2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<i32>
}

// CHECK-LABEL: @dynamic
func.func @dynamic(%arg0: tensor<?xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<f32>) -> (tensor<?x?xf32>, tensor<?x3xi32>, tensor<?x2xf32>) {
  // CHECK: stablehlo.dynamic_reshape %arg0, %arg2
  %0 = stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %1 = stablehlo.dynamic_reshape %0, %arg2 : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %2 = stablehlo.abs %1 : tensor<?x?xf32>
  %3 = stablehlo.dynamic_reshape %2, %arg2 : (tensor<?x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  // CHECK: %[[NUMBERS:.*]] = stablehlo.iota dim = 0 : tensor<3xi32>
  // CHECK: stablehlo.dynamic_broadcast_in_dim %[[NUMBERS]], %arg1, dims = [1]
  %4 = stablehlo.dynamic_iota %arg1, dim = 1 : (tensor<2xi32>) -> tensor<?x3xi32>
  // CHECK: %[[KNOWN:.*]] = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
  // CHECK: stablehlo.convert %[[KNOWN]] : (tensor<4x2xf32>) -> tensor<?x2xf32>
  %shape = stablehlo.constant dense<[4, 2]> : tensor<2xi32>
  %5 = stablehlo.dynamic_broadcast_in_dim %arg3, %shape, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
  return %3, %4, %5 : tensor<?x?xf32>, tensor<?x3xi32>, tensor<?x2xf32>
}

// CHECK-LABEL: @stays
func.func @stays(%arg0: tensor<?x4xi32>, %arg1: tensor<?x0xi32>, %arg2: tensor<?xi32>) -> (tensor<2x4xi32>, tensor<?x0xi32>, tensor<?xi32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i64>
  // CHECK: stablehlo.dynamic_slice
  %0 = stablehlo.dynamic_slice %arg0, %zero, %zero, sizes = [2, 4] : (tensor<?x4xi32>, tensor<i64>, tensor<i64>) -> tensor<2x4xi32>
  // CHECK: stablehlo.add
  %1 = stablehlo.add %arg1, %arg1 : tensor<?x0xi32>
  // CHECK: stablehlo.concatenate
  // CHECK: stablehlo.get_dimension_size
  %2 = stablehlo.concatenate %arg2, %arg2, dim = 0 : (tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
  %3 = stablehlo.get_dimension_size %arg2, dim = 0 : (tensor<?xi32>) -> tensor<i32>
  return %0, %1, %2, %3 : tensor<2x4xi32>, tensor<?x0xi32>, tensor<?xi32>, tensor<i32>
}
