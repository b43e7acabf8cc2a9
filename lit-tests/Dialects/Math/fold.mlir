// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// f32 and f64 are computed; of narrower formats only what needs no rounding is.
// CHECK-LABEL: func.func @trigonometry(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 1.000000e+00 : f16
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0.841470957 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0.54030230586813977 : f64
// CHECK-NEXT: %[[V0:.+]] = math.tan %[[CST]] : f16
// CHECK-NEXT: return %[[CST_0]], %[[CST_1]], %[[V0]] : f32, f64, f16
func.func @trigonometry() -> (f32, f64, f16) {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 1.0 : f64
  %c = arith.constant 1.0 : f16
  %0 = math.sin %a : f32
  %1 = math.cos %b : f64
  %2 = math.tan %c : f16
  return %0, %1, %2 : f32, f64, f16
}

// CHECK-LABEL: func.func @inverse(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.52359879 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 1.04719758 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0.463647604 : f32
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 0.549306154 : f32
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]], %[[CST_2]] : f32, f32, f32, f32
func.func @inverse() -> (f32, f32, f32, f32) {
  %a = arith.constant 0.5 : f32
  %0 = math.asin %a : f32
  %1 = math.acos %a : f32
  %2 = math.atan %a : f32
  %3 = math.atanh %a : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// CHECK-LABEL: func.func @hyperbolic(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 3.626860407847019 : f64
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 3.7621956910836314 : f64
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0.9640275800758169 : f64
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 1.4436354751788103 : f64
// CHECK-NEXT: %[[CST_3:.+]] = arith.constant 1.3169578969248166 : f64
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]], %[[CST_2]], %[[CST_3]] : f64, f64, f64, f64, f64
func.func @hyperbolic() -> (f64, f64, f64, f64, f64) {
  %a = arith.constant 2.0 : f64
  %0 = math.sinh %a : f64
  %1 = math.cosh %a : f64
  %2 = math.tanh %a : f64
  %3 = math.asinh %a : f64
  %4 = math.acosh %a : f64
  return %0, %1, %2, %3, %4 : f64, f64, f64, f64, f64
}

// CHECK-LABEL: func.func @exponential(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 7.3890560989306504 : f64
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 8.000000e+00 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0.0010005001667083417 : f64
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 9.9950033308353315E-4 : f64
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]], %[[CST_2]] : f64, f32, f64, f64
func.func @exponential() -> (f64, f32, f64, f64) {
  %a = arith.constant 2.0 : f64
  %b = arith.constant 3.0 : f32
  %c = arith.constant 1.0e-3 : f64
  %0 = math.exp %a : f64
  %1 = math.exp2 %b : f32
  %2 = math.expm1 %c : f64
  %3 = math.log1p %c : f64
  return %0, %1, %2, %3 : f64, f32, f64, f64
}

// CHECK-LABEL: func.func @error_function(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.52049987781304652 : f64
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0.47950012218695348 : f64
// CHECK-NEXT: return %[[CST]], %[[CST_0]] : f64, f64
func.func @error_function() -> (f64, f64) {
  %a = arith.constant 0.5 : f64
  %0 = math.erf %a : f64
  %1 = math.erfc %a : f64
  return %0, %1 : f64, f64
}

// Numbers with a sign stay, -0 too.
// CHECK-LABEL: func.func @of_positive(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 2.82842708 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 3.000000e+00 : f32
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 0xFF800000 : f32
// CHECK-NEXT: %[[V0:.+]] = math.log10 %[[CST_0]] : f32
// CHECK-NEXT: %[[V1:.+]] = math.sqrt %[[CST_0]] : f32
// CHECK-NEXT: return %[[CST_1]], %[[CST_2]], %[[V0]], %[[CST]], %[[V1]], %[[CST_0]] : f32, f32, f32, f32, f32, f32
func.func @of_positive() -> (f32, f32, f32, f32, f32, f32) {
  %p = arith.constant 8.0 : f32
  %n = arith.constant -0.0 : f32
  %z = arith.constant 0.0 : f32
  %0 = math.log2 %p : f32
  %1 = math.log %z : f32
  %2 = math.log10 %n : f32
  %3 = math.sqrt %p : f32
  %4 = math.sqrt %n : f32
  %5 = math.log1p %n : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// CHECK-LABEL: func.func @log1p_domain(
// CHECK-NEXT: %[[CST:.+]] = arith.constant -1.500000e+00 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0xFF800000 : f32
// CHECK-NEXT: %[[V0:.+]] = math.log1p %[[CST]] : f32
// CHECK-NEXT: return %[[CST_0]], %[[V0]] : f32, f32
func.func @log1p_domain() -> (f32, f32) {
  %a = arith.constant -1.0 : f32
  %b = arith.constant -1.5 : f32
  %0 = math.log1p %a : f32
  %1 = math.log1p %b : f32
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @rounding(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 3.000000e+00 : f16
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 2.000000e+00 : f16
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant -3.000000e+00 : f32
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant -2.000000e+00 : f32
// CHECK-NEXT: %[[CST_3:.+]] = arith.constant -0.000000e+00 : bf16
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_0]], %[[CST_1]], %[[CST_2]], %[[CST_3]] : f16, f16, f16, f32, f32, bf16
func.func @rounding() -> (f16, f16, f16, f32, f32, bf16) {
  %a = arith.constant 2.5 : f16
  %b = arith.constant -2.5 : f32
  %c = arith.constant -0.25 : bf16
  %0 = math.ceil %a : f16
  %1 = math.floor %a : f16
  %2 = math.roundeven %a : f16
  %3 = math.round %b : f32
  %4 = math.trunc %b : f32
  %5 = math.ceil %c : bf16
  return %0, %1, %2, %3, %4, %5 : f16, f16, f16, f32, f32, bf16
}

// CHECK-LABEL: func.func @signs(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 2.500000e+00 : f16
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant -1.000000e+00 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]] : f16, f32, f32
func.func @signs() -> (f16, f32, f32) {
  %a = arith.constant -2.5 : f16
  %b = arith.constant 1.0 : f32
  %n = arith.constant -0.0 : f32
  %0 = math.absf %a : f16
  %1 = math.copysign %b, %n : f32
  %2 = math.absf %n : f32
  return %0, %1, %2 : f16, f32, f32
}

