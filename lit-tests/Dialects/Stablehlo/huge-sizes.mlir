// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @reshape(%x: tensor<9223372036854775807x2xf16>) {
  // expected-error@+1 {{'stablehlo.reshape' op has sizes whose sums or products do not fit 64 bits}}
  %0 = stablehlo.reshape %x : (tensor<9223372036854775807x2xf16>) -> tensor<4xf16>
  return
}

// -----

func.func @dynamic_reshape(%x: tensor<9223372036854775807x2xf16>, %s: tensor<1xi32>) {
  // expected-error@+1 {{'stablehlo.dynamic_reshape' op has sizes whose sums or products do not fit 64 bits}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<9223372036854775807x2xf16>, tensor<1xi32>) -> tensor<4xf16>
  return
}

// -----

func.func @concatenate(%x: tensor<9223372036854775807x2xf16>) {
  // expected-error@+1 {{'stablehlo.concatenate' op has sizes whose sums or products do not fit 64 bits}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<9223372036854775807x2xf16>, tensor<9223372036854775807x2xf16>) -> tensor<?x2xf16>
  return
}

// -----

// Sizes that nobody multiplies are nobody's business.
func.func @add(%x: tensor<9223372036854775807x2xf16>) {
  %0 = stablehlo.add %x, %x : tensor<9223372036854775807x2xf16>
  return
}
