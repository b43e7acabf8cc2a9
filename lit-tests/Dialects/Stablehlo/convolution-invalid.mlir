// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @c1(%a: tensor<2x8x4xf32>, %k: tensor<3x4xf32>) {
  // expected-error@+1 {{expects convolution arguments to have same number of dimensions. Got: 'tensor<2x8x4xf32>' and 'tensor<3x4xf32>'.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c2(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects window-strides to have same dimension-size as size of window dimensions (1), but got: 2.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c3(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects window to have positive stride for 0-th window dimension, but got 0.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [0]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c4(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects padding-entries to have same dimension-size as size of window dimensions (1), but got: 2.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[0, 0], [0, 0]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c6(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects window to have positive base dilation factor for 0-th window dimension, but got 0.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {lhs_dilate = [0]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c8(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects window to have positive window dilation factor for 0-th window dimension, but got -1.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [-1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c9(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects window-reversal to have same dimension-size as size of window dimensions (1), but got: 2.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c10(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects input batch dimension (2) to be divisible by batch_group_count. Got batch_group_count = 3.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 3 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c11(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects input feature dimension (4) to be a multiple of feature_group_count. Got feature_group_count = 3.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 3 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c12(%a: tensor<2x8x4xf32>, %k: tensor<8x4x6xf32>) {
  // expected-error@+1 {{expects convolution arguments to have 2 dimensions. Got: 3}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<8x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c13(%a: tensor<2xf32>, %k: tensor<3xf32>) {
  // expected-error@+1 {{expects convolution arguments to have >= 2 dimensions. Got: 'tensor<2xf32>' and 'tensor<3xf32>'.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2xf32>, tensor<3xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c14(%a: tensor<2x8x4xf32>, %k: tensor<3x5x6xf32>) {
  // expected-error@+1 {{expects input feature dimension (4) / feature_group_count = kernel input feature dimension (5). Got feature_group_count = 1.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x5x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c15(%a: tensor<2x8x4xf32>, %k: tensor<3x4x5xf32>) {
  // expected-error@+1 {{expects output feature dimension size (5) to be a multiple of batch_group_count. Got batch_group_count = 2.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x5xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c16(%a: tensor<2x8x4xf32>, %k: tensor<3x2x5xf32>) {
  // expected-error@+1 {{expects kernel output feature dimension (5) to be divisible by feature_group_count. For feature_group_count = 2.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x8x4xf32>, tensor<3x2x5xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c17(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects the same size for input, kernel and output spatial-dimensions, but got 1, 2, and 1 resp.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, 1, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c23(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects batch_group_count and feature_group_count not to be both greater than 1. Got 2 and 2 resp.}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 2 : i64, feature_group_count = 2 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c24(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects precision config to be empty or have <= 2 elements, got 3}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision HIGH>, #stablehlo<precision HIGH>]} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @c25(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{inferred shape '[2, 6, 6]' is incompatible with return type of operation 'tensor<2x5x6xf32>'}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x5x6xf32>
  return
}

// -----

func.func @c27(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf64>) {
  // expected-error@+1 {{expects lhs and rhs to have compatible element type. Got: 'f32' and 'f64'}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf64>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @keyword(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Unexpected keyword stide}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stide = [1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @twice(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Unexpected keyword stride}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], stride = [1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @pair(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Expected array with 2 elements, got 3 elements instead}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {pad = [[0, 1, 2]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @letter(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Unexpected dimension c, expecting b, f}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [c, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @missing_letter(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Expected dimensions f not specified}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @missing_number(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Expected spatial dimensions 0 not specified}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 1, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @number_twice(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Duplicate entries for spatial dimension 0}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, 0, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @negative(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{Unexpected dimension -2}}
  %0 = stablehlo.convolution(%a, %k) dim_numbers = [b, -2, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @raw(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects input dimension-numbers to be unique, got {0, 0, 1}.}}
  %0 = "stablehlo.convolution"(%a, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 0, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64}> : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @range(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>) {
  // expected-error@+1 {{expects input, kernel, and output dimension-numbers to be in-range [0, 3).}}
  %0 = "stablehlo.convolution"(%a, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 5, input_feature_dimension = 0, input_spatial_dimensions = [1], kernel_input_feature_dimension = 1, kernel_output_feature_dimension = 2, kernel_spatial_dimensions = [0], output_batch_dimension = 0, output_feature_dimension = 2, output_spatial_dimensions = [1]>, feature_group_count = 1 : i64}> : (tensor<2x8x4xf32>, tensor<3x4x6xf32>) -> tensor<2x6x6xf32>
  return
}

// -----

func.func @dynamic_c4(%a: tensor<2x8x4xf32>, %k: tensor<3x4x6xf32>, %p: tensor<2x2xi32>) {
  // expected-error@+1 {{expects padding to be of shape [1, 2], but got [2, 2]}}
  %0 = "stablehlo.dynamic_conv"(%a, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x4xf32>, tensor<3x4x6xf32>, tensor<2x2xi32>) -> tensor<2x?x6xf32>
  return
}
