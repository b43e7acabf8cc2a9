// RUN: not openxla-opt %s --canonicalize 2>&1 | FileCheck %s

// A sum of itself and a constant gathers its own constant again and again: an error that names the rewrite, not a hang.
// CHECK: endless.mlir:8:8: error: rewriting does not come to an end: after {{[0-9]+}} rewrites of 3 operations, one rewrite repeats
// CHECK: note: AddOfAdd on 'arith.addi'
module {
  %c1 = arith.constant 1 : i64
  %a = arith.addi %a, %c1 : i64
  "func.func"() <{sym_name = "f", function_type = () -> ()}> ({}) {sym_visibility = "private"} : () -> ()
}
