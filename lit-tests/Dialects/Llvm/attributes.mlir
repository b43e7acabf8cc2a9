// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #access_group = #llvm.access_group<id = distinct[0]<>>
// CHECK: #access_group1 = #llvm.access_group<id = distinct[1]<>>
// CHECK: #alias_scope_domain = #llvm.alias_scope_domain<id = distinct[2]<>, description = "The domain">
// CHECK: #loop_annotation = #llvm.loop_annotation<disableNonforced = true>
// CHECK: #loop_annotation1 = #llvm.loop_annotation<mustProgress = true>
// CHECK: #loop_distribute = #llvm.loop_distribute<disable = true>
// CHECK: #loop_interleave = #llvm.loop_interleave<count = 32 : i32>
// CHECK: #loop_licm = #llvm.loop_licm<disable = false, versioningDisable = true>
// CHECK: #loop_peeled = #llvm.loop_peeled<count = 5 : i32>
// CHECK: #loop_pipeline = #llvm.loop_pipeline<disable = false, initiationinterval = 1 : i32>
// CHECK: #loop_unroll_and_jam = #llvm.loop_unroll_and_jam<disable = false, count = 32 : i32>
// CHECK: #loop_unswitch = #llvm.loop_unswitch<partialDisable = true>
// CHECK: #loop_vectorize = #llvm.loop_vectorize<disable = false, predicateEnable = true, scalableEnable = false, width = 16 : i32>
// CHECK: #mmra_tag = #llvm.mmra_tag<"amdgpu-as":"local">
// CHECK: #tbaa_root = #llvm.tbaa_root<id = "C">
// CHECK: #alias_scope = #llvm.alias_scope<id = distinct[3]<>, domain = #alias_scope_domain, description = "The scope">
// CHECK: #alias_scope1 = #llvm.alias_scope<id = "other", domain = #alias_scope_domain>
// CHECK: #loop_unroll = #llvm.loop_unroll<disable = true, count = 64 : i32, runtimeDisable = false, full = false, followupUnrolled = #loop_annotation>
// CHECK: #loop_annotation2 = #llvm.loop_annotation<disableNonforced = false, vectorize = #loop_vectorize, interleave = #loop_interleave, unroll = #loop_unroll, unrollAndJam = #loop_unroll_and_jam, licm = #loop_licm, distribute = #loop_distribute, pipeline = #loop_pipeline, peeled = #loop_peeled, unswitch = #loop_unswitch, mustProgress = true, isVectorized = false, parallelAccesses = #access_group, #access_group1>
// CHECK: #tbaa_type_desc = #llvm.tbaa_type_desc<id = "char", members = {<#tbaa_root, 0>}>
// CHECK: #tbaa_type_desc1 = #llvm.tbaa_type_desc<id = "pair", members = {<#tbaa_type_desc, 0>, <#tbaa_type_desc, 1>}>
// CHECK: #tbaa_tag = #llvm.tbaa_tag<base_type = #tbaa_type_desc1, access_type = #tbaa_type_desc, offset = 1, constant = true>
// CHECK-LABEL: llvm.func @accesses(%arg0: !llvm.ptr, %arg1: i32) {
// CHECK: %0 = llvm.load %arg0 {access_groups = [#access_group], alias_scopes = [#alias_scope], noalias_scopes = [#alias_scope1], tbaa = [#tbaa_tag]} : !llvm.ptr -> i32
// CHECK: llvm.store %arg1, %arg0 {access_groups = [#access_group, #access_group1], alias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK: %1 = llvm.load %arg0 dereferenceable<bytes = 8> : !llvm.ptr -> !llvm.ptr
// CHECK: %2 = llvm.load %arg0 dereferenceable<bytes = 8, mayBeNull = true> {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
// CHECK: %3 = llvm.inttoptr %arg1 dereferenceable<bytes = 4> : i32 to !llvm.ptr
// CHECK-LABEL: llvm.func @loop(%arg0: i1) {
// CHECK: llvm.br ^bb1 {loop_annotation = #loop_annotation2}
// CHECK: ^bb1:  // 2 preds: ^bb0, ^bb1
// CHECK: llvm.cond_br %arg0 weights([3, 1]), ^bb1, ^bb2 {loop_annotation = #loop_annotation1}
// CHECK: ^bb2:
// CHECK: "llvm.test.attributes"() {a = #llvm.cconv<swiftcc>, b = #llvm.linkage<weak_odr>, c = #llvm.tailcallkind<notail>, d = #llvm.framePointerKind<"non-leaf">, e = #llvm.framePointerKind<all>, f = #llvm.uwtableKind<sync>, g = #llvm<comdat exactmatch>, h = #llvm.fastmath<nnan, reassoc>, i = #llvm.fastmath<fast>, j = #llvm.fastmath<none>} : () -> ()
// CHECK: "llvm.test.attributes"() {a = #llvm.constant_range<i8, -3, 100>, b = #llvm.constant_range<i1, 0, -1>, c = #llvm.constant_range<i128, 0, -1>, d = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = write, errnoMem = readwrite, targetMem0 = none, targetMem1 = none>, e = #llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>, f = #llvm.target_features<["+sse", "-avx"]>, g = #llvm.target_features<[]>, h = #llvm.target<triple = "x86_64", chip = "skylake", features = <["+avx2"]>>, i = #llvm.target<triple = "t", chip = "c">} : () -> ()
// CHECK: "llvm.test.attributes"() {a = #llvm.zero, b = #llvm.undef, c = #llvm.poison, d = #llvm<dso_local_equivalent @f>, e = #llvm.blockaddress<function = @f, tag = <id = 1>>, f = #llvm.blocktag<id = 4294967295>, g = #llvm.address_space<3>, h = #llvm.dependent_libraries<"a", "b">, i = #mmra_tag, j = #llvm.vec_type_hint<hint = vector<4xi32>, is_signed = true>, k = #llvm.dereferenceable<bytes = 18446744073709551615>, l = #llvm.mlir.workgroup_attribution<4 : i64, i32>} : () -> ()
// CHECK: "llvm.test.attributes"() {a = #llvm.mlir.module_flag<append, "CG Profile", [#llvm.cgprofile_entry<from = @a, to = @b, count = 222>, #llvm.cgprofile_entry<from = @a, count = 1>]>, b = #llvm.mlir.module_flag<max, "PIC Level", 2 : i32>, c = #llvm.mlir.module_flag<append_unique, "s", "text">, d = #llvm.mlir.module_flag<error, "ProfileSummary", #llvm.profile_summary<format = InstrProf, total_count = 263646, max_count = 86427, max_internal_count = 86427, max_function_count = 4691, num_counts = 3712, num_functions = 796, is_partial_profile = 0, partial_profile_ratio = 0.000000e+00 : f64, detailed_summary = <cut_off = 10000, min_count = 86427, num_counts = 1>, <cut_off = 20000, min_count = 86427, num_counts = 2>>>} : () -> ()

