// RUN: openxla-translate --interpret --split-input-file --verify-diagnostics %s

func.func @main() -> tensor<?xi32> {
  %0 = stablehlo.constant dense<1> : tensor<1xi32>
  %1 = stablehlo.negate %0 : tensor<1xi32>
  // expected-error@+1 {{'stablehlo.dynamic_iota' op has the shape [-1], in which -1 is negative}}
  %2 = stablehlo.dynamic_iota %1, dim = 0 : (tensor<1xi32>) -> tensor<?xi32>
  return %2 : tensor<?xi32>
}

// -----

func.func @main() -> tensor<?xi32> {
  %0 = stablehlo.constant dense<4611686018427387904> : tensor<1xi64>
  %1 = stablehlo.add %0, %0 : tensor<1xi64>
  %2 = stablehlo.subtract %1, %0 : tensor<1xi64>
  // expected-error@+1 {{has more than}}
  %3 = stablehlo.dynamic_iota %2, dim = 0 : (tensor<1xi64>) -> tensor<?xi32>
  return %3 : tensor<?xi32>
}

// -----

func.func @main() -> tensor<?xi32> {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = stablehlo.constant dense<0> : tensor<1xi64>
  // expected-error@+1 {{slice [0:0:0] is not within dimension 0 of tensor<3xi32>}}
  %2 = stablehlo.real_dynamic_slice %0, %1, %1, %1 : (tensor<3xi32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xi32>
  return %2 : tensor<?xi32>
}

// -----

func.func @main() -> tensor<?xi32, #stablehlo.bounds<3>> {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = stablehlo.constant dense<4> : tensor<i32>
  // expected-error@+1 {{sets dimension 0 of tensor<3xi32> to 4}}
  %2 = stablehlo.set_dimension_size %0, %1, dim = 0 : (tensor<3xi32>, tensor<i32>) -> tensor<?xi32, #stablehlo.bounds<3>>
  return %2 : tensor<?xi32, #stablehlo.bounds<3>>
}
