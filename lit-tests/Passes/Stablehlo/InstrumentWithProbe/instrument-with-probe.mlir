// RUN: openxla-opt %s --interpreter-instrument-with-probe | FileCheck %s
// RUN: openxla-opt %s --interpreter-instrument-with-probe="useDebugInfo=true" | FileCheck %s --check-prefix=NAMED

// Constants, and what is no tensor of numbers, are not written down.
func.func @f(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  // CHECK: %[[C:.*]] = stablehlo.constant
  // CHECK-NEXT: %[[SUM:.*]] = stablehlo.add %arg0, %[[C]]
  // CHECK-NEXT: %[[SEEN:.*]] = interpreter.probe %[[SUM]], probe_id = "probe1" : tensor<2xf32>
  // NAMED: interpreter.probe %{{.*}}, probe_id = "sum.1" : tensor<2xf32>
  %0 = stablehlo.constant dense<1.0> : tensor<2xf32>
  %1 = stablehlo.add %arg0, %0 : tensor<2xf32> loc("sum@main")
  // CHECK-NEXT: stablehlo.abs %[[SEEN]]
  // CHECK-NEXT: interpreter.probe %{{.*}}, probe_id = "probe2" : tensor<2xf32>
  %2 = stablehlo.abs %1 : tensor<2xf32>
  %3 = stablehlo.create_token : !stablehlo.token
  return %2 : tensor<2xf32>
}
