// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @matmul_shapes(%a: tensor<4x8xf32>, %b: tensor<7x3xf32>, %c: tensor<4x3xf32>) {
  // expected-error@+1 {{'linalg.matmul' op inferred input/output operand #1 has shape's dimension #0 to be 8, but found 7}}
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<7x3xf32>) outs(%c : tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @missing_map(%m: memref<4xf32>) {
  // expected-error@+1 {{'linalg.generic' op expected the number of indexing_map (0) to be equal to the number of input/output operands (1)}}
  linalg.generic {indexing_maps = [], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %out : f32
  }
  return
}

// -----

func.func @not_a_permutation(%a: tensor<4x3xf32>, %t: tensor<3x4xf32>) {
  // expected-error@+1 {{'linalg.transpose' op permutation is not valid}}
  %0 = linalg.transpose ins(%a : tensor<4x3xf32>) outs(%t : tensor<3x4xf32>) permutation = [1, 1]
  return
}

// -----

func.func @index_outside() {
  // expected-error@+1 {{'linalg.index' op expected parent op with LinalgOp interface}}
  %0 = linalg.index 0 : index
  return
}

// -----

func.func @fill_of_nothing() {
  // expected-error@+2 {{custom op 'linalg.fill' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 0}}
  linalg.fill
  return
}

// -----

func.func @one_factor(%m: memref<4x4xf32>) {
  // expected-error@+2 {{custom op 'linalg.matmul' [parseNamedStructuredOpRegion] ods-gen generated region expects 3 args, got 2}}
  linalg.matmul ins(%m : memref<4x4xf32>) outs(%m : memref<4x4xf32>)
  return
}

// -----

func.func @transpose_of_nothing() {
  // expected-error@+1 {{'linalg.transpose' op expected 2 operands, but found 0}}
  linalg.transpose permutation = [0, 1]
  return
}

// -----

func.func @payload_without_output(%m: memref<4xf32>) {
  // expected-error@+1 {{'math.exp' op requires a single operand}}
  linalg.map { math.exp } ins(%m : memref<4xf32>)
  return
}

// -----

func.func @payload_of_nothing() {
  // expected-error@+1 {{'linalg.map' op expected 1 or more operands, but found 0}}
  linalg.map { math.exp }
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: f32) {
  // expected-error@+1 {{'linalg.reduce' op operand #1 must be variadic of memref of any type values or ranked tensor of any type values, but got 'f32'}}
  "linalg.reduce"(%a, %b) <{dimensions = array<i64: 0>}> ({ ^bb0(%x: f32, %y: f32): linalg.yield %x : f32 }) : (tensor<4xf32>, f32) -> tensor<f32>
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: tensor<f32>) {
  // expected-error@+1 {{'linalg.reduce' op result #0 must be variadic of tensor of any type values, but got 'f32'}}
  "linalg.reduce"(%a, %b) <{dimensions = array<i64: 0>}> ({ ^bb0(%x: f32, %y: f32): linalg.yield %x : f32 }) : (tensor<4xf32>, tensor<f32>) -> f32
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x6xf32>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.reduce' op expects all inputs to have the same shapes. Shape at input-index 1 is not equal to the shape at input-index 0.}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x6xf32>) outs(%x, %y : tensor<4xf32>, tensor<4xf32>) dimensions = [1]
    (%p: f32, %q: f32, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x5xf32>, %x: tensor<4xf32>, %y: tensor<3xf32>) {
  // expected-error@+1 {{'linalg.reduce' op expects all outputs to have the same shapes. Shape at output-index 1 is not equal to the shape at output-index 0.}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x5xf32>) outs(%x, %y : tensor<4xf32>, tensor<3xf32>) dimensions = [1]
    (%p: f32, %q: f32, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x5xf32>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.reduce' op input element type 'f32' does not match corresponding block argument type 'f64'}}
  %0:2 = linalg.reduce ins(%a, %b : tensor<4x5xf32>, tensor<4x5xf32>) outs(%x, %y : tensor<4xf32>, tensor<4xf32>) dimensions = [1]
    (%p: f32, %q: f64, %r: f32, %s: f32) {
      linalg.yield %r, %s : f32, f32
    }
  return
}

// -----

func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.map' op expects number of operands to match the arity of mapper, but got: 2 and 1}}
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>)
    (%x: f32) {
      linalg.yield %x : f32
    }
  return
}

// -----

func.func @f(%m: memref<4x4xf32>, %t: tensor<4x4xf32>) {
  // expected-error@+1 {{'linalg.matmul' op expected to have pure tensor or buffer semantics}}
  %0 = linalg.matmul ins(%m, %m : memref<4x4xf32>, memref<4x4xf32>) outs(%t : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

func.func @f(%m: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%x: f32):
    // expected-error@+1 {{'linalg.index' op attribute 'dim' failed to satisfy constraint: 64-bit signless integer attribute whose minimum value is 0}}
    %0 = linalg.index -1 : index
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @f(%m: memref<4xf32>, %i: i1) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%x: i1):
    // expected-error@+1 {{'linalg.yield' op type of yield operand 1 ('i1') doesn't match the element type of the enclosing linalg.generic op ('f32')}}
    linalg.yield %i : i1
  }
  return
}

