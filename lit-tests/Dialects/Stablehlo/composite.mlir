// A composite is computed as the function that it stands for, on every target.
// RUN: openxla run %s --target interpreter --quiet | FileCheck %s
// RUN: openxla run %s --target cpu --quiet | FileCheck %s

// CHECK: dense<[1.500000e+00, 3.500000e+00]> : tensor<2xf32>
func.func @main() -> tensor<2xf32> {
  %x = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = stablehlo.composite "lib.mean" %x {decomposition = @mean, composite_attributes = {axis = 1 : i64}} : (tensor<2x2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

func.func private @mean(%x: tensor<2x2xf32>) -> tensor<2xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %two = stablehlo.constant dense<2.0> : tensor<2xf32>
  %sum = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
  %0 = stablehlo.composite "lib.half" %sum, %two {decomposition = @quotient} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

func.func private @quotient(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.divide %a, %b : tensor<2xf32>
  return %0 : tensor<2xf32>
}
