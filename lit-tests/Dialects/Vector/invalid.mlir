// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @from_elements_1(%a: f32, %b: i32) {
  // expected-error@+1 {{number of operands and types do not match: got 1 operands and 2 types}}
  vector.from_elements %a
     : vector<2xf32>
  return
}

// -----

func.func @from_elements_2(%a: f32, %b: i32) {
  // expected-error@+1 {{'dest' must be fixed-length vector of any type values, but got 'vector<[2]xf32>'}}
  vector.from_elements %a
   :
   vector<[2]xf32>
  return
}

// -----

func.func @contract_3(%a: vector<2xf32>, %b: vector<2xf32>, %c: f32) {
  // expected-error@+1 {{'vector.contract' op expected 'kind' attribute of type CombiningKind (e.g. 'vector.kind<add>')}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"], kind = "foo"}
   %a, %b, %c
   : vector<2xf32>,
   vector<2xf32>
   into f32
  return
}

// -----

func.func @contract_4(%a: vector<2xf32>, %b: vector<2xf32>, %c: f32) {
  // expected-error@+1 {{expected "iterator_types" array attribute}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], kind = "foo"}
   %a, %b, %c
   : vector<2xf32>,
   vector<2xf32>
   into f32
  return
}

// -----

func.func @contract_5(%a: vector<2xf32>, %b: vector<2xf32>, %c: f32) {
  // expected-error@+1 {{unexpected iterator_type (bar)}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["bar"]}
   %a, %b, %c
   : vector<2xf32>,
   vector<2xf32>
   into f32
  return
}

// -----

func.func @contract_6(%a: vector<2xf32>, %b: vector<2xf32>, %c: f32) {
  // expected-error@+1 {{'vector.contract' op invalid indexing maps are non-invertible: ((d0, d1) -> (d0, d0))}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "parallel"]} %a, %b, %c : vector<2xf32>, vector<2xf32> into f32
  return
}

// -----

