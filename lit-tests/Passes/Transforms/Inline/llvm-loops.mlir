// RUN: openxla-opt %s -inline | FileCheck %s
#file = #llvm.di_file<"a.c" in "">
#unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #file, isOptimized = false, emissionKind = Full>
#callee = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #unit, scope = #file, name = "callee", file = #file, subprogramFlags = Definition>
#caller = #llvm.di_subprogram<id = distinct[2]<>, compileUnit = #unit, scope = #file, name = "caller", file = #file, subprogramFlags = Definition>
#start = loc("a.c":1:1)
#end = loc("a.c":9:1)
#fused_start = loc(fused<#callee>[#start])
#fused_end = loc(fused<#callee>[#end])
#follow = #llvm.loop_annotation<disableNonforced = true, startLoc = #fused_start>
#unroll = #llvm.loop_unroll<disable = true, followupAll = #follow>
#loop = #llvm.loop_annotation<mustProgress = true, startLoc = #fused_start, endLoc = #fused_end, unroll = #unroll>

// CHECK-LABEL: llvm.func @condition
// CHECK-SAME: () -> i1
llvm.func @condition() -> i1

// CHECK-LABEL: llvm.func @callee
// CHECK-SAME: () {
// CHECK-NEXT: llvm.br ^bb1 {loop_annotation = #loop_annotation1}
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.call @condition() : () -> i1
// CHECK-NEXT: llvm.cond_br %[[V0]], ^bb1, ^bb2 {loop_annotation = #loop_annotation1}
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @callee() {
  llvm.br ^bb1 {loop_annotation = #loop} loc(fused<#callee>["a.c":2:1])
^bb1:
  %0 = llvm.call @condition() : () -> i1 loc(fused<#callee>["a.c":3:1])
  llvm.cond_br %0, ^bb1, ^bb2 {loop_annotation = #loop} loc(fused<#callee>["a.c":4:1])
^bb2:
  llvm.return loc(fused<#callee>["a.c":5:1])
} loc(fused<#callee>["a.c":1:1])

// CHECK-LABEL: llvm.func @caller
// CHECK-SAME: () {
// CHECK-NEXT: llvm.br ^bb1 {loop_annotation = #loop_annotation3}
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.call @condition() : () -> i1
// CHECK-NEXT: llvm.cond_br %[[V0]], ^bb1, ^bb2 {loop_annotation = #loop_annotation3}
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @caller() {
  llvm.call @callee() : () -> () loc(fused<#caller>["a.c":20:1])
  llvm.return loc(fused<#caller>["a.c":21:1])
} loc(fused<#caller>["a.c":19:1])

