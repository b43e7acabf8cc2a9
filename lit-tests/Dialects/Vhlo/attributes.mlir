// RUN: openxla-opt %s -allow-unregistered-dialect | openxla-opt -allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt %s -allow-unregistered-dialect --emit-bytecode | openxla-opt -allow-unregistered-dialect | FileCheck %s

// CHECK: a = #vhlo.array_v1<[#vhlo.bool_v1<true>, #vhlo.string_v1<"x\0A\22">]>
"test.attr"() {a = #vhlo.array_v1<[#vhlo.bool_v1<true>, #vhlo.string_v1<"x\0A\22">]>} : () -> ()
// CHECK: a = #vhlo.dict_v1<{#vhlo.string_v1<"b"> = #vhlo.integer_v1<-1 : i64>, #vhlo.string_v1<"a"> = #vhlo.integer_v1<200 : ui8>}>
"test.attr"() {a = #vhlo.dict_v1<{#vhlo.string_v1<"b"> = #vhlo.integer_v1<-1 : i64>, #vhlo.string_v1<"a"> = #vhlo.integer_v1<200 : ui8>}>} : () -> ()
// CHECK: a = #vhlo.float_v1<1.500000e+00 : !vhlo.bf16_v1>, b = #vhlo.float_v1<-1.000000e-03 : !vhlo.f64_v1>
"test.attr"() {a = #vhlo.float_v1<1.5 : !vhlo.bf16_v1>, b = #vhlo.float_v1<-1.0e-3 : !vhlo.f64_v1>} : () -> ()
// CHECK: a = #vhlo<comparison_direction_v1 GE>, b = #vhlo<rng_distribution_v1 NORMAL>, c = #vhlo<api_version_v1 API_VERSION_TYPED_FFI>
"test.attr"() {a = #vhlo<comparison_direction_v1 GE>, b = #vhlo<rng_distribution_v1 NORMAL>, c = #vhlo<api_version_v1 API_VERSION_TYPED_FFI>} : () -> ()
// CHECK: a = #vhlo.result_accuracy_v1<atol = 1.000000e-05, rtol = 0.000000e+00, ulps = 1, mode = #vhlo<result_accuracy_mode_v1 TOLERANCE>>
"test.attr"() {a = #vhlo.result_accuracy_v1<atol = 1.0e-5, rtol = 0.0, ulps = 1, mode = #vhlo<result_accuracy_mode_v1 TOLERANCE>>} : () -> ()
// CHECK: a = #vhlo.output_operand_alias_v1<outputTupleIndices = [], operandIndex = 0, operandTupleIndices = [1]>
"test.attr"() {a = #vhlo.output_operand_alias_v1<outputTupleIndices = [], operandIndex = 0, operandTupleIndices = [1]>} : () -> ()
// CHECK: a = #vhlo.replica_group_mesh_axes_v1<mesh = #vhlo.mesh_v1<axes = #vhlo.array_v1<[#vhlo.mesh_axis_v1<name = #vhlo.string_v1<"x">, size = 2>]>>, axes = #vhlo.array_v1<[#vhlo.axis_ref_v1<name = #vhlo.string_v1<"x">, sub_axis_info = #vhlo.sub_axis_info_v1<pre_size = 1, size = 2>>, #vhlo.axis_ref_v1<name = #vhlo.string_v1<"y">>]>>
"test.attr"() {a = #vhlo.replica_group_mesh_axes_v1<mesh = #vhlo.mesh_v1<axes = #vhlo.array_v1<[#vhlo.mesh_axis_v1<name = #vhlo.string_v1<"x">, size = 2>]>>, axes = #vhlo.array_v1<[#vhlo.axis_ref_v1<name = #vhlo.string_v1<"x">, sub_axis_info = #vhlo.sub_axis_info_v1<pre_size = 1, size = 2>>, #vhlo.axis_ref_v1<name = #vhlo.string_v1<"y">>]>>} : () -> ()
// Truth values are bits in bytecode: all equal, fewer and more than eight.
// CHECK: a = #vhlo.tensor_v1<dense<true> : tensor<9xi1>>, b = #vhlo.tensor_v1<dense<[true, false, true]> : tensor<3xi1>>, c = #vhlo.tensor_v1<dense<[true, true, true, true, true, true, true, true, true, false]> : tensor<10xi1>>, d = #vhlo.tensor_v1<dense<> : tensor<0xi1>>
"test.attr"() {a = #vhlo.tensor_v1<dense<true> : tensor<9xi1>>, b = #vhlo.tensor_v1<dense<[true, false, true]> : tensor<3xi1>>, c = #vhlo.tensor_v1<dense<[true, true, true, true, true, true, true, true, true, false]> : tensor<10xi1>>, d = #vhlo.tensor_v1<dense<> : tensor<0xi1>>} : () -> ()
// CHECK: a = #vhlo.tensor_v1<dense<(1.000000e+00,-2.000000e+00)> : tensor<complex<f32>>>, b = #vhlo.tensor_v1<dense<[-8, 7]> : tensor<2xi4>>
"test.attr"() {a = #vhlo.tensor_v1<dense<(1.0, -2.0)> : tensor<complex<f32>>>, b = #vhlo.tensor_v1<dense<[-8, 7]> : tensor<2xi4>>} : () -> ()
// CHECK: a = #vhlo.type_v1<!vhlo.func_v1<(()) -> ()>>, b = #vhlo.type_v1<!vhlo.func_v1<(!vhlo.token_v1, !vhlo.index_v1) -> !vhlo.tuple_v1<!vhlo.bool_v1, !vhlo.witness_v1>>>
"test.attr"() {a = #vhlo.type_v1<!vhlo.func_v1<(()) -> ()>>, b = #vhlo.type_v1<!vhlo.func_v1<(!vhlo.token_v1, !vhlo.index_v1) -> !vhlo.tuple_v1<!vhlo.bool_v1, !vhlo.witness_v1>>>} : () -> ()
// CHECK: a = !vhlo.tensor_v1<?x4x!vhlo.complex_v1<!vhlo.f64_v1>, #vhlo.type_extensions_v1<bounds = [16, ?]>>, b = !vhlo.buffer_v1<2x!vhlo.f32_v1>, c = !vhlo.future_v1<!vhlo.unranked_tensor_v1<!vhlo.f8E4M3B11FNUZ_v1>>
"test.attr"() {a = !vhlo.tensor_v1<?x4x!vhlo.complex_v1<!vhlo.f64_v1>, #vhlo.type_extensions_v1<bounds = [16, ?]>>, b = !vhlo.buffer_v1<2x!vhlo.f32_v1>, c = !vhlo.future_v1<!vhlo.unranked_tensor_v1<!vhlo.f8E4M3B11FNUZ_v1>>} : () -> ()
// CHECK: a = !vhlo.quant_v1<!vhlo.i8_v1:!vhlo.f32_v1, 3.400000e+01:16, -128:127, 1>, b = !vhlo.quant_per_axis_v1<!vhlo.ui4_v1:!vhlo.bf16_v1, 0, [1.000000e+00, 2.500000e-01], [16, -3], 0:15, 0>
"test.attr"() {a = !vhlo.quant_v1<!vhlo.i8_v1:!vhlo.f32_v1, 34.0:16, -128:127, 1>, b = !vhlo.quant_per_axis_v1<!vhlo.ui4_v1:!vhlo.bf16_v1, 0, [1.0, 0.25], [16, -3], 0:15, 0>} : () -> ()
