// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function together --target interpreter --quiet
// RUN: openxla run %s --function columns --target interpreter --quiet
// RUN: openxla run %s --function total_order --target interpreter --quiet
// RUN: openxla run %s --function mapped --target interpreter --quiet
// RUN: openxla run %s --function many --target interpreter --quiet
// RUN: openxla run %s --function no_order --target interpreter --quiet
// RUN: openxla run %s --function together --target cpu --quiet
// RUN: openxla run %s --function total_order --target cpu --quiet
// RUN: openxla run %s --function many --target cpu --quiet
// RUN: openxla run %s --function no_order --target cpu --quiet

// CHECK-LABEL: func.func @together
// CHECK: %{{.+}}:2 = "stablehlo.sort"(%{{.+}}, %{{.+}}) <{dimension = 0 : i64, is_stable = true}> ({
// CHECK: ^bb0(%{{.+}}: tensor<i32>, %{{.+}}: tensor<i32>, %{{.+}}: tensor<f32>, %{{.+}}: tensor<f32>):
func.func @together() {
  %a = stablehlo.constant dense<[3, 1, 3, 2]> : tensor<4xi32>
  %b = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  %0:2 = "stablehlo.sort"(%a, %b) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>, %p: tensor<f32>, %q: tensor<f32>):
    %c = stablehlo.compare GT, %x, %y : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<4xi32>, tensor<4xf32>) -> (tensor<4xi32>, tensor<4xf32>)
  %e0 = stablehlo.constant dense<[3, 3, 2, 1]> : tensor<4xi32>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<4xi32>, tensor<4xi32>) -> ()
  %e1 = stablehlo.constant dense<[0.0, 2.0, 3.0, 1.0]> : tensor<4xf32>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<4xf32>, tensor<4xf32>) -> ()
  return
}

// Negative dimensions count from the end; a region with a call of a region of its own is run pair by pair.
func.func @columns() {
  %a = stablehlo.constant dense<[[3, 1], [2, 9], [5, 4]]> : tensor<3x2xi64>
  %0 = "stablehlo.sort"(%a) <{dimension = -2 : i64}> ({
  ^bb0(%x: tensor<i64>, %y: tensor<i64>):
    %t = stablehlo.constant dense<true> : tensor<i1>
    %c = "stablehlo.if"(%t) ({
      %d = stablehlo.compare LT, %x, %y : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %d : tensor<i1>
    }, {
      stablehlo.return %t : tensor<i1>
    }) : (tensor<i1>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<3x2xi64>) -> tensor<3x2xi64>
  %e = stablehlo.constant dense<[[2, 1], [3, 4], [5, 9]]> : tensor<3x2xi64>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<3x2xi64>, tensor<3x2xi64>) -> ()
  return
}

// NaN is greater than infinity in total order, and -0 less than 0.
func.func @total_order() {
  %a = stablehlo.constant dense<[0x7FC0, 0.0, -0.0, 0x7F80, -1.0]> : tensor<5xbf16>
  %0 = "stablehlo.sort"(%a) ({
  ^bb0(%x: tensor<bf16>, %y: tensor<bf16>):
    %c = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<5xbf16>) -> tensor<5xbf16>
  %1 = stablehlo.bitcast_convert %0 : (tensor<5xbf16>) -> tensor<5xui16>
  %e = stablehlo.constant dense<[49024, 32768, 0, 32640, 32704]> : tensor<5xui16>
  stablehlo.custom_call @check.expect_eq(%1, %e) {has_side_effect = true} : (tensor<5xui16>, tensor<5xui16>) -> ()
  return
}

// CHECK-LABEL: func.func @mapped
// CHECK: "stablehlo.map"(%{{.+}}, %{{.+}}) <{dimensions = array<i64: 0>}> ({
func.func @mapped() {
  %a = stablehlo.constant dense<[1.0, -2.0, 3.0]> : tensor<3xf32>
  %b = stablehlo.constant dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %half = stablehlo.constant dense<0.5> : tensor<f32>
  %0 = "stablehlo.map"(%a, %b) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %two = stablehlo.constant dense<2.0> : tensor<f32>
    %p = stablehlo.multiply %x, %two : tensor<f32>
    %s = stablehlo.add %p, %y : tensor<f32>
    %c = stablehlo.compare GT, %s, %half : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
  %e = stablehlo.constant dense<[true, true, true]> : tensor<3xi1>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<3xi1>, tensor<3xi1>) -> ()
  return
}

// As many elements as are merged in pieces: the sorted sequence is 0, 1, 2, … again.
func.func @many() {
  %i = stablehlo.iota dim = 0 : tensor<5003xi32>
  %f = stablehlo.constant dense<1009> : tensor<5003xi32>
  %n = stablehlo.constant dense<5003> : tensor<5003xi32>
  %p = stablehlo.multiply %i, %f : tensor<5003xi32>
  %a = stablehlo.remainder %p, %n : tensor<5003xi32>
  %0 = "stablehlo.sort"(%a) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %c = stablehlo.compare LT, %x, %y : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<5003xi32>) -> tensor<5003xi32>
  stablehlo.custom_call @check.expect_eq(%0, %i) {has_side_effect = true} : (tensor<5003xi32>, tensor<5003xi32>) -> ()
  return
}

// A comparison that is no order still leaves all elements there.
func.func @no_order() {
  %i = stablehlo.iota dim = 0 : tensor<3001xi64>
  %0 = "stablehlo.sort"(%i) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<i64>, %y: tensor<i64>):
    %three = stablehlo.constant dense<3> : tensor<i64>
    %zero = stablehlo.constant dense<0> : tensor<i64>
    %s = stablehlo.add %x, %y : tensor<i64>
    %r = stablehlo.remainder %s, %three : tensor<i64>
    %c = stablehlo.compare EQ, %r, %zero : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<3001xi64>) -> tensor<3001xi64>
  %1 = "stablehlo.sort"(%0) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<i64>, %y: tensor<i64>):
    %c = stablehlo.compare LT, %x, %y : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<3001xi64>) -> tensor<3001xi64>
  stablehlo.custom_call @check.expect_eq(%1, %i) {has_side_effect = true} : (tensor<3001xi64>, tensor<3001xi64>) -> ()
  return
}
