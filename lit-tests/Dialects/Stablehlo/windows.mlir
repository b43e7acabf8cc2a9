// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function pooled --target interpreter --quiet
// RUN: openxla run %s --function strided --target interpreter --quiet
// RUN: openxla run %s --function dilated --target interpreter --quiet
// RUN: openxla run %s --function with_places --target interpreter --quiet
// RUN: openxla run %s --function scattered --target interpreter --quiet

// What is padded counts as the initial value.
// CHECK-LABEL: func.func @pooled
// CHECK: "stablehlo.reduce_window"(%{{.+}}, %{{.+}}) <{padding = dense<{{\[\[}}1, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 2>}> ({
// CHECK: }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
func.func @pooled() {
  %a = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %ten = stablehlo.constant dense<10> : tensor<i32>
  %0 = "stablehlo.reduce_window"(%a, %ten) <{padding = dense<[[1, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %s = stablehlo.add %x, %y : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %e = stablehlo.constant dense<[21, 13, 15, 17]> : tensor<4xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<4xi32>, tensor<4xi32>) -> ()
  return
}

func.func @strided() {
  %a = stablehlo.constant dense<[[1.0, 5.0, 2.0, 0.0], [4.0, 3.0, 9.0, 8.0]]> : tensor<2x4xf32>
  %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%a, %least) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.maximum %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<1x2xf32>
  %e = stablehlo.constant dense<[[5.0, 9.0]]> : tensor<1x2xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<1x2xf32>, tensor<1x2xf32>) -> ()
  return
}

// The elements are moved apart (1 . 2 . 3), and so are those of the window.
func.func @dilated() {
  %a = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi8>
  %zero = stablehlo.constant dense<0> : tensor<i8>
  %0 = "stablehlo.reduce_window"(%a, %zero) <{base_dilations = array<i64: 2>, window_dilations = array<i64: 2>, window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<i8>, %y: tensor<i8>):
    %s = stablehlo.add %x, %y : tensor<i8>
    stablehlo.return %s : tensor<i8>
  }) : (tensor<3xi8>, tensor<i8>) -> tensor<3xi8>
  %e = stablehlo.constant dense<[3, 0, 5]> : tensor<3xi8>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<3xi8>, tensor<3xi8>) -> ()
  return
}

// The greatest element in each window, and where it is.
func.func @with_places() {
  %a = stablehlo.constant dense<[3.0, 1.0, 7.0, 2.0]> : tensor<4xf32>
  %i = stablehlo.iota dim = 0 : tensor<4xi32>
  %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = "stablehlo.reduce_window"(%a, %i, %least, %zero) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %p: tensor<i32>, %y: tensor<f32>, %q: tensor<i32>):
    %c = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %m = stablehlo.select %c, %x, %y : tensor<i1>, tensor<f32>
    %r = stablehlo.select %c, %p, %q : tensor<i1>, tensor<i32>
    stablehlo.return %m, %r : tensor<f32>, tensor<i32>
  }) : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
  %e0 = stablehlo.constant dense<[3.0, 7.0, 7.0]> : tensor<3xf32>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<3xf32>, tensor<3xf32>) -> ()
  %e1 = stablehlo.constant dense<[0, 2, 2]> : tensor<3xi32>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<3xi32>, tensor<3xi32>) -> ()
  return
}

// CHECK-LABEL: func.func @scattered
// CHECK: "stablehlo.select_and_scatter"(%{{.+}}, %{{.+}}, %{{.+}}) <{padding = dense<{{\[\[}}0, 1]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
func.func @scattered() {
  %a = stablehlo.constant dense<[1, 5, 2, 5, 9, 0]> : tensor<6xi32>
  %s = stablehlo.constant dense<[10, 20, 30]> : tensor<3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.select_and_scatter"(%a, %s, %zero) <{padding = dense<[[0, 1]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>, window_strides = array<i64: 2>}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %c = stablehlo.compare GE, %x, %y : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %t = stablehlo.add %x, %y : tensor<i32>
    stablehlo.return %t : tensor<i32>
  }) : (tensor<6xi32>, tensor<3xi32>, tensor<i32>) -> tensor<6xi32>
  %e = stablehlo.constant dense<[0, 10, 0, 0, 50, 0]> : tensor<6xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<6xi32>, tensor<6xi32>) -> ()
  return
}
