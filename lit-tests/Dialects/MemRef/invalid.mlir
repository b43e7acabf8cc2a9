// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @too_few_indices(%m: memref<4x4xf32>, %i: index) {
  // expected-error@+1 {{'memref.load' op incorrect number of indices for load, expected 2 but got 1}}
  %0 = memref.load %m[%i] : memref<4x4xf32>
  return
}

// -----

func.func @unknown_global() {
  // expected-error@+1 {{'memref.get_global' op 'missing' does not reference a valid global memref}}
  %0 = memref.get_global @missing : memref<2xf32>
  return
}

// -----

// expected-error@+1 {{type should be static shaped memref, but got 'memref<?xf32>'}}
memref.global @g : memref<?xf32>

// -----

// expected-error@+1 {{expected operation name in quotes}}
memref.global @g : memref<2xf32> = dense<1.0> : tensor<3xf32>

// -----

func.func @cast(%m: memref<4xf32>) {
  // expected-error@+1 {{'memref.cast' op operand type 'memref<4xf32>' and result type 'memref<5xf32>' are cast incompatible}}
  %0 = memref.cast %m : memref<4xf32> to memref<5xf32>
  return
}

// -----

func.func @store_of_other_type(%m: memref<8xf32>, %v: i32, %i: index) {
  // expected-error@+1 {{'memref.store' op failed to verify that type of 'value' matches element type of 'memref'}}
  "memref.store"(%v, %m, %i) : (i32, memref<8xf32>, index) -> ()
  return
}

// -----

func.func @not_a_memref(%m: memref<4xf32>, %i: index) {
  // expected-error@+1 {{invalid kind of type specified: expected builtin.memref, but found 'index'}}
  memref.store %i, %m[%i] : index
  return
}

// -----

func.func @a(%t: memref<8x8xf32>) {
  // expected-error@+1 {{offset 0 is out-of-bounds: 8 >= 8}}
  %0 = memref.subview %t[8, 0] [1, 1] [1, 1] : memref<8x8xf32> to memref<1x1xf32, strided<[8, 1], offset: 64>>
  return
}

// -----

func.func @a(%t: memref<8x8xf32>) {
  // expected-error@+1 {{slice along dimension 0 runs out-of-bounds: 8 >= 8}}
  %0 = memref.subview %t[0, 0] [9, 1] [1, 1] : memref<8x8xf32> to memref<9x1xf32, strided<[8, 1], offset: 0>>
  return
}

// -----

func.func @a(%t: memref<8x8xf32>) {
  // expected-error@+1 {{expected 2 offset values, got 1}}
  %0 = memref.subview %t[0] [9] [1] : memref<8x8xf32> to memref<9x1xf32, strided<[8, 1], offset: 0>>
  return
}

// -----

func.func @a(%t: memref<8x8xf32>) {
  // expected-error@+1 {{expected mixed offsets rank to match mixed sizes rank (2 vs 1) so the rank of the result type is well-formed.}}
  %0 = memref.subview %t[0, 0] [9] [1] : memref<8x8xf32> to memref<9x1xf32, strided<[8, 1], offset: 0>>
  return
}

// -----

func.func @a(%t: memref<8x8xf32>, %i: index) {
  // expected-error@+1 {{expected result type to be 'memref<1x1xf32, strided<[8, 1], offset: ?>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<1x1xf32, strided<[8, 1]>>'}}
  %0 = memref.subview %t[%i, 0] [1, 1] [1, 1] : memref<8x8xf32> to memref<1x1xf32, strided<[8, 1], offset: 0>>
  return
}

// -----

func.func @a(%t: memref<8x8xf32>, %i: index) {
  // expected-error@+1 {{expected result type to be 'memref<1x1xf32, strided<[8, 1], offset: ?>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<1xf32, strided<[8]>>'}}
  %0 = memref.subview %t[%i, 0] [1, 1] [1, 1] : memref<8x8xf32> to memref<1xf32, strided<[8]>>
  return
}

// -----

func.func @a(%t: memref<6xf32>) {
  // expected-error@+1 {{'memref.expand_shape' op invalid output shape provided at pos 0}}
  %0 = memref.expand_shape %t [[0, 1]] output_shape [3, 2] : memref<6xf32> into memref<2x3xf32>
  return
}

// -----

func.func @a(%t: memref<6xf32, strided<[2]>>) {
  // expected-error@+1 {{'memref.expand_shape' op expected expanded type to be 'memref<2x3xf32, strided<[6, 2]>>' but found 'memref<2x3xf32>'}}
  %0 = memref.expand_shape %t [[0, 1]] output_shape [2, 3] : memref<6xf32, strided<[2]>> into memref<2x3xf32>
  return
}

// -----

func.func @a(%t: memref<2x3xf32, strided<[7, 2]>>) {
  // expected-error@+1 {{'memref.collapse_shape' op invalid source layout map or collapsing non-contiguous dims}}
  %0 = memref.collapse_shape %t [[0, 1]]  : memref<2x3xf32, strided<[7, 2]>> into memref<6xf32, strided<[2]>>
  return
}

