// Attributes and types have encodings of their own in bytecode: none of them is there as text.
// RUN: openxla-opt %s --emit-bytecode -o %t.mlirbc
// RUN: openxla-opt %t.mlirbc | FileCheck %s
// RUN: not grep -a "stablehlo.conv<\|stablehlo.dot<\|#stablehlo\|#chlo\|!stablehlo" %t.mlirbc
// RUN: openxla-opt %s --verify-roundtrip -o /dev/null

// CHECK: func.func private @enums() attributes {a = #stablehlo<comparison_direction GE>, b = #stablehlo<comparison_type TOTALORDER>, c = #stablehlo<fft_type IRFFT>, d = #stablehlo<precision HIGHEST>, e = #stablehlo<rng_algorithm PHILOX>, f = #stablehlo<rng_distribution NORMAL>, g = #stablehlo<transpose ADJOINT>, h = #stablehlo.result_accuracy_mode<HIGHEST>, i = #chlo<comparison_direction LT>, j = #chlo<comparison_type UNSIGNED>}
func.func private @enums() attributes {
  a = #stablehlo<comparison_direction GE>, b = #stablehlo<comparison_type TOTALORDER>, c = #stablehlo<fft_type IRFFT>,
  d = #stablehlo<precision HIGHEST>, e = #stablehlo<rng_algorithm PHILOX>, f = #stablehlo<rng_distribution NORMAL>,
  g = #stablehlo<transpose ADJOINT>, h = #stablehlo.result_accuracy_mode<HIGHEST>,
  i = #chlo<comparison_direction LT>, j = #chlo<comparison_type UNSIGNED>
}

// CHECK: func.func private @dimensions() attributes {a = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, b = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, c = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], operand_batching_dims = [3], start_indices_batching_dims = [4], start_index_map = [5], index_vector_dim = 6>, d = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], input_batching_dims = [3], scatter_indices_batching_dims = [4], scatter_dims_to_operand_dims = [5], index_vector_dim = 6>}
func.func private @dimensions() attributes {
  a = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>,
  b = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>,
  c = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], operand_batching_dims = [3], start_indices_batching_dims = [4], start_index_map = [5], index_vector_dim = 6>,
  d = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], input_batching_dims = [3], scatter_indices_batching_dims = [4], scatter_dims_to_operand_dims = [5], index_vector_dim = 6>
}

// CHECK: func.func private @structures(tensor<?x?xf32, #stablehlo.bounds<3, ?>>, !stablehlo.token, !stablehlo.future<tensor<2xf32>, tensor<3xi32>>) attributes {a = #stablehlo.channel_handle<handle = -7, type = 2>, b = #stablehlo.output_operand_alias<output_tuple_indices = [0, 1], operand_index = 3, operand_tuple_indices = []>, c = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 3, allow_imprecise_accumulation = false>, d = #stablehlo.result_accuracy<atol = 1.000000e-03, rtol = 2.500000e-01, ulps = 5, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>}
func.func private @structures(tensor<?x?xf32, #stablehlo.bounds<3, ?>>, !stablehlo.token, !stablehlo.future<tensor<2xf32>, tensor<3xi32>>) attributes {
  a = #stablehlo.channel_handle<handle = -7, type = 2>,
  b = #stablehlo.output_operand_alias<output_tuple_indices = [0, 1], operand_index = 3, operand_tuple_indices = []>,
  c = #stablehlo.dot_algorithm<lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 3, allow_imprecise_accumulation = false>,
  d = #stablehlo.result_accuracy<atol = 1.000000e-03, rtol = 2.500000e-01, ulps = 5, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>
}

// CHECK: func.func private @meshes() attributes {a = #stablehlo.mesh<axes=[<name = "x", size = 2>, <name = "y", size = 4>], device_ids=dense<[1, 0]> : tensor<2xi64>>, b = #stablehlo.replica_group_mesh_axes<mesh = @m, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y", sub_axis_info = (1)2>]>}
func.func private @meshes() attributes {
  a = #stablehlo.mesh<axes = [<name = "x", size = 2>, <name = "y", size = 4>], device_ids = dense<[1, 0]> : tensor<2xi64>>,
  b = #stablehlo.replica_group_mesh_axes<mesh = @m, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y", sub_axis_info = (1)2>]>
}
