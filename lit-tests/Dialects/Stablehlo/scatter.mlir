// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s
// RUN: openxla run %s --function added --target interpreter --quiet
// RUN: openxla run %s --function replaced --target interpreter --quiet
// RUN: openxla run %s --function general --target interpreter --quiet
// RUN: openxla run %s --function widened --target interpreter --quiet
// RUN: openxla run %s --function added --target cpu --quiet
// RUN: openxla run %s --function replaced --target cpu --quiet
// RUN: openxla run %s --function general --target cpu --quiet
// RUN: openxla run %s --function widened --target cpu --quiet

// Equal indices add up, and updates beyond the operand are left out.
// CHECK-LABEL: func.func @added
// CHECK: "stablehlo.scatter"(%{{.+}}, %{{.+}}, %{{.+}}) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
// CHECK: }) : (tensor<4xf32>, tensor<5x1xi32>, tensor<5xf32>) -> tensor<4xf32>
func.func @added() {
  %a = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %i = stablehlo.constant dense<[[1], [3], [1], [7], [-1]]> : tensor<5x1xi32>
  %u = stablehlo.constant dense<[10.0, 20.0, 30.0, 40.0, 50.0]> : tensor<5xf32>
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<5x1xi32>, tensor<5xf32>) -> tensor<4xf32>
  %e = stablehlo.constant dense<[1.0, 42.0, 3.0, 24.0]> : tensor<4xf32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<4xf32>, tensor<4xf32>) -> ()
  return
}

// A window that reaches beyond the operand writes what lies within; batches run along.
func.func @replaced() {
  %a = stablehlo.constant dense<0> : tensor<2x4xi16>
  %i = stablehlo.constant dense<[[3], [-1]]> : tensor<2x1xi64>
  %u = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi16>
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
  ^bb0(%x: tensor<i16>, %y: tensor<i16>):
    stablehlo.return %y : tensor<i16>
  }) : (tensor<2x4xi16>, tensor<2x1xi64>, tensor<2x2xi16>) -> tensor<2x4xi16>
  %e = stablehlo.constant dense<[[0, 0, 0, 1], [4, 0, 0, 0]]> : tensor<2x4xi16>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x4xi16>, tensor<2x4xi16>) -> ()
  return
}

// Two operands together, by a region that is no single function.
func.func @general() {
  %a = stablehlo.constant dense<[5, 5, 5]> : tensor<3xi32>
  %b = stablehlo.constant dense<[0, 0, 0]> : tensor<3xi32>
  %i = stablehlo.constant dense<[0, 2, 2]> : tensor<3xi32>
  %u = stablehlo.constant dense<[1, 2, 3]> : tensor<3xi32>
  %v = stablehlo.constant dense<[7, 8, 9]> : tensor<3xi32>
  %0:2 = "stablehlo.scatter"(%a, %b, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x0: tensor<i32>, %x1: tensor<i32>, %y0: tensor<i32>, %y1: tensor<i32>):
    %s = stablehlo.subtract %x0, %y0 : tensor<i32>
    %m = stablehlo.maximum %x1, %y1 : tensor<i32>
    stablehlo.return %s, %m : tensor<i32>, tensor<i32>
  }) : (tensor<3xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> (tensor<3xi32>, tensor<3xi32>)
  %e0 = stablehlo.constant dense<[4, 5, 0]> : tensor<3xi32>
  stablehlo.custom_call @check.expect_eq(%0#0, %e0) {has_side_effect = true} : (tensor<3xi32>, tensor<3xi32>) -> ()
  %e1 = stablehlo.constant dense<[7, 0, 9]> : tensor<3xi32>
  stablehlo.custom_call @check.expect_eq(%0#1, %e1) {has_side_effect = true} : (tensor<3xi32>, tensor<3xi32>) -> ()
  return
}

// The result has the elements that the region gives.
func.func @widened() {
  %a = stablehlo.constant dense<[100, 100]> : tensor<2xi8>
  %i = stablehlo.constant dense<[0]> : tensor<1xi32>
  %u = stablehlo.constant dense<[100]> : tensor<1xi8>
  %0 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %s = stablehlo.add %x, %y : tensor<i32>
    stablehlo.return %s : tensor<i32>
  }) : (tensor<2xi8>, tensor<1xi32>, tensor<1xi8>) -> tensor<2xi32>
  %e = stablehlo.constant dense<[200, 100]> : tensor<2xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}
