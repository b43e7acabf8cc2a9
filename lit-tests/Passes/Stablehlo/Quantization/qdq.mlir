// RUN: openxla-opt %s --stablehlo-legalize-quantized-op-to-qdq | FileCheck %s --check-prefix=APART
// RUN: openxla-opt %s --stablehlo-legalize-quantized-op-to-qdq --stablehlo-legalize-qdq-to-quantized-op | FileCheck %s --check-prefix=TOGETHER

// APART: %[[REAL:.*]] = stablehlo.uniform_dequantize %arg0
// APART: %[[SINE:.*]] = stablehlo.sine %[[REAL]] : tensor<4xf32>
// APART: stablehlo.uniform_quantize %[[SINE]]
// TOGETHER: stablehlo.sine %arg0 : tensor<4x!quant.uniform<i8:f32, 1.000000e-01>>
func.func @sine(%arg0: tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.1>> {
  %0 = stablehlo.sine %arg0 : tensor<4x!quant.uniform<i8:f32, 0.1>>
  return %0 : tensor<4x!quant.uniform<i8:f32, 0.1>>
}