// -----

func.func @a(%t: memref<2x3xf32, strided<[6, 2]>>) {
  // expected-error@+1 {{'memref.collapse_shape' op expected collapsed type to be 'memref<6xf32, strided<[2]>>' but found 'memref<6xf32>'}}
  %0 = memref.collapse_shape %t [[0, 1]]  : memref<2x3xf32, strided<[6, 2]>> into memref<6xf32>
  return
}

// -----

func.func @a(%t: memref<1x2xf32>) {
  // expected-error@+1 {{'memref.collapse_shape' op rank 0 memrefs can only be extended/collapsed with/from ones}}
  %0 = memref.collapse_shape %t []  : memref<1x2xf32> into memref<f32>
  return
}

// -----

func.func @a(%t: memref<1x2xf32>) {
  // expected-error@+1 {{'memref.collapse_shape' op expanded rank (2) inconsistent with number of reassociation indices (1)}}
  %0 = memref.collapse_shape %t [[0]]  : memref<1x2xf32> into memref<1xf32>
  return
}

// -----

func.func @a(%t: memref<1x2xf32>) {
  // expected-error@+1 {{'memref.collapse_shape' op has source rank 2 and result rank 3. This is not a collapse (2 < 3).}}
  %0 = memref.collapse_shape %t [[0], [1], [2]]  : memref<1x2xf32> into memref<1x2x1xf32>
  return
}

// -----

