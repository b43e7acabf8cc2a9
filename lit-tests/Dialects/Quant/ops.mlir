// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: func.func @types() attributes {test.axis = !quant.uniform<i8<-127:127>:f32:1, {2.000000e+00,1.000000e-01:5}>, test.blocks = [!quant.uniform<i8:f32:{0:1, 1:2}, {{[{][{]}}2.000000e+00:1, 3.000000e+00}, {4.000000e+00, 5.000000e+00:-1}}>, !quant.uniform<u8:f16:{}, {9.997550e-02:-56}>], test.types = [!quant.any<i8>, !quant.any<u8<1:254>:f32>, !quant.calibrated<f32<-0.998:1.232100e+00>>, !quant.uniform<i8:f32, 2.000000e+00>, !quant.uniform<u8<1:254>:f16, 5.000000e-01:128>, !quant.uniform<i16:f64, 1.000000e-300:-3>]} {
// CHECK: return
// CHECK-LABEL: func.func @casts(%arg0: tensor<2x4xf32>, %arg1: f32, %arg2: tensor<*xf32>) {
// CHECK: %0 = quant.qcast %arg0 : tensor<2x4xf32> to tensor<2x4x!quant.uniform<i8:f32:1, {1.000000e+00,2.000000e+00,3.000000e+00,4.000000e+00}>>
// CHECK: %1 = quant.scast %0 : tensor<2x4x!quant.uniform<i8:f32:1, {1.000000e+00,2.000000e+00,3.000000e+00,4.000000e+00}>> to tensor<2x4xi8>
// CHECK: %2 = quant.scast %1 {note} : tensor<2x4xi8> to tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{[{][{]}}1.000000e+00, 2.000000e+00}, {3.000000e+00, 4.000000e+00}}>>
// CHECK: %3 = quant.dcast %2 : tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{[{][{]}}1.000000e+00, 2.000000e+00}, {3.000000e+00, 4.000000e+00}}>> to tensor<2x4xf32>
// CHECK: %4 = quant.qcast %arg1 : f32 to !quant.uniform<u8:f32, 2.000000e+00:128>
// CHECK: %5 = quant.dcast %4 : !quant.uniform<u8:f32, 2.000000e+00:128> to f32
// CHECK: %6 = quant.qcast %arg2 : tensor<*xf32> to tensor<*x!quant.uniform<i8:f32, 2.000000e+00>>
// CHECK: return

func.func @types() attributes {
  test.types = [!quant.any<i8>, !quant.any<u8<1:254>:f32>, !quant.calibrated<f32<-0.998:1.2321>>, !quant.uniform<i8:f32, 2.0>, !quant.uniform<u8<1:254>:f16, 0.5:128>, !quant.uniform<i16:f64, 1.0e-300:-3>],
  test.axis = !quant.uniform<i8<-127:127>:f32:1, {2.0, 0.1:5}>,
  test.blocks = [!quant.uniform<i8:f32:{0:1, 1:2}, {{2.0:1, 3.0}, {4.0, 5.0:-1}}>, !quant.uniform<u8:f16:{}, {0.1:200}>]
} {
  return
}

func.func @casts(%f: tensor<2x4xf32>, %s: f32, %u: tensor<*xf32>) {
  %0 = quant.qcast %f : tensor<2x4xf32> to tensor<2x4x!quant.uniform<i8:f32:1, {1.0, 2.0, 3.0, 4.0}>>
  %1 = quant.scast %0 : tensor<2x4x!quant.uniform<i8:f32:1, {1.0, 2.0, 3.0, 4.0}>> to tensor<2x4xi8>
  %2 = quant.scast %1 {note} : tensor<2x4xi8> to tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{1.0, 2.0}, {3.0, 4.0}}>>
  %3 = quant.dcast %2 : tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{1.0, 2.0}, {3.0, 4.0}}>> to tensor<2x4xf32>
  %4 = quant.qcast %s : f32 to !quant.uniform<u8:f32, 2.0:128>
  %5 = quant.dcast %4 : !quant.uniform<u8:f32, 2.0:128> to f32
  %6 = quant.qcast %u : tensor<*xf32> to tensor<*x!quant.uniform<i8:f32, 2.0>>
  return
}
