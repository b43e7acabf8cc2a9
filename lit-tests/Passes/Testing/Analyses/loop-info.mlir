// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-cfg-loop-info))' 2>&1 | FileCheck %s

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

// CHECK: Testing : "f"
// CHECK-NEXT: Blocks : ^bb0, ^bb0, ^bb1, ^bb2
// CHECK-NEXT: Loop at depth 1 containing: ^bb1<header><latch><exiting>