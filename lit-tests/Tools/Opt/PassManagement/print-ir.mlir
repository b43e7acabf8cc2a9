// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),builtin.module(func.func(cse)))' --mlir-print-ir-before=cse -o %t 2>&1 | FileCheck %s --check-prefix=BEFORE
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,cse))' --mlir-print-ir-after-all --mlir-print-ir-after-change -o %t 2>&1 | FileCheck %s --check-prefix=CHANGE
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(canonicalize))' --mlir-print-ir-after-all --mlir-print-ir-module-scope -o %t 2>&1 | FileCheck %s --check-prefix=MODULE
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,symbol-dce))' --mlir-print-ir-after-failure 2>&1 | FileCheck %s --check-prefix=FAILURE
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse),symbol-dce,builtin.module(func.func(cse)))' --mlir-print-ir-after-all --mlir-print-ir-tree-dir=%t.tree -o %t
// RUN: FileCheck %s --check-prefix=TREE0 --input-file=%t.tree/builtin_module_outer/func_func_f/0_0_cse.mlir
// RUN: FileCheck %s --check-prefix=TREE1 --input-file=%t.tree/builtin_module_outer/1_symbol-dce.mlir
// RUN: FileCheck %s --check-prefix=TREE2 --input-file=%t.tree/builtin_module_outer/builtin_module_inner/func_func_a_b/1_0_0_cse.mlir
// RUN: openxla-opt %s --cse --mlir-print-ir-after-all --mlir-print-ir-tree-dir=%t.none/tree -o %t 2>&1 | FileCheck %s --check-prefix=NOWHERE

// BEFORE: // -----// IR Dump Before CSE (cse) //----- //
// BEFORE-NEXT: func.func @f
// BEFORE: // -----// IR Dump Before CSE (cse) //----- //
// BEFORE-NEXT: func.func @g
// BEFORE: // -----// IR Dump Before CSE (cse) //----- //
// BEFORE-NEXT: func.func @"a/b"
// BEFORE-NOT: IR Dump

// CHANGE: // -----// IR Dump After CSE (cse) //----- //
// CHANGE-NEXT: func.func @f
// CHANGE-NOT: IR Dump

// MODULE: // -----// IR Dump After Canonicalizer (canonicalize) ('func.func' operation: @f) //----- //
// MODULE-NEXT: module @outer
// MODULE: // -----// IR Dump After Canonicalizer (canonicalize) ('func.func' operation: @g) //----- //
// MODULE-NEXT: module @outer

// What failed without being wrong is printed in its own form.
// FAILURE-NOT: IR Dump After CSE
// FAILURE: // -----// IR Dump After SymbolDCE Failed (symbol-dce) //----- //
// FAILURE-NEXT: func.func @f

// TREE0: // -----// IR Dump After CSE (cse) //----- //
// TREE0-NEXT: func.func @f
// TREE1: // -----// IR Dump After SymbolDCE (symbol-dce) //----- //
// TREE1-NEXT: module @outer
// TREE2: func.func @"a/b"
// NOWHERE: Error while creating directory {{.*}}tree: No such file or directory

module @outer {
  func.func @f(%a: i32) -> i32 {
    %0 = arith.addi %a, %a : i32
    %1 = arith.addi %a, %a : i32
    return %1 : i32
  }
  func.func @g() {
    return
  }
  module @inner {
    func.func @"a/b"() {
      return
    }
  }
}
