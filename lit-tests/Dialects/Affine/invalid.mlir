// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @apply_of_too_few(%i: index) {
  // expected-error@+1 {{dimension or symbol index mismatch}}
  %0 = affine.apply affine_map<(d0, d1) -> (d0 + d1)>(%i)
  return
}

// -----

func.func @apply_of_two_results(%i: index) {
  // expected-error@+1 {{operation defines 2 results but was provided 1 to bind}}
  %0 = affine.apply affine_map<(d0) -> (d0, d0)>(%i)
  return
}

// -----

func.func @apply_of_wrong_count(%i: index) {
  // expected-error@+1 {{'affine.apply' op operand count and affine map dimension and symbol count must match}}
  %0 = "affine.apply"(%i) {map = affine_map<(d0, d1) -> (d0)>} : (index) -> index
  return
}

// -----

func.func @apply_of_dimension() {
  affine.for %i = 0 to 10 {
    // expected-error@+1 {{dimensional operand cannot be used as a symbol}}
    %0 = affine.apply affine_map<()[s0] -> (s0)>()[%i]
  }
  return
}

// -----

func.func @min_without_results(%i: index) {
  // expected-error@+1 {{'affine.min' op affine map expect at least one result}}
  %0 = affine.min affine_map<(d0) -> ()>(%i)
  return
}

// -----

func.func @max_of_too_few(%i: index) {
  // expected-error@+1 {{'affine.max' op operand count and affine map dimension and symbol count must match}}
  %0 = affine.max affine_map<(d0, d1) -> (d0, d1)>(%i)
  return
}

// -----

func.func @several_without_max(%i: index) {
  // expected-error@+1 {{lower loop bound affine map with multiple results requires 'max' prefix}}
  affine.for %j = affine_map<(d0) -> (d0, 4)>(%i) to 10 {
  }
  return
}

// -----

func.func @several_without_min(%i: index) {
  // expected-error@+1 {{upper loop bound affine map with multiple results requires 'min' prefix}}
  affine.for %j = 0 to affine_map<(d0) -> (d0, 4)>(%i) {
  }
  return
}

// -----

func.func @bound_dimensions(%i: index) {
  // expected-error@+1 {{dim operand count and affine map dim count must match}}
  affine.for %j = 0 to affine_map<(d0, d1) -> (d0 + d1)>(%i) {
  }
  return
}

// -----

func.func @bound_symbols(%i: index) {
  // expected-error@+1 {{symbol operand count and affine map symbol count must match}}
  affine.for %j = 0 to affine_map<(d0)[s0] -> (d0 + s0)>(%i) {
  }
  return
}

// -----

func.func @bound_of_set() {
  // expected-error@+1 {{expected valid affine map representation for loop bounds}}
  affine.for %j = affine_set<() : (1 == 0)> to 10 {
  }
  return
}

// -----

func.func @two_bounds(%i: index) {
  // expected-error@+1 {{expected only one loop bound operand}}
  affine.for %j = %i, %i to 10 {
  }
  return
}

// -----

func.func @negative_step() {
  // expected-error@+1 {{expected step to be representable as a positive signed integer}}
  affine.for %j = 0 to 10 step -1 {
  }
  return
}

// -----

func.func @bound_too_large() {
  // expected-error@+1 {{integer constant out of range for attribute}}
  affine.for %j = 0 to 9223372036854775808 {
  }
  return
}

// -----

func.func @carried_values(%x: f32) {
  // expected-error@+1 {{mismatch between the number of loop-carried values and results}}
  %0:2 = affine.for %j = 0 to 10 iter_args(%a = %x) -> (f32, f32) {
    affine.yield %a : f32
  }
  return
}

// -----

// expected-note@+1 {{previously referenced here}}
func.func @argument_in_use(%i: index) {
  // expected-error@+1 {{region entry argument '%i' is already in use}}
  affine.for %i = 0 to 10 {
  }
  return
}

// -----

func.func @result_number() {
  // expected-error@+1 {{result number not allowed in argument list}}
  affine.for %i#0 = 0 to 10 {
  }
  return
}

// -----

func.func @bound_is_no_symbol(%m: memref<4xindex>, %i: index) {
  affine.for %k = 0 to 4 {
    %0 = affine.load %m[%k] : memref<4xindex>
    // expected-error@+1 {{'affine.for' op operand cannot be used as a symbol}}
    affine.for %j = 0 to %0 {
    }
  }
  return
}

// -----

func.func @set_dimensions(%i: index) {
  // expected-error@+1 {{dim operand count and integer set dim count must match}}
  affine.if affine_set<(d0, d1) : (d0 - d1 >= 0)>(%i) {
  }
  return
}

// -----

