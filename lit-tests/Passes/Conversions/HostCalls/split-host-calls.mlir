// RUN: openxla-opt %s --split-host-calls | FileCheck %s

// What the call reads is returned, but for constants, which the host knows.
// CHECK-LABEL: func.func @check
// CHECK-SAME: (%[[ARG0:.+]]: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
// CHECK-NOT: custom_call
// CHECK: %[[V0:.+]] = stablehlo.add %[[ARG0]], %[[ARG0]] : tensor<2xf32>
// CHECK: return %[[ARG0]], %[[V0]] : tensor<2xf32>, tensor<2xf32>
func.func @check(%a: tensor<2xf32>) -> tensor<2xf32> {
  %c = stablehlo.constant dense<1.0> : tensor<2xf32>
  %0 = stablehlo.add %a, %a : tensor<2xf32>
  stablehlo.custom_call @check.expect_close(%0, %c) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()
  return %a : tensor<2xf32>
}

// A call that nobody has registered stays.
// CHECK-LABEL: func.func @unknown
// CHECK: stablehlo.custom_call @who.knows
func.func @unknown(%a: tensor<2xf32>) {
  stablehlo.custom_call @who.knows(%a) {has_side_effect = true} : (tensor<2xf32>) -> ()
  return
}
