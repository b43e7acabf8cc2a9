// RUN: openxla bisect %s --pipeline="builtin.module(apply-rewrite-rules{rules=%S/wrong.rules},canonicalize)" --check=interpreter | FileCheck %s

// Loops, branches and conditions are interpreted to find out which rewrite is wrong.

// CHECK: pass 1 of 2: apply-rewrite-rules on 'builtin.module'
// CHECK-NEXT: rewrite {{[0-9]+}} of {{[0-9]+}}: add_is_double on 'arith.addi' at {{.*}}interpreter.mlir:16:12

func.func @loops(%n: index, %x: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %three = arith.constant 3 : i32
  %self = arith.subi %x, %x : i32
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%a = %self) -> (i32) {
    %even = arith.cmpi ult, %i, %c1 : index
    %next = scf.if %even -> (i32) {
      %1 = arith.addi %three, %a : i32
      scf.yield %1 : i32
    } else {
      %2 = arith.muli %a, %x : i32
      scf.yield %2 : i32
    }
    scf.yield %next : i32
  }
  cf.br ^bb1(%sum : i32)
^bb1(%v: i32):
  %less = arith.subi %v, %three : i32
  %big = arith.cmpi sgt, %v, %three : i32
  cf.cond_br %big, ^bb2(%v : i32), ^bb2(%less : i32)
^bb2(%r: i32):
  return %r : i32
}
