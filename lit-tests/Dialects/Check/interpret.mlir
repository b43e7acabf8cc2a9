// RUN: openxla-translate --interpret --split-input-file %s

// Bounds include the number that they name; NaN is equal to NaN but for the exact comparison.
func.func @close() {
  %a = stablehlo.constant dense<[1.0, 0x7FC00000, 0x7F800000]> : tensor<3xf32>
  %b = stablehlo.constant dense<[0x3F800002, 0x7FC00000, 0x7F800000]> : tensor<3xf32>
  check.expect_close %a, %b, max_ulp_difference = 2 : tensor<3xf32>, tensor<3xf32>
  check.expect_almost_eq %a, %b : tensor<3xf32>
  return
}

// -----

// Each element must be as far away as the least difference asks; both parts of a complex number are looked at.
func.func @apart() {
  %a = stablehlo.constant dense<[(1.0, 0.0), (1.0, 0.0)]> : tensor<2xcomplex<f32>>
  %b = stablehlo.constant dense<[(0x3F800001, 0.0), (1.0, 0x00000001)]> : tensor<2xcomplex<f32>>
  check.expect_close %a, %b, max_ulp_difference = 1, min_ulp_difference = 1 : tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>
  return
}

// -----

func.func @small_types() {
  %a = stablehlo.constant dense<[1, -2]> : tensor<2xi4>
  check.expect_eq_const %a, dense<[1, -2]> : tensor<2xi4>
  %b = stablehlo.constant dense<1.5> : tensor<2xf8E4M3FN>
  check.expect_eq_const %b, dense<1.5> : tensor<2xf8E4M3FN>
  return
}
