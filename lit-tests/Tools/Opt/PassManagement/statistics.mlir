// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),symbol-dce,func.func(cse))' --mlir-pass-statistics -o %t 2>&1 | FileCheck %s --check-prefix=PIPELINE --strict-whitespace --match-full-lines
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),symbol-dce,func.func(cse))' --mlir-pass-statistics --mlir-pass-statistics-display=list -o %t 2>&1 | FileCheck %s --check-prefix=LIST --strict-whitespace --match-full-lines
// RUN: not openxla-opt %s --mlir-pass-statistics-display=tree 2>&1 | FileCheck %s --check-prefix=WRONG

//      PIPELINE:===-------------------------------------------------------------------------===
// PIPELINE-NEXT:                         ... Pass statistics report ...
// PIPELINE-NEXT:===-------------------------------------------------------------------------===
// PIPELINE-NEXT:'func.func' Pipeline
// PIPELINE-NEXT:  CSE
// PIPELINE-NEXT:    (S) 2 num-cse'd - Number of operations CSE'd
// PIPELINE-NEXT:    (S) 1 num-dce'd - Number of operations DCE'd
// PIPELINE-NEXT:  Canonicalizer
// PIPELINE-NEXT:SymbolDCE
// PIPELINE-NEXT:  (S) 1 num-dce'd - Number of symbols DCE'd
// PIPELINE-NEXT:'func.func' Pipeline
// PIPELINE-NEXT:  CSE
// PIPELINE-NEXT:    (S) 0 num-cse'd - Number of operations CSE'd
// PIPELINE-NEXT:    (S) 0 num-dce'd - Number of operations DCE'd

// LIST-NOT:{{.*}}Canonicalizer
//      LIST:  CSE
// LIST-NEXT:    (S) 2 num-cse'd - Number of operations CSE'd
// LIST-NEXT:    (S) 1 num-dce'd - Number of operations DCE'd
// LIST-NEXT:  SymbolDCE
// LIST-NEXT:    (S) 1 num-dce'd - Number of symbols DCE'd

// WRONG: for the --mlir-pass-statistics-display option: Cannot find option named 'tree'!

func.func @f(%a: i32) -> (i32, i32) {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  %2 = arith.muli %0, %1 : i32
  return %0, %1 : i32, i32
}

func.func @g(%a: i32) -> (i32, i32) {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  return %0, %1 : i32, i32
}

func.func private @unused() {
  return
}
