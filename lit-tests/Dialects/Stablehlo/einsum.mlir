// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function products --target interpreter --quiet
// RUN: openxla run %s --function sums --target interpreter --quiet
// RUN: openxla run %s --function broadcasts --target interpreter --quiet
// RUN: not openxla run %s --function no_arrow --target interpreter --quiet 2>&1 | FileCheck %s --check-prefix=ARROW
// RUN: not openxla run %s --function lost --target interpreter --quiet 2>&1 | FileCheck %s --check-prefix=LOST

// CHECK-LABEL: func.func @products
// CHECK: stablehlo.einsum %{{.+}}, %{{.+}}, config = "ab,bc->ca" : (tensor<2x2xi32>, tensor<2x3xi32>) -> tensor<3x2xi32>
func.func @products() {
  %a = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %b = stablehlo.constant dense<[[1, 0, 2], [0, 1, 1]]> : tensor<2x3xi32>
  %0 = stablehlo.einsum %a, %b, config = "ab,bc->ca" : (tensor<2x2xi32>, tensor<2x3xi32>) -> tensor<3x2xi32>
  %e0 = stablehlo.constant dense<[[1, 3], [2, 4], [4, 10]]> : tensor<3x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<3x2xi32>, tensor<3x2xi32>) -> ()
  // A batch, a dimension that only one side has and that is summed up, and dots for a dimension without a name.
  %1 = stablehlo.einsum %a, %b, config = "...a,...b->..." : (tensor<2x2xi32>, tensor<2x3xi32>) -> tensor<2xi32>
  %e1 = stablehlo.constant dense<[9, 14]> : tensor<2xi32>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}

// CHECK-LABEL: func.func @sums
// CHECK: stablehlo.unary_einsum %{{.+}}, config = "ab->b" : (tensor<2x2xi32>) -> tensor<2xi32>
func.func @sums() {
  %a = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %0 = stablehlo.unary_einsum %a, config = "ab->b" : (tensor<2x2xi32>) -> tensor<2xi32>
  %e0 = stablehlo.constant dense<[4, 6]> : tensor<2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  %1 = stablehlo.unary_einsum %a, config = "aa->a" : (tensor<2x2xi32>) -> tensor<2xi32>
  %e1 = stablehlo.constant dense<[1, 4]> : tensor<2xi32>
  stablehlo.custom_call @check.expect_eq(%1, %e1) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  %2 = stablehlo.unary_einsum %a, config = "aa->" : (tensor<2x2xi32>) -> tensor<i32>
  %e2 = stablehlo.constant dense<5> : tensor<i32>
  stablehlo.custom_call @check.expect_eq(%2, %e2) {has_side_effect = true} : (tensor<i32>, tensor<i32>) -> ()
  return
}

// CHECK-LABEL: func.func @broadcasts
// CHECK: stablehlo.broadcast %{{.+}}, sizes = [2, 1] : (tensor<2xi32>) -> tensor<2x1x2xi32>
func.func @broadcasts() {
  %a = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = stablehlo.broadcast %a, sizes = [2, 1] : (tensor<2xi32>) -> tensor<2x1x2xi32>
  %e0 = stablehlo.constant dense<[[[1, 2]], [[1, 2]]]> : tensor<2x1x2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e0) {has_side_effect = true} : (tensor<2x1x2xi32>, tensor<2x1x2xi32>) -> ()
  return
}

// ARROW: 'stablehlo.unary_einsum' op 'ab' has no '->'
func.func @no_arrow() {
  %a = stablehlo.constant dense<1> : tensor<2x2xi32>
  %0 = stablehlo.unary_einsum %a, config = "ab" : (tensor<2x2xi32>) -> tensor<2xi32>
  return
}

// LOST: 'stablehlo.unary_einsum' op 'ab->c' has a dimension 'c' in the result that is not once in it and in an operand
func.func @lost() {
  %a = stablehlo.constant dense<1> : tensor<2x2xi32>
  %0 = stablehlo.unary_einsum %a, config = "ab->c" : (tensor<2x2xi32>) -> tensor<2xi32>
  return
}
