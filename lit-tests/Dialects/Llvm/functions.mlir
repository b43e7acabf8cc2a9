// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: llvm.comdat @comdats {
// CHECK: llvm.comdat_selector @any any
// CHECK: llvm.comdat_selector @exact exactmatch
// CHECK: llvm.comdat_selector @large largest
// CHECK: llvm.comdat_selector @none nodeduplicate {foo}
// CHECK: llvm.comdat_selector @size samesize
// CHECK: llvm.mlir.global internal constant @string("abc") comdat(@comdats::@any) {addr_space = 0 : i32, dso_local, section = "data", target_specific_attrs = ["a", ["b", "c"{{\]\]}}}
// CHECK: llvm.mlir.global weak_odr protected thread_local unnamed_addr @thread(dense<[1, 2]> : tensor<2xi32>) {addr_space = 1 : i32, alignment = 8 : i64, externally_initialized} : !llvm.array<2 x i32>
// CHECK: llvm.mlir.global common hidden @zero(0 : i32) {addr_space = 0 : i32} : i32
// CHECK: llvm.mlir.global extern_weak local_unnamed_addr @declared() {addr_space = 0 : i32} : !llvm.ptr
// CHECK: llvm.mlir.global appending @array() {addr_space = 0 : i32} : !llvm.array<1 x ptr> {
// CHECK: %0 = llvm.mlir.undef : !llvm.array<1 x ptr>
// CHECK: %1 = llvm.mlir.addressof @body : !llvm.ptr
// CHECK: %2 = llvm.insertvalue %1, %0[0] : !llvm.array<1 x ptr>
// CHECK: llvm.return %2 : !llvm.array<1 x ptr>
// CHECK: llvm.mlir.alias external @alias : i32 {
// CHECK: %0 = llvm.mlir.addressof @zero : !llvm.ptr
// CHECK: llvm.return %0 : !llvm.ptr
// CHECK: llvm.mlir.alias linkonce_odr hidden thread_local unnamed_addr @named {dso_local} : !llvm.func<void ()> {
// CHECK: %0 = llvm.mlir.addressof @body : !llvm.ptr
// CHECK: llvm.return %0 : !llvm.ptr
// CHECK: llvm.mlir.ifunc external @chosen : !llvm.func<i32 (i32)>, !llvm.ptr @resolver
// CHECK: llvm.mlir.ifunc linkonce_odr hidden local_unnamed_addr @chosen2 : !llvm.func<i32 (i32)>, !llvm.ptr @resolver {dso_local}
// CHECK: llvm.mlir.global_ctors ctors = [@body], priorities = [65535 : i32], data = [#llvm.zero]
// CHECK: llvm.mlir.global_dtors dtors = [@body], priorities = [0 : i32], data = [@zero] {foo}
// CHECK: llvm.linker_options ["-l", "m"]
// CHECK: llvm.module_flags [#llvm.mlir.module_flag<error, "wchar_size", 4 : i32>, #llvm.mlir.module_flag<min, "PIC Level", 2 : i32>]
// CHECK-LABEL: llvm.func @body() {
// CHECK-LABEL: llvm.func @resolver() -> !llvm.ptr {
// CHECK: %0 = llvm.mlir.addressof @body : !llvm.ptr
// CHECK: llvm.return %0 : !llvm.ptr
// CHECK-LABEL: llvm.func @personality(...) -> i32
// CHECK-LABEL: llvm.func @variadic(i32, ...) -> i32
// CHECK-LABEL: llvm.func @bodiless()
// CHECK: llvm.func linkonce_odr protected local_unnamed_addr swiftcc @all(%arg0: i32 {llvm.signext}, %arg1: !llvm.ptr {llvm.align = 8 : i64, llvm.byval = i32, llvm.noalias}) -> (!llvm.ptr {llvm.noundef}) vscale_range(1, 16) comdat(@comdats::@size) attributes {alignment = 16 : i64, always_inline, arm_new_za, arm_streaming, convergent, denormal_fp_math = "preserve-sign", denormal_fp_math_f32 = "ieee", dso_local, fp_contract = "fast", frame_pointer = #llvm.framePointerKind<"non-leaf">, function_entry_count = 3 : i64, garbageCollector = "statepoint-example", inline_hint, instrument_function_entry = "e", instrument_function_exit = "x", intel_reqd_sub_group_size = 8 : i32, memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>, no_infs_fp_math = true, no_nans_fp_math = false, no_signed_zeros_fp_math = true, no_unwind, passthrough = ["noinline", ["a", "b"{{\]\]}}, personality = @personality, prefer_vector_width = "256", reciprocal_estimates = "all", reqd_work_group_size = array<i32: 1, 2, 3>, section = "text", sym_visibility = "private", target_cpu = "skylake", target_features = #llvm.target_features<["+avx2"]>, tune_cpu = "generic", uwtable_kind = #llvm.uwtableKind<async>, vec_type_hint = #llvm.vec_type_hint<hint = i32>, will_return, work_group_size_hint = array<i32: 1, 1, 1>} {
// CHECK: llvm.return %arg1 : !llvm.ptr
// CHECK-LABEL: llvm.func @none() attributes {no_inline, optimize_none} {
// CHECK-LABEL: llvm.func @calls(%arg0: i32, %arg1: !llvm.ptr, %arg2: f32) -> i32 attributes {personality = @personality} {
// CHECK: %0 = llvm.mlir.addressof @string : !llvm.ptr
// CHECK: %1 = llvm.mlir.zero : !llvm.ptr
// CHECK: %2 = llvm.mlir.undef : !llvm.array<1 x ptr>
// CHECK: llvm.call fastcc tail @body() : () -> ()
// CHECK: %3 = llvm.call %arg1(%arg0) {no_unwind, will_return} : !llvm.ptr, (i32 {llvm.zeroext}) -> (i32 {llvm.zeroext})
// CHECK: %4 = llvm.call @variadic(%arg0, %arg2) vararg(!llvm.func<i32 (i32, ...)>) : (i32, f32) -> i32
// CHECK: %5 = llvm.call @chosen(%arg0) ["a"(%arg0, %arg1 : i32, !llvm.ptr), "b"()] {always_inline, convergent, fastmathFlags = #llvm.fastmath<fast>, inline_hint} : (i32) -> i32
// CHECK: llvm.call @body() {memory_effects = #llvm.memory_effects<other = read, argMem = read, inaccessibleMem = read, errnoMem = read, targetMem0 = read, targetMem1 = read>, no_inline} : () -> ()
// CHECK: %6 = llvm.call_intrinsic "llvm.round"(%arg2) {fastmathFlags = #llvm.fastmath<nnan>} : (f32) -> f32
// CHECK: llvm.call_intrinsic "llvm.assume"(%arg0) ["x"(%arg1 : !llvm.ptr)] {foo} : (i32 {llvm.noundef}) -> ()
// CHECK: %7 = llvm.inline_asm "nop", "=r,r" %arg0 : (i32) -> i32
// CHECK: llvm.inline_asm has_side_effects is_align_stack tail_call_kind = <tail> asm_dialect = intel operand_attrs = [{elementtype = i32}] "mov", "r" %arg1 : (!llvm.ptr) -> ()
// CHECK: %8 = llvm.invoke fastcc @variadic(%arg0) to ^bb2(%arg0 : i32) unwind ^bb1 vararg(!llvm.func<i32 (i32, ...)>) : (i32) -> i32
// CHECK: ^bb1:  // 2 preds: ^bb0, ^bb2
// CHECK: %9 = llvm.landingpad cleanup (catch %0 : !llvm.ptr) (catch %1 : !llvm.ptr) (filter %2 : !llvm.array<1 x ptr>) : !llvm.struct<(ptr, i32)>
// CHECK: llvm.resume %9 : !llvm.struct<(ptr, i32)>
// CHECK: ^bb2(%10: i32):
// CHECK: llvm.invoke %arg1(%10) to ^bb3 unwind ^bb1 ["c"(%10 : i32)] {branch_weights = array<i32: 2, 1>} : !llvm.ptr, (i32 {llvm.noundef}) -> ()
// CHECK: ^bb3:
// CHECK: llvm.return %10 : i32

