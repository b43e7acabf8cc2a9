// RUN: openxla-opt %s --chlo-legalize-to-stablehlo | FileCheck %s

// CHECK-LABEL: func.func @same_shapes
// CHECK-SAME: (%[[A:.+]]: tensor<2x3xf32>, %[[B:.+]]: tensor<2x3xf32>)
// CHECK-NEXT: %[[V:.+]] = stablehlo.add %[[A]], %[[B]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V]]
func.func @same_shapes(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.broadcast_add %a, %b : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @last_dimensions_meet
// CHECK-SAME: (%[[A:.+]]: tensor<2x3xf32>, %[[B:.+]]: tensor<3xf32>)
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %[[B]], dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: stablehlo.subtract %[[A]], %[[WIDE]] : tensor<2x3xf32>
func.func @last_dimensions_meet(%a: tensor<2x3xf32>, %b: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.broadcast_subtract %a, %b : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @both_repeat
// CHECK-SAME: (%[[A:.+]]: tensor<2x1xf32>, %[[B:.+]]: tensor<1x3xf32>)
// CHECK-NEXT: %[[LEFT:.+]] = stablehlo.broadcast_in_dim %[[A]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[RIGHT:.+]] = stablehlo.broadcast_in_dim %[[B]], dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: stablehlo.power %[[LEFT]], %[[RIGHT]] : tensor<2x3xf32>
func.func @both_repeat(%a: tensor<2x1xf32>, %b: tensor<1x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.broadcast_power %a, %b : (tensor<2x1xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @given_dimensions
// CHECK-SAME: (%[[A:.+]]: tensor<2xf32>, %[[B:.+]]: tensor<2x3xf32>)
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %[[A]], dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: stablehlo.divide %[[WIDE]], %[[B]] : tensor<2x3xf32>
func.func @given_dimensions(%a: tensor<2xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.broadcast_divide %a, %b {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @compare
// CHECK: stablehlo.compare GE, %{{.+}}, %{{.+}}, TOTALORDER : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
func.func @compare(%a: tensor<2xf32>, %b: tensor<f32>) -> tensor<2xi1> {
  %0 = chlo.broadcast_compare %a, %b {compare_type = #chlo<comparison_type TOTALORDER>, comparison_direction = #chlo<comparison_direction GE>} : (tensor<2xf32>, tensor<f32>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// CHECK-LABEL: func.func @complex
// CHECK: stablehlo.complex %{{.+}}, %{{.+}} : tensor<2xcomplex<f32>>
func.func @complex(%a: tensor<2xf32>, %b: tensor<f32>) -> tensor<2xcomplex<f32>> {
  %0 = chlo.broadcast_complex %a, %b : (tensor<2xf32>, tensor<f32>) -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}

// A scalar predicate is for all elements as it is.
// CHECK-LABEL: func.func @select
// CHECK-SAME: (%[[P:.+]]: tensor<i1>, %[[A:.+]]: tensor<2x3xf32>, %[[B:.+]]: tensor<f32>)
// CHECK-NEXT: %[[WIDE:.+]] = stablehlo.broadcast_in_dim %[[B]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: stablehlo.select %[[P]], %[[A]], %[[WIDE]] : tensor<i1>, tensor<2x3xf32>
func.func @select(%p: tensor<i1>, %a: tensor<2x3xf32>, %b: tensor<f32>) -> tensor<2x3xf32> {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @constants
// CHECK-DAG: stablehlo.constant dense<[1, 2]> : tensor<2xi32>
// CHECK-DAG: stablehlo.constant dense<1.500000e+00> : tensor<2xf32>
func.func @constants(%a: tensor<2xi8>) -> (tensor<2xi32>, tensor<2xf32>) {
  %0 = chlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = "chlo.constant_like"(%a) {value = 1.5 : f32} : (tensor<2xi8>) -> tensor<2xf32>
  return %0, %1 : tensor<2xi32>, tensor<2xf32>
}
