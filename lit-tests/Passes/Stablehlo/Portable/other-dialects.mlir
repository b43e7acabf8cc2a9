// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo=allow-other-dialects | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo=allow-other-dialects --vhlo-legalize-to-stablehlo | FileCheck %s --check-prefix=BACK
// RUN: not openxla-opt %s --stablehlo-legalize-to-vhlo 2>&1 | FileCheck %s --check-prefix=REFUSED

// REFUSED: error: 'arith.addf' op is of a dialect that the format does not have; 'allow-other-dialects' lets it stay

// CHECK-LABEL: vhlo.func_v1 @mixed
// CHECK: %[[IN:.*]] = builtin.unrealized_conversion_cast %arg0 : !vhlo.tensor_v1<!vhlo.f32_v1> to tensor<f32>
// CHECK: %[[SUM:.*]] = arith.addf %[[IN]], %[[IN]] : tensor<f32>
// CHECK: %[[OUT:.*]] = builtin.unrealized_conversion_cast %[[SUM]] : tensor<f32> to !vhlo.tensor_v1<!vhlo.f32_v1>
// CHECK: "vhlo.abs_v1"(%[[OUT]])

// BACK-NOT: unrealized_conversion_cast
// BACK: %[[SUM:.*]] = arith.addf %arg0, %arg0 : tensor<f32>
// BACK-NEXT: stablehlo.abs %[[SUM]] : tensor<f32>
func.func @mixed(%a: tensor<f32>) -> tensor<f32> {
  %0 = arith.addf %a, %a : tensor<f32>
  %1 = stablehlo.abs %0 : tensor<f32>
  return %1 : tensor<f32>
}