func.func @mask_7(%v: vector<4xf32>, %m: vector<4xi1>, %f: f32) {
  // expected-error@+1 {{expects a result if passthru operand is provided}}
  vector.mask %m, %v { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1>
  return
}

// -----

func.func @mask_8(%v: vector<4xf32>, %m: vector<4xi1>, %f: f32) {
  // expected-error@+1 {{'vector.mask' op doesn't expect a passthru argument for this maskable operation}}
  %0 = vector.mask %m, %f { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> f32
  return
}

// -----

func.func @mask_9(%v: vector<4xf32>, %m: vector<5xi1>, %f: f32) {
  // expected-error@+1 {{'vector.mask' op expects a 'vector<4xi1>' mask for the maskable operation}}
  %0 = vector.mask %m { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<5xi1> -> f32
  return
}

// -----

func.func @mask_10(%v: vector<4xf32>, %m: vector<5xi1>, %f: f32) {
  // expected-error@+1 {{'vector.mask' op expects a MaskableOpInterface within the mask region}}
  %0 = vector.mask %m { arith.addf %v, %v : vector<4xf32> } : vector<5xi1> -> vector<4xf32>
  return
}

// -----

func.func @mask_11(%v: vector<4xf32>, %m: vector<4xi1>, %f: f32) {
  // expected-error@+1 {{'vector.mask' op expects number of results to match maskable operation number of results}}
  %0:2 = vector.mask %m { %1 = vector.reduction <add>, %v : vector<4xf32> into f32
   vector.yield %1, %1 : f32, f32 } : vector<4xi1> -> (f32, f32)
  return
}

// -----

func.func @load_13(%m: memref<4x4xf32, affine_map<(d0, d1) -> (d1 * 4 + d0)>>, %i: index, %n: memref<4xvector<4xf32>>) {
  %1 = vector.load %n[%i] : memref<4xvector<4xf32>>, vector<4xf32>
  // expected-error@+1 {{'vector.load' op most minor memref dim must have unit stride}}
  %0 = vector.load %m[%i, %i] : memref<4x4xf32, affine_map<(d0, d1) -> (d1 * 4 + d0)>>, vector<4xf32>
  return
}

// -----

func.func @load_14(%i: index, %n: memref<vector<4xf32>>) {
  // expected-error@+1 {{'vector.load' op destination memref has lower rank than the result vector}}
  %1 = vector.load %n[] : memref<vector<4xf32>>, vector<4xf32>
  return
}

// -----

func.func @load_15(%i: index, %n: memref<f32>) {
  // expected-error@+1 {{'vector.load' op destination memref has lower rank than the result vector}}
  %1 = vector.load %n[] : memref<f32>, vector<4xf32>
  return
}

// -----

func.func @store_16(%i: index, %n: memref<f32>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.store' op source memref has lower rank than the vector to store}}
  vector.store %v, %n[] : memref<f32>, vector<4xf32>
  return
}

// -----

func.func @store_17(%i: index, %n: memref<4xf32>, %v: vector<4xi32>) {
  // expected-error@+1 {{'vector.store' op base and valueToStore element type should match}}
  vector.store %v, %n[] : memref<4xf32>, vector<4xi32>
  return
}

// -----

func.func @print_18(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.print' op failed to verify that `source` or `punctuation` are not set when printing strings}}
  vector.print %v : vector<4xi32> str "foo"
  return
}

// -----

func.func @print_19(%v: memref<4xi32>) {
  // expected-error@+1 {{'vector.print' op operand #0 must be , but got 'memref<4xi32>'}}
  vector.print %v : memref<4xi32>
  return
}

// -----

func.func @to_elements_20(%v: vector<[4]xi32>) {
  // expected-error@+1 {{operation defines 4 results but was provided 1 to bind}}
  %0 = vector.to_elements %v : vector<[4]xi32>
  return
}

// -----

func.func @to_elements_21(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.to_elements' op failed to verify that shaped type 'source' matches 'elements' element count and types}}
  %0:2 = "vector.to_elements"(%v) : (vector<4xi32>) -> (i32, i32)
  return
}

// -----

func.func @constant_mask_22(%v: vector<4xi32>) {
  // expected-error@+1 {{array attr must have length 1 for 0-D vectors}}
  %0 = vector.constant_mask [1, 2] : vector<i1>
  return
}

// -----

func.func @extract_23(%v: vector<4xi32>) {
  // expected-error@+1 {{expected a scalar instead of a 0-d vector as the result type}}
  %0 = vector.extract %v[0] : vector<i32> from vector<4xi32>
  return
}

// -----

func.func @extract_24(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.extract' op failed to verify that operand and result have same element type}}
  %0 = vector.extract %v[0, 1] : f32 from vector<4xi32>
  return
}

// -----

func.func @extract_25(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.extract' op expected position attribute of rank no greater than vector rank}}
  %0 = vector.extract %v[0, 1] : i32 from vector<4xi32>
  return
}

// -----

func.func @extract_27(%v: vector<4xi32>) {
  // expected-error@+2 {{'vector.extract' op inferred type(s) 'vector<4xi32>' are incompatible with return type(s) of operation 'vector<5xi32>'}}
  // expected-error@+1 {{'vector.extract' op failed to infer returned types}}
  %0 = vector.extract %v[] : vector<5xi32> from vector<4xi32>
  return
}

// -----

func.func @shuffle_28(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.shuffle' op invalid mask length}}
  %0 = vector.shuffle %v, %v [] : vector<4xi32>, vector<4xi32>
  return
}

// -----

func.func @shuffle_30(%v: vector<4x4xi32>, %w: vector<4x2xi32>) {
  // expected-error@+1 {{'vector.shuffle' op dimension mismatch}}
  %0 = vector.shuffle %v, %w [0, 1] : vector<4x4xi32>, vector<4x2xi32>
  return
}

// -----

func.func @deinterleave_31(%v: vector<3xi32>, %w: vector<4x2xi32>) {
  // expected-error@+1 {{'vector.deinterleave' op failed to verify that the trailing dimension of the source vector has an even number of elements}}
  %0, %1 = vector.deinterleave %v : vector<3xi32> -> vector<1xi32>
  return
}

// -----

func.func @interleave_32(%v: vector<3xi32>, %w: vector<4x2xi32>) {
  // expected-error@+1 {{'vector.interleave' op failed to verify that type of 'result' is double the width of the inputs}}
  %0 = vector.interleave %v, %v : vector<3xi32> -> vector<7xi32>
  return
}

// -----

func.func @multi_reduction_33(%v: vector<3xi32>, %w: vector<4x2xi32>) {
  // expected-error@+1 {{'vector.multi_reduction' op destination type 'vector<3xi32>' is incompatible with source type 'vector<4x2xi32>'}}
  %0 = vector.multi_reduction <add>, %w, %v [1] : vector<4x2xi32> to vector<3xi32>
  return
}

// -----

func.func @reduction_35(%v: vector<4xi32>, %i: i32) {
  // expected-error@+1 {{'vector.reduction' op unsupported reduction type ''i32'' for kind 'maxnumf'}}
  %0 = vector.reduction <maxnumf>, %v : vector<4xi32> into i32
  return
}

// -----

func.func @scan_36(%v: vector<4xi32>, %i: i32) {
  // expected-error@+1 {{operation defines 2 results but was provided 1 to bind}}
  %0 = vector.scan <add>, %v, %v {inclusive = true, reduction_dim = 0 : i64} : vector<4xi32>, vector<4xi32>
  return
}

// -----

func.func @transfer_read_37(%v: vector<4xi32>, %m: memref<4x4xf32>, %i: index) {
  %f = arith.constant 0.0 : f32
  // expected-error@+1 {{'vector.transfer_read' op expects the in_bounds attr of same rank as permutation_map results: affine_map<(d0, d1) -> (d1)> vs inBounds of size: 2}}
  %0 = vector.transfer_read %m[%i, %i], %f {in_bounds = [true, false]} : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @transfer_read_38(%v: vector<4xi32>, %m: memref<4x4xf32>, %i: index) {
  %f = arith.constant 0.0 : f32
  // expected-error@+1 {{'vector.transfer_read' op masked attribute has been removed. Use in_bounds instead.}}
  %0 = vector.transfer_read %m[%i, %i], %f {masked} : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @transfer_read_40(%v: vector<4xi32>, %m: memref<f32>, %i: index) {
  %f = arith.constant 0.0 : f32
  // expected-error@+1 {{expected a custom permutation_map when rank(source) != rank(destination)}}
  %0 = vector.transfer_read %m[], %f : memref<f32>, vector<1xf32>
  %1 = vector.transfer_read %m[], %f : memref<f32>, vector<f32>
  return
}

// -----

func.func @transfer_read_41(%v: vector<4xi32>, %m: memref<f32>, %i: index) {
  %f = arith.constant 0.0 : f32
  // expected-error@+1 {{expected a custom permutation_map when rank(source) != rank(destination)}}
  %1 = vector.transfer_read %m[], %f : memref<f32>, vector<2xf32>
  return
}

// -----

func.func @reduction_rank(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.reduction' op unsupported reduction rank: 2}}
  %0 = vector.reduction <add>, %v : vector<2x4xf32> into f32
  return
}

// -----

func.func @reduction_element(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.reduction' op failed to verify that source operand and result have same element type}}
  %0 = vector.reduction <add>, %v : vector<4xf32> into i32
  return
}

// -----

func.func @broadcast_rank(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.broadcast' op source rank higher than destination rank}}
  %0 = vector.broadcast %v : vector<2x4xf32> to vector<4xf32>
  return
}

// -----

func.func @broadcast_extent(%v: vector<2xf32>) {
  // expected-error@+1 {{'vector.broadcast' op dimension mismatch (2 vs. 4)}}
  %0 = vector.broadcast %v : vector<2xf32> to vector<4x4xf32>
  return
}

// -----

func.func @broadcast_scalable(%v: vector<[4]xf32>) {
  // expected-error@+1 {{'vector.broadcast' op dimension mismatch ([4] vs. 4)}}
  %0 = vector.broadcast %v : vector<[4]xf32> to vector<4x4xf32>
  return
}

// -----

func.func @broadcast_memref(%v: memref<4xf32>) {
  // expected-error@+1 {{'vector.broadcast' op source type is not a vector}}
  %0 = vector.broadcast %v : memref<4xf32> to vector<4xf32>
  return
}

// -----

func.func @insert_rank(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.insert' op expected position attribute of rank no greater than dest vector rank}}
  %0 = vector.insert %x, %v [0, 1] : f32 into vector<4xf32>
  return
}

// -----

func.func @insert_slice_rank(%v: vector<4xf32>, %w: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.insert' op expected position attribute rank + source rank to match dest vector rank}}
  %0 = vector.insert %v, %w [] : vector<4xf32> into vector<2x4xf32>
  return
}

// -----

func.func @insert_scalar_rank(%w: vector<2x4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.insert' op expected position attribute rank to match the dest vector rank}}
  %0 = vector.insert %x, %w [0] : f32 into vector<2x4xf32>
  return
}

// -----

func.func @insert_outside(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.insert' op expected position attribute #1 to be a non-negative integer smaller than the corresponding dest vector dimension}}
  %0 = vector.insert %x, %v [4] : f32 into vector<4xf32>
  return
}

// -----

func.func @extract_outside(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.extract' op expected position attribute #1 to be a non-negative integer smaller than the corresponding vector dimension or poison (-1)}}
  %0 = vector.extract %v[4] : f32 from vector<4xf32>
  return
}

// -----

func.func @shuffle_outside(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.shuffle' op mask index #2 out of range}}
  %0 = vector.shuffle %v, %v [0, 8] : vector<4xf32>, vector<4xf32>
  return
}

// -----

func.func @shape_cast_count(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.shape_cast' op has different number of elements at source (4) and result (5)}}
  %0 = vector.shape_cast %v : vector<4xf32> to vector<5xf32>
  return
}

// -----

func.func @shape_cast_element(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.shape_cast' op has different source and result element types}}
  %0 = vector.shape_cast %v : vector<4xf32> to vector<4xi32>
  return
}

// -----

func.func @shape_cast_scalable(%v: vector<[4]xf32>) {
  // expected-error@+1 {{'vector.shape_cast' op has different number of scalable dims at source (1) and result (0)}}
  %0 = vector.shape_cast %v : vector<[4]xf32> to vector<4xf32>
  return
}

// -----

func.func @bitcast_bits(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.bitcast' op source/result bitwidth of the minor 1-D vectors must be equal}}
  %0 = vector.bitcast %v : vector<4xf32> to vector<4xf16>
  return
}

// -----

func.func @bitcast_rank(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.bitcast' op failed to verify that all of {source, result} have same rank}}
  %0 = vector.bitcast %v : vector<4xf32> to vector<2x2xf32>
  return
}

// -----

func.func @bitcast_extent(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.bitcast' op dimension size mismatch at: 0}}
  %0 = vector.bitcast %v : vector<2x4xf32> to vector<4x2xf32>
  return
}

// -----

func.func @transpose_length(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.transpose' op transposition length mismatch: 1}}
  %0 = vector.transpose %v, [0] : vector<2x4xf32> to vector<4x2xf32>
  return
}

// -----

func.func @transpose_rank(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.transpose' op vector result rank mismatch: 1}}
  %0 = vector.transpose %v, [1, 0] : vector<2x4xf32> to vector<4xf32>
  return
}

// -----

func.func @transpose_index(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.transpose' op transposition index out of range: 2}}
  %0 = vector.transpose %v, [1, 2] : vector<2x4xf32> to vector<4x2xf32>
  return
}

// -----

func.func @transpose_twice(%v: vector<2x2xf32>) {
  // expected-error@+1 {{'vector.transpose' op duplicate position index: 1}}
  %0 = vector.transpose %v, [1, 1] : vector<2x2xf32> to vector<2x2xf32>
  return
}

// -----

func.func @transpose_extent(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.transpose' op dimension size mismatch at: 1}}
  %0 = vector.transpose %v, [1, 0] : vector<2x4xf32> to vector<2x4xf32>
  return
}

// -----

func.func @slice_counts(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected offsets, sizes and strides attributes of same size}}
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [1, 1], strides = [1, 1]} : vector<2x4xf32> to vector<1x1xf32>
  return
}

// -----

func.func @slice_offset(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected offsets dimension 0 to be confined to [0, 2)}}
  %0 = vector.extract_strided_slice %v {offsets = [2], sizes = [1], strides = [1]} : vector<2x4xf32> to vector<1x4xf32>
  return
}

