// RUN: openxla-opt %s --stablehlo-complex-math-expander | openxla-translate --interpret

func.func @main() {
  func.call @exp() : () -> ()
  func.call @log() : () -> ()
  func.call @log_plus_one() : () -> ()
  func.call @sqrt() : () -> ()
  return
}

// Where exp x overflows, and a product with it does not.
func.func @exp() {
  %z = stablehlo.constant dense<[(200.0, 0.0), (89.0, 1.57079625)]> : tensor<2xcomplex<f32>>
  %0 = stablehlo.exponential %z : tensor<2xcomplex<f32>>
  %e = stablehlo.constant dense<[(0x7F800000, 0.0), (3.38956338e+31, 0x7F800000)]> : tensor<2xcomplex<f32>>
  check.expect_close %0, %e, max_ulp_difference = 3 : tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>
  return
}

// Near the unit circle, where x² + y² - 1 cancels: log |z| of 0.6 + 0.8 i in f32.
func.func @log() {
  %z = stablehlo.constant dense<[(0.6, 0.8), (1.0e30, 1.0e30), (0.0, 0.0)]> : tensor<3xcomplex<f32>>
  %0 = stablehlo.log %z : tensor<3xcomplex<f32>>
  %e = stablehlo.constant dense<[(2.38418596e-08, 0.927295208), (69.4241257, 0.785398185), (0xFF800000, 0.0)]> : tensor<3xcomplex<f32>>
  check.expect_close %0, %e, max_ulp_difference = 3 : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
  return
}

// Near the circle around -1.
func.func @log_plus_one() {
  %z = stablehlo.constant dense<[(-5.0e-9, 1.0e-4), (1.0e-10, 0.0), (-2.0, 1.0e-3)]> : tensor<3xcomplex<f32>>
  %0 = stablehlo.log_plus_one %z : tensor<3xcomplex<f32>>
  %e = stablehlo.constant dense<[(-2.0973389e-16, 1.0e-4), (1.0e-10, 0.0), (5.0e-7, 3.14059258)]> : tensor<3xcomplex<f32>>
  check.expect_close %0, %e, max_ulp_difference = 3 : tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>
  return
}

// On the diagonal, and where the length is below or above all numbers.
func.func @sqrt() {
  %z = stablehlo.constant dense<[(-3.0, 4.0), (2.0, 2.0), (3.0e38, -3.0e38), (1.0e-45, 0.0)]> : tensor<4xcomplex<f32>>
  %0 = stablehlo.sqrt %z : tensor<4xcomplex<f32>>
  %e = stablehlo.constant dense<[(1.0, 2.0), (1.55377397, 0.643594253), (1.90297706e+19, -7.88238783e+18), (3.74339261e-23, 0.0)]> : tensor<4xcomplex<f32>>
  check.expect_close %0, %e, max_ulp_difference = 3 : tensor<4xcomplex<f32>>, tensor<4xcomplex<f32>>
  return
}
