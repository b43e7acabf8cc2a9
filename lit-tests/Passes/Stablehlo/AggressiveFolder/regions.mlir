// RUN: openxla-opt %s --stablehlo-aggressive-folder | FileCheck %s
// RUN: openxla-opt %s --stablehlo-aggressive-folder=assume-no-undeclared-side-effects | FileCheck %s --check-prefix=PURE

func.func private @f(tensor<i32>) -> tensor<i32>

// CHECK-LABEL: @loops
// PURE-LABEL: @loops
// PURE-NOT: stablehlo.while
func.func @loops(%arg0: tensor<i32>) -> tensor<i32> {
  // CHECK: stablehlo.while
  // CHECK: func.call @f
  // CHECK: return %arg0
  %false = stablehlo.constant dense<false> : tensor<i1>
  %0 = stablehlo.while(%i = %arg0) : tensor<i32>
    cond {
    stablehlo.return %false : tensor<i1>
  } do {
    %1 = func.call @f(%i) : (tensor<i32>) -> tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }
  return %0 : tensor<i32>
}

// Effects that are declared stay, whatever is assumed.
// CHECK-LABEL: @loops_with_effects
// PURE-LABEL: @loops_with_effects
// PURE: stablehlo.while
func.func @loops_with_effects(%arg0: tensor<i32>) -> tensor<i32> {
  %false = stablehlo.constant dense<false> : tensor<i1>
  // CHECK: stablehlo.while
  %0 = stablehlo.while(%i = %arg0) : tensor<i32>
    cond {
    stablehlo.return %false : tensor<i1>
  } do {
    %1 = stablehlo.custom_call @g(%i) {has_side_effect = true} : (tensor<i32>) -> tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }
  return %0 : tensor<i32>
}

// The last branch runs where there is none of that number.
// CHECK-LABEL: @branches
func.func @branches(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
  // CHECK-NEXT: %[[SUM:.*]] = stablehlo.add %arg0, %arg1
  // CHECK-NEXT: return %[[SUM]]
  %c = stablehlo.constant dense<-3> : tensor<i32>
  %0 = "stablehlo.case"(%c) ({
    stablehlo.return %arg0 : tensor<i32>
  }, {
    %1 = stablehlo.add %arg0, %arg1 : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }) : (tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// There is nothing to put in place of a quantized result.
// CHECK-LABEL: @branches_stay
func.func @branches_stay(%arg0: tensor<!quant.uniform<i8:f32, 1.0>>) -> tensor<!quant.uniform<i8:f32, 1.0>> {
  // CHECK: stablehlo.case
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0 = "stablehlo.case"(%c) ({
    stablehlo.return %arg0 : tensor<!quant.uniform<i8:f32, 1.0>>
  }) : (tensor<i32>) -> tensor<!quant.uniform<i8:f32, 1.0>>
  return %0 : tensor<!quant.uniform<i8:f32, 1.0>>
}

// CHECK-LABEL: @reductions
func.func @reductions(%arg0: tensor<2x3xi32>) -> (tensor<i1>, tensor<2xi32>, tensor<2x3xi32>) {
  %p = stablehlo.constant dense<true> : tensor<2x3xi1>
  %false = stablehlo.constant dense<false> : tensor<i1>
  %seven = stablehlo.constant dense<7> : tensor<i32>
  // CHECK-DAG: %[[SEVENS:.*]] = stablehlo.constant dense<7> : tensor<2xi32>
  // CHECK-DAG: %[[TRUE:.*]] = stablehlo.constant dense<true> : tensor<i1>
  // CHECK: return %[[TRUE]], %[[SEVENS]], %arg0
  %0 = stablehlo.reduce(%p init: %false) applies stablehlo.or across dimensions = [0, 1] : (tensor<2x3xi1>, tensor<i1>) -> tensor<i1>
  %1 = stablehlo.reduce(%arg0 init: %seven) across dimensions = [1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2xi32>
    reducer(%a: tensor<i32>, %b: tensor<i32>) {
    stablehlo.return %seven : tensor<i32>
  }
  %2 = stablehlo.reduce(%arg0 init: %seven) applies stablehlo.add across dimensions = [] : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi32>
  return %0, %1, %2 : tensor<i1>, tensor<2xi32>, tensor<2x3xi32>
}