// -----

func.func @slice_size(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected sizes dimension 0 to be confined to [1, 3)}}
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [3], strides = [1]} : vector<2x4xf32> to vector<3x4xf32>
  return
}

// -----

func.func @slice_stride(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected strides to be confined to [1, 2)}}
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [1], strides = [2]} : vector<2x4xf32> to vector<1x4xf32>
  return
}

// -----

func.func @slice_sum(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected sum(offsets, sizes) dimension 0 to be confined to [1, 3)}}
  %0 = vector.extract_strided_slice %v {offsets = [1], sizes = [2], strides = [1]} : vector<2x4xf32> to vector<2x4xf32>
  return
}

// -----

func.func @slice_result(%v: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.extract_strided_slice' op expected result type to be 'vector<1x4xf32>'}}
  %0 = vector.extract_strided_slice %v {offsets = [0], sizes = [1], strides = [1]} : vector<2x4xf32> to vector<1x3xf32>
  return
}

// -----

func.func @insert_slice_offsets(%v: vector<4xf32>, %w: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.insert_strided_slice' op expected offsets of same size as destination vector rank}}
  %0 = vector.insert_strided_slice %v, %w {offsets = [0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
  return
}

// -----

func.func @insert_slice_strides(%v: vector<4xf32>, %w: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.insert_strided_slice' op expected strides of same size as source vector rank}}
  %0 = vector.insert_strided_slice %v, %w {offsets = [0, 0], strides = []} : vector<4xf32> into vector<2x4xf32>
  return
}

// -----

func.func @insert_slice_sum(%v: vector<4xf32>, %w: vector<2x4xf32>) {
  // expected-error@+1 {{'vector.insert_strided_slice' op expected sum(offsets, source vector shape) dimension 1 to be confined to [1, 5)}}
  %0 = vector.insert_strided_slice %v, %w {offsets = [0, 1], strides = [1]} : vector<4xf32> into vector<2x4xf32>
  return
}

// -----

func.func @outer_operands(%v: vector<4xf32>) {
  // expected-error@+1 {{expected at least 2 operands}}
  %0 = vector.outerproduct %v : vector<4xf32>, vector<4xf32>
  return
}

// -----

func.func @outer_rank(%v: vector<2x4xf32>, %w: vector<4xf32>) {
  // expected-error@+1 {{'vector.outerproduct' op expected 1-d vector for operand #1}}
  %0 = vector.outerproduct %v, %w : vector<2x4xf32>, vector<4xf32>
  return
}

// -----

func.func @outer_kind(%v: vector<4xf32>, %w: vector<4x4xf32>) {
  // expected-error@+1 {{'vector.outerproduct' op unsupported outerproduct type}}
  %0 = vector.outerproduct %v, %v, %w {kind = #vector.kind<xor>} : vector<4xf32>, vector<4xf32>
  return
}

// -----

func.func @contract_maps(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.contract' op expected an indexing map for each vector operand}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xf32>, vector<4xf32> into f32
  return
}

// -----

func.func @contract_inputs(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.contract' op expected indexing map 0 to have 1 number of inputs}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xf32>, vector<4xf32> into f32
  return
}

// -----

func.func @contract_outputs(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.contract' op expected indexing map 0 to have 1 number of outputs}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0, d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xf32>, vector<4xf32> into f32
  return
}

// -----

func.func @contract_symbols(%v: vector<4xf32>, %x: f32) {
  // expected-error@+1 {{'vector.contract' op expected indexing map 0 to have no symbols}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0)[s0] -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xf32>, vector<4xf32> into f32
  return
}

// -----

func.func @contract_pairs(%v: vector<4xf32>) {
  // expected-error@+1 {{'vector.contract' op expected at least one contracting dimension pair}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} %v, %v, %v : vector<4xf32>, vector<4xf32> into vector<4xf32>
  return
}

// -----

func.func @contract_extents(%v: vector<4xf32>, %w: vector<5xf32>, %x: f32) {
  // expected-error@+1 {{'vector.contract' op invalid contracting dimension map}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %w, %x : vector<4xf32>, vector<5xf32> into f32
  return
}

// -----

func.func @contract_result(%v: vector<2x4xf32>, %w: vector<4xf32>, %y: vector<3xf32>) {
  // expected-error@+1 {{'vector.contract' op invalid accumulator/result vector shape, expected: 'vector<2xf32>'}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} %v, %w, %y : vector<2x4xf32>, vector<4xf32> into vector<3xf32>
  return
}

// -----

func.func @contract_signed(%v: vector<4xsi32>, %x: si32) {
  // expected-error@+1 {{'vector.contract' op only supports signless integer types}}
  %0 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xsi32>, vector<4xsi32> into si32
  return
}

// -----

func.func @read_types(%m: memref<4xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{requires two types}}
  %0 = vector.transfer_read %m[%i], %x : memref<4xf32>
  return
}

// -----

func.func @read_indices(%m: memref<4x4xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{'vector.transfer_read' op requires 2 indices}}
  %0 = vector.transfer_read %m[%i], %x : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @read_of_unranked(%m: memref<*xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{requires memref or ranked tensor type}}
  %0 = vector.transfer_read %m[%i], %x : memref<*xf32>, vector<4xf32>
  return
}

// -----

func.func @read_map(%m: memref<4x4xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{'vector.transfer_read' op requires a permutation_map with input dims of the same rank as the source type}}
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0) -> (d0)>} : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @read_sum(%m: memref<4x4xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{'vector.transfer_read' op requires a projected permutation_map (at most one dim or the zero constant can appear in each result)}}
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0 + d1)>} : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @read_twice(%m: memref<4x4xf32>, %i: index, %x: f32) {
  // expected-error@+1 {{'vector.transfer_read' op requires a permutation_map that is a permutation (found one dim used more than once)}}
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0, d0)>} : memref<4x4xf32>, vector<4x4xf32>
  return
}

