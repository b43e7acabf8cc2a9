// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --vhlo-legalize-to-stablehlo > %t.back
// RUN: openxla-opt %s > %t.direct
// RUN: diff %t.back %t.direct

// What may be left out in StableHLO is there in the format.
// CHECK-LABEL: vhlo.func_v1 @compare
// CHECK: "vhlo.compare_v1"(%arg0, %arg0) <{compare_type = #vhlo<comparison_type_v1 NOTYPE>, comparison_direction = #vhlo<comparison_direction_v1 LT>}>
// CHECK: } {arg_attrs = #vhlo.array_v1<[]>, res_attrs = #vhlo.array_v1<[]>, sym_visibility = #vhlo.string_v1<"private">}
func.func private @compare(%a: tensor<2xf32>) -> tensor<2xi1> {
  %0 = stablehlo.compare LT, %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
  return %0 : tensor<2xi1>
}

// Structures are taken apart.
// CHECK-LABEL: vhlo.func_v1 @dot
// CHECK: "vhlo.dot_general_v2"(%arg0, %arg1) <{accumulation_type = #vhlo.type_v1<!vhlo.none_v1>
// CHECK-SAME: lhs_contracting_dimensions = #vhlo.tensor_v1<dense<1> : tensor<1xi64>>
// CHECK-SAME: precision_config = #vhlo.array_v1<[#vhlo<precision_v1 DEFAULT>, #vhlo<precision_v1 DEFAULT>]>
func.func @dot(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: vhlo.func_v1 @algorithm
// CHECK: accumulation_type = #vhlo.type_v1<!vhlo.f32_v1>
// CHECK-SAME: lhs_precision_type = #vhlo.type_v1<!vhlo.tf31_v1>
func.func @algorithm(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// Symbols are texts, regions keep their blocks, calls go by name.
// CHECK-LABEL: vhlo.func_v1 @calls
// CHECK: "vhlo.call_v1"(%arg0) <{callee = #vhlo.string_v1<"compare">}>
// CHECK: "vhlo.custom_call_v2"(%arg0) <{api_version = #vhlo<api_version_v1 API_VERSION_ORIGINAL>, backend_config = #vhlo.string_v1<"">
// CHECK-SAME: called_computations = #vhlo.array_v1<[#vhlo.string_v1<"compare">]>
// CHECK: "vhlo.reduce_v1"(%arg0, %arg1) <{dimensions = #vhlo.tensor_v1<dense<0> : tensor<1xi64>>}> ({
// CHECK-NEXT: ^bb0(%{{.*}}: !vhlo.tensor_v1<!vhlo.f32_v1>, %{{.*}}: !vhlo.tensor_v1<!vhlo.f32_v1>):
// CHECK: "vhlo.return_v1"
func.func @calls(%a: tensor<2xf32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = call @compare(%a) : (tensor<2xf32>) -> tensor<2xi1>
  %1 = stablehlo.custom_call @other(%a) {called_computations = [@compare]} : (tensor<2xf32>) -> tensor<2xf32>
  %2 = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %2 : tensor<f32>
}

// Types: truth values, quantized numbers, bounds, tokens.
// CHECK-LABEL: vhlo.func_v1 @types
// CHECK-SAME: !vhlo.tensor_v1<!vhlo.quant_v1<!vhlo.i8_v1:!vhlo.f32_v1, 5.000000e-01:3, -128:127, 1>>
// CHECK-SAME: !vhlo.tensor_v1<?x!vhlo.bool_v1, #vhlo.type_extensions_v1<bounds = [4]>>
// CHECK-SAME: !vhlo.token_v1
func.func @types(%a: tensor<!quant.uniform<i8:f32, 5.000000e-01:3>>, %b: tensor<?xi1, #stablehlo.bounds<4>>, %c: !stablehlo.token) {
  return
}
