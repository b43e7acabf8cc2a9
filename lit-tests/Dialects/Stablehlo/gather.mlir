// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function rows --target interpreter --quiet
// RUN: openxla run %s --function clamped --target interpreter --quiet
// RUN: openxla run %s --function batches --target interpreter --quiet
// RUN: openxla run %s --function computed_sizes --target interpreter --quiet
// RUN: openxla run %s --function selected --target interpreter --quiet

// CHECK-LABEL: func.func @rows
// CHECK: "stablehlo.gather"(%{{.+}}, %{{.+}}) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xi32>, tensor<2x1xi64>) -> tensor<2x2xi32>
func.func @rows() {
  %a = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %i = stablehlo.constant dense<[[2], [0]]> : tensor<2x1xi64>
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xi32>, tensor<2x1xi64>) -> tensor<2x2xi32>
  %e = stablehlo.constant dense<[[5, 6], [1, 2]]> : tensor<2x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x2xi32>, tensor<2x2xi32>) -> ()
  return
}

// Starts are moved so far that slices lie within the operand; an index that is no row is one of its own.
func.func @clamped() {
  %a = stablehlo.constant dense<[10, 11, 12, 13]> : tensor<4xi8>
  %i = stablehlo.constant dense<[-5, 1, 9]> : tensor<3xi32>
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2>}> : (tensor<4xi8>, tensor<3xi32>) -> tensor<2x3xi8>
  %e = stablehlo.constant dense<[[10, 11, 12], [11, 12, 13]]> : tensor<2x3xi8>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x3xi8>, tensor<2x3xi8>) -> ()
  return
}

// CHECK-LABEL: func.func @batches
// CHECK: operand_batching_dims = [0], start_indices_batching_dims = [1]
func.func @batches() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %i = stablehlo.constant dense<[[0, 1], [2, 0]]> : tensor<2x2xui8>
  %0 = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<2x3xi32>, tensor<2x2xui8>) -> tensor<2x2xi32>
  %e = stablehlo.constant dense<[[1, 5], [3, 4]]> : tensor<2x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x2xi32>, tensor<2x2xi32>) -> ()
  return
}

// CHECK-LABEL: func.func @computed_sizes
// CHECK: "stablehlo.dynamic_gather"
func.func @computed_sizes() {
  %a = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %i = stablehlo.constant dense<[[1]]> : tensor<1x1xi64>
  %s = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %0 = "stablehlo.dynamic_gather"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<3x2xi32>, tensor<1x1xi64>, tensor<2xi64>) -> tensor<1x2xi32>
  %e = stablehlo.constant dense<[[3, 4]]> : tensor<1x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<1x2xi32>, tensor<1x2xi32>) -> ()
  return
}

// CHECK-LABEL: func.func @selected
// CHECK: "stablehlo.torch_index_select"(%{{.+}}, %{{.+}}) <{batch_dims = 1 : i64, dim = 1 : i64}>
func.func @selected() {
  %a = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %i = stablehlo.constant dense<[[2, 0], [1, 1]]> : tensor<2x2xi32>
  %0 = "stablehlo.torch_index_select"(%a, %i) <{dim = 1 : i64, batch_dims = 1 : i64}> : (tensor<2x3xi32>, tensor<2x2xi32>) -> tensor<2x2xi32>
  %e0 = stablehlo.constant dense<[[3, 1], [5, 5]]> : tensor<2x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2x2xi32>, tensor<2x2xi32>) -> ()
  %j = stablehlo.constant dense<[1, 0, 1]> : tensor<3xi32>
  %1 = "stablehlo.torch_index_select"(%a, %j) <{dim = 0 : i64, batch_dims = 0 : i64}> : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<3x3xi32>
  %e1 = stablehlo.constant dense<[[4, 5, 6], [1, 2, 3], [4, 5, 6]]> : tensor<3x3xi32>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<3x3xi32>, tensor<3x3xi32>) -> ()
  return
}