// -----

func.func @write_broadcast(%m: memref<4x4xf32>, %i: index, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.transfer_write' op should not have broadcast dimensions}}
  vector.transfer_write %v, %m[%i, %i] {permutation_map = affine_map<(d0, d1) -> (0)>} : vector<4xf32>, memref<4x4xf32>
  return
}

// -----

func.func @load_stride(%m: memref<4x4xf32, strided<[1, 4]>>, %i: index) {
  // expected-error@+1 {{'vector.load' op most minor memref dim must have unit stride}}
  %0 = vector.load %m[%i, %i] : memref<4x4xf32, strided<[1, 4]>>, vector<4xf32>
  return
}

// -----

func.func @load_indices(%m: memref<4x4xf32>, %i: index) {
  // expected-error@+1 {{'vector.load' op requires 2 indices}}
  %0 = vector.load %m[%i] : memref<4x4xf32>, vector<4xf32>
  return
}

// -----

func.func @load_alignment(%m: memref<4xf32>, %i: index) {
  // expected-error@+1 {{'vector.load' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0}}
  %0 = vector.load %m[%i] {alignment = 3 : i64} : memref<4xf32>, vector<4xf32>
  return
}

// -----

func.func @masked_load_shape(%m: memref<4xf32>, %i: index, %b: vector<3xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.maskedload' op expected result shape to match mask shape}}
  %0 = vector.maskedload %m[%i], %b, %v : memref<4xf32>, vector<3xi1>, vector<4xf32> into vector<4xf32>
  return
}

