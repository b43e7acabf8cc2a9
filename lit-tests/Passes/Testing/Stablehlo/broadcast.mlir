// RUN: openxla-opt %s --hlo-test-broadcast --allow-unregistered-dialect 2>&1 | FileCheck %s

// What can't be broadcast stays, and a warning says why.

// CHECK: warning: incompatible shapes for broadcasting 3 and 4
// CHECK: warning: cannot mix bounded and static dimensions in broadcast
// CHECK: warning: requires at least one operand to broadcast
// CHECK: warning: the sizes of tensor<?xf32> are neither known nor bounded

// CHECK-LABEL: func.func @known
// CHECK-SAME: %[[A:.*]]: tensor<3x1xf32>, %[[B:.*]]: tensor<2xf32>
// CHECK-NEXT: %[[WIDE:.*]] = stablehlo.broadcast_in_dim %[[A]], dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[LONG:.*]] = stablehlo.broadcast_in_dim %[[B]], dims = [1] : (tensor<2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: stablehlo.custom_call @numpy_broadcasted(%[[WIDE]], %[[LONG]])
func.func @known(%a: tensor<3x1xf32>, %b: tensor<2xf32>) -> !stablehlo.token {
  %0 = "hlo_test_broadcast.numpy_broadcast"(%a, %b) : (tensor<3x1xf32>, tensor<2xf32>) -> !stablehlo.token
  return %0 : !stablehlo.token
}

// CHECK-LABEL: func.func @bounded
// CHECK-SAME: %[[A:.*]]: tensor<?xf32, #stablehlo.bounds<4>>, %[[B:.*]]: tensor<f32>
// CHECK-NEXT: %[[ALL:.*]] = stablehlo.broadcast_in_dim %[[B]], dims = [] : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[SIZE:.*]] = stablehlo.get_dimension_size %[[A]], dim = 0
// CHECK-NEXT: %[[CUT:.*]] = stablehlo.set_dimension_size %[[ALL]], %[[SIZE]], dim = 0
// CHECK-NEXT: stablehlo.custom_call @numpy_broadcasted(%[[A]], %[[CUT]])
func.func @bounded(%a: tensor<?xf32, #stablehlo.bounds<4>>, %b: tensor<f32>) -> !stablehlo.token {
  %0 = "hlo_test_broadcast.numpy_broadcast"(%a, %b) : (tensor<?xf32, #stablehlo.bounds<4>>, tensor<f32>) -> !stablehlo.token
  return %0 : !stablehlo.token
}

// CHECK-LABEL: func.func @refused
// CHECK-COUNT-4: "hlo_test_broadcast.numpy_broadcast"
func.func @refused(%a: tensor<3xf32>, %b: tensor<4xf32>, %c: tensor<?xf32, #stablehlo.bounds<4>>, %d: tensor<?xf32>) {
  "hlo_test_broadcast.numpy_broadcast"(%a, %b) : (tensor<3xf32>, tensor<4xf32>) -> ()
  "hlo_test_broadcast.numpy_broadcast"(%b, %c) : (tensor<4xf32>, tensor<?xf32, #stablehlo.bounds<4>>) -> ()
  "hlo_test_broadcast.numpy_broadcast"() : () -> ()
  "hlo_test_broadcast.numpy_broadcast"(%d) : (tensor<?xf32>) -> ()
  return
}
