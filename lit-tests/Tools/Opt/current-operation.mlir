// RUN: not openxla-opt %s --mlir-disable-threading 2>&1 | FileCheck %s
// RUN: not openxla-opt %s --mlir-disable-threading --mlir-print-op-on-diagnostic=false 2>&1 | FileCheck %s --check-prefix=SHORT

// An error about an operation shows it; numbers are those of the isolated operation around it.

// CHECK: current-operation.mlir:{{[0-9]+}}:8: error: 'arith.addi' op requires the same type for all operands and results
// CHECK-NEXT: %1 = "arith.addi"
// CHECK-NEXT: {{\^$}}
// CHECK-NEXT: note: see current operation: %1 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (i32, i64) -> i32
// SHORT: error: 'arith.addi' op requires
// SHORT-NOT: note
func.func @one_line(%a: i32) {
  %0 = arith.constant 1 : i64
  %1 = "arith.addi"(%a, %0) : (i32, i64) -> i32
  return
}

// CHECK: error: 'func.return' op requires zero regions
// CHECK-NEXT: func.return
// CHECK-NEXT: {{\^$}}
// CHECK-NEXT: note: see current operation: {{$}}
// CHECK-NEXT: "func.return"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
func.func @several_lines() {
  "func.return"() ({ ^bb0: }) : () -> ()
}