// -----

func.func @masked_store_element(%m: memref<4xi32>, %i: index, %b: vector<4xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.maskedstore' op base and valueToStore element type should match}}
  vector.maskedstore %m[%i], %b, %v : memref<4xi32>, vector<4xi1>, vector<4xf32>
  return
}

// -----

func.func @expand_scalable(%m: memref<4xf32>, %i: index, %b: vector<[4]xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.expandload' op operand #2 must be fixed-length vector of 1-bit signless integer values, but got 'vector<[4]xi1>'}}
  %0 = vector.expandload %m[%i], %b, %v : memref<4xf32>, vector<[4]xi1>, vector<4xf32> into vector<4xf32>
  return
}

// -----

func.func @gather_indices(%m: memref<4xf32>, %i: index, %k: vector<3xi32>, %b: vector<4xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.gather' op expected result dim to match indices dim}}
  %0 = vector.gather %m[%i] [%k], %b, %v : memref<4xf32>, vector<3xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}

// -----

func.func @gather_unranked(%m: memref<*xf32>, %i: index, %k: vector<4xi32>, %b: vector<4xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.gather' op operand #0 must be Tensor or MemRef of any type values, but got 'memref<*xf32>'}}
  %0 = vector.gather %m[%i] [%k], %b, %v : memref<*xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}

