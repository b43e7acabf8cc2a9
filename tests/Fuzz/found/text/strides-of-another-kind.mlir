func.func @f(%a: tensor<1x4x4x1xf32>, %b: tensor<3x3xf32>, %c: tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32> {
  %0 = "linalg.pooling_nhwc_sum"(%a, %b, %c) <{strides = unit, operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    "linalg.yield"(%x) : (f32) -> ()
  }) : (tensor<1x4x4x1xf32>, tensor<3x3xf32>, tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
  return %0 : tensor<1x2x2x1xf32>
}
