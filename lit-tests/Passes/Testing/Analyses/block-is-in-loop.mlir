// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-block-is-in-loop))' 2>&1 | FileCheck %s

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

// CHECK: Block is not in a loop
// CHECK-NEXT: ^bb0(%arg0: i1, %arg1: i32):
// CHECK-NEXT:   cf.br ^bb1(%arg1 : i32)
// CHECK: Block is in a loop
// CHECK-NEXT: ^bb0:
// CHECK-NEXT:   scf.yield %1 : i32
// CHECK: Block is in a loop
// CHECK-NEXT: ^bb0:
// CHECK-NEXT:   %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT:   scf.yield %3 : i32
// CHECK: Block is in a loop
// CHECK-NEXT: ^bb1(%0: i32):  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT:   %1 = arith.addi %0, %arg1 {tag = "sum"} : i32
// CHECK-NEXT:   %2 = scf.if %arg0 -> (i32) {
// CHECK-NEXT:     scf.yield %1 : i32
// CHECK-NEXT:   } else {
// CHECK-NEXT:     %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT:     scf.yield %3 : i32
// CHECK-NEXT:   } {tag = "if"}
// CHECK-NEXT:   cf.cond_br %arg0, ^bb1(%2 : i32), ^bb2 {tag = "branch"}
// CHECK: Block is not in a loop
// CHECK-NEXT: ^bb2:  // pred: ^bb1
// CHECK-NEXT:   func.return %2 : i32