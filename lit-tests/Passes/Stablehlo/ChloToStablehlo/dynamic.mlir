// RUN: openxla-opt %s --chlo-legalize-to-stablehlo | FileCheck %s

// That shapes meet is checked at run time; the sum relies on it.
// CHECK-LABEL: func.func @broadcast
// CHECK-NEXT: %[[LEFT:.+]] = shape.shape_of %arg0 : tensor<?x2xf32> -> tensor<2xindex>
// CHECK-NEXT: %[[RIGHT:.+]] = shape.shape_of %arg1 : tensor<2xf32> -> tensor<1xindex>
// CHECK-NEXT: %[[MEET:.+]] = shape.cstr_broadcastable %[[LEFT]], %[[RIGHT]]
// CHECK-NEXT: %[[RESULT:.+]] = shape.assuming %[[MEET]] -> (tensor<?x2xf32>) {
// CHECK-NEXT:   %[[L:.+]] = shape.shape_of %arg0
// CHECK-NEXT:   %[[R:.+]] = shape.const_shape [2] : tensor<1xindex>
// CHECK-NEXT:   %[[SHAPE:.+]] = shape.broadcast %[[L]], %[[R]] : tensor<2xindex>, tensor<1xindex> -> tensor<2xindex>
// CHECK-NEXT:   %[[A:.+]] = stablehlo.dynamic_broadcast_in_dim %arg0, %[[SHAPE]], dims = [0, 1] : (tensor<?x2xf32>, tensor<2xindex>) -> tensor<?x2xf32>
// CHECK-NEXT:   %[[B:.+]] = stablehlo.dynamic_broadcast_in_dim %arg1, %[[SHAPE]], dims = [1] : (tensor<2xf32>, tensor<2xindex>) -> tensor<?x2xf32>
// CHECK-NEXT:   %[[SUM:.+]] = stablehlo.add %[[A]], %[[B]] : tensor<?x2xf32>
// CHECK-NEXT:   shape.assuming_yield %[[SUM]] : tensor<?x2xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[RESULT]]
func.func @broadcast(%a: tensor<?x2xf32>, %b: tensor<2xf32>) -> tensor<?x2xf32> {
  %0 = chlo.broadcast_add %a, %b : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}

