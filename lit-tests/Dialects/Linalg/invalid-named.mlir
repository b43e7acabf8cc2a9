// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @wrong1(%a: tensor<4xi32>) {
  // expected-error@+1 {{custom op 'linalg.exp' unsupported non numeric type}}
  %0 = linalg.exp ins(%a: tensor<4xi32>) outs(%a : tensor<4xi32>) -> tensor<4xi32>
}

// -----

func.func @wrong2(%a: tensor<4xi32>) {
  // expected-error@+4 {{custom op 'linalg.exp' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 3}}
  %0 = linalg.exp
     ins(%a, %a: tensor<4xi32>, tensor<4xi32>) outs(%a : tensor<4xi32>) 
-> tensor<4xi32>
}

// -----

func.func @wrong3(%a: tensor<4xi1>) {
  // expected-error@+2 {{custom op 'linalg.sub' unsupported operation: sub with bools}}
  %0 = linalg.sub
   ins(%a, %a: tensor<4xi1>, tensor<4xi1>) outs(%a : tensor<4xi1>)
   -> tensor<4xi1>
}

// -----

func.func @wrong4(%a: tensor<4xi32>) {
  // expected-error@+4 {{custom op 'linalg.exp' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 1}}
  %0 = linalg.exp 
    ins(%a: tensor<4xi32>) 
    -> tensor<4xi32>
}

// -----

func.func @wrong5(%a: tensor<4xi32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{custom op 'linalg.add' Cannot build binary Linalg operation: expects allComplex, allFloatingPoint, or allInteger, got 'i32' and 'f32'}}
  %0 = linalg.add ins(%a, %b: tensor<4xi32>, tensor<4xf32>) outs(%a : tensor<4xi32>) -> tensor<4xi32>
}

// -----

