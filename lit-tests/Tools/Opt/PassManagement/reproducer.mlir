// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize{max-iterations=3},symbol-dce))' --mlir-pass-pipeline-crash-reproducer=%t.whole 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: FileCheck %s --check-prefix=WHOLE --input-file=%t.whole
// RUN: not openxla-opt %t.whole --run-reproducer 2>&1 | FileCheck %s --check-prefix=AGAIN
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,symbol-dce))' --mlir-pass-pipeline-crash-reproducer=%t.local --mlir-pass-pipeline-local-reproducer --mlir-disable-threading 2>&1 | FileCheck %s --check-prefix=LOCALERROR
// RUN: FileCheck %s --check-prefix=LOCAL --input-file=%t.local
// RUN: not openxla-opt %t.local --run-reproducer 2>&1 | FileCheck %s --check-prefix=AGAIN
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(func.func(symbol-dce))' --mlir-pass-pipeline-crash-reproducer=%t.none/r.mlir 2>&1 | FileCheck %s --check-prefix=NOWHERE
// RUN: openxla-opt %s --cse --mlir-pass-pipeline-crash-reproducer=%t.none/r.mlir | FileCheck %s --check-prefix=GOOD

// ERROR: error: 'func.func' op  was scheduled to run under SymbolDCE, but does not define a symbol table
// ERROR: reproducer.mlir:[[#@LINE+21]]:1: error: Failures have been detected while processing an MLIR pass pipeline
// ERROR: note: Pipeline failed while executing [`SymbolDCE` on 'func.func' operation: @f]: reproducer generated at `{{.*}}.whole`
// ERROR-NOT: does not replay

// The elements are all there, and the program is that from before the first pass.
// WHOLE-COUNT-2: arith.addi
// WHOLE: pipeline: "builtin.module(func.func(cse,canonicalize{  max-iterations=3 max-num-rewrites=-1 region-simplify=normal test-convergence=false top-down=true},symbol-dce))",
// WHOLE-NEXT: disable_threading: {{true|false}},
// WHOLE-NEXT: verify_each: true

// LOCALERROR: note: Pipeline failed while executing `SymbolDCE` on 'func.func' operation: @f: reproducer generated at
// LOCAL-COUNT-1: arith.addi
// LOCAL-NOT: arith.addi
// LOCAL: pipeline: "builtin.module(func.func(symbol-dce))",
// LOCAL-NEXT: disable_threading: true,

// AGAIN: error: 'func.func' op  was scheduled to run under SymbolDCE, but does not define a symbol table
// AGAIN-NOT: {{^}}module
// NOWHERE: failed to create output stream: Failed to create reproducer stream: cannot open output file '{{.*}}r.mlir': No such file or directory
// GOOD: func.func @f

func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  return %1 : i32
}