llvm.comdat @comdats {
  llvm.comdat_selector @any any
  llvm.comdat_selector @exact exactmatch
  llvm.comdat_selector @large largest
  llvm.comdat_selector @none nodeduplicate {foo}
  llvm.comdat_selector @size samesize
}
llvm.mlir.global internal constant @string("abc") comdat(@comdats::@any) {dso_local, section = "data", target_specific_attrs = ["a", ["b", "c"]]}
llvm.mlir.global weak_odr protected thread_local unnamed_addr @thread(dense<[1, 2]> : tensor<2xi32>) {addr_space = 1 : i32, alignment = 8 : i64, externally_initialized} : !llvm.array<2 x i32>
llvm.mlir.global common hidden @zero(0 : i32) : i32
llvm.mlir.global extern_weak local_unnamed_addr @declared() : !llvm.ptr
llvm.mlir.global appending @array() : !llvm.array<1 x ptr> {
  %0 = llvm.mlir.undef : !llvm.array<1 x ptr>
  %1 = llvm.mlir.addressof @body : !llvm.ptr
  %2 = llvm.insertvalue %1, %0[0] : !llvm.array<1 x ptr>
  llvm.return %2 : !llvm.array<1 x ptr>
}
llvm.mlir.alias external @alias : i32 {
  %0 = llvm.mlir.addressof @zero : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}
llvm.mlir.alias linkonce_odr hidden thread_local unnamed_addr @named {dso_local} : !llvm.func<void ()> {
  %0 = llvm.mlir.addressof @body : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}
