// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func @aliases
func.func @aliases(%a: tuple<tensor<2xf32>, tensor<f32>>, %b: memref<2xf32>) {
  // CHECK: output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = [0]>, #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>]
  %0:2 = stablehlo.custom_call @f(%a, %b) {output_operand_aliases = [
    #stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = [0]>,
    #stablehlo.output_operand_alias<output_tuple_indices = [1], operand_index = 1, operand_tuple_indices = []>
  ]} : (tuple<tensor<2xf32>, tensor<f32>>, memref<2xf32>) -> (tensor<2xf32>, memref<2xf32>)
  // CHECK: operand_layouts = [dense<> : tensor<0xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]
  %1 = stablehlo.create_token : !stablehlo.token
  %2 = stablehlo.custom_call @g(%1) {operand_layouts = [dense<> : tensor<0xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (!stablehlo.token) -> tensor<2x3xf32>
  return
}
