// RUN: openxla-opt %s --stablehlo-aggressive-simplification | FileCheck %s

// CHECK-LABEL: @reduces_what_is_read
func.func @reduces_what_is_read(%arg0: tensor<4xi32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>, %arg3: tensor<f32>) -> tensor<f32> {
  // CHECK: stablehlo.reduce(%arg1 init: %arg3) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  %0:2 = stablehlo.reduce(%arg0 init: %arg2), (%arg1 init: %arg3) across dimensions = [0] : (tensor<4xi32>, tensor<4xf32>, tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
    reducer(%a: tensor<i32>, %b: tensor<i32>) (%c: tensor<f32>, %d: tensor<f32>) {
    %1 = stablehlo.add %a, %b : tensor<i32>
    %2 = stablehlo.maximum %c, %d : tensor<f32>
    stablehlo.return %1, %2 : tensor<i32>, tensor<f32>
  }
  return %0#1 : tensor<f32>
}

// A body that never runs computes nothing, and one that may never run is left alone.
// CHECK-LABEL: @reduces_nothing
func.func @reduces_nothing(%arg0: tensor<4x0xi32>, %arg1: tensor<?xi32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> (tensor<4xi32>, tensor<i32>) {
  // CHECK: stablehlo.broadcast_in_dim %arg2, dims = []
  // CHECK: stablehlo.reduce(%arg1
  %0 = stablehlo.reduce(%arg0 init: %arg2) across dimensions = [1] : (tensor<4x0xi32>, tensor<i32>) -> tensor<4xi32>
    reducer(%a: tensor<i32>, %b: tensor<i32>) {
    stablehlo.return %arg3 : tensor<i32>
  }
  %1 = stablehlo.reduce(%arg1 init: %arg2) across dimensions = [0] : (tensor<?xi32>, tensor<i32>) -> tensor<i32>
    reducer(%a: tensor<i32>, %b: tensor<i32>) {
    stablehlo.return %arg3 : tensor<i32>
  }
  return %0, %1 : tensor<4xi32>, tensor<i32>
}

// CHECK-LABEL: @sorts
func.func @sorts(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  // CHECK: "stablehlo.sort"(%arg1) <{dimension = 1 : i64, is_stable = true}> ({
  // CHECK-NEXT: ^bb0(%[[A:.*]]: tensor<i32>, %[[B:.*]]: tensor<i32>):
  // CHECK-NEXT: stablehlo.compare LT, %[[A]], %[[B]]
  %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = -1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<i32>, %d: tensor<i32>):
    %1 = stablehlo.compare LT, %c, %d : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
  return %0#1 : tensor<2x3xi32>
}

// CHECK-LABEL: @carries_what_changes
func.func @carries_what_changes(%arg0: tensor<i32>, %arg1: tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>) {
  // CHECK: %[[LOOP:.*]] = stablehlo.while(%[[I:.*]] = %arg0) : tensor<i32>
  // CHECK: stablehlo.compare LT, %[[I]], %arg1
  // CHECK: stablehlo.add %[[I]], %arg1
  // CHECK: return %[[LOOP]], %arg1, %arg1
  %0:3 = stablehlo.while(%i = %arg0, %a = %arg1, %b = %arg1) : tensor<i32>, tensor<i32>, tensor<i32>
    cond {
    %1 = stablehlo.compare LT, %i, %a : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    %1 = stablehlo.add %i, %b : tensor<i32>
    stablehlo.return %1, %a, %arg1 : tensor<i32>, tensor<i32>, tensor<i32>
  }
  return %0#0, %0#1, %0#2 : tensor<i32>, tensor<i32>, tensor<i32>
}

// CHECK-LABEL: @pairs
// CHECK-SAME: (%[[A:.*]]: tensor<f64>, %[[B:.*]]: tensor<f64>, %[[C:.*]]: tensor<complex<f64>>, %[[T:.*]]: tuple<tensor<f64>, tensor<f64>>)
func.func @pairs(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<complex<f64>>, %arg3: tuple<tensor<f64>, tensor<f64>>) -> (tensor<f64>, tensor<complex<f64>>, tuple<tensor<f64>, tensor<f64>>, tuple<tensor<f64>, tensor<f64>>) {
  %0 = stablehlo.complex %arg0, %arg1 : tensor<complex<f64>>
  %1 = stablehlo.imag %0 : (tensor<complex<f64>>) -> tensor<f64>
  %2 = stablehlo.real %arg2 : (tensor<complex<f64>>) -> tensor<f64>
  %3 = stablehlo.imag %arg2 : (tensor<complex<f64>>) -> tensor<f64>
  %4 = stablehlo.complex %2, %3 : tensor<complex<f64>>
  %5 = stablehlo.get_tuple_element %arg3[0] : (tuple<tensor<f64>, tensor<f64>>) -> tensor<f64>
  %6 = stablehlo.get_tuple_element %arg3[1] : (tuple<tensor<f64>, tensor<f64>>) -> tensor<f64>
  %7 = stablehlo.tuple %5, %6 : tuple<tensor<f64>, tensor<f64>>
  // The other way round is another tuple.
  // CHECK: %[[SWAPPED:.*]] = stablehlo.tuple
  %8 = stablehlo.tuple %6, %5 : tuple<tensor<f64>, tensor<f64>>
  // CHECK: return %[[B]], %[[C]], %[[T]], %[[SWAPPED]]
  return %1, %4, %7, %8 : tensor<f64>, tensor<complex<f64>>, tuple<tensor<f64>, tensor<f64>>, tuple<tensor<f64>, tensor<f64>>
}

// CHECK-LABEL: @calls
func.func @calls(%arg0: tensor<0xi32>) -> tensor<0xi32> {
  // CHECK: %[[EMPTY:.*]] = stablehlo.constant dense<> : tensor<0xi32>
  // CHECK: stablehlo.custom_call @f(%arg0) {api_version = 4 : i32, backend_config = {a = 1 : i32}, has_side_effect = true}
  // CHECK-NOT: @g
  // CHECK: return %[[EMPTY]]
  stablehlo.custom_call @f(%arg0) {mhlo.backend_config = {a = 1 : i32}, has_side_effect = true} : (tensor<0xi32>) -> ()
  %0 = stablehlo.custom_call @g(%arg0) : (tensor<0xi32>) -> tensor<0xi32>
  return %0 : tensor<0xi32>
}
