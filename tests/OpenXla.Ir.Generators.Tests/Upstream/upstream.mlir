%i64, %i64_3 = "foo.op"() : () -> (i64, i64)
%m = "foo.op"() : () -> (memref<1xf64>)
test.format_literal_op keyword_$. -> :, = <> () []( ) ? + * {
} {foo.some_attr}
test.format_attr_op 10 
test.format_attr_op 10 {a = 1}
test.format_opt_symbol_name_attr_op @foo
test.format_opt_symbol_name_attr_op
test.format_opt_symbol_ref_attr_op @foo
test.format_attr_dict_w_keyword attributes {attr = 10 : i64}
test.format_attr_dict_w_keyword attributes {attr = 10 : i64, opt_attr = 10 : i64}
%ignored = test.format_buildable_type_op %i64
test.format_region_a_op {
}
test.format_region_b_op {
}
test.format_region_c_op region {
  "a"() : () -> ()
}
test.format_region_c_op
test.format_variadic_region_a_op {
}, {
}
test.format_variadic_region_b_op {
}, {
} found_regions
test.format_variadic_region_b_op
test.format_implicit_terminator_region_a_op {
  "foo.op"() : () -> ()
}
test.format_implicit_terminator_region_a_op {
  "foo.op"() : () -> ()
  "test.return"() {foo.attr} : () -> ()
}
test.format_operand_a_op %i64, %m : i64, memref<1xf64>
test.format_operand_b_op %i64, %m : memref<1xf64>
test.format_operand_c_op %i64, %m : i64, memref<1xf64>
test.format_operand_d_op %i64, %m : memref<1xf64>
test.format_operand_e_op %i64, %m : i64, memref<1xf64>
"foo.successor_test_region"() ( {
  ^bb0:
    test.format_successor_a_op ^bb1 {attr}
  ^bb1:
    test.format_successor_a_op ^bb1, ^bb2 {attr}
  ^bb2:
    test.format_successor_a_op {attr}
}) { arg_names = ["i", "j"] } : () -> ()
test.format_optional_operand_result_a_op(%i64 : i64) : i64
test.format_optional_operand_result_a_op( : ) : i64
test.format_optional_operand_result_a_op(%i64 : i64) : i64 [%i64, %i64_3]
test.format_optional_operand_result_b_op(%i64 : i64) : i64
test.format_optional_operand_result_b_op : i64
test.format_optional_enum_attr case5
test.format_optional_enum_attr
test.format_optional_else then
test.format_optional_else else
test.format_optional_unit_attribute is_optional
test.format_optional_unit_attribute
test.oilist_with_keywords_only keyword
test.oilist_with_keywords_only otherKeyword
test.oilist_with_keywords_only keyword otherKeyword
test.oilist_with_simple_args keyword %i64 : i64
test.oilist_with_simple_args otherKeyword %i64 : i64 keyword %i64 : i64
test.oilist_with_simple_args thirdKeyword %i64 : i64 keyword %i64 : i64
test.oilist_variadic_with_parens keyword (%i64, %i64 : i64, i64)
test.oilist_variadic_with_parens thirdKeyword (%i64, %i64 : i64, i64) otherKeyword (%m : memref<1xf64>)
%t1 = test.format_all_types_match_var %i64, %i64 : i64
%t3 = test.format_types_match_var %i64 : i64
%t4 = test.format_types_match_attr 1 : i64
%t5 = test.format_infer_type
test.format_custom_directive_operands %i64, %i64 -> (%i64)
test.format_custom_directive_operands %i64 -> ()
test.format_custom_directive_operands_and_types %i64, %i64 -> (%i64) : i64, i64 -> (i64)
test.format_custom_directive_attributes 54 : i64, 46 : i64
test.format_custom_directive_attributes 54 : i64
test.format_custom_directive_regions {
  "foo.op"() : () -> ()
}, {
}
"types"() {
  a00 = #test.attr_params<42, 24>, a01 = #test<attr_ugly begin 5 : index end>, a02 = #test<attr_ugly begin #test<attr_ugly begin 5 : index end> end>,
  a03 = !test.struct_capture_all<v3 = 0, v1 = 1, v2 = 2, v0 = 3>, a04 = !test.optional_param<, 5>, a05 = !test.optional_param<4, 5>,
  a06 = !test.optional_params<"a">, a07 = !test.optional_params<5, "a">, a08 = !test.optional_struct<b = "a">, a09 = !test.optional_struct<a = 5, b = "a">,
  a10 = !test.optional_params_after<"a", 5>, a11 = !test.optional_params_after<"a">, a12 = !test.all_optional_params<>, a13 = !test.all_optional_params<5>,
  a14 = !test.all_optional_params<5, 6>, a15 = !test.all_optional_struct<>, a16 = !test.all_optional_struct<b = 5>, a17 = !test.all_optional_struct<b = 6, a = 5>,
  a18 = !test.optional_group<(5) 6>, a19 = !test.optional_group<x 6>, a20 = !test.optional_group_params<x>, a21 = !test.optional_group_params<(5)>,
  a22 = !test.optional_group_params<(5, 6)>, a23 = !test.optional_group_struct<(b = 5)>, a24 = !test.optional_group_struct<x>,
  a25 = !test.type_with_format<2147, two = "foo", three = "hi">, a26 = #test.cmpnd_nested_outer<i <42 <1, !test.smpla, [5, 6]>>>,
  a27 = #test.cmpnd_nested_outer<i #test.cmpnd_nested_inner<42 #test.cmpnd_a<1, !test.smpla, [5, 6]>>>, a28 = !test.smpla
} : () -> ()
