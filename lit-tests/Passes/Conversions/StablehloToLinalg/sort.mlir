// RUN: openxla-opt %s --stablehlo-legalize-to-linalg | FileCheck %s

// Each column goes to a line of its own, is sorted there and comes back.
// CHECK-LABEL: func.func @columns
// CHECK-SAME: (%[[X:.+]]: tensor<5x2xi32>)
// CHECK: %[[LINE:.+]] = tensor.empty() : tensor<5xi32>
// CHECK: %[[OTHER:.+]] = tensor.empty() : tensor<5xi32>
// CHECK: scf.for %[[C:.+]] = %{{.+}} iter_args(%[[WHOLE:.+]] = %[[X]], %[[A:.+]] = %[[LINE]], %[[B:.+]] = %[[OTHER]])
// CHECK: scf.for %[[I:.+]] = %{{.+}} iter_args(%{{.+}} = %[[A]]) -> (tensor<5xi32>) {
// CHECK: tensor.extract %[[WHOLE]][%[[I]], %[[C]]] : tensor<5x2xi32>
// Two rounds of two merges are enough for sixteen elements.
// CHECK: %[[ROUNDS:.+]] = arith.constant 2 : index
// CHECK: scf.for %{{.+}} = %{{.+}} to %[[ROUNDS]] step
// CHECK: arith.cmpi slt, %{{.+}}, %{{.+}} : i32
// CHECK: arith.cmpi slt, %{{.+}}, %{{.+}} : i32
// CHECK: tensor.insert %{{.+}} into %{{.+}}[%{{.+}}, %[[C]]] : tensor<5x2xi32>
func.func @columns(%x: tensor<5x2xi32>) -> tensor<5x2xi32> {
  %0 = "stablehlo.sort"(%x) ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) {dimension = 0 : i64} : (tensor<5x2xi32>) -> tensor<5x2xi32>
  return %0 : tensor<5x2xi32>
}

// One element is in order.
// CHECK-LABEL: func.func @single
// CHECK-SAME: (%[[X:[^:]+]]:
// CHECK-NEXT: return %[[X]]
func.func @single(%x: tensor<3x1xf32>) -> tensor<3x1xf32> {
  %0 = "stablehlo.sort"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) {dimension = 1 : i64} : (tensor<3x1xf32>) -> tensor<3x1xf32>
  return %0 : tensor<3x1xf32>
}
