// RUN: openxla-opt %s --stablehlo-complex-math-expander | FileCheck %s
// RUN: openxla-opt %s --stablehlo-complex-math-expander --explain=stablehlo-complex-math-expander:9 2>&1 >/dev/null | FileCheck %s --check-prefix=WHY

// WHY: asks for an accuracy that the formula doesn't promise

// CHECK-LABEL: func.func @accuracy
func.func @accuracy(%z: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
  // CHECK-NEXT: stablehlo.sqrt %arg0
  %0 = "stablehlo.sqrt"(%z) {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}

// CHECK-LABEL: func.func @real
func.func @real(%x: tensor<2xf32>) -> tensor<2xf32> {
  // CHECK-NEXT: stablehlo.exponential %arg0
  // CHECK-NEXT: return
  %0 = stablehlo.exponential %x : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// There are no constants of so many elements.
// CHECK-LABEL: func.func @huge
func.func @huge(%z: tensor<9223372036854775807x2xcomplex<f32>>) -> tensor<9223372036854775807x2xcomplex<f32>> {
  // CHECK-NEXT: stablehlo.sqrt %arg0
  %0 = stablehlo.sqrt %z : tensor<9223372036854775807x2xcomplex<f32>>
  return %0 : tensor<9223372036854775807x2xcomplex<f32>>
}
