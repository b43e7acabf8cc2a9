// RUN: openxla-translate --interpret --split-input-file %s | FileCheck %s

func.func @first(%a: tensor<2xi32>) -> tensor<2xi32> {
  interpreter.print %a : tensor<2xi32>
  %0 = stablehlo.add %a, %a : tensor<2xi32>
  interpreter.print %0 : tensor<2xi32>
  return %0 : tensor<2xi32>
}

// CHECK:      %arg0 = tensor<2xi32> {
// CHECK-NEXT:   [1, -2]
// CHECK-NEXT: }
// CHECK-NEXT: %0 = tensor<2xi32> {
// CHECK-NEXT:   [2, -4]
// CHECK-NEXT: }
// CHECK-NEXT: tensor<2xi32> {
// CHECK-NEXT:   [2, -4]
// CHECK-NEXT: }
func.func @main() -> tensor<2xi32> {
  %c = stablehlo.constant dense<[1, -2]> : tensor<2xi32>
  %0 = func.call @first(%c) : (tensor<2xi32>) -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// -----

// CHECK: tensor<2x1x2xcomplex<f32>> {
// CHECK-NEXT:   [
// CHECK-NEXT:     [
// CHECK-NEXT:       {{\[\[}}1.000000e+00, 2.000000e+00], [3.000000e+00, 0.000000e+00]]
// CHECK-NEXT:     ],
// CHECK-NEXT:     [
// CHECK-NEXT:       {{\[\[}}0.000000e+00, 0.000000e+00], [0x7FC00000, 0x7F800000]]
// CHECK-NEXT:     ]
// CHECK-NEXT:   ]
// CHECK-NEXT: }
// CHECK-NEXT: tensor<ui8> {255}
// CHECK-NEXT: !stablehlo.token
// CHECK-NEXT: tuple<tensor<i1>, tensor<0xf32>> (
// CHECK-NEXT: tensor<i1> {true},
// CHECK-NEXT: tensor<0xf32> {
// CHECK-NEXT:   []
// CHECK-NEXT: }
// CHECK-NEXT: )
func.func @values() -> (tensor<2x1x2xcomplex<f32>>, tensor<ui8>, !stablehlo.token, tuple<tensor<i1>, tensor<0xf32>>) {
  %0 = stablehlo.constant dense<[[[(1.0, 2.0), (3.0, 0.0)]], [[(0.0, 0.0), (0x7FC00000, 0x7F800000)]]]> : tensor<2x1x2xcomplex<f32>>
  %1 = stablehlo.constant dense<255> : tensor<ui8>
  %2 = stablehlo.create_token : !stablehlo.token
  %3 = stablehlo.constant dense<true> : tensor<i1>
  %4 = stablehlo.constant dense<> : tensor<0xf32>
  %5 = stablehlo.tuple %3, %4 : tuple<tensor<i1>, tensor<0xf32>>
  return %0, %1, %2, %5 : tensor<2x1x2xcomplex<f32>>, tensor<ui8>, !stablehlo.token, tuple<tensor<i1>, tensor<0xf32>>
}
