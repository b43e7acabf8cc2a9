// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-skip-regions | FileCheck %s

// Regions are only said to be there.

func.func @f(%a: i32, %b: i1) -> i32 {
  %c = arith.constant 1 : i32
  %u = arith.addi %c, %a : i32
  %v = arith.addi %c, %c : i32
  cf.cond_br %b, ^bb1(%u, %v: i32, i32), ^bb2
^bb1(%x: i32, %y: i32):
  %g:2 = "foo.two"(%x, %x, %y) : (i32, i32, i32) -> (i32, i32)
  %h:3 = "foo.three"(%g#0, %g#1) ({
  ^bb0(%q: i32, %r: f32):
    %w = arith.addi %q, %x : i32
    "foo.use"(%w) : (i32) -> ()
    "foo.nothing"() : () -> ()
  }) : (i32, i32) -> (i32, i32, f32)
  "foo.use"(%h#0, %h#1, %h#0) : (i32, i32, i32) -> ()
  cf.br ^bb2
^bb2:
  %i, %j = "foo.two"() : () -> (i32, i32)
  return %c : i32
}
module @inner {
  func.func @loop(%n: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %s = scf.for %i = %c0 to %n step %c1 iter_args(%z = %c0) -> index {
      %k = arith.addi %z, %i : index
      scf.yield %k : index
    }
    return
  }
}

// CHECK: module {...}
