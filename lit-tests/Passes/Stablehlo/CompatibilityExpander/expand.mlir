// RUN: openxla-opt %s --stablehlo-compatibility-expander=target=1.0.0 --split-input-file | FileCheck %s
// RUN: openxla-opt %s --stablehlo-compatibility-expander=target=current --split-input-file | FileCheck %s --check-prefix=KEPT
// RUN: openxla-opt %s --stablehlo-compatibility-expander=target=1.8.0 --split-input-file --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s --check-prefix=PLACES

// CHECK-LABEL: func.func @tangent
// CHECK: %[[S:.*]] = stablehlo.sine %arg0
// CHECK: %[[C:.*]] = stablehlo.cosine %arg0
// CHECK: stablehlo.divide %[[S]], %[[C]]
// KEPT: stablehlo.tan
// PLACES: stablehlo.tan {{.*}} loc("t":1:2)
func.func @tangent(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.tan %a : tensor<2xf32> loc("t":1:2 to :7)
  return %0 : tensor<2xf32>
}

// -----

// Small integers become wider where the numbers along the dimension don't fit.
// CHECK-LABEL: func.func @gather
// CHECK: %[[WIDE:.*]] = stablehlo.convert %arg1 : (tensor<200xi8>) -> tensor<200xi32>
// CHECK: %[[ROWS:.*]] = stablehlo.reshape %[[WIDE]] : (tensor<200xi32>) -> tensor<200x1xi32>
// CHECK: %[[IOTA:.*]] = stablehlo.iota dim = 0 : tensor<200x1xi32>
// CHECK: %[[ALL:.*]] = stablehlo.concatenate %[[IOTA]], %[[ROWS]], dim = 1 : (tensor<200x1xi32>, tensor<200x1xi32>) -> tensor<200x2xi32>
// CHECK: "stablehlo.gather"(%arg0, %[[ALL]]) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}>
// KEPT: operand_batching_dims = [0]
func.func @gather(%a: tensor<200x5xf32>, %i: tensor<200xi8>) -> tensor<200xf32> {
  %0 = "stablehlo.gather"(%a, %i) {
    dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>,
    slice_sizes = array<i64: 1, 1>, indices_are_sorted = true
  } : (tensor<200x5xf32>, tensor<200xi8>) -> tensor<200xf32>
  return %0 : tensor<200xf32>
}

// -----

// CHECK-LABEL: func.func @groups
// CHECK: replica_groups = dense<{{\[}}[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
// KEPT: replica_groups = #stablehlo.replica_group_mesh_axes
func.func @groups(%a: tensor<4xf32>) -> tensor<12xf32> {
  %0 = "stablehlo.all_gather"(%a) {
    all_gather_dim = 0 : i64,
    replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "x", size = 2>, #stablehlo.mesh_axis<name = "y", size = 3>]>, axes = [#stablehlo.axis_ref<name = "y">]>
  } : (tensor<4xf32>) -> tensor<12xf32>
  return %0 : tensor<12xf32>
}
