// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --vhlo-to-version=target=1.0.0 | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --vhlo-to-version=target=1.0.7 | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --vhlo-to-version=target=current | FileCheck %s --check-prefix=CURRENT
// RUN: openxla-opt %s --pass-pipeline='builtin.module(stablehlo-legalize-to-vhlo,vhlo-to-version{target=0.9.0},stablehlo-deserialize)' > %t.back
// RUN: openxla-opt %s > %t.direct
// RUN: diff %t.back %t.direct

// An operation becomes the version of it that the format has, as long as it says nothing that is new.
// CHECK: "vhlo.exponential_v1"(%arg0) {test.mark = #vhlo.string_v1<"kept">} :
// CURRENT: "vhlo.exponential_v2"(%arg0) <{result_accuracy = {{.*}}}> {test.mark = #vhlo.string_v1<"kept">} :
// CHECK: "vhlo.dot_general_v1"
// CURRENT: "vhlo.dot_general_v2"
func.func @f(%a: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %0 = stablehlo.exponential %a {test.mark = "kept"} : tensor<2x2xf32>
  %1 = stablehlo.dot_general %0, %0, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}
