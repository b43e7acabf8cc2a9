// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --chlo-legalize-to-stablehlo | openxla-translate --interpret

// CHECK-LABEL: func @products
// CHECK:      chlo.scan(%arg0) inits (%arg1) dimension=1  attributes {is_associative = true, is_reverse = true} {
// CHECK-NEXT: ^bb0(%input: tensor<2xi32>, %carry: tensor<2xi32>):
func.func @products(%a: tensor<2x3xi32>, %b: tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>) {
  %0:2 = chlo.scan(%a) inits(%b) dimension=1 attributes {is_reverse = true, is_associative = true} {
  ^bb0(%x: tensor<2xi32>, %y: tensor<2xi32>):
    %1 = stablehlo.multiply %x, %y : tensor<2xi32>
    stablehlo.return %1, %1 : tensor<2xi32>, tensor<2xi32>
  } : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  return %0#0, %0#1 : tensor<2x3xi32>, tensor<2xi32>
}

// Only carries, and only inputs of which nothing is carried.
// CHECK-LABEL: func @parts
// CHECK: chlo.scan() inits (%arg0) dimension=0  attributes {scan_dim_size = 3 : i64} {
// CHECK: chlo.scan(%arg1) inits () dimension=0  {
func.func @parts(%a: tensor<i32>, %b: tensor<2xi32>) -> (tensor<3xi32>, tensor<i32>, tensor<2xi32>) {
  %0:2 = chlo.scan() inits(%a) dimension=0 attributes {scan_dim_size = 3 : i64} {
  ^bb0(%x: tensor<i32>):
    %2 = stablehlo.add %x, %x : tensor<i32>
    stablehlo.return %x, %2 : tensor<i32>, tensor<i32>
  } : (tensor<i32>) -> (tensor<3xi32>, tensor<i32>)
  %1 = chlo.scan(%b) inits() dimension=0 {
  ^bb0(%x: tensor<i32>):
    %2 = stablehlo.negate %x : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  } : (tensor<2xi32>) -> tensor<2xi32>
  return %0#0, %0#1, %1 : tensor<3xi32>, tensor<i32>, tensor<2xi32>
}

func.func @main() {
  %0 = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %2:2 = func.call @products(%0, %1) : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %2#0, dense<[[6, 6, 3], [240, 60, 12]]> : tensor<2x3xi32>
  check.expect_eq_const %2#1, dense<[6, 240]> : tensor<2xi32>
  %3 = stablehlo.constant dense<1> : tensor<i32>
  %4:3 = func.call @parts(%3, %1) : (tensor<i32>, tensor<2xi32>) -> (tensor<3xi32>, tensor<i32>, tensor<2xi32>)
  check.expect_eq_const %4#0, dense<[1, 2, 4]> : tensor<3xi32>
  check.expect_eq_const %4#1, dense<8> : tensor<i32>
  check.expect_eq_const %4#2, dense<[-1, -2]> : tensor<2xi32>
  return
}
