// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function transformed --target interpreter --quiet
// RUN: openxla run %s --function real_transformed --target interpreter --quiet
// RUN: openxla run %s --function back_again --target interpreter --quiet
// RUN: openxla run %s --function decomposed --target interpreter --quiet
// RUN: openxla run %s --function solved --target interpreter --quiet

// CHECK-LABEL: func.func @transformed
// CHECK: stablehlo.fft %{{.+}}, type = FFT, length = [4] : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f64>>
func.func @transformed() {
  %a = stablehlo.constant dense<[(1.0, 0.0), (2.0, 0.0), (3.0, 0.0), (4.0, 0.0)]> : tensor<4xcomplex<f64>>
  %0 = stablehlo.fft %a, type = FFT, length = [4] : (tensor<4xcomplex<f64>>) -> tensor<4xcomplex<f64>>
  %e = stablehlo.constant dense<[(10.0, 0.0), (-2.0, 2.0), (-2.0, 0.0), (-2.0, -2.0)]> : tensor<4xcomplex<f64>>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<4xcomplex<f64>>, tensor<4xcomplex<f64>>) -> ()
  return
}

// CHECK-LABEL: func.func @real_transformed
// CHECK: stablehlo.fft %{{.+}}, type = RFFT, length = [3] : (tensor<2x3xf32>) -> tensor<2x2xcomplex<f32>>
// CHECK: stablehlo.fft %{{.+}}, type = IRFFT, length = [3] : (tensor<2x2xcomplex<f32>>) -> tensor<2x3xf32>
func.func @real_transformed() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]]> : tensor<2x3xf32>
  %0 = stablehlo.fft %a, type = RFFT, length = [3] : (tensor<2x3xf32>) -> tensor<2x2xcomplex<f32>>
  %e = stablehlo.constant dense<[[(6.0, 0.0), (-1.5, 0.866025388)], [(3.0, 0.0), (0.0, 0.0)]]> : tensor<2x2xcomplex<f32>>
  stablehlo.custom_call @check.expect_almost_eq(%0, %e) {has_side_effect = true} : (tensor<2x2xcomplex<f32>>, tensor<2x2xcomplex<f32>>) -> ()
  %1 = stablehlo.fft %0, type = IRFFT, length = [3] : (tensor<2x2xcomplex<f32>>) -> tensor<2x3xf32>
  stablehlo.custom_call @check.expect_almost_eq(%1, %a) {has_side_effect = true} : (tensor<2x3xf32>, tensor<2x3xf32>) -> ()
  return
}

// A length of a large prime and one of small factors, over two dimensions, there and back.
func.func @back_again() {
  %i = stablehlo.iota dim = 1 : tensor<12x101xf64>
  %j = stablehlo.iota dim = 0 : tensor<12x101xf64>
  %s = stablehlo.sine %i : tensor<12x101xf64>
  %c = stablehlo.cosine %j : tensor<12x101xf64>
  %a = stablehlo.complex %s, %c : tensor<12x101xcomplex<f64>>
  %0 = stablehlo.fft %a, type = FFT, length = [12, 101] : (tensor<12x101xcomplex<f64>>) -> tensor<12x101xcomplex<f64>>
  %1 = stablehlo.fft %0, type = IFFT, length = [12, 101] : (tensor<12x101xcomplex<f64>>) -> tensor<12x101xcomplex<f64>>
  stablehlo.custom_call @check.expect_almost_eq(%1, %a) {has_side_effect = true} : (tensor<12x101xcomplex<f64>>, tensor<12x101xcomplex<f64>>) -> ()
  return
}

// CHECK-LABEL: func.func @decomposed
// CHECK: stablehlo.cholesky %{{.+}}, lower = true : tensor<2x2xf32>
// CHECK: stablehlo.cholesky %{{.+}} : tensor<2x2xcomplex<f64>>
func.func @decomposed() {
  %a = stablehlo.constant dense<[[4.0, 99.0], [2.0, 10.0]]> : tensor<2x2xf32>
  %0 = stablehlo.cholesky %a, lower = true : tensor<2x2xf32>
  %e0 = stablehlo.constant dense<[[2.0, 0.0], [1.0, 3.0]]> : tensor<2x2xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2x2xf32>, tensor<2x2xf32>) -> ()
  %b = stablehlo.constant dense<[[(4.0, 0.0), (0.0, 2.0)], [(99.0, 99.0), (10.0, 0.0)]]> : tensor<2x2xcomplex<f64>>
  %1 = stablehlo.cholesky %b : tensor<2x2xcomplex<f64>>
  %e1 = stablehlo.constant dense<[[(2.0, 0.0), (0.0, 1.0)], [(0.0, 0.0), (3.0, 0.0)]]> : tensor<2x2xcomplex<f64>>
  stablehlo.custom_call @check.expect_almost_eq(%1, %e1) {has_side_effect = true} : (tensor<2x2xcomplex<f64>>, tensor<2x2xcomplex<f64>>) -> ()
  return
}

// CHECK-LABEL: func.func @solved
// CHECK: "stablehlo.triangular_solve"(%{{.+}}, %{{.+}}) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}>
func.func @solved() {
  %a = stablehlo.constant dense<[[2.0, 99.0], [1.0, 4.0]]> : tensor<2x2xf32>
  %b = stablehlo.constant dense<[[2.0], [9.0]]> : tensor<2x1xf32>
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
  %e0 = stablehlo.constant dense<[[1.0], [2.0]]> : tensor<2x1xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2x1xf32>, tensor<2x1xf32>) -> ()
  %1 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
  %e1 = stablehlo.constant dense<[[-7.0], [9.0]]> : tensor<2x1xf32>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<2x1xf32>, tensor<2x1xf32>) -> ()
  %r = stablehlo.constant dense<[[4.0, 8.0]]> : tensor<1x2xf32>
  %2 = "stablehlo.triangular_solve"(%a, %r) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
  %e2 = stablehlo.constant dense<[[1.0, 2.0]]> : tensor<1x2xf32>
  stablehlo.custom_call @check.expect_eq(%2, %e2) {has_side_effect = true} : (tensor<1x2xf32>, tensor<1x2xf32>) -> ()
  %c = stablehlo.constant dense<[[(0.0, 2.0)]]> : tensor<1x1xcomplex<f64>>
  %d = stablehlo.constant dense<[[(4.0, 0.0)]]> : tensor<1x1xcomplex<f64>>
  %3 = "stablehlo.triangular_solve"(%c, %d) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<1x1xcomplex<f64>>, tensor<1x1xcomplex<f64>>) -> tensor<1x1xcomplex<f64>>
  %e3 = stablehlo.constant dense<[[(0.0, 2.0)]]> : tensor<1x1xcomplex<f64>>
  stablehlo.custom_call @check.expect_eq(%3, %e3) {has_side_effect = true} : (tensor<1x1xcomplex<f64>>, tensor<1x1xcomplex<f64>>) -> ()
  return
}