// -----

func.func @scatter_mask(%m: memref<4xf32>, %i: index, %k: vector<4xi32>, %b: vector<3xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.scatter' op expected valueToStore dim to match mask dim}}
  vector.scatter %m[%i] [%k], %b, %v : memref<4xf32>, vector<4xi32>, vector<3xi1>, vector<4xf32>
  return
}

// -----

func.func @type_cast_layout(%m: memref<4x4xf32, strided<[8, 1]>>) {
  // expected-error@+1 {{'vector.type_cast' op expects operand to be a memref with identity layout}}
  %0 = vector.type_cast %m : memref<4x4xf32, strided<[8, 1]>> to memref<vector<4x4xf32>>
  return
}

// -----

func.func @type_cast_shape(%m: memref<4x4xf32>) {
  // expected-error@+1 {{'vector.type_cast' op expects concatenated result and operand shapes to be equal: 'memref<vector<4x3xf32>>'}}
  %0 = vector.type_cast %m : memref<4x4xf32> to memref<vector<4x3xf32>>
  return
}

// -----

func.func @type_cast_dynamic(%m: memref<?xf32>) {
  // expected-error@+1 {{'vector.type_cast' op operand #0 must be statically shaped memref of any type values, but got 'memref<?xf32>'}}
  %0 = vector.type_cast %m : memref<?xf32> to memref<vector<4xf32>>
  return
}

