// RUN: openxla-opt %s --stablehlo-legalize-composite-to-call | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-composite-to-call=except=lib.kept | FileCheck %s --check-prefix=EXCEPT

// CHECK-LABEL: func.func @f
// CHECK-NEXT: %[[A:.*]] = call @one(%arg0) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[B:.*]] = call @one(%[[A]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: return %[[B]]
// EXCEPT: call @one
// EXCEPT-NEXT: stablehlo.composite "lib.kept"
func.func @f(%a: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "lib.gone" %a {decomposition = @one} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.composite "lib.kept" %0 {decomposition = @one} : (tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}

func.func @one(%a: tensor<f32>) -> tensor<f32> {
  return %a : tensor<f32>
}