func.func @set_symbols(%i: index) {
  // expected-error@+1 {{symbol operand count and integer set symbol count must match}}
  affine.if affine_set<()[s0] : (s0 >= 0)>() {
  }
  return
}

// -----

func.func @arguments_of_if() {
  // expected-error@+1 {{'affine.if' op region #0 should have no arguments}}
  "affine.if"() <{condition = affine_set<() : (0 == 0)>}> ({
  ^bb0(%i: index):
    "affine.yield"() : () -> ()
  }, {
  }) : () -> ()
  return
}

// -----

func.func @yield_too_many(%x: f32) {
  affine.for %i = 0 to 10 {
    // expected-error@+1 {{'affine.yield' op parent of yield must have same number of results as the yield operands}}
    affine.yield %x : f32
  }
  return
}

// -----

func.func @yield_of_other_type(%x: f32, %y: i32) {
  %0 = affine.for %i = 0 to 10 iter_args(%a = %x) -> (f32) {
    // expected-error@+1 {{'affine.yield' op types mismatch between yield op and its parent}}
    affine.yield %y : i32
  }
  return
}

// -----

func.func @too_few_subscripts(%m: memref<4x4xf32>) {
  // expected-error@+1 {{'affine.load' op affine map num results must equal memref rank}}
  %0 = affine.load %m[0] : memref<4x4xf32>
  return
}

// -----

func.func @subscript_of_value(%m: memref<4xf32>, %k: memref<4xi32>) {
  affine.for %i = 0 to 4 {
    %0 = affine.load %k[%i] : memref<4xi32>
    %1 = arith.index_cast %0 : i32 to index
    // expected-error@+1 {{'affine.load' op operand cannot be used as a dimension id}}
    %2 = affine.load %m[%1] : memref<4xf32>
  }
  return
}

// -----

func.func @store_as_symbol(%m: memref<4xf32>, %x: f32) {
  affine.for %i = 0 to 4 {
    // expected-error@+1 {{'affine.store' op operand cannot be used as a symbol}}
    affine.store %x, %m[symbol(%i)] : memref<4xf32>
  }
  return
}

// -----

func.func @wrong_element(%m: memref<4xf32>) {
  // expected-error@+1 {{'affine.load' op result type must match element type of memref}}
  %0 = "affine.load"(%m) {map = affine_map<() -> (0)>} : (memref<4xf32>) -> i32
  return
}

// -----

func.func @wrong_value(%m: memref<4xf32>, %x: i32) {
  // expected-error@+1 {{'affine.store' op value to store must have the same type as memref element type}}
  "affine.store"(%x, %m) {map = affine_map<() -> (0)>} : (i32, memref<4xf32>) -> ()
  return
}

// -----

func.func @wrong_input_count(%m: memref<4xf32>) {
  // expected-error@+1 {{'affine.load' op expects as many subscripts as affine map inputs}}
  %0 = "affine.load"(%m) {map = affine_map<(d0) -> (d0)>} : (memref<4xf32>) -> f32
  return
}

// -----

func.func @vector_of_other_element(%m: memref<4xf32>) {
  // expected-error@+1 {{'affine.vector_load' op requires memref and vector types of the same elemental type}}
  %0 = affine.vector_load %m[0] : memref<4xf32>, vector<4xi32>
  return
}

// -----

func.func @prefetch_specifier(%m: memref<4xf32>) {
  // expected-error@+1 {{rw specifier has to be 'read' or 'write'}}
  affine.prefetch %m[0], look, locality<3>, data : memref<4xf32>
  return
}

// -----

func.func @prefetch_cache(%m: memref<4xf32>) {
  // expected-error@+1 {{cache type has to be 'data' or 'instr'}}
  affine.prefetch %m[0], read, locality<3>, other : memref<4xf32>
  return
}

// -----

func.func @prefetch_locality(%m: memref<4xf32>) {
  // expected-error@+1 {{'affine.prefetch' op attribute 'localityHint' failed to satisfy constraint: 32-bit signless integer attribute whose minimum value is 0 whose maximum value is 3}}
  affine.prefetch %m[0], read, locality<4>, data : memref<4xf32>
  return
}

// -----

func.func @prefetch_rank(%m: memref<4x4xf32>) {
  // expected-error@+1 {{'affine.prefetch' op affine.prefetch affine map num results must equal memref rank}}
  affine.prefetch %m[0], read, locality<1>, data : memref<4x4xf32>
  return
}

// -----

func.func @parallel_counts() {
  // expected-error@+1 {{'affine.parallel' op the number of region arguments (2) and the number of map groups for lower (1) and upper bound (2), and the number of steps (2) must all match}}
  affine.parallel (%i, %j) = (0) to (1, 2) {
  }
  return
}

// -----

