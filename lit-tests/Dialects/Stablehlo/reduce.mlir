// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// The short form is that of a body of one operation, wherever that came from.

// CHECK-LABEL: func.func @one_operation
// CHECK: stablehlo.reduce(%{{.+}} init: %{{.+}}) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
func.func @one_operation(%x: tensor<2x3xf32>, %y: tensor<f32>) {
  %0 = stablehlo.reduce(%x init: %y) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// Of operations that do not commute the operands' order would be lost.
// CHECK-LABEL: func.func @order_matters
// CHECK: stablehlo.reduce(%{{.+}} init: %{{.+}}) across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: reducer(%[[A:.+]]: tensor<f32>, %[[B:.+]]: tensor<f32>) {
// CHECK-NEXT: stablehlo.subtract %[[B]], %[[A]] : tensor<f32>
func.func @order_matters(%x: tensor<2x3xf32>, %y: tensor<f32>) {
  %0 = stablehlo.reduce(%x init: %y) across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
    %1 = stablehlo.subtract %b, %a : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }
  return
}
