// RUN: openxla-opt %s --stablehlo-convert-to-signless | FileCheck %s

// CHECK-LABEL: func.func @f(%arg0: tensor<3xi8>, %arg1: i16) -> tensor<3xi8> {
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<[0, 1, -1]> : tensor<3xi8>
// CHECK-NEXT: %[[SUM:.*]] = stablehlo.add %arg0, %[[C]] : tensor<3xi8>
// CHECK-NEXT: return %[[SUM]]
func.func @f(%a: tensor<3xui8>, %b: ui16) -> tensor<3xui8> {
  %c = stablehlo.constant dense<[0, 1, 255]> : tensor<3xui8>
  %0 = stablehlo.add %a, %c : tensor<3xui8>
  %1 = builtin.unrealized_conversion_cast %0 : tensor<3xui8> to tensor<3xi8>
  %2 = builtin.unrealized_conversion_cast %1 : tensor<3xi8> to tensor<3xui8>
  return %2 : tensor<3xui8>
}