// -----

func.func @constant_mask_count() {
  // expected-error@+1 {{'vector.constant_mask' op must specify array attr of size equal vector result rank}}
  %0 = vector.constant_mask [1] : vector<4x4xi1>
  return
}

// -----

func.func @constant_mask_outside() {
  // expected-error@+1 {{'vector.constant_mask' op array attr of size out of bounds of vector result dimension size}}
  %0 = vector.constant_mask [1, 5] : vector<4x4xi1>
  return
}

// -----

func.func @constant_mask_zero() {
  // expected-error@+1 {{'vector.constant_mask' op expected all mask dim sizes to be zeros, as a result of conjunction with zero mask dim}}
  %0 = vector.constant_mask [1, 0] : vector<4x4xi1>
  return
}

// -----

func.func @constant_mask_scalable() {
  // expected-error@+1 {{'vector.constant_mask' op only supports 'none set' or 'all set' scalable dimensions}}
  %0 = vector.constant_mask [1] : vector<[4]xi1>
  return
}

// -----

func.func @create_mask_count(%i: index) {
  // expected-error@+1 {{'vector.create_mask' op must specify an operand for each result vector dimension}}
  %0 = vector.create_mask %i : vector<4x4xi1>
  return
}

// -----

func.func @step_rank() {
  // expected-error@+1 {{'vector.step' op result #0 must be vector of index values of ranks 1, but got 'vector<4x4xindex>'}}
  %0 = vector.step : vector<4x4xindex>
  return
}

