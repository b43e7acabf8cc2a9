// RUN: openxla-opt %s --stablehlo-complex-math-expander | FileCheck %s

// CHECK-LABEL: func.func @exp
// CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0.0{{.*}}> : tensor<3xf32>
// CHECK-DAG: %[[INF:.*]] = stablehlo.constant dense<0x7F800000> : tensor<3xf32>
// CHECK: %[[X:.*]] = stablehlo.real %arg0
// CHECK: %[[EXP:.*]] = stablehlo.exponential %[[X]]
// CHECK: %[[OVERFLOWS:.*]] = stablehlo.compare EQ, %[[EXP]], %[[INF]]
// CHECK: %[[Y:.*]] = stablehlo.imag %arg0
// CHECK: %[[COS:.*]] = stablehlo.cosine %[[Y]]
// CHECK: stablehlo.select %[[OVERFLOWS]]
// CHECK: stablehlo.compare EQ, %[[Y]], %[[ZERO]]
// CHECK: stablehlo.complex
// CHECK-NOT: stablehlo.exponential {{.*}}complex
func.func @exp(%z: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = stablehlo.exponential %z : tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// A tensor of unknown size has constants that ask it for its shape.
// CHECK-LABEL: func.func @dynamic
// CHECK: chlo.constant_like
// CHECK-NOT: stablehlo.sqrt {{.*}}complex
func.func @dynamic(%z: tensor<?xcomplex<f64>>) -> tensor<?xcomplex<f64>> {
  %0 = stablehlo.sqrt %z : tensor<?xcomplex<f64>>
  return %0 : tensor<?xcomplex<f64>>
}
