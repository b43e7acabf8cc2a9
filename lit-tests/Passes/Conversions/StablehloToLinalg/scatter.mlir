// RUN: openxla-opt %s --stablehlo-legalize-to-linalg --split-input-file | FileCheck %s

// Each update is combined with the element at its place; one beyond the tensor writes back what it finds at the first row.
// CHECK-LABEL: func.func @rows
// CHECK-SAME: (%[[X:.+]]: tensor<4x3xf32>, %[[I:.+]]: tensor<2x1xi32>, %[[U:.+]]: tensor<2x3xf32>)
// CHECK: scf.for %[[ROW:.+]] = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[OUTER:.+]] = %[[X]]) -> (tensor<4x3xf32>) {
// CHECK: %[[NUMBER:.+]] = tensor.extract %[[I]][%[[ROW]], %{{.+}}] : tensor<2x1xi32>
// CHECK: %[[START:.+]] = arith.index_cast %[[NUMBER]] : i32 to index
// CHECK: scf.for %[[COLUMN:.+]] = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[T:.+]] = %[[OUTER]]) -> (tensor<4x3xf32>) {
// CHECK: %[[INSIDE:.+]] = arith.cmpi ult, %[[START]], %{{.+}} : index
// CHECK: %[[AT:.+]] = arith.select %[[INSIDE]], %[[START]], %{{.+}} : index
// CHECK: %[[OLD:.+]] = tensor.extract %[[T]][%[[AT]], %[[COLUMN]]] : tensor<4x3xf32>
// CHECK: %[[UPDATE:.+]] = tensor.extract %[[U]][%[[ROW]], %[[COLUMN]]] : tensor<2x3xf32>
// CHECK: %[[SUM:.+]] = arith.addf %[[OLD]], %[[UPDATE]] : f32
// CHECK: %[[NEW:.+]] = arith.select %[[INSIDE]], %[[SUM]], %[[OLD]] : f32
// CHECK: %[[DONE:.+]] = tensor.insert %[[NEW]] into %[[T]][%[[AT]], %[[COLUMN]]] : tensor<4x3xf32>
// CHECK: scf.yield %[[DONE]]
func.func @rows(%x: tensor<4x3xf32>, %i: tensor<2x1xi32>, %u: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}
    : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// -----

// Where nothing says where windows start, all updates are within the tensor.
// CHECK-LABEL: func.func @batches
// CHECK-NOT: arith.cmpi
// CHECK: tensor.insert %{{.+}} into %{{.+}}[%{{.+}}] : tensor<4xi8>
func.func @batches(%x: tensor<4xui8>, %i: tensor<4x0xi32>, %u: tensor<4xui8>) -> tensor<4xui8> {
  %0 = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
    stablehlo.return %b : tensor<ui8>
  }) {scatter_dimension_numbers = #stablehlo.scatter<input_batching_dims = [0], scatter_indices_batching_dims = [0], index_vector_dim = 1>}
    : (tensor<4xui8>, tensor<4x0xi32>, tensor<4xui8>) -> tensor<4xui8>
  return %0 : tensor<4xui8>
}

// -----

// CHECK-LABEL: func.func @no_updates
// CHECK-SAME: (%[[X:[^:]+]]:
// CHECK-NEXT: return %[[X]]
func.func @no_updates(%x: tensor<4xf32>, %i: tensor<0x1xi32>, %u: tensor<0xf32>) -> tensor<4xf32> {
  %0 = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) {scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}
    : (tensor<4xf32>, tensor<0x1xi32>, tensor<0xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
