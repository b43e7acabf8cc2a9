// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @fft_c1(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+2 {{operand rank must not be less than fft rank of 2 for operand of type 'tensor<4xcomplex<f32>>'.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = FFT, length = [2, 4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @fft_c2(%a: tensor<4xf32>) {
  // expected-error@+2 {{FFT/IFFT/IRFFT take a complex tensor as input, but is given 'tensor<4xf32>'.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = FFT, length = [4] : (tensor<4xf32>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @fft_c2_real(%a: tensor<4xf16>) {
  // expected-error@+2 {{RFFT requires f32 or f64 input type, but is given 'f16'.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = RFFT, length = [4] : (tensor<4xf16>) -> tensor<3xcomplex<f32>>
  return
}

// -----

func.func @fft_c3(%a: tensor<1x1x1x1xcomplex<f32>>) {
  // expected-error@+2 {{rank must be between 1 and 3, but got 4.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = FFT, length = [1, 1, 1, 1] : (tensor<1x1x1x1xcomplex<f32>>) -> tensor<1x1x1x1xcomplex<f32>>
  return
}

// -----

func.func @fft_c4(%a: tensor<4xf32>) {
  // expected-error@+2 {{RFFT requires innermost dimensions to be compatible with fft_length. Got: 4 but wanted 5.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = RFFT, length = [5] : (tensor<4xf32>) -> tensor<3xcomplex<f32>>
  return
}

// -----

func.func @fft_c5(%a: tensor<4xcomplex<f32>>) {
  // expected-error@+2 {{IRFFT requires innermost dimension to be compatible with fft_length[-1]/2+1. Got: 4 but fft_length is 8.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.fft %a, type = IRFFT, length = [8] : (tensor<4xcomplex<f32>>) -> tensor<8xf32>
  return
}

// -----

func.func @cholesky_c2(%a: tensor<4xf32>) {
  // expected-error@+2 {{argument 'a' must have rank >= 2, got shape 4.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.cholesky %a : tensor<4xf32>
  return
}

// -----

func.func @cholesky_c3(%a: tensor<4x3xf32>) {
  // expected-error@+2 {{minor dimensions of 'a' must have equal size, got shape 4, 3.}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = stablehlo.cholesky %a : tensor<4x3xf32>
  return
}

// -----

func.func @triangular_solve_c2(%a: tensor<4x4xf32>, %b: tensor<1x4x4xf32>) {
  // expected-error@+2 {{operands must have equal rank, but got 'tensor<4x4xf32>' and 'tensor<1x4x4xf32>'}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

func.func @triangular_solve_c3(%a: tensor<4x4xf32>, %b: tensor<3x4xf32>) {
  // expected-error@+2 {{shared dimension of operands 'a' and 'b' must be compatible, but got 'tensor<4x4xf32>' and 'tensor<3x4xf32>'}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @triangular_solve_transpose(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>) {
  // expected-error@+2 {{Invalid transpose option value for triangular solve}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE_INVALID>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