func.func @parallel_without_maximum() {
  // expected-error@+1 {{'affine.parallel' op expected lower bound map to have at least one result}}
  affine.parallel (%i) = (max()) to (1) {
  }
  return
}

// -----

func.func @parallel_step(%n: index) {
  // expected-error@+1 {{steps must be constant integers}}
  affine.parallel (%i) = (0) to (1) step (%n) {
  }
  return
}

// -----

func.func @parallel_reduction(%x: f32) {
  // expected-error@+1 {{invalid reduction value: "foo"}}
  %0 = affine.parallel (%i) = (0) to (1) reduce ("foo") -> f32 {
    affine.yield %x : f32
  }
  return
}

// -----

func.func @parallel_missing_reduction(%x: f32) {
  // expected-error@+1 {{'affine.parallel' op a reduction must be specified for each output}}
  %0 = affine.parallel (%i) = (0) to (1) -> f32 {
    affine.yield %x : f32
  }
  return
}

// -----

func.func @parallel_reduction_unknown(%x: i32) {
  // expected-error@+1 {{'affine.parallel' op result type cannot match reduction attribute}}
  %0 = affine.parallel (%i) = (0) to (4) reduce ("xori") -> (i32) {
    affine.yield %x : i32
  }
  return
}

// -----

func.func @parallel_reduction_type(%x: f32) {
  // expected-error@+1 {{'affine.parallel' op result type cannot match reduction attribute}}
  %0 = affine.parallel (%i) = (0) to (1) reduce ("addi") -> f32 {
    affine.yield %x : f32
  }
  return
}

// -----

func.func @delinearize_results(%i: index) {
  // expected-error@+1 {{'affine.delinearize_index' op should return an index for each basis element and up to one extra index}}
  %0 = affine.delinearize_index %i into (2, 3) : index
  return
}

// -----

func.func @delinearize_basis(%i: index) {
  // expected-error@+1 {{'affine.delinearize_index' op no basis element may be statically non-positive}}
  %0:2 = affine.delinearize_index %i into (2, -3) : index, index
  return
}

// -----

func.func @linearize_basis(%i: index) {
  // expected-error@+1 {{'affine.linearize_index' op should be passed a basis element for each index except possibly the first}}
  %0 = affine.linearize_index [%i] by (2, 3) : index
  return
}

// -----

func.func @dma_types(%m: memref<4xf32>, %n: index) {
  // expected-error@+1 {{expected three types}}
  affine.dma_start %m[0], %m[0], %m[0], %n : memref<4xf32>, memref<4xf32>
  return
}

// -----

func.func @dma_stride(%m: memref<4xf32>, %n: index) {
  // expected-error@+1 {{expected two stride related operands}}
  affine.dma_start %m[0], %m[0], %m[0], %n, %n : memref<4xf32>, memref<4xf32>, memref<4xf32>
  return
}

// -----

func.func @dma_source(%m: memref<4xf32>, %t: tensor<4xf32>, %n: index) {
  // expected-error@+1 {{'affine.dma_start' op expected DMA source to be of memref type}}
  affine.dma_start %t[0], %m[0], %m[0], %n : tensor<4xf32>, memref<4xf32>, memref<4xf32>
  return
}

// -----

func.func @yield_elsewhere() {
  // expected-error@+1 {{'affine.yield' op only terminates affine.if/for/parallel regions}}
  affine.yield
}

// -----

func.func @carried_type(%x: f32) {
  // expected-error@+1 {{'affine.for' op 0-th init and 0-th region iter_arg have different type: 'f32' != 'i32'}}
  %0 = "affine.for"(%x) <{lowerBoundMap = affine_map<() -> (0)>, operandSegmentSizes = array<i32: 0, 0, 1>, step = 1 : index, upperBoundMap = affine_map<() -> (1)>}> ({
  ^bb0(%i: index, %j: i32):
    "affine.yield"(%x) : (f32) -> ()
  }) : (f32) -> f32
  return
}

// -----

// expected-error@+1 {{use of undeclared identifier}}
func.func private @undeclared() attributes {t.map = affine_map<(d0) -> (d0 + mod)>}

// -----

// expected-error@+1 {{use of undeclared identifier}}
func.func private @undeclared_in_the_next_line() attributes {t.map = affine_map<(d0) -> (d0 -
    floordiv 4)>}

// -----

func.func private @no_right_operand() attributes {t.map = affine_map<(d0) -> (d0 +
    // expected-error@+1 {{missing right operand of binary operator}}
    * 4)>}

// -----

func.func @twice(%m: memref<4xf32>, %i: index) -> f32 {
  // expected-error@+1 {{custom op 'affine.load' attribute 'map' occurs more than once in the attribute list}}
  %0 = affine.load %m[%i] {map = 3 : i32} : memref<4xf32>
  return %0 : f32
}
