// RUN: openxla-opt %s --hlo-test-infer --allow-unregistered-dialect 2>&1 | FileCheck %s

// CHECK: warning: unsupported non prefix-padded dynamic rank broadcast_dimensions = array<i64: 0>

// Bounds stay while all sizes are known or bounded.

// CHECK-LABEL: func.func @bounded
// CHECK: types0 = tensor<?x3xf32, #stablehlo.bounds<4, ?>>
func.func @bounded(%a: tensor<?x1xf32, #stablehlo.bounds<4, ?>>, %b: tensor<3xf32>) -> tensor<2xindex> {
  %0 = chlo.broadcast_add %a, %b : (tensor<?x1xf32, #stablehlo.bounds<4, ?>>, tensor<3xf32>) -> tensor<?x?xf32>
  %1 = "hlo_test_infer.get_return_types"(%0) : (tensor<?x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// CHECK-LABEL: func.func @unranked
// CHECK: types0 = tensor<*xi1>
func.func @unranked(%a: tensor<*xf32>, %b: tensor<3xf32>) -> tensor<2xindex> {
  %0 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<*xf32>, tensor<3xf32>) -> tensor<*xi1>
  %1 = "hlo_test_infer.get_return_types"(%0) : (tensor<*xi1>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// CHECK-LABEL: func.func @shape
// CHECK-SAME: %[[P:.*]]: tensor<i1>, %[[A:.*]]: tensor<?xf32>, %[[B:.*]]: tensor<?x?xf32>
// CHECK-NEXT: %[[S0:.*]] = shape.shape_of %[[P]]
// CHECK-NEXT: %[[S1:.*]] = shape.shape_of %[[A]]
// CHECK-NEXT: %[[S2:.*]] = shape.shape_of %[[B]]
// CHECK-NEXT: %[[ALL:.*]] = shape.broadcast %[[S0]], %[[S1]], %[[S2]] : tensor<0xindex>, tensor<1xindex>, tensor<2xindex> -> tensor<2xindex>
// CHECK-NEXT: return %[[ALL]]
func.func @shape(%p: tensor<i1>, %a: tensor<?xf32>, %b: tensor<?x?xf32>) -> tensor<2xindex> {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// CHECK-LABEL: func.func @refused
// CHECK: "hlo_test_infer.reify_return_type_shapes"
func.func @refused(%a: tensor<?xf32>, %b: tensor<?x?xf32>) -> tensor<2xindex> {
  %0 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 0>} : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}
