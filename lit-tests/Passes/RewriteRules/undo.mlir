// RUN: not openxla-opt %s --rewrite-rules=%S/undo.rules --check-rewrites 2>&1 | FileCheck %s

// With --check-rewrites a program that comes back is noticed at once, and the rewrites are named.

// CHECK: undo.mlir:8:8: error: rewrites undo one another: after 2 of them the program is what it was
// CHECK: note: swap on 'arith.addi'
func.func @f(%a: i32, %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32
  return %0 : i32
}
