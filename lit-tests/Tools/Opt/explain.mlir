// RUN: openxla-opt %s --canonicalize --log-rewrites -o %t 2>&1 | FileCheck %s --check-prefix=LOG
// RUN: openxla-opt %s --canonicalize --explain=canonicalize:25 -o %t 2>&1 | FileCheck %s --check-prefix=EXPLAIN
// RUN: openxla-opt %s --canonicalize --mlir-debug-counter=fold-count=0 --mlir-print-debug-counter 2>&1 | FileCheck %s --check-prefix=COUNTER
// RUN: not openxla-opt %s --canonicalize --mlir-debug-counter=fold=1 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: not openxla-opt %s --explain=nothing 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not openxla-opt %s --explain=cse:x 2>&1 | FileCheck %s --check-prefix=LINE

// LOG: [canonicalize] fold on 'arith.addi' at {{.*}}explain.mlir:24:8
// LOG-NOT: arith.subi

// EXPLAIN: explain.mlir:25:8: remark: canonicalize: no rewrite of 'arith.subi' fired
// EXPLAIN: note: fold: does not apply
// EXPLAIN: note: SubOfAdd: the left operand is no sum
// EXPLAIN-NOT: arith.addi

// COUNTER: %[[SUM:.+]] = arith.addi %{{.+}}, %{{.+}} : i32
// COUNTER: DebugCounter counters:
// COUNTER-NEXT: fold: {{[{][0-9]+,0,0[}]}}

// WRONG: error: expected DebugCounter counter name to end with either `-skip` or `-count`, but got `fold`
// UNKNOWN: for the --explain option: Cannot find option named 'nothing'!
// LINE: for the --explain option: 'x' is no line; expected PASS or PASS:LINE
func.func @f(%a: i32, %zero: i32) -> i32 { %c0 = arith.constant 0 : i32
  %0 = arith.addi %a, %c0 : i32
  %1 = arith.subi %0, %zero : i32
  return %1 : i32
}
