// RUN: not openxla-opt %s -test-print-dominance 2>&1 | FileCheck %s --check-prefix=UNNAMED
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(func.func(test-foo-analysis))' 2>&1 | FileCheck %s --check-prefix=FOO
// RUN: not openxla-opt %s -test-topological-sort-analysis 2>&1 | FileCheck %s --check-prefix=SORT

// UNNAMED: error: 'builtin.module' op trying to schedule pass '(anonymous namespace)::TestDominancePass' on an unsupported operation
// FOO: invalid.mlir:8:1: error: expected at least one block in the region
// SORT: error: invalid test case: some indices are missing among the selected ops
func.func private @declaration()

func.func @f(%x: i32) attributes {root, ordered} {
  %a = arith.addi %x, %x {selected = 2} : i32
  return
}