// The origin has no angle.
// CHECK-LABEL: func.func @two_operands(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 4.000000e+00 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant -2.3561944901923448 : f64
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0x7FC00000 : f32
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]] : f32, f64, f32
func.func @two_operands() -> (f32, f64, f32) {
  %a = arith.constant 2.0 : f32
  %b = arith.constant -3.0 : f64
  %z = arith.constant 0.0 : f32
  %0 = math.powf %a, %a : f32
  %1 = math.atan2 %b, %b : f64
  %2 = math.atan2 %z, %z : f32
  return %0, %1, %2 : f32, f64, f32
}

// CHECK-LABEL: func.func @integers(
// CHECK-NEXT: %[[CN128_I8:.+]] = arith.constant -128 : i8
// CHECK-NEXT: %[[C4_I8:.+]] = arith.constant 4 : i8
// CHECK-NEXT: %[[C2_I8:.+]] = arith.constant 2 : i8
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[C63:.+]] = arith.constant 63 : index
// CHECK-NEXT: return %[[CN128_I8]], %[[C4_I8]], %[[C2_I8]], %[[C2_I8]], %[[C0_I8]], %[[C63]] : i8, i8, i8, i8, i8, index
func.func @integers() -> (i8, i8, i8, i8, i8, index) {
  %a = arith.constant -128 : i8
  %b = arith.constant 12 : i8
  %c = arith.constant 1 : index
  %0 = math.absi %a : i8
  %1 = math.ctlz %b : i8
  %2 = math.cttz %b : i8
  %3 = math.ctpop %b : i8
  %4 = math.ctlz %a : i8
  %5 = math.ctlz %c : index
  return %0, %1, %2, %3, %4, %5 : i8, i8, i8, i8, i8, index
}

// Zero has no negative powers.
// CHECK-LABEL: func.func @powers(
// CHECK-NEXT: %[[C1_I8:.+]] = arith.constant 1 : i8
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[CN1_I8:.+]] = arith.constant -1 : i8
// CHECK-NEXT: %[[C87_I8:.+]] = arith.constant 87 : i8
// CHECK-NEXT: %[[V0:.+]] = math.ipowi %[[C0_I8]], %[[CN1_I8]] : i8
// CHECK-NEXT: return %[[C87_I8]], %[[V0]], %[[CN1_I8]], %[[C0_I8]], %[[C1_I8]] : i8, i8, i8, i8, i8
func.func @powers() -> (i8, i8, i8, i8, i8) {
  %z = arith.constant 0 : i8
  %n = arith.constant -1 : i8
  %c3 = arith.constant 3 : i8
  %c7 = arith.constant 7 : i8
  %0 = math.ipowi %c7, %c3 : i8
  %1 = math.ipowi %z, %n : i8
  %2 = math.ipowi %n, %n : i8
  %3 = math.ipowi %c7, %n : i8
  %4 = math.ipowi %z, %z : i8
  return %0, %1, %2, %3, %4 : i8, i8, i8, i8, i8
}

// CHECK-LABEL: func.func @tests(
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<false> : vector<2xi1>
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[FALSE]], %[[TRUE]], %[[CST]] : i1, i1, i1, i1, vector<2xi1>
func.func @tests() -> (i1, i1, i1, i1, vector<2xi1>) {
  %n = arith.constant 0x7C01 : f16
  %d = arith.constant 1.0e-40 : f32
  %v = arith.constant dense<1.0> : vector<2xf32>
  %0 = math.isnan %n : f16
  %1 = math.isinf %n : f16
  %2 = math.isnormal %d : f32
  %3 = math.isfinite %d : f32
  %4 = math.isnan %v : vector<2xf32>
  return %0, %1, %2, %3, %4 : i1, i1, i1, i1, vector<2xi1>
}

// CHECK-LABEL: func.func @elements(
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<[2.000000e+00, 3.000000e+00]> : vector<2xf32>
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant dense<1.000000e+00> : tensor<2xf64>
// CHECK-NEXT: return %[[CST]], %[[CST_0]] : vector<2xf32>, tensor<2xf64>
func.func @elements() -> (vector<2xf32>, tensor<2xf64>) {
  %a = arith.constant dense<[4.0, 9.0]> : vector<2xf32>
  %b = arith.constant dense<0.0> : tensor<2xf64>
  %0 = math.sqrt %a : vector<2xf32>
  %1 = math.exp %b : tensor<2xf64>
  return %0, %1 : vector<2xf32>, tensor<2xf64>
}

// -----

// CHECK-LABEL: func.func @poison(
// CHECK-NEXT: %[[V0:.+]] = ub.poison : f32
// CHECK-NEXT: %[[V1:.+]] = ub.poison : i32
// CHECK-NEXT: %[[V2:.+]] = math.isnan %[[V0]] : f32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : f32, i32, i1
func.func @poison() -> (f32, i32, i1) {
  %f = ub.poison : f32
  %i = ub.poison : i32
  %0 = math.sin %f : f32
  %1 = math.ctpop %i : i32
  %2 = math.isnan %f : f32
  return %0, %1, %2 : f32, i32, i1
}
