// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-liveness-analysis 2>&1 | FileCheck %s

func.func @f(%c: i1, %x: i32) -> i32 attributes {tag = "f", test.ptr = "func"} {
  cf.br ^head(%x : i32)
^head(%a: i32):
  %b = arith.addi %a, %x {tag = "sum"} : i32
  %y = scf.if %c -> i32 {
    scf.yield %b : i32
  } else {
    %d = arith.muli %b, %x : i32
    scf.yield %d : i32
  } {tag = "if"}
  cf.cond_br %c, ^head(%y : i32), ^exit {tag = "branch"}
^exit:
  return %y : i32
}

// CHECK: test_tag: sum:
// CHECK-NEXT:  operand #0: live
// CHECK-NEXT:  operand #1: live
// CHECK-NEXT:  result #0: live
// CHECK-NEXT: test_tag: if:
// CHECK-NEXT:  operand #0: live
// CHECK-NEXT:  result #0: live
// CHECK-NEXT:  region: #0:
// CHECK-NEXT:  region: #1:
// CHECK-NEXT: test_tag: branch:
// CHECK-NEXT:  operand #0: live
// CHECK-NEXT:  operand #1: live
// CHECK-NEXT: test_tag: f:
// CHECK-NEXT:  region: #0:
// CHECK-NEXT:    argument: #0: live
// CHECK-NEXT:    argument: #1: live