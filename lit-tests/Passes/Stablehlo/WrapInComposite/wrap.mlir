// RUN: openxla-opt %s --stablehlo-wrap-in-composite='op-names=stablehlo.sort,stablehlo.add version=3' | FileCheck %s
// RUN: openxla-opt %s --stablehlo-wrap-in-composite='op-names=stablehlo.addd' 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// UNKNOWN: warning: {{.*}}no operation is called 'stablehlo.addd'

// CHECK-LABEL: func.func @f
// CHECK: %[[SUM:.*]] = stablehlo.composite "stablehlo.add" %arg0, %arg0 {decomposition = @stablehlo.add.impl_0, version = 3 : i32}
// CHECK: stablehlo.composite "stablehlo.add" %[[SUM]], %arg0 {composite_attributes = {test.mark}, decomposition = @stablehlo.add.impl, version = 3 : i32}
// CHECK: func.func private @stablehlo.add.impl(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
// CHECK-NEXT: %0 = stablehlo.add %arg0, %arg1 {test.mark} : tensor<2xf32>
// CHECK-NEXT: return %0
func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %a, %a : tensor<2xf32>
  %1 = stablehlo.add %0, %a {test.mark} : tensor<2xf32>
  return %1 : tensor<2xf32>
}
