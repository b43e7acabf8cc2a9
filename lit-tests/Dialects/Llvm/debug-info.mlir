// RUN: openxla-opt %s --split-input-file | openxla-opt --split-input-file | FileCheck %s
// RUN: openxla-opt %s --split-input-file --mlir-print-op-generic | openxla-opt --split-input-file | FileCheck %s

// CHECK: #di_basic_type = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
// CHECK: #di_composite_type = #llvm.di_composite_type<recId = distinct[0]<>, isRecSelf = true>
// CHECK: #di_file = #llvm.di_file<"a.c" in "/src">
// CHECK: #di_null_type = #llvm.di_null_type
// CHECK: #di_subprogram = #llvm.di_subprogram<recId = distinct[1]<>, isRecSelf = true>
// CHECK: #di_compile_unit = #llvm.di_compile_unit<id = distinct[2]<>, sourceLanguage = DW_LANG_C11, file = #di_file, producer = "me", isOptimized = true, emissionKind = Full, nameTableKind = None>
// CHECK: #di_derived_type = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #di_basic_type, sizeInBits = 64, alignInBits = 32, offsetInBits = 4, dwarfAddressSpace = 3, extraData = #di_basic_type>
// CHECK: #di_derived_type1 = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #di_composite_type>
// CHECK: #di_local_variable = #llvm.di_local_variable<scope = #di_file>
// CHECK: #di_module = #llvm.di_module<file = #di_file, scope = #di_file, name = "m", configMacros = "c", includePath = "i", apinotes = "n", line = 3, isDecl = true>
// CHECK: #di_composite_type1 = #llvm.di_composite_type<recId = distinct[0]<>, tag = DW_TAG_structure_type, name = "node", file = #di_file, line = 42, scope = #di_compile_unit, flags = "TypePassByReference|NonTrivial", sizeInBits = 64, alignInBits = 32, elements = #di_derived_type1, #di_basic_type>
// CHECK: #di_imported_entity = #llvm.di_imported_entity<tag = DW_TAG_imported_module, scope = #di_subprogram, entity = #di_module, file = #di_file, line = 1, name = "x", elements = #di_basic_type>
// CHECK: #di_namespace = #llvm.di_namespace<name = "n", scope = #di_module, exportSymbols = false>
// CHECK: #di_string_type = #llvm.di_string_type<tag = DW_TAG_string_type, name = "s", sizeInBits = 32, alignInBits = 8, stringLength = #di_local_variable, stringLengthExp = <[DW_OP_push_object_address]>, encoding = DW_ATE_ASCII>
// CHECK: #di_composite_type2 = #llvm.di_composite_type<tag = DW_TAG_array_type, baseType = #di_basic_type, dataLocation = <[DW_OP_push_object_address, DW_OP_deref]>, rank = <[DW_OP_constu(2)]>, elements = #llvm.di_subrange<count = 4 : i64, lowerBound = 1 : i64, upperBound = #di_local_variable, stride = #llvm.di_expression<[DW_OP_deref]>>, #llvm.di_generic_subrange<lowerBound = #llvm.di_expression<[DW_OP_over]>, stride = #llvm.di_expression<[DW_OP_over, DW_OP_plus_uconst(56)]>>>
// CHECK: #di_subroutine_type = #llvm.di_subroutine_type<callingConvention = DW_CC_normal, types = #di_null_type, #di_basic_type, #di_derived_type, #di_composite_type1, #di_composite_type2, #di_string_type>
// CHECK: #di_subprogram1 = #llvm.di_subprogram<recId = distinct[1]<>, id = distinct[3]<>, compileUnit = #di_compile_unit, scope = #di_namespace, name = "f", linkageName = "_f", file = #di_file, line = 3, scopeLine = 4, subprogramFlags = "Definition|Optimized", type = #di_subroutine_type, retainedNodes = #di_imported_entity>
// CHECK: #di_common_block = #llvm.di_common_block<scope = #di_subprogram1, name = "c", file = #di_file, line = 7>
// CHECK: #di_lexical_block = #llvm.di_lexical_block<scope = #di_subprogram1, file = #di_file, line = 5, column = 7>
// CHECK: #di_global_variable = #llvm.di_global_variable<scope = #di_common_block, name = "g", linkageName = "_g", file = #di_file, line = 8, type = #di_basic_type, isLocalToUnit = true, isDefined = true, alignInBits = 8>
// CHECK: #di_lexical_block_file = #llvm.di_lexical_block_file<scope = #di_lexical_block, file = #di_file, discriminator = 1>
// CHECK: #di_local_variable1 = #llvm.di_local_variable<scope = #di_lexical_block, name = "v", file = #di_file, line = 6, arg = 1, alignInBits = 32, type = #di_basic_type>
// CHECK: #di_global_variable_expression = #llvm.di_global_variable_expression<var = #di_global_variable, expr = <[DW_OP_LLVM_fragment(0, 16), DW_OP_LLVM_convert(16, DW_ATE_signed)]>>
// CHECK: #di_label = #llvm.di_label<scope = #di_lexical_block_file, name = "l", file = #di_file, line = 6>
// CHECK: llvm.mlir.global external @g(3 : i32) {addr_space = 0 : i32, dbg_exprs = [#di_global_variable_expression]} : i32
// CHECK-LABEL: llvm.func @f(%arg0: !llvm.ptr, %arg1: i32) {
// CHECK: llvm.intr.dbg.declare #di_local_variable1 = %arg0 : !llvm.ptr
// CHECK: llvm.intr.dbg.value #di_local_variable1 #llvm.di_expression<[DW_OP_LLVM_fragment(16, 8), DW_OP_plus_uconst(2), DW_OP_deref]> = %arg1 : i32
// CHECK: llvm.intr.dbg.value #di_local_variable1 = %arg1 : i32 {foo}
// CHECK: llvm.intr.dbg.label #di_label

