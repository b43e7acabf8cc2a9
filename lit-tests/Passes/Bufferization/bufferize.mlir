// RUN: openxla-opt %s --bufferize | FileCheck %s

// CHECK-LABEL: func.func @writes_over_a_fresh_tensor
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x8xf32>, %[[ARG1:.+]]: memref<8x3xf32>, %[[ARG2:.+]]: memref<4x3xf32>) {
// CHECK: %[[CST:.+]] = arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%[[CST]] : f32) outs(%[[ARG2]] : memref<4x3xf32>)
// CHECK: linalg.matmul ins(%[[ARG0]], %[[ARG1]] : memref<4x8xf32>, memref<8x3xf32>) outs(%[[ARG2]] : memref<4x3xf32>)
// CHECK: return
func.func @writes_over_a_fresh_tensor(%a: tensor<4x8xf32>, %b: tensor<8x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<4x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x3xf32>) outs(%1 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %2 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @an_argument_is_not_written
// CHECK-SAME: (%[[ARG0:.+]]: memref<4xf32>, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: memref<4xf32>) {
// CHECK: linalg.fill ins(%[[ARG1]] : f32) outs(%[[ARG2]] : memref<4xf32>)
// CHECK: return
func.func @an_argument_is_not_written(%a: tensor<4xf32>, %v: f32) -> tensor<4xf32> {
  %0 = linalg.fill ins(%v : f32) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
