// RUN: openxla-opt %s --allow-unregistered-dialect '-pass-pipeline=builtin.module(func.func(test-data-layout-query))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: () {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = "test.data_layout_query"() {alignment = 4 : index, alloca_memory_space = 0 : ui32, bitsize = 64 : index, default_memory_space = 0 : ui32, endianness = "", function_pointer_alignment = #dlti.function_pointer_alignment<0, function_dependent = false>, global_memory_space = 0 : ui32, index = 0 : index, legal_int_widths = array<i32>, mangling_mode = "", preferred = 8 : index, program_memory_space = 0 : ui32, size = 8 : index, stack_alignment = 0 : index} : () -> i64
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.data_layout_query"() {alignment = 4 : index, alloca_memory_space = 0 : ui32, bitsize = 64 : index, default_memory_space = 0 : ui32, endianness = "", function_pointer_alignment = #dlti.function_pointer_alignment<0, function_dependent = false>, global_memory_space = 0 : ui32, index = 64 : index, legal_int_widths = array<i32>, mangling_mode = "", preferred = 8 : index, program_memory_space = 0 : ui32, size = 8 : index, stack_alignment = 0 : index} : () -> index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = "test.data_layout_query"() {alignment = 16 : index, alloca_memory_space = 0 : ui32, bitsize = 128 : index, default_memory_space = 0 : ui32, endianness = "", function_pointer_alignment = #dlti.function_pointer_alignment<0, function_dependent = false>, global_memory_space = 0 : ui32, index = 0 : index, legal_int_widths = array<i32>, mangling_mode = "", preferred = 16 : index, program_memory_space = 0 : ui32, size = 16 : index, stack_alignment = 0 : index} : () -> vector<3xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @f() attributes {} {
  %0 = "test.data_layout_query"() : () -> i64
  %1 = "test.data_layout_query"() : () -> index
  %2 = "test.data_layout_query"() : () -> vector<3xf32>
  return
}