// -----

func.func @scalable_position(%v: vector<4xf32>, %w: vector<[16]xf32>) {
  // expected-error@+1 {{'vector.scalable.insert' op failed to verify that position is a multiple of the source length.}}
  %0 = vector.scalable.insert %v, %w[3] : vector<4xf32> into vector<[16]xf32>
  return
}

// -----

func.func @scalable_source(%w: vector<16xf32>) {
  // expected-error@+1 {{'vector.scalable.extract' op operand #0 must be  of ranks 1, but got 'vector<16xf32>'}}
  %0 = vector.scalable.extract %w[0] : vector<4xf32> from vector<16xf32>
  return
}

// -----

func.func @scan_dimension(%v: vector<4xi32>, %z: vector<i32>) {
  // expected-error@+1 {{'vector.scan' op reduction dimension 1 has to be less than 1}}
  %0:2 = vector.scan <add>, %v, %z {inclusive = true, reduction_dim = 1 : i64} : vector<4xi32>, vector<i32>
  return
}

// -----

func.func @mask_terminator(%b: vector<4xi1>) {
  // expected-error@+1 {{'vector.mask' op region should have no arguments}}
  "vector.mask"(%b) ({
  ^bb0(%i: index):
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>) -> ()
  return
}

// -----

func.func @mask_of_two(%b: vector<4xi1>, %v: vector<4xf32>) {
  // expected-error@+1 {{'vector.mask' op expects only one operation to mask}}
  vector.mask %b {
    %0 = vector.reduction <add>, %v : vector<4xf32> into f32
    %1 = vector.reduction <add>, %v : vector<4xf32> into f32
  } : vector<4xi1>
  return
}

// -----

func.func @fma_of_integers(%v: vector<4xi32>) {
  // expected-error@+1 {{'vector.fma' op operand #0 must be vector of floating-point values, but got 'vector<4xi32>'}}
  %0 = vector.fma %v, %v, %v : vector<4xi32>
  return
}

// -----

func.func @deinterleave_nothing(%a: vector<f32>) {
  // expected-error@+1 {{'vector.deinterleave' op operand #0 must be vector of any type values, but got 'vector<f32>'}}
  %0, %1 = vector.deinterleave %a : vector<f32> -> vector<f32>
  return
}

// -----

func.func @outer_kind(%a: vector<4xf32>, %b: vector<4x4xf32>) {
  // expected-error@+1 {{'vector.outerproduct' op expected 'kind' attribute of type CombiningKind (e.g. 'vector.kind<add>')}}
  %0 = vector.outerproduct %a, %a, %b {kind = "add"} : vector<4xf32>, vector<4xf32>
  return
}
