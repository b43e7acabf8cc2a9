// RUN: openxla run %s --function scalars --target interpreter --quiet
// RUN: openxla run %s --function shapes --target interpreter --quiet
// RUN: openxla run %s --function products --target interpreter --quiet
// RUN: openxla run %s --function reductions --target interpreter --quiet
// RUN: openxla run %s --function control --target interpreter --quiet
// RUN: openxla run %s --function results --target interpreter --quiet | FileCheck %s
// RUN: not openxla run %s --function wrong --target interpreter --quiet 2>&1 | FileCheck %s --check-prefix=WRONG

// Integers divide towards zero, the remainder has the dividend's sign, and shifts beyond the width give zero or the sign.
func.func @scalars() {
  %a = stablehlo.constant dense<[7, -7, -8, 1]> : tensor<4xi8>
  %b = stablehlo.constant dense<[2, 2, 9, 0]> : tensor<4xi8>
  %0 = stablehlo.divide %a, %b : tensor<4xi8>
  %e0 = stablehlo.constant dense<[3, -3, 0, -1]> : tensor<4xi8>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<4xi8>, tensor<4xi8>) -> ()
  %1 = stablehlo.remainder %a, %b : tensor<4xi8>
  %e1 = stablehlo.constant dense<[1, -1, -8, 1]> : tensor<4xi8>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<4xi8>, tensor<4xi8>) -> ()
  %2 = stablehlo.shift_right_arithmetic %a, %b : tensor<4xi8>
  %e2 = stablehlo.constant dense<[1, -2, -1, 1]> : tensor<4xi8>
  stablehlo.custom_call @check.expect_eq(%2, %e2) {has_side_effect = true} : (tensor<4xi8>, tensor<4xi8>) -> ()
  %3 = stablehlo.shift_left %a, %b : tensor<4xi8>
  %e3 = stablehlo.constant dense<[28, -28, 0, 1]> : tensor<4xi8>
  stablehlo.custom_call @check.expect_eq(%3, %e3) {has_side_effect = true} : (tensor<4xi8>, tensor<4xi8>) -> ()
  return
}

func.func @shapes() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %0 = stablehlo.pad %a, %zero, low = [0, 1], high = [1, -1], interior = [0, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3x5xi32>
  %e0 = stablehlo.constant dense<[[0, 1, 0, 2, 0], [0, 4, 0, 5, 0], [0, 0, 0, 0, 0]]> : tensor<3x5xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<3x5xi32>, tensor<3x5xi32>) -> ()
  %1 = stablehlo.dynamic_slice %a, %five, %five, sizes = [1, 2] : (tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> tensor<1x2xi32>
  %e1 = stablehlo.constant dense<[[5, 6]]> : tensor<1x2xi32>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<1x2xi32>, tensor<1x2xi32>) -> ()
  %2 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
  %e2 = stablehlo.constant dense<[[1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>
  stablehlo.custom_call @check.expect_eq(%2, %e2) {has_side_effect = true} : (tensor<3x2xi32>, tensor<3x2xi32>) -> ()
  return
}

func.func @products() {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %b = stablehlo.constant dense<[10.0, 100.0]> : tensor<2xf32>
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %e0 = stablehlo.constant dense<[310.0, 420.0]> : tensor<2xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()
  return
}

func.func @reductions() {
  %a = stablehlo.constant dense<[[1, 5, 2], [7, 3, 4]]> : tensor<2x3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.reduce(%a init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
  %e0 = stablehlo.constant dense<[5, 7]> : tensor<2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}

// 1 + 2 + … + 10, and a branch that is the last one where there is none of that number.
func.func @control() {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %ten = stablehlo.constant dense<10> : tensor<i32>
  %0:2 = stablehlo.while(%i = %one, %sum = %zero) : tensor<i32>, tensor<i32>
   cond {
    %c = stablehlo.compare LE, %i, %ten, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %s = stablehlo.add %sum, %i : tensor<i32>
    %n = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %n, %s : tensor<i32>, tensor<i32>
  }
  %e0 = stablehlo.constant dense<55> : tensor<i32>
  stablehlo.custom_call @check.expect_eq(%0#1, %e0) {has_side_effect = true} : (tensor<i32>, tensor<i32>) -> ()
  %1 = "stablehlo.case"(%ten) ({
    stablehlo.return %zero : tensor<i32>
  }, {
    stablehlo.return %one : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  stablehlo.custom_call @check.expect_eq(%1, %one) {has_side_effect = true} : (tensor<i32>, tensor<i32>) -> ()
  return
}

// CHECK: dense<[2, 4, 6]> : tensor<3xi32>
func.func @results() -> tensor<3xi32> {
  %a = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %0 = stablehlo.add %a, %a : tensor<3xi32>
  return %0 : tensor<3xi32>
}

// WRONG: run.mlir:[[#@LINE+5]]:{{.+}}: error: 'stablehlo.custom_call' op 'check.expect_eq' expects tensors that are equal
func.func @wrong() {
  %a = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %b = stablehlo.constant dense<[1, 3]> : tensor<2xi32>
  %0 = stablehlo.custom_call @check.eq(%a, %a) : (tensor<2xi32>, tensor<2xi32>) -> tensor<i1>
  stablehlo.custom_call @check.expect_eq(%a, %b) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}
