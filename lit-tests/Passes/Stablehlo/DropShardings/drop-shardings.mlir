// RUN: openxla-opt %s --stablehlo-drop-shardings | FileCheck %s
// RUN: openxla run %s --quiet --input "dense<[1.0, 2.0]> : tensor<2xf32>" | FileCheck %s --check-prefix=VALUE

// VALUE: dense<[2.000000e+00, 4.000000e+00]> : tensor<2xf32>

// CHECK-NOT: sdy.mesh
// CHECK-LABEL: func.func @main
// CHECK-NEXT: %0 = stablehlo.add %arg0, %arg0
// CHECK-NEXT: return %0
"sdy.mesh"() {mesh = #sdy.mesh<["x"=2]>, sym_name = "mesh"} : () -> ()
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "sdy.sharding_constraint"(%x) {sharding = #sdy.sharding<@mesh, [{"x"}]>} : (tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.add %0, %x : tensor<2xf32>
  return %1 : tensor<2xf32>
}

// What is computed by parts is not the same on one device.
// CHECK-LABEL: func.func @parts
// CHECK: sdy.manual_computation
func.func @parts(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "sdy.manual_computation"(%x) ({
  ^bb0(%part: tensor<1xf32>):
    "sdy.return"(%part) : (tensor<1xf32>) -> ()
  }) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
