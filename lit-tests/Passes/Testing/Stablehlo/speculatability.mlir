// RUN: openxla-opt %s --hlo-test-speculatability --allow-unregistered-dialect | FileCheck %s

// Right answers vanish with what they are about.

// CHECK-LABEL: func.func @right
// CHECK-NEXT: return
func.func @right(%a: tensor<4xf32>, %b: tensor<?xf32>, %init: tensor<f32>, %truth: tensor<i1>) {
  %0 = stablehlo.abs %a : tensor<4xf32>
  "hlo_test_speculatability.is_speculatable"(%0) : (tensor<4xf32>) -> ()
  %1 = stablehlo.add %b, %b : tensor<?xf32>
  "hlo_test_speculatability.is_not_speculatable"(%1) : (tensor<?xf32>) -> ()
  %2 = stablehlo.reduce(%a init: %init) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  "hlo_test_speculatability.is_recursively_speculatable"(%2) : (tensor<f32>) -> ()
  %3 = "stablehlo.if"(%truth) ({
    stablehlo.return %init : tensor<f32>
  }, {
    stablehlo.return %init : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  "hlo_test_speculatability.is_recursively_speculatable"(%3) : (tensor<f32>) -> ()
  return
}

// Pairs of dimensions must be known.

// CHECK-LABEL: func.func @products
// CHECK-NEXT: return
func.func @products(%a: tensor<?x4xf32>, %b: tensor<4x?xf32>, %c: tensor<4x4xf32>) {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<?x4xf32>, tensor<4x?xf32>) -> tensor<?x?xf32>
  "hlo_test_speculatability.is_speculatable"(%0) : (tensor<?x?xf32>) -> ()
  %1 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<?x4xf32>, tensor<4x?xf32>) -> tensor<?x8xf32>
  "hlo_test_speculatability.is_not_speculatable"(%1) : (tensor<?x8xf32>) -> ()
  %2 = stablehlo.dot_general %b, %c, contracting_dims = [1] x [0] : (tensor<4x?xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  "hlo_test_speculatability.is_not_speculatable"(%2) : (tensor<4x4xf32>) -> ()
  return
}

// How many processes there are shows at run time.

// CHECK-LABEL: func.func @gathered
// CHECK-NEXT: return
func.func @gathered(%a: tensor<2x4xf32>) {
  %0 = "stablehlo.all_gather"(%a) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x4xf32>) -> tensor<?x4xf32>
  "hlo_test_speculatability.is_speculatable"(%0) : (tensor<?x4xf32>) -> ()
  %1 = "stablehlo.all_gather"(%a) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x4xf32>) -> tensor<4x4xf32>
  "hlo_test_speculatability.is_not_speculatable"(%1) : (tensor<4x4xf32>) -> ()
  return
}

// Wrong answers stay.

// CHECK-LABEL: func.func @wrong
// CHECK-NEXT: %[[ABS:.*]] = stablehlo.abs
// CHECK-NEXT: "hlo_test_speculatability.is_not_speculatable"(%[[ABS]])
// CHECK-NEXT: return
func.func @wrong(%a: tensor<4xf32>) {
  %0 = stablehlo.abs %a : tensor<4xf32>
  "hlo_test_speculatability.is_not_speculatable"(%0) : (tensor<4xf32>) -> ()
  return
}