llvm.mlir.ifunc external @chosen : !llvm.func<i32 (i32)>, !llvm.ptr @resolver
llvm.mlir.ifunc linkonce_odr hidden local_unnamed_addr @chosen2 : !llvm.func<i32 (i32)>, !llvm.ptr @resolver {dso_local}
llvm.mlir.global_ctors ctors = [@body], priorities = [65535 : i32], data = [#llvm.zero]
llvm.mlir.global_dtors dtors = [@body], priorities = [0 : i32], data = [@zero] {foo}
llvm.linker_options ["-l", "m"]
llvm.module_flags [#llvm.mlir.module_flag<error, "wchar_size", 4 : i32>, #llvm.mlir.module_flag<min, "PIC Level", 2 : i32>]
llvm.func @body() {
  llvm.return
}
llvm.func @resolver() -> !llvm.ptr {
  %0 = llvm.mlir.addressof @body : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}
llvm.func @personality(...) -> i32
llvm.func @variadic(i32, ...) -> i32
llvm.func @bodiless() {}
llvm.func linkonce_odr protected local_unnamed_addr swiftcc @all(%a: i32 {llvm.signext}, %p: !llvm.ptr {llvm.align = 8 : i64, llvm.byval = i32, llvm.noalias}) -> (!llvm.ptr {llvm.noundef}) vscale_range(1, 16) comdat(@comdats::@size) attributes {alignment = 16 : i64, always_inline, arm_new_za, arm_streaming, convergent, denormal_fp_math = "preserve-sign", denormal_fp_math_f32 = "ieee", dso_local, fp_contract = "fast", frame_pointer = #llvm.framePointerKind<"non-leaf">, function_entry_count = 3 : i64, garbageCollector = "statepoint-example", inline_hint, instrument_function_entry = "e", instrument_function_exit = "x", intel_reqd_sub_group_size = 8 : i32, memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>, no_infs_fp_math = true, no_nans_fp_math = false, no_signed_zeros_fp_math = true, no_unwind, passthrough = ["noinline", ["a", "b"]], personality = @personality, prefer_vector_width = "256", reciprocal_estimates = "all", reqd_work_group_size = array<i32: 1, 2, 3>, section = "text", sym_visibility = "private", target_cpu = "skylake", target_features = #llvm.target_features<["+avx2"]>, tune_cpu = "generic", uwtable_kind = #llvm.uwtableKind<async>, vec_type_hint = #llvm.vec_type_hint<hint = i32>, will_return, work_group_size_hint = array<i32: 1, 1, 1>} {
  llvm.return %p : !llvm.ptr
}
llvm.func @none() attributes {no_inline, optimize_none} {
  llvm.return
}
llvm.func @calls(%i: i32, %p: !llvm.ptr, %f: f32) -> i32 attributes {personality = @personality} {
  %t = llvm.mlir.addressof @string : !llvm.ptr
  %z = llvm.mlir.zero : !llvm.ptr
  %u = llvm.mlir.undef : !llvm.array<1 x ptr>
  llvm.call fastcc tail @body() : () -> ()
  %0 = llvm.call %p(%i) {no_unwind, will_return} : !llvm.ptr, (i32 {llvm.zeroext}) -> (i32 {llvm.zeroext})
  %1 = llvm.call @variadic(%i, %f) vararg(!llvm.func<i32 (i32, ...)>) : (i32, f32) -> i32
  %2 = llvm.call @chosen(%i) ["a"(%i, %p : i32, !llvm.ptr), "b"()] {always_inline, convergent, fastmathFlags = #llvm.fastmath<fast>, inline_hint} : (i32) -> i32
  llvm.call @body() {memory_effects = #llvm.memory_effects<other = read, argMem = read, inaccessibleMem = read, errnoMem = read, targetMem0 = read, targetMem1 = read>, no_inline} : () -> ()
  %3 = llvm.call_intrinsic "llvm.round"(%f) {fastmathFlags = #llvm.fastmath<nnan>} : (f32) -> f32
  llvm.call_intrinsic "llvm.assume"(%i) ["x"(%p : !llvm.ptr)] {foo} : (i32 {llvm.noundef}) -> ()
  %4 = llvm.inline_asm "nop", "=r,r" %i : (i32) -> i32
  llvm.inline_asm has_side_effects is_align_stack tail_call_kind = <tail> asm_dialect = intel operand_attrs = [{elementtype = i32}] "mov", "r" %p : (!llvm.ptr) -> ()
  %5 = llvm.invoke fastcc @variadic(%i) to ^bb2(%i : i32) unwind ^bb1 vararg(!llvm.func<i32 (i32, ...)>) : (i32) -> i32
^bb1:
  %6 = llvm.landingpad cleanup (catch %t : !llvm.ptr) (catch %z : !llvm.ptr) (filter %u : !llvm.array<1 x ptr>) : !llvm.struct<(ptr, i32)>
  llvm.resume %6 : !llvm.struct<(ptr, i32)>
^bb2(%7: i32):
  llvm.invoke %p(%7) to ^bb3 unwind ^bb1 ["c"(%7 : i32)] {branch_weights = array<i32: 2, 1>} : !llvm.ptr, (i32 {llvm.noundef}) -> ()
^bb3:
  llvm.return %7 : i32
}
