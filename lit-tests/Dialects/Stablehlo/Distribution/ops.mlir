// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func @tokens
func.func @tokens(%a: !stablehlo.token, %b: !stablehlo.token) -> !stablehlo.token {
  // CHECK: stablehlo.create_token : !stablehlo.token
  %0 = stablehlo.create_token : !stablehlo.token
  // CHECK: stablehlo.after_all : !stablehlo.token
  %1 = stablehlo.after_all : !stablehlo.token
  // CHECK: stablehlo.after_all %arg0, %arg1 {note} : !stablehlo.token
  %2 = stablehlo.after_all %a, %b {note} : !stablehlo.token
  // CHECK: stablehlo.after_all %arg0, %arg1 : !stablehlo.token
  %3 = stablehlo.after_all %a, %b : (!stablehlo.token, !stablehlo.token) -> !stablehlo.token
  return %2 : !stablehlo.token
}

// CHECK-LABEL: func @channels
func.func @channels(%a: tensor<2xf32>, %token: !stablehlo.token) {
  // CHECK: "stablehlo.send"(%arg0, %arg1) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 2>, is_host_transfer = true}> : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
  %0 = "stablehlo.send"(%a, %token) {channel_handle = #stablehlo.channel_handle<handle = 5, type = 2>, is_host_transfer = true} : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
  // CHECK: "stablehlo.recv"(%arg1) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 1>, source_target_pairs = dense<{{\[\[}}0, 1]]> : tensor<1x2xi64>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
  %1:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<type = 1, handle = 5>, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>} : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
  // CHECK: "stablehlo.infeed"(%arg1) <{infeed_config = "a", layout = {{\[\[}}0]]}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
  %2:2 = "stablehlo.infeed"(%token) {infeed_config = "a", layout = [[0]]} : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)
  // CHECK: "stablehlo.outfeed"(%arg0, %arg1) <{outfeed_config = ""}> : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
  %3 = "stablehlo.outfeed"(%a, %token) : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token
  return
}

// CHECK-LABEL: func @numbers
func.func @numbers() -> (tensor<ui32>, tensor<ui32>) {
  // CHECK: stablehlo.replica_id : tensor<ui32>
  %0 = stablehlo.replica_id : tensor<ui32>
  // CHECK: stablehlo.partition_id : tensor<ui32>
  %1 = stablehlo.partition_id : tensor<ui32>
  return %0, %1 : tensor<ui32>, tensor<ui32>
}

// CHECK-LABEL: func @groups
func.func @groups(%a: tensor<2x4xf32>) {
  // CHECK: replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 2>, <name = "y", size = 2>], device_ids=dense<[3, 2, 1, 0]> : tensor<4xi64>>, axes = [#stablehlo.axis_ref<name = "y">]>
  %0 = "stablehlo.all_gather"(%a) {
    all_gather_dim = 1 : i64,
    replica_groups = #stablehlo.replica_group_mesh_axes<
      mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "x", size = 2>, <name = "y", size = 2>], device_ids = dense<[3, 2, 1, 0]> : tensor<4xi64>>,
      axes = [#stablehlo.axis_ref<name = "y">]>
  } : (tensor<2x4xf32>) -> tensor<2x8xf32>
  // CHECK: axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (1)2>]
  %1 = "stablehlo.all_gather"(%a) {
    all_gather_dim = 1 : i64,
    replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @groups, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (1)2>]>
  } : (tensor<2x4xf32>) -> tensor<2x8xf32>
  // CHECK: "stablehlo.collective_permute"(%arg0) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, source_target_pairs = dense<{{\[\[}}0, 1], [1, 0]]> : tensor<2x2xi64>}>
  %2 = "stablehlo.collective_permute"(%a) {source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>, channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  // CHECK: "stablehlo.cross-replica-sum"(%arg0) <{replica_groups = dense<0> : tensor<1x1xi64>}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %3 = "stablehlo.cross-replica-sum"(%a) {replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}

// CHECK-LABEL: func private @futures(!stablehlo.future<tensor<f32>, tensor<?xi32>>)
func.func private @futures(!stablehlo.future<tensor<f32>, tensor<?xi32>>)

// CHECK-LABEL: func @composite
func.func @composite(%a: tensor<f32>) -> tensor<f32> {
  // CHECK: stablehlo.composite "lib.half" %arg0 {composite_attributes = {n = 2 : i64}, decomposition = @half, version = 3 : i32} : (tensor<f32>) -> tensor<f32>
  %0 = stablehlo.composite "lib.half" %a {composite_attributes = {n = 2 : i64}, decomposition = @half, version = 3 : i32} : (tensor<f32>) -> tensor<f32>
  // CHECK: stablehlo.composite "lib.half" %arg0 ({
  // CHECK-NEXT: ^bb0(%arg1: tensor<f32>):
  // CHECK-NEXT: stablehlo.return %arg1 : tensor<f32>
  // CHECK-NEXT: }) {decomposition = @half} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.composite "lib.half" %a ({
    ^bb0(%x: tensor<f32>):
      stablehlo.return %x : tensor<f32>
  }) {decomposition = @half} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func @half(%a: tensor<f32>) -> tensor<f32> {
  return %a : tensor<f32>
}
