// RUN: openxla-opt %s --stablehlo-legalize-to-linalg --mlir-print-local-scope | FileCheck %s

// CHECK-LABEL: func.func @rows
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%{{.+}} : tensor<5x1xi32>)
// CHECK: ^bb0(%[[START:.+]]: i32, %{{.+}}: f32):
// CHECK-DAG: %[[COLUMN:.+]] = linalg.index 1 : index
// CHECK-DAG: %[[INDEX:.+]] = arith.index_cast %[[START]] : i32 to index
// CHECK: %[[NOT_BEFORE:.+]] = arith.maxsi %[[INDEX]], %{{.+}} : index
// CHECK: %[[ROW:.+]] = arith.minsi %[[NOT_BEFORE]], %{{.+}} : index
// CHECK: tensor.extract %{{.+}}[%[[ROW]], %[[COLUMN]]] : tensor<4x3xf32>
func.func @rows(%x: tensor<4x3xf32>, %i: tensor<5x1xi32>) -> tensor<5x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{
    dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>,
    slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<5x1xi32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// The dimension that runs along with the indices needs none.
// CHECK-LABEL: func.func @batches
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>]
// CHECK: %[[OFFSET:.+]] = linalg.index 1 : index
// CHECK: %[[START:.+]] = arith.minui
// CHECK: %[[AT:.+]] = arith.addi %[[START]], %[[OFFSET]] : index
// CHECK: %[[BATCH:.+]] = linalg.index 0 : index
// CHECK: tensor.extract %{{.+}}[%[[BATCH]], %[[AT]]] : tensor<4x3xf32>
func.func @batches(%x: tensor<4x3xf32>, %i: tensor<4xui8>) -> tensor<4x2xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{
    dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>,
    slice_sizes = array<i64: 1, 2>}> : (tensor<4x3xf32>, tensor<4xui8>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// A window that fills its tensor starts where that does.
// CHECK-LABEL: func.func @whole
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>]
// CHECK: tensor.extract %{{.+}}[%{{.+}}] : tensor<3xf32>
func.func @whole(%x: tensor<3xf32>, %i: tensor<2x1xi32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 3>}> : (tensor<3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