// -----

func.func @batch_broadcast(%a: memref<?xf32>, %b: memref<?x?x?xf32>, %c: memref<?x?x?xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Invalid broadcast requested}}
  linalg.batch_matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>]
    ins(%a, %b : memref<?xf32>, memref<?x?x?xf32>) outs(%c : memref<?x?x?xf32>)
  return
}

// -----

func.func @batch_broadcast_swapped(%a: memref<?x?xf32>, %b: memref<?x?x?xf32>, %c: memref<?x?x?xf32>) {
  // expected-error@+1 {{'linalg.batch_matmul' op Invalid broadcast requested}}
  linalg.batch_matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>]
    ins(%a, %b : memref<?x?xf32>, memref<?x?x?xf32>) outs(%c : memref<?x?x?xf32>)
  return
}

// -----

func.func @pack_constant_zero(%a: tensor<8x16xi32>, %b: tensor<1x16x?x1xi32>, %pad: i32) -> tensor<1x16x?x1xi32> {
  %zero = arith.constant 0 : index
  // expected-error@+1 {{invalid zero tile factor}}
  %0 = linalg.pack %a padding_value(%pad : i32) inner_dims_pos = [0, 1] inner_tiles = [%zero, 1] into %b : tensor<8x16xi32> -> tensor<1x16x?x1xi32>
  return %0 : tensor<1x16x?x1xi32>
}

// -----

func.func @pack_known_counts(%a: tensor<256x128xf32>, %b: tensor<10x8x?x?xf32>, %s: index) -> tensor<10x8x?x?xf32> {
  // expected-error@+1 {{'linalg.pack' op invalid tile factor or output size provided. Only full tiles are supported when padding_value is not set}}
  %0 = linalg.pack %a inner_dims_pos = [1, 0] inner_tiles = [%s, %s] into %b : tensor<256x128xf32> -> tensor<10x8x?x?xf32>
  return %0 : tensor<10x8x?x?xf32>
}

// -----

