// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @rng_c1(%a: tensor<f32>, %b: tensor<f64>, %n: tensor<1xi64>) {
  // expected-error@+1 {{failed to verify that all of {a, b, result} have same element type}}
  %0 = stablehlo.rng %a, %b, %n, distribution = UNIFORM : (tensor<f32>, tensor<f64>, tensor<1xi64>) -> tensor<?xf64>
  return
}

// -----

func.func @rng_c2(%a: tensor<i32>, %n: tensor<1xi64>) {
  // expected-error@+2 {{mu and sigma must be floats}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.rng %a, %a, %n, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<?xi32>
  return
}

// -----

func.func @rng_c3(%a: tensor<f32>) {
  %n = stablehlo.constant dense<3> : tensor<1xi64>
  // expected-error@+2 {{inferred type(s) 'tensor<3xf32>' are incompatible with return type(s) of operation 'tensor<4xf32>'}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.rng %a, %a, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @rng_bit_generator_c1(%s: tensor<2xui64>) {
  // expected-error@+1 {{output state shape must be compatible with initial state shape. Got: 'tensor<2xui64>' and 'tensor<3xui64>'}}
  %0:2 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<3xui64>, tensor<4xi32>)
  return
}
