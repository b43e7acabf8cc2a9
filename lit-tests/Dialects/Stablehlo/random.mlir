// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function bits --target interpreter --quiet
// RUN: openxla run %s --function uniform --target interpreter --quiet
// RUN: openxla run %s --function normal --target interpreter --quiet

// The numbers of ThreeFry are those of the specification's example.
// CHECK-LABEL: func.func @bits
// CHECK: %output_state, %output = stablehlo.rng_bit_generator %{{.+}}, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x2xui64>)
func.func @bits() {
  %s = stablehlo.constant dense<[1, 2]> : tensor<2xui64>
  %0:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x2xui64>)
  %e0 = stablehlo.constant dense<[1, 6]> : tensor<2xui64>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<2xui64>, tensor<2xui64>) -> ()
  %e1 = stablehlo.constant dense<[[9236835810183407956, 16087790271692313299], [18212823393184779219, 2658481902456610144]]> : tensor<2x2xui64>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<2x2xui64>, tensor<2x2xui64>) -> ()
  // A pair of words goes to both halves of a dimension, and a word of 8 bits is the lower part of one of 32.
  %1:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %e2 = stablehlo.constant dense<[1, 4]> : tensor<2xui64>
  stablehlo.custom_call @check.expect_eq(%1#0, %e2) {has_side_effect = true} : (tensor<2xui64>, tensor<2xui64>) -> ()
  %2:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui64>)
  %3 = stablehlo.bitcast_convert %2#1 : (tensor<2xui64>) -> tensor<2x2xui32>
  %4 = stablehlo.reshape %3 : (tensor<2x2xui32>) -> tensor<4xui32>
  stablehlo.custom_call @check.expect_eq(%1#1, %4) {has_side_effect = true} : (tensor<4xui32>, tensor<4xui32>) -> ()
  %5:2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui8>)
  %6 = stablehlo.convert %1#1 : (tensor<4xui32>) -> tensor<4xui8>
  stablehlo.custom_call @check.expect_eq(%5#1, %6) {has_side_effect = true} : (tensor<4xui8>, tensor<4xui8>) -> ()
  // Philox gives four words at each place of its counter: with a key and a counter of zero those of its authors' test.
  %z = stablehlo.constant dense<0> : tensor<3xui64>
  %7:2 = stablehlo.rng_bit_generator %z, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<5xui32>)
  %e3 = stablehlo.constant dense<[0, 2, 0]> : tensor<3xui64>
  stablehlo.custom_call @check.expect_eq(%7#0, %e3) {has_side_effect = true} : (tensor<3xui64>, tensor<3xui64>) -> ()
  %8 = stablehlo.slice %7#1 [0:4] : (tensor<5xui32>) -> tensor<4xui32>
  %e4 = stablehlo.constant dense<[0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]> : tensor<4xui32>
  stablehlo.custom_call @check.expect_eq(%8, %e4) {has_side_effect = true} : (tensor<4xui32>, tensor<4xui32>) -> ()
  return
}

// CHECK-LABEL: func.func @uniform
// CHECK: stablehlo.rng %{{.+}}, %{{.+}}, %{{.+}}, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<1000xf32>
func.func @uniform() {
  %a = stablehlo.constant dense<-1.0> : tensor<f32>
  %b = stablehlo.constant dense<3.0> : tensor<f32>
  %n = stablehlo.constant dense<1000> : tensor<1xi64>
  %0 = stablehlo.rng %a, %b, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<1000xf32>
  %1 = stablehlo.clamp %a, %0, %b : (tensor<f32>, tensor<1000xf32>, tensor<f32>) -> tensor<1000xf32>
  stablehlo.custom_call @check.expect_eq(%0, %1) {has_side_effect = true} : (tensor<1000xf32>, tensor<1000xf32>) -> ()
  // The mean is near 1.
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<1000xf32>, tensor<f32>) -> tensor<f32>
  %least = stablehlo.constant dense<900.0> : tensor<f32>
  %most = stablehlo.constant dense<1100.0> : tensor<f32>
  %c = stablehlo.clamp %least, %s, %most : tensor<f32>
  stablehlo.custom_call @check.expect_eq(%s, %c) {has_side_effect = true} : (tensor<f32>, tensor<f32>) -> ()
  %i = stablehlo.constant dense<5> : tensor<i8>
  %j = stablehlo.constant dense<6> : tensor<i8>
  %m = stablehlo.constant dense<[2, 2]> : tensor<2xi32>
  %2 = stablehlo.rng %i, %j, %m, distribution = UNIFORM : (tensor<i8>, tensor<i8>, tensor<2xi32>) -> tensor<2x2xi8>
  %e = stablehlo.constant dense<5> : tensor<2x2xi8>
  stablehlo.custom_call @check.expect_eq(%2, %e) {has_side_effect = true} : (tensor<2x2xi8>, tensor<2x2xi8>) -> ()
  return
}

func.func @normal() {
  %a = stablehlo.constant dense<10.0> : tensor<f64>
  %b = stablehlo.constant dense<2.0> : tensor<f64>
  %n = stablehlo.constant dense<4000> : tensor<1xi64>
  %0 = stablehlo.rng %a, %b, %n, distribution = NORMAL : (tensor<f64>, tensor<f64>, tensor<1xi64>) -> tensor<4000xf64>
  %m = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<f64>) -> tensor<4000xf64>
  %d = stablehlo.subtract %0, %m : tensor<4000xf64>
  %q = stablehlo.multiply %d, %d : tensor<4000xf64>
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  // The sum of squares is near 4000 times 4.
  %s = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4000xf64>, tensor<f64>) -> tensor<f64>
  %least = stablehlo.constant dense<14500.0> : tensor<f64>
  %most = stablehlo.constant dense<17500.0> : tensor<f64>
  %c = stablehlo.clamp %least, %s, %most : tensor<f64>
  stablehlo.custom_call @check.expect_eq(%s, %c) {has_side_effect = true} : (tensor<f64>, tensor<f64>) -> ()
  return
}
