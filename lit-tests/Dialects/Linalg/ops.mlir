// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #map = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func.func @fill
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>, %[[ARG1:.+]]: memref<4x3xf32>, %[[ARG2:.+]]: f32) -> tensor<4x3xf32> {
// CHECK: %[[V0:.+]] = linalg.fill ins(%[[ARG2]] : f32) outs(%[[ARG0]] : tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK: linalg.fill ins(%[[ARG2]] : f32) outs(%[[ARG1]] : memref<4x3xf32>)
// CHECK: return %[[V0]] : tensor<4x3xf32>
func.func @fill(%c: tensor<4x3xf32>, %m: memref<4x3xf32>, %z: f32) -> tensor<4x3xf32> {
  %0 = linalg.fill ins(%z : f32) outs(%c : tensor<4x3xf32>) -> tensor<4x3xf32>
  linalg.fill ins(%z : f32) outs(%m : memref<4x3xf32>)
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @matmul
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x8xf32>, %[[ARG1:.+]]: tensor<8x3xf32>, %[[ARG2:.+]]: tensor<4x3xf32>) -> tensor<4x3xf32> {
// CHECK: %[[V0:.+]] = linalg.matmul ins(%[[ARG0]], %[[ARG1]] : tensor<4x8xf32>, tensor<8x3xf32>) outs(%[[ARG2]] : tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK: return %[[V0]] : tensor<4x3xf32>
func.func @matmul(%a: tensor<4x8xf32>, %b: tensor<8x3xf32>, %c: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x3xf32>) outs(%c : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @batch_matmul
// CHECK-SAME: (%[[ARG0:.+]]: tensor<2x4x8xf32>, %[[ARG1:.+]]: tensor<2x8x3xf32>, %[[ARG2:.+]]: tensor<2x4x3xf32>) -> tensor<2x4x3xf32> {
// CHECK: %[[V0:.+]] = linalg.batch_matmul ins(%[[ARG0]], %[[ARG1]] : tensor<2x4x8xf32>, tensor<2x8x3xf32>) outs(%[[ARG2]] : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
// CHECK: return %[[V0]] : tensor<2x4x3xf32>
func.func @batch_matmul(%a: tensor<2x4x8xf32>, %b: tensor<2x8x3xf32>, %c: tensor<2x4x3xf32>) -> tensor<2x4x3xf32> {
  %0 = linalg.batch_matmul ins(%a, %b : tensor<2x4x8xf32>, tensor<2x8x3xf32>) outs(%c : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @generic
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>, %[[ARG1:.+]]: tensor<4x3xf32>) -> tensor<4x3xf32> {
// CHECK: %[[V0:.+]] = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%[[ARG0]] : tensor<4x3xf32>) outs(%[[ARG1]] : tensor<4x3xf32>) attrs =  {note = 1 : i32} {
// CHECK: ^bb0(%[[IN:.+]]: f32, %[[OUT:.+]]: f32):
// CHECK: %[[V1:.+]] = linalg.index 0 : index
// CHECK: %[[V2:.+]] = arith.addf %[[IN]], %[[OUT]] : f32
// CHECK: linalg.yield %[[V2]] : f32
// CHECK: } -> tensor<4x3xf32>
// CHECK: return %[[V0]] : tensor<4x3xf32>
func.func @generic(%a: tensor<4x3xf32>, %c: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<4x3xf32>) outs(%c : tensor<4x3xf32>) attrs = {note = 1 : i32} {
  ^bb0(%in: f32, %out: f32):
    %1 = linalg.index 0 : index
    %2 = arith.addf %in, %out : f32
    linalg.yield %2 : f32
  } -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @generic_on_buffers
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x3xf32>) {
// CHECK: linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%[[ARG0]] : memref<4x3xf32>) {
// CHECK: ^bb0(%[[OUT:.+]]: f32):
// CHECK: linalg.yield %[[OUT]] : f32
// CHECK: return
func.func @generic_on_buffers(%m: memref<4x3xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%m : memref<4x3xf32>) {
  ^bb0(%out: f32):
    linalg.yield %out : f32
  }
  return
}

// CHECK-LABEL: func.func @shapes
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>, %[[ARG1:.+]]: tensor<4xf32>, %[[ARG2:.+]]: tensor<3x4xf32>) -> tensor<3x4xf32> {
// CHECK: %[[TRANSPOSED:.+]] = linalg.transpose ins(%[[ARG0]] : tensor<4x3xf32>) outs(%[[ARG2]] : tensor<3x4xf32>) permutation = [1, 0]
// CHECK: %[[BROADCASTED:.+]] = linalg.broadcast ins(%[[ARG1]] : tensor<4xf32>) outs(%[[TRANSPOSED]] : tensor<3x4xf32>) dimensions = [0]
// CHECK: return %[[BROADCASTED]] : tensor<3x4xf32>
func.func @shapes(%a: tensor<4x3xf32>, %v: tensor<4xf32>, %t: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = linalg.transpose ins(%a : tensor<4x3xf32>) outs(%t : tensor<3x4xf32>) permutation = [1, 0]
  %1 = linalg.broadcast ins(%v : tensor<4xf32>) outs(%0 : tensor<3x4xf32>) dimensions = [0]
  return %1 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @reduce_short
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>, %[[ARG1:.+]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK: %[[REDUCED:.+]] = linalg.reduce { arith.addf } ins(%[[ARG0]] : tensor<4x3xf32>) outs(%[[ARG1]] : tensor<4xf32>) dimensions = [1]
// CHECK: return %[[REDUCED]] : tensor<4xf32>
func.func @reduce_short(%a: tensor<4x3xf32>, %v: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.reduce { arith.addf } ins(%a : tensor<4x3xf32>) outs(%v : tensor<4xf32>) dimensions = [1]
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @reduce
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>, %[[ARG1:.+]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK: %[[REDUCED:.+]] = linalg.reduce ins(%[[ARG0]] : tensor<4x3xf32>) outs(%[[ARG1]] : tensor<4xf32>) dimensions = [1]
// CHECK: (%[[IN:.+]]: f32, %[[INIT:.+]]: f32) {
// CHECK: %[[V0:.+]] = arith.addf %[[IN]], %[[INIT]] : f32
// CHECK: %[[V1:.+]] = arith.mulf %[[V0]], %[[INIT]] : f32
// CHECK: linalg.yield %[[V1]] : f32
// CHECK: return %[[REDUCED]] : tensor<4xf32>
func.func @reduce(%a: tensor<4x3xf32>, %v: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.reduce ins(%a : tensor<4x3xf32>) outs(%v : tensor<4xf32>) dimensions = [1]
    (%in: f32, %init: f32) {
      %1 = arith.addf %in, %init : f32
      %2 = arith.mulf %1, %init : f32
      linalg.yield %2 : f32
    }
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @map
// CHECK-SAME: (%[[ARG0:.+]]: tensor<4x3xf32>) -> tensor<4x3xf32> {
// CHECK: %[[MAPPED:.+]] = linalg.map { arith.addf } ins(%[[ARG0]], %[[ARG0]] : tensor<4x3xf32>, tensor<4x3xf32>) outs(%[[ARG0]] : tensor<4x3xf32>)
// CHECK: %[[MAPPED_0:.+]] = linalg.map ins(%[[ARG0]], %[[MAPPED]] : tensor<4x3xf32>, tensor<4x3xf32>) outs(%[[ARG0]] : tensor<4x3xf32>)
// CHECK: (%[[IN:.+]]: f32, %[[IN_1:.+]]: f32, %[[INIT:.+]]: f32) {
// CHECK: %[[V0:.+]] = arith.addf %[[IN]], %[[IN_1]] : f32
// CHECK: %[[V1:.+]] = arith.addf %[[V0]], %[[IN_1]] : f32
// CHECK: linalg.yield %[[V1]] : f32
// CHECK: return %[[MAPPED_0]] : tensor<4x3xf32>
func.func @map(%c: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = linalg.map { arith.addf } ins(%c, %c : tensor<4x3xf32>, tensor<4x3xf32>) outs(%c : tensor<4x3xf32>)
  %1 = linalg.map ins(%c, %0 : tensor<4x3xf32>, tensor<4x3xf32>) outs(%c : tensor<4x3xf32>) (%in: f32, %in2: f32, %out: f32) {
    %2 = arith.addf %in, %in2 : f32
    %3 = arith.addf %2, %in2 : f32
    linalg.yield %3 : f32
  }
  return %1 : tensor<4x3xf32>
}
