// RUN: openxla-translate --interpret --split-input-file --verify-diagnostics %s

func.func @different() {
  %a = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  // expected-error@+1 {{'check.expect_eq_const' op 'check.expect_eq_const' expects tensors that are equal: at [1]: expected 5 : i32, got 2 : i32}}
  check.expect_eq_const %a, dense<[1, 5, 3]> : tensor<3xi32>
  return
}

// -----

func.func @nan() {
  %a = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  // expected-error@+1 {{both have a NaN, which is equal to nothing}}
  check.expect_eq %a, %a : tensor<f32>
  return
}

// -----

func.func @far() {
  %a = stablehlo.constant dense<1.0> : tensor<f32>
  %b = stablehlo.constant dense<1.001> : tensor<f32>
  // expected-error@+1 {{expects tensors that are within 0.0001: at []: expected 1.001000e+00 : f32, got 1.000000e+00 : f32}}
  check.expect_almost_eq %a, %b : tensor<f32>
  return
}

// -----

func.func @not_apart() {
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[0x3F800001, 2.0]> : tensor<2xf32>
  // expected-error@+1 {{expects elements that are 1 ulp apart at least, but some are only 0 ulp apart}}
  check.expect_close %a, %b, max_ulp_difference = 1, min_ulp_difference = 1 : tensor<2xf32>, tensor<2xf32>
  return
}

// -----

func.func @no_probe() {
  %a = stablehlo.constant dense<1.0> : tensor<f32>
  // expected-error@+1 {{finds no tensor 0 of probe 'loss'}}
  check.expect_serialized_eq %a, probe_id = "loss" : tensor<f32>
  return
}
