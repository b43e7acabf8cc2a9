// RUN: openxla-opt %s -test-shape-function-report --verify-diagnostics --allow-unregistered-dialect

module attributes {shape.lib = [@lib]} {

// expected-remark@+1 {{associated shape function: same}}
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> attributes {shape.function = @lib::@same} {
  // expected-remark@+1 {{implements InferType op interface}}
  %0 = math.tanh %x : tensor<4xf32>
  // expected-remark@+1 {{associated shape function: same}}
  %1 = "my.mapped"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  // expected-remark@+1 {{no associated way to refine shape}}
  %2 = "my.other"(%1) : (tensor<4xf32>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}

shape.function_library @lib {
  func @same(%x: !shape.value_shape) -> !shape.shape {
    %0 = shape_of %x : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {
  my.mapped = @same
}

}