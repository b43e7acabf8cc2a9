// RUN: openxla-opt %s --composite-fixed-point-pass="name=Both pipeline=any(cse,canonicalize)" --mlir-print-ir-after-all -o %t 2>&1 | FileCheck %s
// RUN: openxla-opt %s --composite-fixed-point-pass="pipeline=any(cse,canonicalize) max-iterations=0" -o %t 2>&1 | FileCheck %s --check-prefix=LIMIT

// The second time, nothing changes.
// CHECK: IR Dump After CSE (cse)
// CHECK: IR Dump After Canonicalizer (canonicalize)
// CHECK: IR Dump After CSE (cse)
// CHECK: IR Dump After Canonicalizer (canonicalize)
// CHECK-NOT: IR Dump After CSE
// CHECK: IR Dump After Both (composite-fixed-point-pass)

// LIMIT: warning: Composite pass "CompositeFixedPointPass"+ didn't converge in 0 iterations
func.func @f(%a: i32) -> i32 {
  %0 = arith.constant 1 : i32
  %1 = arith.addi %a, %0 : i32
  %2 = arith.addi %1, %0 : i32
  return %2 : i32
}
