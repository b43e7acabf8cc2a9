// RUN: openxla-opt %s --pass-pipeline='builtin.module(any(cse),func.func(canonicalize{enable-patterns={a b,c}},print-ir{label="x y"}),inline,symbol-privatize)' --dump-pass-pipeline -o %t 2>&1 | FileCheck %s --strict-whitespace --match-full-lines
// RUN: not openxla-opt %s --pass-pipeline='func.func(cse)' 2>&1 | FileCheck %s --check-prefix=ANCHOR
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(symbol-dce))' 2>&1 | FileCheck %s --check-prefix=ALL
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(symbol-dce))' --mlir-disable-threading 2>&1 | FileCheck %s --check-prefix=ALL

//      CHECK:Pass Manager with 4 passes:
// CHECK-NEXT:builtin.module(
// CHECK-NEXT:  any(
// CHECK-NEXT:    cse
// CHECK-NEXT:  ),
// CHECK-NEXT:  func.func(
// CHECK-NEXT:    canonicalize{ enable-patterns={{[{][{]a b[}],c[}]}} max-iterations=10 max-num-rewrites=-1 region-simplify=normal test-convergence=false top-down=true},
// CHECK-NEXT:    print-ir{label={x y}}
// CHECK-NEXT:  ),
// CHECK-NEXT:  inline{default-pipeline=canonicalize inlining-threshold=4294967295 max-iterations=4 },
// CHECK-NEXT:  symbol-privatize{}
// CHECK-NEXT:)

// ANCHOR: error: can't run 'func.func' pass manager on 'builtin.module' op

// A function that fails does not keep the next one from being looked at.
// ALL: [[#@LINE+5]]:1: error: 'func.func' op  was scheduled to run under SymbolDCE, but does not define a symbol table
// ALL: [[#@LINE+8]]:1: error: 'func.func' op  was scheduled to run under SymbolDCE, but does not define a symbol table
// ALL-NOT: error

module {
func.func @f() {
  return
}

func.func @g() {
  return
}
}