#file = #llvm.di_file<"a.c" in "/src">
#unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C11, file = #file, producer = "me", isOptimized = true, emissionKind = Full, nameTableKind = None>
#int = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int", sizeInBits = 32, encoding = DW_ATE_signed>
#pointer = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #int, sizeInBits = 64, alignInBits = 32, offsetInBits = 4, dwarfAddressSpace = 3, extraData = #int>
#inner = #llvm.di_composite_type<recId = distinct[1]<>, isRecSelf = true>
#node = #llvm.di_composite_type<recId = distinct[1]<>, tag = DW_TAG_structure_type, name = "node", file = #file, line = 42, scope = #unit, flags = "TypePassByReference|NonTrivial", sizeInBits = 64, alignInBits = 32, elements = #llvm.di_derived_type<tag = DW_TAG_pointer_type, baseType = #inner>, #int>
#array = #llvm.di_composite_type<tag = DW_TAG_array_type, baseType = #int, dataLocation = <[DW_OP_push_object_address, DW_OP_deref]>, rank = <[DW_OP_constu(2)]>, elements = #llvm.di_subrange<count = 4 : i64, lowerBound = 1 : i64, upperBound = #llvm.di_local_variable<scope = #file>, stride = #llvm.di_expression<[DW_OP_deref]>>, #llvm.di_generic_subrange<lowerBound = #llvm.di_expression<[DW_OP_over]>, stride = #llvm.di_expression<[DW_OP_over, DW_OP_plus_uconst(56)]>>>
#string = #llvm.di_string_type<tag = DW_TAG_string_type, name = "s", sizeInBits = 32, alignInBits = 8, stringLength = #llvm.di_local_variable<scope = #file>, stringLengthExp = <[DW_OP_push_object_address]>, encoding = DW_ATE_ASCII>
#routine = #llvm.di_subroutine_type<callingConvention = DW_CC_normal, types = #llvm.di_null_type, #int, #pointer, #node, #array, #string>
#module = #llvm.di_module<file = #file, scope = #file, name = "m", configMacros = "c", includePath = "i", apinotes = "n", line = 3, isDecl = true>
#space = #llvm.di_namespace<name = "n", scope = #module, exportSymbols = false>
#self = #llvm.di_subprogram<recId = distinct[2]<>, isRecSelf = true>
#imported = #llvm.di_imported_entity<tag = DW_TAG_imported_module, scope = #self, entity = #module, file = #file, line = 1, name = "x", elements = #int>
#program = #llvm.di_subprogram<recId = distinct[2]<>, id = distinct[3]<>, compileUnit = #unit, scope = #space, name = "f", linkageName = "_f", file = #file, line = 3, scopeLine = 4, subprogramFlags = "Definition|Optimized", type = #routine, retainedNodes = #imported>
#annotated = #llvm.di_subprogram<scope = #file, name = "g", annotations = #llvm.di_annotation<name = "a", value = "b">>
#block = #llvm.di_lexical_block<scope = #program, file = #file, line = 5, column = 7>
#part = #llvm.di_lexical_block_file<scope = #block, file = #file, discriminator = 1>
#label = #llvm.di_label<scope = #part, name = "l", file = #file, line = 6>
#variable = #llvm.di_local_variable<scope = #block, name = "v", file = #file, line = 6, arg = 1, alignInBits = 32, type = #int, flags = Zero>
#common = #llvm.di_common_block<scope = #program, name = "c", file = #file, line = 7>
#global = #llvm.di_global_variable<scope = #common, name = "g", linkageName = "_g", file = #file, line = 8, type = #int, isLocalToUnit = true, isDefined = true, alignInBits = 8>
#expression = #llvm.di_global_variable_expression<var = #global, expr = <[DW_OP_LLVM_fragment(0, 16), DW_OP_LLVM_convert(16, DW_ATE_signed)]>>
llvm.mlir.global external @g(3 : i32) {dbg_exprs = [#expression]} : i32
llvm.func @f(%p: !llvm.ptr, %i: i32) {
  llvm.intr.dbg.declare #variable = %p : !llvm.ptr
  llvm.intr.dbg.value #variable #llvm.di_expression<[DW_OP_LLVM_fragment(16, 8), DW_OP_plus_uconst(2), DW_OP_deref]> = %i : i32
  llvm.intr.dbg.value #variable #llvm.di_expression<> = %i : i32 {foo}
  llvm.intr.dbg.label #label
  llvm.return loc(fused<#annotated>["a.c":1:2])
} loc(fused<#program>["a.c":3:4])

// -----

// CHECK: #di_compile_unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C11, file = #di_file, isOptimized = false, emissionKind = LineTablesOnly, splitDebugFilename = "a.dwo">
module attributes {test.unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C11, file = <"a.c" in "/">, isOptimized = false, emissionKind = LineTablesOnly, splitDebugFilename = "a.dwo">} {}
