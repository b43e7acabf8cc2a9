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
  // expected-error@+1 {{'linalg.map' op expected an output for its payload to write}}
  linalg.map { math.exp } ins(%m : memref<4xf32>)
  return
}

// -----

func.func @payload_of_nothing() {
  // expected-error@+1 {{'linalg.map' op expected an output for its payload to write}}
  linalg.map { math.exp }
  return
}
