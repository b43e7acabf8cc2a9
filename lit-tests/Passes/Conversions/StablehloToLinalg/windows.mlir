// RUN: openxla-opt %s --stablehlo-legalize-to-linalg --mlir-print-local-scope | FileCheck %s

// Places move by the stride, elements of the window by the dilation.
// CHECK-LABEL: func.func @convolution
// CHECK: %[[ZEROS:.+]] = linalg.fill ins(%{{.+}} : f32) outs(%{{.+}} : tensor<1x4x3xf32>)
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 * 2 + d3 * 3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>]
// CHECK-SAME: iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]
// CHECK-SAME: ins(%{{.+}}, %{{.+}} : tensor<1x10x2xf32>, tensor<2x2x3xf32>) outs(%[[ZEROS]] : tensor<1x4x3xf32>)
// CHECK: arith.mulf
// CHECK: arith.addf
func.func @convolution(%x: tensor<1x10x2xf32>, %k: tensor<2x2x3xf32>) -> tensor<1x4x3xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], rhs_dilate = [3]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
    : (tensor<1x10x2xf32>, tensor<2x2x3xf32>) -> tensor<1x4x3xf32>
  return %0 : tensor<1x4x3xf32>
}

// Zeros come around and between the elements of the input; a window that is turned around is read from its end. Sums of narrow floats are wider.
// CHECK-LABEL: func.func @padded
// CHECK: %[[ZEROS:.+]] = linalg.fill ins(%{{.+}} : bf16) outs(%{{.+}} : tensor<1x10x2xbf16>)
// CHECK: %[[APART:.+]] = tensor.insert_slice %{{.+}} into %[[ZEROS]][0, 1, 0] [1, 4, 2] [1, 2, 1]
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 + -d3 + 1, d4)>
// CHECK-SAME: ins(%[[APART]], %{{.+}} : tensor<1x10x2xbf16>, tensor<2x2x3xbf16>) outs(%{{.+}} : tensor<1x9x3xf32>)
// CHECK: arith.truncf %{{.+}} : f32 to bf16
func.func @padded(%x: tensor<1x4x2xbf16>, %k: tensor<2x2x3xbf16>) -> tensor<1x9x3xbf16> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[1, 2]], lhs_dilate = [2], reverse = [true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64}
    : (tensor<1x4x2xbf16>, tensor<2x2x3xbf16>) -> tensor<1x9x3xbf16>
  return %0 : tensor<1x9x3xbf16>
}

// Groups are a loop of their own; where each has one feature, no other loop runs over the features.
// CHECK-LABEL: func.func @grouped
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 + d4, d2)>, affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5, d2, d3)>, affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>]
// CHECK-SAME: ins(%{{.+}}, %{{.+}} : tensor<1x5x2xf32>, tensor<2x1x2x3xf32>) outs(%{{.+}} : tensor<1x4x2x3xf32>)
// CHECK: tensor.collapse_shape %{{.+}} {{.}}[0], [1], [2, 3]] : tensor<1x4x2x3xf32> into tensor<1x4x6xf32>
func.func @grouped(%x: tensor<1x5x2xf32>, %k: tensor<2x1x6xf32>) -> tensor<1x4x6xf32> {
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64}
    : (tensor<1x5x2xf32>, tensor<2x1x6xf32>) -> tensor<1x4x6xf32>
  return %0 : tensor<1x4x6xf32>
}

// An empty tensor shows how long the loops over the window are.
// CHECK-LABEL: func.func @reduce_window
// CHECK: %[[START:.+]] = linalg.fill ins(%{{.+}} : i32) outs(%{{.+}} : tensor<3xi32>)
// CHECK: %[[WINDOW:.+]] = tensor.empty() : tensor<2xi32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 * 2 + d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
// CHECK-SAME: ins(%{{.+}}, %[[WINDOW]] : tensor<6xi32>, tensor<2xi32>) outs(%[[START]] : tensor<3xi32>)
// CHECK: arith.maxui
func.func @reduce_window(%x: tensor<6xui32>, %i: tensor<ui32>) -> tensor<3xui32> {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>}> ({
    ^bb0(%a: tensor<ui32>, %b: tensor<ui32>):
      %m = stablehlo.maximum %a, %b : tensor<ui32>
      stablehlo.return %m : tensor<ui32>
  }) : (tensor<6xui32>, tensor<ui32>) -> tensor<3xui32>
  return %0 : tensor<3xui32>
}
