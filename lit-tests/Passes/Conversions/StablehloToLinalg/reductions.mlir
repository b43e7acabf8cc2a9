// RUN: openxla-opt %s --stablehlo-legalize-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @reduce
// CHECK: linalg.fill
// CHECK: {{linalg.reduce|linalg.generic}}
// CHECK: arith.addf %{{.+}}, %{{.+}} : f32
func.func @reduce(%a: tensor<2x3xf32>, %i: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.reduce(%a init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// The sum starts from zero.
// CHECK-LABEL: func.func @matmul
// CHECK: %[[ZERO:.+]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[INIT:.+]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.+}} : tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK: linalg.matmul ins(%{{.+}}, %{{.+}} : tensor<2x3xf32>, tensor<3x4xf32>) outs(%[[INIT]] : tensor<2x4xf32>) -> tensor<2x4xf32>
func.func @matmul(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @if
// CHECK: %[[P:.+]] = tensor.extract %{{.+}}[] : tensor<i1>
// CHECK: scf.if %[[P]] -> (tensor<f32>) {
// CHECK: scf.yield %{{.+}} : tensor<f32>
// CHECK: } else {
// CHECK: scf.yield %{{.+}} : tensor<f32>
func.func @if(%p: tensor<i1>, %a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %a : tensor<f32>
  }, {
    stablehlo.return %b : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @while
// CHECK: scf.while (%[[I:.+]] = %{{.+}}) : (tensor<i32>) -> tensor<i32> {
// CHECK: scf.condition(%{{.+}}) %[[I]] : tensor<i32>
// CHECK: } do {
// CHECK: scf.yield %{{.+}} : tensor<i32>
func.func @while(%i: tensor<i32>, %n: tensor<i32>) -> tensor<i32> {
  %0 = stablehlo.while(%x = %i) : tensor<i32>
   cond {
    %c = stablehlo.compare LT, %x, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %1 = stablehlo.add %x, %n : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }
  return %0 : tensor<i32>
}

// A scalar from outside is taken out of its tensor before the loops.
// CHECK-LABEL: func.func @captured
// CHECK-SAME: (%{{.+}}: tensor<3xf32>, %{{.+}}: tensor<f32>, %[[K:.+]]: tensor<f32>)
// CHECK: %[[FACTOR:.+]] = tensor.extract %[[K]][] : tensor<f32>
// CHECK: linalg.generic
// CHECK: arith.mulf %{{.+}}, %[[FACTOR]] : f32
func.func @captured(%a: tensor<3xf32>, %i: tensor<f32>, %k: tensor<f32>) -> tensor<f32> {
  %0 = "stablehlo.reduce"(%a, %i) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %m = stablehlo.multiply %y, %k : tensor<f32>
    %s = stablehlo.add %x, %m : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
