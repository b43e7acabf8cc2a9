// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

func.func @double(%a: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.add %a, %a : tensor<f32>
  return %0 : tensor<f32>
}

func.func @feed() -> tensor<f32> {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func @main
func.func @main(%a: tensor<f32>, %b: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  // CHECK: interpreter.print %arg0 : tensor<f32>
  interpreter.print %a : tensor<f32>
  // CHECK: interpreter.probe %arg1, probe_id = "b" : tensor<f32>
  %0 = interpreter.probe %b, probe_id = "b" : tensor<f32>
  // CHECK: "interpreter.run_parallel"(%arg0, %{{.*}}) <{infeed = [@feed], programs = {{\[\[}}@double], [@double]]}> : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
  %1:2 = "interpreter.run_parallel"(%a, %0) {infeed = [@feed], programs = [[@double], [@double]]} : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %1#0, %1#1 : tensor<f32>, tensor<f32>
}
