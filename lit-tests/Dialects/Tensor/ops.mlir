// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @elements
// CHECK-SAME: (%[[ARG0:.+]]: tensor<8x8xf32>, %[[ARG1:.+]]: index, %[[ARG2:.+]]: f32) -> tensor<2xf32> {
// CHECK: %[[EXTRACTED:.+]] = tensor.extract %[[ARG0]][%[[ARG1]], %[[ARG1]]] : tensor<8x8xf32>
// CHECK: %[[INSERTED:.+]] = tensor.insert %[[EXTRACTED]] into %[[ARG0]][%[[ARG1]], %[[ARG1]]] : tensor<8x8xf32>
// CHECK: %[[FROM_ELEMENTS:.+]] = tensor.from_elements %[[EXTRACTED]], %[[ARG2]] : tensor<2xf32>
// CHECK: %[[SPLAT:.+]] = tensor.splat %[[ARG2]] : tensor<4xf32>
// CHECK: return %[[FROM_ELEMENTS]] : tensor<2xf32>
func.func @elements(%t: tensor<8x8xf32>, %i: index, %v: f32) -> tensor<2xf32> {
  %0 = tensor.extract %t[%i, %i] : tensor<8x8xf32>
  %1 = tensor.insert %0 into %t[%i, %i] : tensor<8x8xf32>
  %2 = tensor.from_elements %0, %v : tensor<2xf32>
  %3 = tensor.splat %v : tensor<4xf32>
  return %2 : tensor<2xf32>
}

// CHECK-LABEL: func.func @shapes
// CHECK-SAME: (%[[ARG0:.+]]: tensor<?x4xf32>, %[[ARG1:.+]]: index) -> tensor<?x4xf32> {
// CHECK: %[[V0:.+]] = tensor.empty(%[[ARG1]]) : tensor<?x4xf32>
// CHECK: %[[DIM:.+]] = tensor.dim %[[ARG0]], %[[ARG1]] : tensor<?x4xf32>
// CHECK: %[[RANK:.+]] = tensor.rank %[[ARG0]] : tensor<?x4xf32>
// CHECK: %[[CAST:.+]] = tensor.cast %[[V0]] : tensor<?x4xf32> to tensor<?x?xf32>
// CHECK: return %[[V0]] : tensor<?x4xf32>
func.func @shapes(%t: tensor<?x4xf32>, %i: index) -> tensor<?x4xf32> {
  %0 = tensor.empty(%i) : tensor<?x4xf32>
  %1 = tensor.dim %t, %i : tensor<?x4xf32>
  %2 = tensor.rank %t : tensor<?x4xf32>
  %3 = tensor.cast %0 : tensor<?x4xf32> to tensor<?x?xf32>
  return %0 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @slices
// CHECK-SAME: (%[[ARG0:.+]]: tensor<8x8xf32>, %[[ARG1:.+]]: index) -> tensor<8x8xf32> {
// CHECK: %[[EXTRACTED_SLICE:.+]] = tensor.extract_slice %[[ARG0]][0, %[[ARG1]]] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<4x4xf32>
// CHECK: %[[INSERTED_SLICE:.+]] = tensor.insert_slice %[[EXTRACTED_SLICE]] into %[[ARG0]][0, 0] [4, 4] [1, 1] : tensor<4x4xf32> into tensor<8x8xf32>
// CHECK: return %[[INSERTED_SLICE]] : tensor<8x8xf32>
func.func @slices(%t: tensor<8x8xf32>, %i: index) -> tensor<8x8xf32> {
  %0 = tensor.extract_slice %t[0, %i] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<4x4xf32>
  %1 = tensor.insert_slice %0 into %t[0, 0] [4, 4] [1, 1] : tensor<4x4xf32> into tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: (%[[ARG0:.+]]: tensor<8x8xf32>) -> tensor<8x8xf32> {
// CHECK: %[[COLLAPSED:.+]] = tensor.collapse_shape %[[ARG0]] {{\[\[}}0, 1]] : tensor<8x8xf32> into tensor<64xf32>
// CHECK: %[[EXPANDED:.+]] = tensor.expand_shape %[[COLLAPSED]] {{\[\[}}0, 1]] output_shape [8, 8] : tensor<64xf32> into tensor<8x8xf32>
// CHECK: return %[[EXPANDED]] : tensor<8x8xf32>
func.func @reshapes(%t: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<8x8xf32> into tensor<64xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [8, 8] : tensor<64xf32> into tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @generate
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: f32) -> tensor<?x4xf32> {
// CHECK: %[[GENERATED:.+]] = tensor.generate %[[ARG0]] {
// CHECK: ^bb0(%[[ARG2:.+]]: index, %[[ARG3:.+]]: index):
// CHECK: tensor.yield %[[ARG1]] : f32
// CHECK: } : tensor<?x4xf32>
// CHECK: return %[[GENERATED]] : tensor<?x4xf32>
func.func @generate(%n: index, %v: f32) -> tensor<?x4xf32> {
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @pad
// CHECK-SAME: (%[[ARG0:.+]]: tensor<8x8xf32>, %[[ARG1:.+]]: index, %[[ARG2:.+]]: f32) -> tensor<9x?xf32> {
// CHECK: %[[PADDED:.+]] = tensor.pad %[[ARG0]] low[1, %[[ARG1]]] high[0, 0] {
// CHECK: ^bb0(%[[ARG3:.+]]: index, %[[ARG4:.+]]: index):
// CHECK: tensor.yield %[[ARG2]] : f32
// CHECK: } : tensor<8x8xf32> to tensor<9x?xf32>
// CHECK: return %[[PADDED]] : tensor<9x?xf32>
func.func @pad(%t: tensor<8x8xf32>, %n: index, %v: f32) -> tensor<9x?xf32> {
  %0 = tensor.pad %t low[1, %n] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<8x8xf32> to tensor<9x?xf32>
  return %0 : tensor<9x?xf32>
}

// CHECK-LABEL: func.func @concat
// CHECK-SAME: (%[[ARG0:.+]]: tensor<2xf32>) -> tensor<4xf32> {
// CHECK: %[[CONCAT:.+]] = tensor.concat dim(0) %[[ARG0]], %[[ARG0]] : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
// CHECK: return %[[CONCAT]] : tensor<4xf32>
func.func @concat(%a: tensor<2xf32>) -> tensor<4xf32> {
  %0 = tensor.concat dim(0) %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
