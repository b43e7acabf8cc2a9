// RUN: openxla-opt %s --stablehlo-legalize-quant-to-math --split-input-file | FileCheck %s

// CHECK-LABEL: @quantize
// CHECK-DAG: %[[SCALE:.*]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<3.000000e+00> : tensor<f32>
// CHECK-DAG: %[[MIN:.*]] = stablehlo.constant dense<-1.280000e+02> : tensor<f32>
// CHECK-DAG: %[[MAX:.*]] = stablehlo.constant dense<1.270000e+02> : tensor<f32>
// CHECK: %[[SCALED:.*]] = chlo.broadcast_divide %arg0, %[[SCALE]] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK: %[[MOVED:.*]] = chlo.broadcast_add %[[SCALED]], %[[ZERO]] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK: %[[CLAMPED:.*]] = stablehlo.clamp %[[MIN]], %[[MOVED]], %[[MAX]]
// CHECK: %[[ROUNDED:.*]] = stablehlo.round_nearest_even %[[CLAMPED]]
// CHECK: stablehlo.convert %[[ROUNDED]] : (tensor<3xf32>) -> tensor<3xi8>
func.func @quantize(%arg0: tensor<3xf32>) -> tensor<3x!quant.uniform<i8:f32, 0.5:3>> {
  %0 = stablehlo.uniform_quantize %arg0 : (tensor<3xf32>) -> tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  return %0 : tensor<3x!quant.uniform<i8:f32, 0.5:3>>
}

// -----

// A scale for each slice: the constants are vectors that meet dimension 1.
// CHECK-LABEL: @dequantize_per_axis
// CHECK-SAME: (%[[ARG:.*]]: tensor<3x2xi8>) -> tensor<3x2xf32>
// CHECK-DAG: %[[SCALES:.*]] = stablehlo.constant dense<[5.000000e-01, 2.500000e-01]> : tensor<2xf32>
// CHECK-DAG: %[[ZEROS:.*]] = stablehlo.constant dense<[1, -2]> : tensor<2xi32>
// CHECK: %[[WIDE:.*]] = stablehlo.convert %[[ARG]] : (tensor<3x2xi8>) -> tensor<3x2xi32>
// CHECK: %[[MOVED:.*]] = chlo.broadcast_subtract %[[WIDE]], %[[ZEROS]] {broadcast_dimensions = array<i64: 1>}
// CHECK: %[[REAL:.*]] = stablehlo.convert %[[MOVED]] : (tensor<3x2xi32>) -> tensor<3x2xf32>
// CHECK: chlo.broadcast_multiply %[[REAL]], %[[SCALES]] {broadcast_dimensions = array<i64: 1>}
func.func @dequantize_per_axis(%arg0: tensor<3x2x!quant.uniform<i8:f32:1, {0.5:1, 0.25:-2}>>) -> tensor<3x2xf32> {
  %0 = stablehlo.uniform_dequantize %arg0 : (tensor<3x2x!quant.uniform<i8:f32:1, {0.5:1, 0.25:-2}>>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

// What there is no rule of integers for is computed in floats.
// CHECK-LABEL: @tanh
// CHECK: stablehlo.tanh {{.*}} : tensor<3xf32>
// CHECK-NOT: quant
func.func @tanh(%arg0: tensor<3x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<3x!quant.uniform<i8:f32, 0.5:3>> {
  %0 = stablehlo.tanh %arg0 : tensor<3x!quant.uniform<i8:f32, 0.5:3>>
  return %0 : tensor<3x!quant.uniform<i8:f32, 0.5:3>>
}

// -----

// The zero point of one side meets the sum of the other.
// CHECK-LABEL: @product
// CHECK: %[[PRODUCT:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x4xi8>) -> tensor<2x4xi32>
// CHECK: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [0] : (tensor<3x4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK: stablehlo.broadcast_in_dim {{.*}}, dims = [1] : (tensor<4xi32>) -> tensor<2x4xi32>
func.func @product(%arg0: tensor<2x3x!quant.uniform<i8:f32, 2.0:5>>, %arg1: tensor<3x4x!quant.uniform<i8:f32, 0.5:0>>) -> tensor<2x4x!quant.uniform<i8:f32, 1.0:0>> {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x3x!quant.uniform<i8:f32, 2.0:5>>, tensor<3x4x!quant.uniform<i8:f32, 0.5:0>>) -> tensor<2x4x!quant.uniform<i8:f32, 1.0:0>>
  return %0 : tensor<2x4x!quant.uniform<i8:f32, 1.0:0>>
}