#input = affine_map<(d0, d1) -> (d0 * 2)>
#filter = affine_map<(d0, d1) -> (d1)>
#output = affine_map<(d0, d1) -> (d0)>
func.func @window_input(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error@+1 {{unexpected input index map for convolutions}}
  %0 = "linalg.conv_1d"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }) {linalg.memoized_indexing_maps = [#input, #filter, #output]} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

#input = affine_map<(d0, d1) -> (d0 + d1)>
#filter = affine_map<(d0, d1) -> (d1 + 1)>
#output = affine_map<(d0, d1) -> (d0)>
func.func @window_filter(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error@+1 {{expected output/filter indexing maps to be projected permutations}}
  %0 = "linalg.conv_1d"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }) {linalg.memoized_indexing_maps = [#input, #filter, #output]} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

#two = affine_map<(d0, d1) -> (d0)>
#one = affine_map<(d0) -> (d0)>
func.func @contract_spaces(%a: tensor<3xf32>) {
  // expected-error@+1 {{iteration spaces of provided affine_maps differ}}
  linalg.contract indexing_maps = [#two, #one, #two] ins(%a, %a : tensor<3xf32>, tensor<3xf32>) outs(%a : tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

#row = affine_map<(d0, d1) -> (d0)>
#both = affine_map<(d0, d1) -> (d1, d0)>
func.func @contract_ranks(%a: tensor<3xf32>) {
  // expected-error@+1 {{ranks of shaped operand and results of corresponding affine_map differ}}
  linalg.contract indexing_maps = [#row, #both, #row] ins(%a, %a : tensor<3xf32>, tensor<3xf32>) outs(%a : tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

#both = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
func.func @contract_half_a_sum(%a: tensor<3x3xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{iteration space dim at index 0 is neither a contracting dim nor of parallel iteration type}}
  linalg.contract indexing_maps = [#both, #column, #column] ins(%a, %b : tensor<3x3xf32>, tensor<3xf32>) outs(%b : tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @fill_with_a_tensor(%a: tensor<f32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{expected op with scalar input}}
  %0 = linalg.fill ins(%a : tensor<f32>) outs(%b : tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @generic_without_iterators(%a: tensor<3xf32>) {
  // expected-error@+1 {{custom op 'linalg.generic' expected "iterator_types" array attribute}}
  linalg.generic {} ins(%a : tensor<3xf32>) outs(%a : tensor<3xf32>)
  return
}

// -----

#line = affine_map<(d0) -> (d0)>
#square = affine_map<(d0) -> (d0, d0)>
func.func @generic_rank_before_loops(%a: tensor<4xf32>) {
  // expected-error@+1 {{'linalg.generic' op expected operand #1 rank (1) to match the result rank of indexing_map (2)}}
  %0 = linalg.generic {indexing_maps = [#line, #square], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}

// -----

func.func @payload_is_no_name(%a: tensor<3xf32>) {
  // expected-error@+1 {{expected bare identifier or keyword}}
  linalg.map { @exp } ins(%a : tensor<3xf32>) outs(%a : tensor<3xf32>)
  return
}

// -----

func.func @nothing_to_name(%a: tensor<3xf32>) {
  // expected-error@+1 {{cannot name an operation with no results}}
  %0 = linalg.map { math.exp } ins(%a : tensor<3xf32>)
  return
}

// -----

func.func @no_sum(%a: tensor<4x4xf32>) {
  // expected-error@+1 {{expected add/mul op in the body}}
  %0 = "linalg.matmul"(%a, %a, %a) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    linalg.yield %x : f32
  }) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

func.func @other_pair(%a: tensor<4xi32>, %b: tensor<i32>) {
  // expected-error@+1 {{expected add/mul op in the body}}
  %0 = "linalg.dot"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: i32, %y: i32, %z: i32):
    %1 = arith.muli %x, %y : i32
    %2 = arith.subi %z, %1 : i32
    linalg.yield %2 : i32
  }) : (tensor<4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<i32>
  return
}

// -----

func.func @square(%a: tensor<4xi32>, %b: tensor<i32>) {
  // expected-error@+1 {{expected add/mul op in the body}}
  %0 = "linalg.dot"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: i32, %y: i32, %z: i32):
    %1 = arith.muli %x, %x : i32
    %2 = arith.addi %z, %1 : i32
    linalg.yield %2 : i32
  }) : (tensor<4xi32>, tensor<4xi32>, tensor<i32>) -> tensor<i32>
  return
}
