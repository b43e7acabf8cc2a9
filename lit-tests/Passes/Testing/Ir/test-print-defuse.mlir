// RUN: openxla-opt %s -test-print-defuse -o /dev/null | FileCheck %s

func.func @f(%arg0: i32) -> i32 {
  %0 = arith.addi %arg0, %arg0 : i32
  %1 = arith.muli %0, %0 : i32
  %2 = arith.subi %0, %1 : i32
  return %1 : i32
}

// CHECK: Visiting op 'arith.addi' with 2 operands:
// CHECK-NEXT: - Operand produced by Block argument, number 0
// CHECK-NEXT: - Operand produced by Block argument, number 0
// CHECK-NEXT: Has 1 results:
// CHECK-NEXT: - Result 0 has 3 uses:
// CHECK-NEXT: - arith.subi
// CHECK-NEXT: - arith.muli
// CHECK-NEXT: - arith.muli
// CHECK-NEXT: Visiting op 'arith.muli' with 2 operands:
// CHECK-NEXT: - Operand produced by operation 'arith.addi'
// CHECK-NEXT: - Operand produced by operation 'arith.addi'
// CHECK-NEXT: Has 1 results:
// CHECK-NEXT: - Result 0 has 2 uses:
// CHECK-NEXT: - func.return
// CHECK-NEXT: - arith.subi
// CHECK-NEXT: Visiting op 'arith.subi' with 2 operands:
// CHECK-NEXT: - Operand produced by operation 'arith.addi'
// CHECK-NEXT: - Operand produced by operation 'arith.muli'
// CHECK-NEXT: Has 1 results:
// CHECK-NEXT: - Result 0 has no uses
// CHECK-NEXT: Visiting op 'func.return' with 1 operands:
// CHECK-NEXT: - Operand produced by operation 'arith.muli'
// CHECK-NEXT: Has 0 results:
// CHECK-NEXT: Visiting op 'func.func' with 0 operands:
// CHECK-NEXT: Has 0 results:
// CHECK-NEXT: Visiting op 'builtin.module' with 0 operands:
// CHECK-NEXT: Has 0 results:
