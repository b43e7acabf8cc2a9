// The softmax of four numbers.
func.func @main() -> tensor<4xf32> {
  %x = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %max = stablehlo.reduce(%x init: %least) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  %maxes = stablehlo.broadcast_in_dim %max, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %down = stablehlo.subtract %x, %maxes : tensor<4xf32>
  %powers = stablehlo.exponential %down : tensor<4xf32>
  %sum = stablehlo.reduce(%powers init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %parts = stablehlo.divide %powers, %sums : tensor<4xf32>
  return %parts : tensor<4xf32>
}