#root = #llvm.tbaa_root<id = "C">
#char = #llvm.tbaa_type_desc<id = "char", members = {<#root, 0>}>
#pair = #llvm.tbaa_type_desc<id = "pair", members = {<#char, 0>, <#char, 1>}>
#tag = #llvm.tbaa_tag<base_type = #pair, access_type = #char, offset = 1, constant = true>
#domain = #llvm.alias_scope_domain<id = distinct[0]<>, description = "The domain">
#scope = #llvm.alias_scope<id = distinct[1]<>, domain = #domain, description = "The scope">
#scope2 = #llvm.alias_scope<id = "other", domain = #domain>
#group = #llvm.access_group<id = distinct[2]<>>
#group2 = #llvm.access_group<id = distinct[3]<>>
llvm.func @accesses(%p: !llvm.ptr, %i: i32) {
  %0 = llvm.load %p {access_groups = [#group], alias_scopes = [#scope], noalias_scopes = [#scope2], tbaa = [#tag]} : !llvm.ptr -> i32
  llvm.store %i, %p {access_groups = [#group, #group2], alias_scopes = [#scope, #scope2]} : i32, !llvm.ptr
  %1 = llvm.load %p dereferenceable<bytes = 8> : !llvm.ptr -> !llvm.ptr
  %2 = llvm.load %p dereferenceable<bytes = 8, mayBeNull = true> {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
  %3 = llvm.inttoptr %i dereferenceable<bytes = 4> : i32 to !llvm.ptr
  llvm.return
}
#vectorize = #llvm.loop_vectorize<disable = false, predicateEnable = true, scalableEnable = false, width = 16 : i32>
#unroll = #llvm.loop_unroll<disable = true, count = 64 : i32, runtimeDisable = false, full = false, followupUnrolled = <disableNonforced = true>>
#loop = #llvm.loop_annotation<disableNonforced = false, vectorize = #vectorize, interleave = <count = 32 : i32>, unroll = #unroll, unrollAndJam = <disable = false, count = 32 : i32>, licm = <disable = false, versioningDisable = true>, distribute = <disable = true>, pipeline = <disable = false, initiationinterval = 1 : i32>, peeled = <count = 5 : i32>, unswitch = <partialDisable = true>, mustProgress = true, isVectorized = false, parallelAccesses = #group, #group2>
llvm.func @loop(%c: i1) {
  llvm.br ^body {loop_annotation = #loop}
^body:
  llvm.cond_br %c, ^body, ^end {branch_weights = array<i32: 3, 1>, loop_annotation = #llvm.loop_annotation<mustProgress = true>}
^end:
  llvm.return
}
"llvm.test.attributes"() {a = #llvm.cconv<swiftcc>, b = #llvm.linkage<weak_odr>, c = #llvm.tailcallkind<notail>, d = #llvm.framePointerKind<"non-leaf">, e = #llvm.framePointerKind<all>, f = #llvm.uwtableKind<sync>, g = #llvm<comdat exactmatch>, h = #llvm.fastmath<nnan, reassoc>, i = #llvm.fastmath<fast>, j = #llvm.fastmath<none>} : () -> ()
"llvm.test.attributes"() {a = #llvm.constant_range<i8, -3, 100>, b = #llvm.constant_range<i1, 0, 1>, c = #llvm.constant_range<i128, 0, 340282366920938463463374607431768211455>, d = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = write, errnoMem = readwrite, targetMem0 = none, targetMem1 = none>, e = #llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>, f = #llvm.target_features<["+sse", "-avx"]>, g = #llvm.target_features<[]>, h = #llvm.target<triple = "x86_64", chip = "skylake", features = <["+avx2"]>>, i = #llvm.target<triple = "t", chip = "c">} : () -> ()
"llvm.test.attributes"() {a = #llvm.zero, b = #llvm.undef, c = #llvm.poison, d = #llvm<dso_local_equivalent @f>, e = #llvm.blockaddress<function = @f, tag = <id = 1>>, f = #llvm.blocktag<id = 4294967295>, g = #llvm.address_space<3>, h = #llvm.dependent_libraries<"a", "b">, i = #llvm.mmra_tag<"amdgpu-as":"local">, j = #llvm.vec_type_hint<hint = vector<4xi32>, is_signed = true>, k = #llvm.dereferenceable<bytes = 18446744073709551615>, l = #llvm.mlir.workgroup_attribution<4 : i64, i32>} : () -> ()
"llvm.test.attributes"() {a = #llvm.mlir.module_flag<append, "CG Profile", [#llvm.cgprofile_entry<from = @a, to = @b, count = 222>, #llvm.cgprofile_entry<from = @a, count = 1>]>, b = #llvm.mlir.module_flag<max, "PIC Level", 2 : i32>, c = #llvm.mlir.module_flag<append_unique, "s", "text">, d = #llvm.mlir.module_flag<error, "ProfileSummary", #llvm.profile_summary<format = InstrProf, total_count = 263646, max_count = 86427, max_internal_count = 86427, max_function_count = 4691, num_counts = 3712, num_functions = 796, is_partial_profile = 0, partial_profile_ratio = 0.000000e+00 : f64, detailed_summary = <cut_off = 10000, min_count = 86427, num_counts = 1>, <cut_off = 20000, min_count = 86427, num_counts = 2>>>} : () -> ()
