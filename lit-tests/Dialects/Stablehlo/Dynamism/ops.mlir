// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func @shapes
func.func @shapes(%a: tensor<?x?xf32>, %shape: tensor<2xindex>, %n: tensor<i32>) {
  // CHECK: stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [0, 1] : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %0 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0, 1] : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  // CHECK: stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [0, 1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 1>} : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %1 = stablehlo.dynamic_broadcast_in_dim %a, %shape, dims = [0, 1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 1>} : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  // CHECK: stablehlo.dynamic_iota %arg1, dim = 1 : (tensor<2xindex>) -> tensor<?x?xi8>
  %2 = stablehlo.dynamic_iota %shape, dim = 1 : (tensor<2xindex>) -> tensor<?x?xi8>
  // CHECK: stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %3 = stablehlo.dynamic_reshape %a, %shape : (tensor<?x?xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  // CHECK: stablehlo.real_dynamic_slice %arg0, %arg1, %arg1, %arg1 : (tensor<?x?xf32>, tensor<2xindex>, tensor<2xindex>, tensor<2xindex>) -> tensor<?x?xf32>
  %4 = stablehlo.real_dynamic_slice %a, %shape, %shape, %shape : (tensor<?x?xf32>, tensor<2xindex>, tensor<2xindex>, tensor<2xindex>) -> tensor<?x?xf32>
  // CHECK: stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<?x?xf32>) -> tensor<i32>
  %5 = stablehlo.get_dimension_size %a, dim = 1 : (tensor<?x?xf32>) -> tensor<i32>
  // CHECK: stablehlo.set_dimension_size %arg0, %arg2, dim = 1 : (tensor<?x?xf32>, tensor<i32>) -> tensor<?x?xf32>
  %6 = stablehlo.set_dimension_size %a, %n, dim = 1 : (tensor<?x?xf32>, tensor<i32>) -> tensor<?x?xf32>
  return
}

// CHECK-LABEL: func @pad
func.func @pad(%a: tensor<?xf32>, %b: tensor<f32>, %n: tensor<1xi32>) -> tensor<?xf32> {
  // CHECK: stablehlo.dynamic_pad %arg0, %arg1, %arg2, %arg2, %arg2 : (tensor<?xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>
  %0 = stablehlo.dynamic_pad %a, %b, %n, %n, %n : (tensor<?xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func @bound
func.func @bound(%a: tensor<8x2xf32>, %n: tensor<i32>) -> tensor<?x2xf32, #stablehlo.bounds<8, ?>> {
  // CHECK: stablehlo.set_dimension_size %arg0, %arg1, dim = 0 : (tensor<8x2xf32>, tensor<i32>) -> tensor<?x2xf32, #stablehlo.bounds<8, ?>>
  %0 = stablehlo.set_dimension_size %a, %n, dim = 0 : (tensor<8x2xf32>, tensor<i32>) -> tensor<?x2xf32, #stablehlo.bounds<8, ?>>
  return %0 : tensor<?x2xf32, #stablehlo.bounds<8, ?>>
}