// What the broadcast leaves is written as a formula too, where it stands.
// CHECK-LABEL: func.func @broadcast_formula
// CHECK: shape.assuming
// CHECK:   stablehlo.bitcast_convert
// CHECK-NOT: chlo.
// CHECK: return
func.func @broadcast_formula(%a: tensor<?xf32>, %b: tensor<f32>) -> tensor<?xf32> {
  %0 = chlo.broadcast_next_after %a, %b : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @select
// CHECK-NEXT: %[[P:.+]] = shape.const_shape [] : tensor<0xindex>
// CHECK-NEXT: %[[A:.+]] = shape.shape_of %arg1
// CHECK-NEXT: %[[B:.+]] = shape.const_shape [2, 1] : tensor<2xindex>
// CHECK-NEXT: %[[MEET:.+]] = shape.cstr_broadcastable %[[A]], %[[P]], %[[B]]
// CHECK-NEXT: shape.assuming %[[MEET]] -> (tensor<?x?xf32>) {
// CHECK-NEXT:   %[[LIST:.+]] = shape.broadcast %[[P]], %[[A]], %[[B]] : tensor<0xindex>, tensor<2xindex>, tensor<2xindex> -> tensor<?xindex>
// CHECK-NEXT:   %[[SHAPE:.+]] = tensor.cast %[[LIST]] : tensor<?xindex> to tensor<2xindex>
// CHECK-NEXT:   %[[WIDE_A:.+]] = stablehlo.dynamic_broadcast_in_dim %arg1, %[[SHAPE]], dims = [0, 1]
// CHECK-NEXT:   %[[WIDE_B:.+]] = stablehlo.dynamic_broadcast_in_dim %arg2, %[[SHAPE]], dims = [0, 1] : (tensor<2x1xf32>, tensor<2xindex>) -> tensor<?x?xf32>
// CHECK-NEXT:   stablehlo.select %arg0, %[[WIDE_A]], %[[WIDE_B]] : tensor<i1>, tensor<?x?xf32>
func.func @select(%p: tensor<i1>, %a: tensor<?x?xf32>, %b: tensor<2x1xf32>) -> tensor<?x?xf32> {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<i1>, tensor<?x?xf32>, tensor<2x1xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// All shapes but one are of scalars: there is nothing to check.
// CHECK-LABEL: func.func @select_scalars
// CHECK: %[[MEET:.+]] = shape.const_witness true
// CHECK: shape.assuming %[[MEET]]
func.func @select_scalars(%p: tensor<?xi1>, %a: tensor<f32>, %b: tensor<f32>) -> tensor<?xf32> {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<?xi1>, tensor<f32>, tensor<f32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Elements of 16 bits are widened first, and numbers are in the shape of what comes of that.
// CHECK-LABEL: func.func @formula
// CHECK-NEXT: %[[X:.+]] = stablehlo.convert %arg0 : (tensor<?xf16>) -> tensor<?xf32>
// CHECK-NEXT: %[[HALF:.+]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-NEXT: %[[SHAPE:.+]] = shape.shape_of %[[X]] : tensor<?xf32> -> tensor<1xindex>
// CHECK-NEXT: %[[HALVES:.+]] = stablehlo.dynamic_broadcast_in_dim %[[HALF]], %[[SHAPE]], dims = [] : (tensor<f32>, tensor<1xindex>) -> tensor<?xf32>
// CHECK-NEXT: %[[LOG:.+]] = stablehlo.log %[[HALVES]] : tensor<?xf32>
// CHECK-NEXT: stablehlo.add %[[X]], %[[LOG]] : tensor<?xf32>
func.func @formula(%x: tensor<?xf16>) -> tensor<?xf16> {
  %0 = chlo.cosh %x : tensor<?xf16> -> tensor<?xf16>
  return %0 : tensor<?xf16>
}

// CHECK-LABEL: func.func @top_k
// CHECK: %[[ROWS:.+]] = stablehlo.get_dimension_size %arg0, dim = 0
// CHECK: %[[SHAPE:.+]] = stablehlo.concatenate %{{.+}}, %{{.+}}, dim = 0 : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
// CHECK: %[[K:.+]] = stablehlo.constant dense<2> : tensor<i64>
// CHECK: %[[ENDS:.+]] = stablehlo.concatenate %{{.+}}, %{{.+}}, dim = 0
// CHECK: %[[PLACES:.+]] = stablehlo.dynamic_iota %[[SHAPE]], dim = 1 : (tensor<2xi64>) -> tensor<?x5xi32>
// CHECK: %[[SORTED:.+]]:2 = "stablehlo.sort"(%arg0, %[[PLACES]])
// CHECK: stablehlo.real_dynamic_slice %[[SORTED]]#0, %{{.+}}, %[[ENDS]], %{{.+}} -> tensor<?x2xi32>
// CHECK: stablehlo.real_dynamic_slice %[[SORTED]]#1, %{{.+}}, %[[ENDS]], %{{.+}} -> tensor<?x2xi32>
func.func @top_k(%x: tensor<?x5xi32>) -> (tensor<?x2xi32>, tensor<?x2xi32>) {
  %0:2 = chlo.top_k(%x, k = 2) : tensor<?x5xi32> -> (tensor<?x2xi32>, tensor<?x2xi32>)
  return %0#0, %0#1 : tensor<?x2xi32>, tensor<?x2xi32>
}

// Each place of the batch has sizes of its own, however many places there are.
// CHECK-LABEL: func.func @ragged_dot
// CHECK: %[[START:.+]] = stablehlo.dynamic_broadcast_in_dim %{{.+}}, %{{.+}}, dims = [] : (tensor<i64>, tensor<1xi64>) -> tensor<?xi64>
// CHECK: %[[PLACE:.+]] = stablehlo.iota dim = 1 : tensor<1x3x1xi64>
// CHECK: %[[SLICE:.+]] = stablehlo.real_dynamic_slice %arg2, %{{.+}} -> tensor<?x1xi32>
// CHECK: %[[SIZE:.+]] = stablehlo.dynamic_reshape %[[SLICE]], %{{.+}} : (tensor<?x1xi32>, tensor<1xi64>) -> tensor<?xi32>
// CHECK: %[[COUNT:.+]] = stablehlo.convert %[[SIZE]] : (tensor<?xi32>) -> tensor<?xi64>
// CHECK: stablehlo.add %[[START]], %[[COUNT]] : tensor<?xi64>
// CHECK: stablehlo.dynamic_broadcast_in_dim %[[START]], %{{.+}}, dims = [0] : (tensor<?xi64>, tensor<3xindex>) -> tensor<?x3x2xi64>
// CHECK: stablehlo.dot_general %{{.+}}, %{{.+}}, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<?x3x2xf32>, tensor<?x2x1xf32>) -> tensor<?x3x1xf32>
func.func @ragged_dot(%a: tensor<?x3x2xf32>, %b: tensor<2x?x2x1xf32>, %sizes: tensor<?x2xi32>) -> tensor<?x3x1xf32> {
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {
    ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [1], rhs_group_dimensions = [0]>
  } : (tensor<?x3x2xf32>, tensor<2x?x2x1xf32>, tensor<?x2xi32>) -> tensor<?x3x1xf32>
  return %0 : tensor<?x3x1xf32>
}

// As many steps as there are slices; each slice is as large as the input says.
// CHECK-LABEL: func.func @scan
// CHECK: %[[SIZE:.+]] = stablehlo.get_dimension_size %arg0, dim = 0
// CHECK: %[[COUNT:.+]] = stablehlo.convert %[[SIZE]]
// CHECK: %[[ZEROS:.+]] = stablehlo.dynamic_broadcast_in_dim %{{.+}} -> tensor<?x?xf32>
// CHECK: stablehlo.while(%[[I:.+]] = %{{.+}}, %{{.+}} = %arg1, %[[OUT:.+]] = %[[ZEROS]])
// CHECK: stablehlo.compare LT, %[[I]], %[[COUNT]]
// CHECK: %[[LAST:.+]] = stablehlo.subtract %[[COUNT]], %{{.+}}
// CHECK: %[[PLACE:.+]] = stablehlo.subtract %[[LAST]], %[[I]]
// CHECK: %[[SLICE:.+]] = stablehlo.real_dynamic_slice %arg0, %{{.+}} -> tensor<1x?xf32>
// CHECK: %[[X:.+]] = stablehlo.dynamic_reshape %[[SLICE]], %{{.+}} -> tensor<?xf32>
// CHECK: stablehlo.atan2 %[[X]], %{{.+}} : tensor<?xf32>
// CHECK: %[[UPDATE:.+]] = stablehlo.dynamic_reshape %{{.+}} -> tensor<1x?xf32>
// CHECK: stablehlo.dynamic_update_slice %[[OUT]], %[[UPDATE]], %[[PLACE]], %{{.+}} -> tensor<?x?xf32>
func.func @scan(%a: tensor<?x?xf32>, %b: tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?xf32>) {
  %0:2 = chlo.scan(%a) inits(%b) dimension=0 attributes {is_reverse = true} {
  ^bb0(%x: tensor<?xf32>, %y: tensor<?xf32>):
    %1 = chlo.atan %x : tensor<?xf32> -> tensor<?xf32>
    %2 = stablehlo.add %1, %y : tensor<?xf32>
    stablehlo.return %2, %2 : tensor<?xf32>, tensor<?xf32>
  } : (tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?xf32>)
  return %0#0, %0#1 : tensor<?x?xf32>, tensor<?xf32>
}
