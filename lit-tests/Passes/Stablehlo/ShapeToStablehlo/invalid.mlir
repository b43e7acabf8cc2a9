// RUN: openxla-opt --shape-legalize-to-stablehlo --split-input-file --verify-diagnostics %s

func.func @shape(%arg0: !shape.shape) -> !shape.size {
  // expected-error@+1 {{failed to legalize operation 'shape.num_elements' that was explicitly marked illegal: StableHLO has no type for '!shape.size'}}
  %0 = shape.num_elements %arg0 : !shape.shape -> !shape.size
  return %0 : !shape.size
}

// -----

func.func @unranked(%arg0: tensor<*xf32>) -> tensor<?xindex> {
  // expected-error@+1 {{failed to legalize operation 'shape.shape_of' that was explicitly marked illegal: the rank of 'tensor<*xf32>' is not known}}
  %0 = shape.shape_of %arg0 : tensor<*xf32> -> tensor<?xindex>
  return %0 : tensor<?xindex>
}

// -----

func.func @dimension(%arg0: tensor<?x?xf32>, %arg1: index) -> index {
  // expected-error@+1 {{failed to legalize operation 'tensor.dim' that was explicitly marked illegal: the dimension is no constant}}
  %dim = tensor.dim %arg0, %arg1 : tensor<?x?xf32>
  return %dim : index
}

// -----

func.func @outside(%arg0: tensor<?x3xindex>) -> index {
  %c0 = arith.constant 0 : index
  // expected-error@+1 {{failed to legalize operation 'tensor.extract' that was explicitly marked illegal: it is not sure that 'tensor<?x3xindex>' has an element 0 in dimension 0}}
  %0 = tensor.extract %arg0[%c0, %c0] : tensor<?x3xindex>
  return %0 : index
}

// -----

func.func @floats(%arg0: tensor<3xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  // expected-error@+1 {{failed to legalize operation 'tensor.extract' that was explicitly marked illegal: the elements of 'tensor<3xf32>' are no sizes}}
  %0 = tensor.extract %arg0[%c0] : tensor<3xf32>
  return %0 : f32
}

// -----

func.func @narrow(%arg0: tensor<2xindex>) -> tensor<2xi8> {
  // expected-error@+1 {{failed to legalize operation 'arith.index_cast' that was explicitly marked illegal: 'tensor<2xi8>' is neither of indices nor of i32}}
  %0 = arith.index_cast %arg0 : tensor<2xindex> to tensor<2xi8>
  return %0 : tensor<2xi8>
}

// -----

func.func @three(%arg0: tensor<4xindex>) -> tensor<4xindex> {
  // expected-error@+1 {{failed to legalize operation 'shape.broadcast' that was explicitly marked illegal: joins 3 shapes}}
  %0 = shape.broadcast %arg0, %arg0, %arg0 : tensor<4xindex>, tensor<4xindex>, tensor<4xindex> -> tensor<4xindex>
  return %0 : tensor<4xindex>
}

// -----

func.func @large() -> tensor<1xindex> {
  // expected-error@+1 {{failed to legalize operation 'shape.const_shape' that was explicitly marked illegal: 4294967296 does not fit into i32}}
  %0 = shape.const_shape [4294967296] : tensor<1xindex>
  return %0 : tensor<1xindex>
}
