// RUN: openxla run %s --target cpu | FileCheck %s
// RUN: openxla run %s --target interpreter | FileCheck %s

// CHECK: grouped
// CHECK: dense<{{\[\[\[}}0, 0, 20, -30], [0, 1, 26, -39], [0, 2, 32, -48]]]> : tensor<1x3x4xi32>
// CHECK: largest
// CHECK: dense<[3.000000e+00, 9.000000e+00, 7.000000e+00]> : tensor<3xf32>
// CHECK: where
// CHECK: dense<[0, 2, 4]> : tensor<3xi32>
// CHECK: gathered
// CHECK: dense<{{\[\[}}4, 5], [0, 1], [2, 3]]> : tensor<3x2xi32>
func.func @main() -> (tensor<1x3x4xi32> {jax.result_info = "grouped"}, tensor<3xf32> {jax.result_info = "largest"}, tensor<3xi32> {jax.result_info = "where"}, tensor<3x2xi32> {jax.result_info = "gathered"}) {
  %x = stablehlo.constant dense<[[[0, 10], [1, 13], [2, 16]]]> : tensor<1x3x2xi32>
  %k = stablehlo.constant dense<[[[0, 1, 2, -3]]]> : tensor<1x1x4xi32>
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64}
    : (tensor<1x3x2xi32>, tensor<1x1x4xi32>) -> tensor<1x3x4xi32>

  %y = stablehlo.constant dense<[3.0, 1.0, 9.0, 9.0, 7.0]> : tensor<5xf32>
  %n = stablehlo.iota dim = 0 : tensor<5xi32>
  %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %1:2 = "stablehlo.reduce_window"(%y, %n, %least, %zero) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 2>, padding = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %m: tensor<i32>, %b: tensor<f32>, %o: tensor<i32>):
      %more = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %v = stablehlo.select %more, %a, %b : tensor<i1>, tensor<f32>
      %at = stablehlo.select %more, %m, %o : tensor<i1>, tensor<i32>
      stablehlo.return %v, %at : tensor<f32>, tensor<i32>
  }) : (tensor<5xf32>, tensor<5xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)

  %t = stablehlo.constant dense<[[0, 1], [2, 3], [4, 5]]> : tensor<3x2xi32>
  %i = stablehlo.constant dense<[7, -1, 1]> : tensor<3xi32>
  %2 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}>
    : (tensor<3x2xi32>, tensor<3xi32>) -> tensor<3x2xi32>
  return %0, %1#0, %1#1, %2 : tensor<1x3x4xi32>, tensor<3xf32>, tensor<3xi32>, tensor<3x2xi32>
}