func.func @wrong6(%i: tensor<1x9x9x3xf32>, %k: tensor<3x3x3x8xf32>, %o: tensor<1x7x7x8xf32>) {
  // expected-error@+1 {{'linalg.conv_2d_nhwc_hwcf' op inferred input/output operand #0 has shape's dimension #1 to be greater than or equal to 21, but found 9}}
  %2 = linalg.conv_2d_nhwc_hwcf {strides = dense<3> : tensor<2xi64>} ins(%i, %k : tensor<1x9x9x3xf32>, tensor<3x3x3x8xf32>) outs(%o : tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
  return
}

// -----

func.func @wrong7(%i: tensor<1x9x9x3xf32>, %k: tensor<3x3x3x8xf32>, %o: tensor<1x7x7x8xf32>) {
  // expected-error@+1 {{custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'strides' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]}}
  %2 = linalg.conv_2d_nhwc_hwcf {strides = dense<3> : tensor<2xi32>} ins(%i, %k : tensor<1x9x9x3xf32>, tensor<3x3x3x8xf32>) outs(%o : tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
  return
}

// -----

func.func @wrong8(%i: tensor<1x9x9x3xf32>, %k: tensor<3x3x3x8xf32>, %o: tensor<1x7x7x8xf32>) {
  // expected-error@+1 {{custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'strides' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]}}
  %2 = linalg.conv_2d_nhwc_hwcf {strides = 3} ins(%i, %k : tensor<1x9x9x3xf32>, tensor<3x3x3x8xf32>) outs(%o : tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
  return
}

// -----

func.func @wrong9(%i: tensor<1x9x9x3xf32>, %k: tensor<3x3x3x8xf32>, %o: tensor<1x7x7x8xf32>) {
  // expected-error@+1 {{custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'dilations' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]}}
  %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<3> : tensor<3xi64>} ins(%i, %k : tensor<1x9x9x3xf32>, tensor<3x3x3x8xf32>) outs(%o : tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
  return
}

// -----

func.func @wrong10(%i: tensor<1x9x9x3xf32>, %k: tensor<3x3x3x8xf32>, %o: tensor<1x7x7x8xf32>) {
  // expected-error@+1 {{'linalg.conv_2d_nhwc_hwcf' op unexpected result less than 0 at expression #1 in (d0, d1, d2, d3, d4, d5, d6) -> (d0, d1 * -3 + d4, d2 * -3 + d5, d6)}}
  %2 = linalg.conv_2d_nhwc_hwcf {strides = dense<-3> : vector<2xi64>} ins(%i, %k : tensor<1x9x9x3xf32>, tensor<3x3x3x8xf32>) outs(%o : tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
  return
}

// -----

func.func @wrong11(%c : tensor<4x8xf32>) {
  // expected-error@+1 {{custom op 'linalg.elementwise' expected ElementwiseKind attribute}}
  %5 = linalg.elementwise kind=#linalg.unary_fn<exp> ins(%c : tensor<4x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @wrong12(%c : tensor<4x8xf32>) {
  // expected-error@+1 {{custom op 'linalg.elementwise' expected 'kind'}}
  %5 = linalg.elementwise ins(%c : tensor<4x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @wrong13(%c : tensor<4x8xf32>) {
  // expected-error@+1 {{'linalg.elementwise' op expected the number of indexing_map (1) to be equal to the number of input/output operands (2)}}
  %5 = linalg.elementwise kind=#linalg.elementwise_kind<exp> indexing_maps = [affine_map<(d0)->(d0)>] ins(%c : tensor<4x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @wrong14(%a: tensor<128x256xf32>, %d: tensor<16x8x8x32xf32>, %c: f32) -> tensor<16x8x8x32xf32> {
  // expected-error@+1 {{expected 'tensor<32x4x8x32xf32>' for the packed domain value, got 'tensor<16x8x8x32xf32>'}}
  %0 = linalg.pack %a padding_value(%c : f32) outer_dims_perm = [1, 0] inner_dims_pos = [1, 0] inner_tiles = [8, 32] into %d {foo} : tensor<128x256xf32> -> tensor<16x8x8x32xf32>
  return %0 : tensor<16x8x8x32xf32>
}

// -----

#m = affine_map<(d0,d1,d2)->(d0,d2)>
func.func @wrong15(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  %0 = linalg.contract indexing_maps = [#m, affine_map<(d0,d1,d2)->(d2,d1)>, affine_map<(d0,d1,d2)->(d0,d1)>] {cast = #linalg.type_fn<cast_unsigned>} ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-error@+1 {{'linalg.elementwise' op expected operand #1 rank (2) to match the result rank of indexing_map (1)}}
  %1 = linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps=[affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d1)>,affine_map<(d0,d1)->(d0,d1)>] {x} ins(%c, %c: tensor<2x4xf32>, tensor<2x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @wrong16(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  // expected-error@+1 {{custom op 'linalg.contract' expected 'indexing_maps' attribute}}
  %0 = linalg.contract ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
}

// -----

#m = affine_map<(d0,d1,d2)->(d0,d2)>
func.func @wrong17(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  // expected-error@+1 {{provided affine_map is not a projected permutation}}
  %0 = linalg.contract indexing_maps = [#m, affine_map<(d0,d1,d2)->(d2,d1)>, affine_map<(d0,d1,d2)->(d0,d1+d2)>] ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

#m = affine_map<(d0,d1,d2)->(d0,d2)>
func.func @wrong18(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  // expected-error@+1 {{iteration space dim at index 1 not used to access any operand}}
  %0 = linalg.contract indexing_maps = [#m, #m, #m, #m] ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

#m = affine_map<(d0,d1,d2)->(d0,d2)>
func.func @wrong19(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  // expected-error@+1 {{'linalg.matmul' op Unexpected dim expression in map result.}}
  %0 = linalg.matmul indexing_maps = [#m, #m] ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

#m = affine_map<(d0,d1,d2)->(d0,d2)>
func.func @wrong20(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) {
  // expected-error@+1 {{'linalg.matmul' op Unexpected dim expression in map result.}}
  %0 = linalg.matmul indexing_maps = [#m, #m, #m] ins(%a, %b: tensor<2x3xf32>, tensor<3x4xf32>) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @wrong21(%a: tensor<4xi1>) {
  // expected-error@+1 {{custom op 'linalg.div' unsupported operation: div with bools}}
  %0 = linalg.div ins(%a, %a: tensor<4xi1>, tensor<4xi1>) outs(%a : tensor<4xi1>) -> tensor<4xi1>
  return
}

// -----

func.func @wrong22(%a: tensor<4xi1>) {
  // expected-error@+1 {{custom op 'linalg.div_unsigned' unsupported operation: unsigned div not on uint}}
  %0 = linalg.div_unsigned ins(%a, %a: tensor<4xi1>, tensor<4xi1>) outs(%a : tensor<4xi1>) -> tensor<4xi1>
  return
}

// -----

func.func @wrong23(%a: tensor<4xi1>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.dot' op expected operand #2 rank (1) to match the result rank of indexing_map (0)}}
  %0 = linalg.dot ins(%b, %b: tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xi1>) -> tensor<4xi1>
  return
}

// -----

func.func @wrong24(%a: tensor<8xf32>, %d: tensor<2x3xf32>) {
  // expected-error@+1 {{expected 'tensor<3x3xf32>' for the packed domain value, got 'tensor<2x3xf32>'}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [3] into %d : tensor<8xf32> -> tensor<2x3xf32>
  return
}

// -----

func.func @wrong25(%a: tensor<8xf32>, %d: tensor<3x3xf32>) {
  // expected-error@+1 {{'linalg.pack' op invalid tile factor or output size provided. Only full tiles are supported when padding_value is not set}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [3] into %d : tensor<8xf32> -> tensor<3x3xf32>
  return
}

// -----

func.func @wrong26(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{invalid zero tile factor}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [0] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong27(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{invalid inner_dims_pos vector}}
  %0 = linalg.pack %a inner_dims_pos = [1] inner_tiles = [2] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong28(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{invalid outer_dims_perm vector}}
  %0 = linalg.pack %a outer_dims_perm = [1] inner_dims_pos = [0] inner_tiles = [2] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong29(%a: tensor<8x8xf32>, %d: tensor<4x8x2xf32>) {
  // expected-error@+1 {{outer_dims_perm must be a permutation or empty}}
  %0 = linalg.pack %a outer_dims_perm = [0] inner_dims_pos = [0] inner_tiles = [2] into %d : tensor<8x8xf32> -> tensor<4x8x2xf32>
  return
}

// -----

func.func @wrong30(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{tiling factors must be less than or equal to the input rank for pack or output rank for unpack}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2, 2] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong31(%a: tensor<8x8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{tiling factors must equal the number of dimensions to tile}}
  %0 = linalg.pack %a inner_dims_pos = [0, 1] inner_tiles = [2] into %d : tensor<8x8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong32(%a: tensor<8x8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{packed rank != (unpacked rank + num tiling factors), got 2 != 3}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %d : tensor<8x8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong33(%a: tensor<8xf32>, %d: tensor<4x?xf32>) {
  // expected-error@+1 {{mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %d : tensor<8xf32> -> tensor<4x?xf32>
  return
}

// -----

func.func @wrong34(%a: tensor<8xf32>, %d: tensor<4x2xf32>, %p: i32) {
  // expected-error@+1 {{'linalg.pack' op expected padding_value has 'f32' but got: 'i32'}}
  %0 = linalg.pack %a padding_value(%p : i32) inner_dims_pos = [0] inner_tiles = [2] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong35(%a: tensor<8xf32>, %d: tensor<4x2xf32>, %t: index) {
  // expected-error@+1 {{mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type}}
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [%t] into %d : tensor<8xf32> -> tensor<4x2xf32>
  return
}

// -----

func.func @wrong36(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{'linalg.pack' op failed to verify that result type matches type of dest}}
  %0 = "linalg.pack"(%a, %d) <{inner_dims_pos = array<i64: 0>, static_inner_tiles = array<i64: 2>, operandSegmentSizes = array<i32: 1,1,0,0>}> : (tensor<8xf32>, tensor<4x2xf32>) -> tensor<8x2xf32>
  return
}

// -----

func.func @wrong37(%a: memref<8xf32>, %d: memref<4x2xf32>) {
  // expected-error@+1 {{custom op 'linalg.pack' invalid kind of type specified: expected builtin.tensor, but found 'memref<8xf32>'}}
  linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %d : memref<8xf32> -> memref<4x2xf32>
  return
}

// -----

func.func @wrong38(%a: tensor<8xf32>, %d: tensor<4x2xf32>) {
  // expected-error@+1 {{mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type}}
  linalg.unpack %d inner_dims_pos = [0] inner_tiles = [3] into %a : tensor<4x2xf32> -> tensor<8xf32>
  return
}

// -----

func.func @wrong39(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>, %m: memref<4x8xf32>) {
  linalg.softmax dimension(1) ins(%m : memref<4x8xf32>) outs(%m : memref<4x8xf32>)
  // expected-error@+1 {{'linalg.softmax' op incompatible output shape}}
  %0 = linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%b : tensor<8x4xf32>) -> tensor<8x4xf32>
  return
}

// -----

func.func @wrong40(%a: tensor<4x8xf32>) {
  // expected-error@+1 {{'linalg.softmax' op incorrect dimension specified}}
  %0 = linalg.softmax dimension(2) ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @wrong41(%a: tensor<4x8xf32>) {
  // expected-error@+1 {{'linalg.softmax' op expected the number of tensor results (0) to be equal to the number of output tensors (1)}}
  linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>)
  return
}

// -----

func.func @wrong42(%arg0: tensor<2x5x3x5xf32>, %arg1: tensor<6x6x5x2xf32>) {
  // expected-error@+1 {{'linalg.winograd_filter_transform' op expect filter height either equals to r or 1}}
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%arg0 : tensor<2x5x3x5xf32>) outs(%arg1 : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  return
}

// -----

func.func @wrong43(%arg0: tensor<2x3x2x5xf32>, %arg1: tensor<6x6x5x2xf32>) {
  // expected-error@+1 {{'linalg.winograd_filter_transform' op expect filter width either equals to r or 1}}
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%arg0 : tensor<2x3x2x5xf32>) outs(%arg1 : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  return
}

// -----

func.func @wrong44(%arg0: tensor<2x1x1x5xf32>, %arg1: tensor<6x6x5x2xf32>) {
  // expected-error@+1 {{'linalg.winograd_filter_transform' op expect either filter height or width equals to r}}
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%arg0 : tensor<2x1x1x5xf32>) outs(%arg1 : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  return
}

// -----

func.func @wrong45(%arg0: tensor<2x3x3x5xf32>, %arg1: tensor<6x6x5x3xf32>) {
  // expected-error@+1 {{'linalg.winograd_filter_transform' op the output shape is not expected}}
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%arg0 : tensor<2x3x3x5xf32>) outs(%arg1 : tensor<6x6x5x3xf32>) -> tensor<6x6x5x3xf32>
  return
}

// -----

func.func @wrong46(%arg0: tensor<2x14x14x5xf32>, %arg1: tensor<6x6x4x3x2x5xf32>) {
  // expected-error@+1 {{'linalg.winograd_input_transform' op the output shape is not expected}}
  %0 = linalg.winograd_input_transform fmr(F_4_3) ins(%arg0 : tensor<2x14x14x5xf32>) outs(%arg1 : tensor<6x6x4x3x2x5xf32>) -> tensor<6x6x4x3x2x5xf32>
  return
}

// -----

func.func @wrong47(%arg0: tensor<5x6x3x3x2x5xf32>, %arg1: tensor<2x12x12x5xf32>) {
  // expected-error@+1 {{'linalg.winograd_output_transform' op expect input height equals to input tile size}}
  %0 = linalg.winograd_output_transform fmr(F_4_3) ins(%arg0 : tensor<5x6x3x3x2x5xf32>) outs(%arg1 : tensor<2x12x12x5xf32>) -> tensor<2x12x12x5xf32>
  return
}

// -----

func.func @wrong48(%arg0: tensor<6x5x3x3x2x5xf32>, %arg1: tensor<2x12x12x5xf32>) {
  // expected-error@+1 {{'linalg.winograd_output_transform' op expect input width equals to input tile size}}
  %0 = linalg.winograd_output_transform fmr(F_4_3) ins(%arg0 : tensor<6x5x3x3x2x5xf32>) outs(%arg1 : tensor<2x12x12x5xf32>) -> tensor<2x12x12x5xf32>
  return
}

// -----

func.func @wrong49(%arg0: tensor<6x6x3x3x2x5xf32>, %arg1: tensor<2x13x12x5xf32>) {
  // expected-error@+1 {{'linalg.winograd_output_transform' op the output shape is not expected}}
  %0 = linalg.winograd_output_transform fmr(F_4_3) ins(%arg0 : tensor<6x6x3x3x2x5xf32>) outs(%arg1 : tensor<2x13x12x5xf32>) -> tensor<2x13x12x5xf32>
  return
}

// -----

func.func @wrong50(%arg0: tensor<3x3xf32>, %arg1: tensor<2x12x3x5xf32>) {
  // expected-error@+1 {{'linalg.winograd_output_transform' op operand #0 must be 6D tensor of any type values, but got 'tensor<3x3xf32>'}}
  %0 = linalg.winograd_output_transform fmr(F_4_3) ins(%arg0 : tensor<3x3xf32>) outs(%arg1 : tensor<2x12x3x5xf32>) -> tensor<2x12x3x5xf32>
  return
}

// -----

func.func @wrong51(%arg0: tensor<2x3x2x5xf32>, %arg1: tensor<6x6x5x2xf32>) {
  // expected-error@+1 {{custom op 'linalg.winograd_filter_transform' expected string or keyword containing one of the following enum values for attribute 'fmr' [F_2_3, F_4_3, F_2_5]}}
  %0 = linalg.winograd_filter_transform fmr(F_4_5) ins(%arg0 : tensor<2x3x2x5xf32>) outs(%arg1 : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d1,d2)>
func.func @wrong52(%a: tensor<5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Unexpected result dim expression (outside the set of default result dims).}}
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(d0,d1,d2,d3)->(d1,d2)>, #b, #c] ins(%a, %b: tensor<5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d1,d2)>
func.func @wrong53(%a: tensor<5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Invalid broadcast requested.}}
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(d0,d1,d2,d3)->(d0,d1)>, #b, #c] ins(%a, %b: tensor<5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d1,d2)>
func.func @wrong54(%a: tensor<5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op no. of result dim expressions exceeds 3.}}
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(d0,d1,d2,d3)->(d0,d1,d3,d3)>, #b, #c] ins(%a, %b: tensor<5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d1,d2)>
func.func @wrong55(%a: tensor<5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Invalid batch dimension expression.}}
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(d0,d1,d2,d3)->(d1,d0,d3)>, #b, #c] ins(%a, %b: tensor<5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d2,d1)>
func.func @wrong56(%a: tensor<2x5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Invalid output map result dimension.}}
  %0 = linalg.batch_matmul indexing_maps = [#a, #b, #c] ins(%a, %b: tensor<2x5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d0,d2)>
func.func @wrong57(%a: tensor<2x5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op expects 3 dims, but got (2).}}
  %0 = linalg.batch_matmul indexing_maps = [#a, #b, #c] ins(%a, %b: tensor<2x5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
func.func @wrong58(%a: tensor<2x5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Indexing_map attribute must have 3 affine maps.}}
  %0 = linalg.batch_matmul indexing_maps = [#a, #b] ins(%a, %b: tensor<2x5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return
}

// -----

#b = affine_map<(d0,d1,d2)->(d2,d1)>
#c = affine_map<(d0,d1,d2)->(d0,d1)>
func.func @wrong59(%a: tensor<3xf32>, %b: tensor<3x4xf32>, %c: tensor<5x4xf32>) {
  // expected-error@+1 {{'linalg.matmul' op Invalid broadcast requested, should be (d2).}}
  %0 = linalg.matmul indexing_maps = [affine_map<(d0,d1,d2)->(d0)>, #b, #c] ins(%a, %b: tensor<3xf32>, tensor<3x4xf32>) outs(%c : tensor<5x4xf32>) -> tensor<5x4xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d2,d1)>
func.func @wrong60(%a: tensor<2x5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<4x5xf32>) {
  // expected-error@+1 {{'linalg.batch_reduce_matmul' op Invalid output map result dimension.}}
  %0 = linalg.batch_reduce_matmul indexing_maps = [#a, #b, #c] ins(%a, %b: tensor<2x5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<4x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

#a = affine_map<(d0,d1,d2,d3)->(d0,d1,d3)>
#b = affine_map<(d0,d1,d2,d3)->(d0,d3,d2)>
#c = affine_map<(d0,d1,d2,d3)->(d1,d3)>
func.func @wrong61(%a: tensor<2x5x3xf32>, %b: tensor<2x3x4xf32>, %c: tensor<5x4xf32>) {
  // expected-error@+1 {{'linalg.batch_reduce_matmul' op Invalid output map result dimension.}}
  %0 = linalg.batch_reduce_matmul indexing_maps = [#a, #b, #c] ins(%a, %b: tensor<2x5x3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<5x4xf32>) -> tensor<5x4xf32>
  return
}