func.func @a(%t: memref<2xf32>) {
  // expected-error@+1 {{'memref.expand_shape' op invalid output shape provided at pos 0}}
  %0 = memref.expand_shape %t [[0]] output_shape [3] : memref<2xf32> into memref<2xf32>
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: successor operand type #0 'i64' should match successor input type #0 'i32'}}
  // expected-note@+1 {{region branch point}}
  %0 = memref.alloca_scope -> i32 { memref.alloca_scope.return %y : i64 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = memref.alloca_scope -> i32 { memref.alloca_scope.return }
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+1 {{'memref.extract_strided_metadata' op result #0 must be strided memref of any type values of rank 0, but got 'i32'}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (i32, index, index, index, index, index)
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+1 {{'memref.extract_strided_metadata' op result #0 must be strided memref of any type values of rank 0, but got 'memref<4xf32>'}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (memref<4xf32>, index, index, index, index, index)
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+2 {{'memref.extract_strided_metadata' op inferred type(s) 'memref<f32>', 'index', 'index', 'index', 'index', 'index' are incompatible with return type(s) of operation 'memref<f32>', 'index', 'index', 'index', 'index'}}
  // expected-error@+1 {{'memref.extract_strided_metadata' op failed to infer returned types}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (memref<f32>, index, index, index, index)
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+1 {{'memref.extract_strided_metadata' op result #4 must be variadic of index, but got 'i32'}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (memref<f32>, index, index, index, i32, index)
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+2 {{'memref.extract_strided_metadata' op inferred type(s) 'memref<f32>', 'index', 'index', 'index', 'index', 'index' are incompatible with return type(s) of operation 'memref<f32>', 'index', 'index', 'index'}}
  // expected-error@+1 {{'memref.extract_strided_metadata' op failed to infer returned types}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (memref<f32>, index, index, index)
  return
}

// -----

func.func @f(%m: memref<4x5xf32>) {
  // expected-error@+1 {{'memref.extract_strided_metadata' op expected 2 or more results}}
  "memref.extract_strided_metadata"(%m) : (memref<4x5xf32>) -> (memref<f32>)
  return
}

// -----

func.func @f(%m: memref<f32>) {
  // expected-error@+1 {{expected ':'}}
  memref.extract_strided_metadata %m {a} : memref<f32> -> memref<f32>, index {b}
  return
}

// -----

func.func @f(%m: memref<*xf32>) {
  // expected-error@+1 {{custom op 'memref.extract_strided_metadata' invalid kind of type specified: expected builtin.memref, but found 'memref<*xf32>'}}
  memref.extract_strided_metadata %m : memref<*xf32> -> memref<f32>, index {b}
  return
}

// -----

func.func @f(%m: memref<4xf32, affine_map<(d0) -> (d0 mod 2)>>) {
  // expected-error@+1 {{'memref.extract_strided_metadata' op operand #0 must be strided memref of any type values, but got 'memref<4xf32, affine_map<(d0) -> (d0 mod 2)>>'}}
  memref.extract_strided_metadata %m : memref<4xf32, affine_map<(d0) -> (d0 mod 2)>> -> memref<f32>, index, index, index
  return
}

// -----

func.func @f(%a: tensor<2xf32>) {
  // expected-error@+1 {{custom op 'memref.copy' invalid kind of type specified}}
  memref.copy %a, %a : tensor<2xf32> to tensor<2xf32>
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{custom op 'memref.rank' invalid kind of type specified}}
  memref.rank %a : i32
  return
}

// -----

func.func @f(%a: i32) {
  // expected-error@+1 {{custom op 'memref.dealloc' invalid kind of type specified}}
  memref.dealloc %a : i32
  return
}

// -----

func.func @f(%a: i32, %i: index) {
  // expected-error@+1 {{custom op 'memref.load' invalid kind of type specified: expected builtin.memref, but found 'i32'}}
  memref.load %a[%i] : i32
  return
}

// -----

func.func @f(%a: i32, %i: index) {
  // expected-error@+1 {{'memref.dim' op operand #0 must be unranked.memref of any type values or non-0-ranked.memref of any type values, but got 'i32'}}
  memref.dim %a, %i : i32
  return
}

// -----

func.func @f(%a: memref<f32>, %i: index) {
  // expected-error@+1 {{'memref.dim' op operand #0 must be unranked.memref of any type values or non-0-ranked.memref of any type values, but got 'memref<f32>'}}
  memref.dim %a, %i : memref<f32>
  return
}

// -----

func.func @f(%a: memref<2xf32>, %b: memref<2xf16>) {
  // expected-error@+1 {{'memref.copy' op requires the same element type for all operands}}
  memref.copy %a, %b : memref<2xf32> to memref<2xf16>
  return
}

// -----

// expected-error@+1 {{'memref.alloca' op requires an ancestor op with AutomaticAllocationScope trait}}
memref.alloca() : memref<4xf32>

// -----

// expected-error@+1 {{custom op 'memref.global' initial value should be a unit or elements attribute}}
memref.global @g : memref<2xf32> = "foo"

// -----

// expected-error@+1 {{custom op 'memref.global' type should be static shaped memref, but got 'memref<?xf32>'}}
memref.global @g : memref<?xf32>

// -----

func.func @f(%m: memref<?xf32>, %i: index) {
  // expected-error@+1 {{custom op 'memref.prefetch' rw specifier has to be 'read' or 'write'}}
  memref.prefetch %m[%i], rw, locality<0>, data : memref<?xf32>
  return
}

// -----

func.func @f(%m: memref<256xi8>, %i: index) {
  // expected-error@+1 {{'memref.view' op incorrect number of dynamic sizes, has 1, expected 2}}
  %0 = memref.view %m[%i][%i] : memref<256xi8> to memref<?x?xf32>
  return
}

// -----

func.func @f(%m: memref<256xf32>) {
  // expected-error@+1 {{missing dimension operand for result type 'memref<?xf32>'}}
  %0 = memref.realloc %m : memref<256xf32> to memref<?xf32>
  return
}

// -----

func.func @f(%m: memref<?x?xi1>, %n: index) {
  // expected-error@+1 {{expected the number of 'sizes' to match the number of dynamic entries in 'static_sizes' (1 vs 2)}}
  %0 = "memref.reinterpret_cast"(%m, %n, %n) <{operandSegmentSizes = array<i32: 1, 0, 1, 1>, static_offsets = array<i64: 0>, static_sizes = array<i64: -9223372036854775808, -9223372036854775808>, static_strides = array<i64: 1, -9223372036854775808>}> : (memref<?x?xi1>, index, index) -> memref<?x?xi1, strided<[?, 1]>>
  return
}

// -----

func.func @f(%m: memref<?x?xi1>, %n: index) {
  // expected-error@+1 {{expected offsets to be non-negative, but got -4}}
  %0 = memref.reinterpret_cast %m to offset: [-4], sizes: [%n, %n], strides: [%n, 1] : memref<?x?xi1> to memref<?x?xi1, strided<[?, 1], offset: -4>>
  return
}

// -----

func.func @f(%m: memref<?x?xi1>, %n: index) {
  // expected-error@+1 {{expected the number of 'sizes' to match the number of dynamic entries in 'static_sizes' (1 vs 2)}}
  %0 = "memref.subview"(%m, %n, %n) <{operandSegmentSizes = array<i32: 1, 0, 1, 1>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: -9223372036854775808, -9223372036854775808>, static_strides = array<i64: 1, -9223372036854775808>}> : (memref<?x?xi1>, index, index) -> memref<?x?xi1, strided<[?, 1]>>
  return
}

// -----

func.func @f(%m: memref<?x4xi32>, %n: index) {
  // expected-error@+1 {{'memref.expand_shape' op expected number of static shape bounds to be equal to the output rank (2) but found 1 inputs instead}}
  %0 = "memref.expand_shape"(%m, %n) <{reassociation = [[0], [1]], static_output_shape = array<i64: -9223372036854775808>}> : (memref<?x4xi32>, index) -> memref<?x4xi32>
  return
}

// -----

func.func @transpose_by_map(%a: memref<?x?xf32, affine_map<(d0, d1)[s0, s1] -> (s0 + d0 * s1 + d1)>>) {
  // expected-error@+1 {{is not equivalent to the canonical transposed input type 'memref<?x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 + s0 + d1 * s1)>>'}}
  %0 = memref.transpose %a (i, j) -> (j, i) : memref<?x?xf32, affine_map<(d0, d1)[s0, s1] -> (s0 + d0 * s1 + d1)>> to memref<?x?xf32>
  return
}
