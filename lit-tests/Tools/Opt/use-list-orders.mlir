// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-value-users | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --emit-bytecode | openxla-opt --allow-unregistered-dialect --mlir-print-value-users | FileCheck %s

// The order in which the uses of a value are listed comes through bytecode.

// CHECK-LABEL: "foo.graph"() ({
// CHECK: // %arg0 is used by %
// CHECK: // users: %6, %5#0, %5#1, %5#2, %5#3, %2
"foo.graph"() ({
^bb0(%a: i32, %b: i32):
  "foo.u"(%z, %z, %a, %z#0, %q) : (i32, i32, i32, i32, i32) -> ()
  "foo.u"(%z, %b, %b, %z, %q) ({
     "foo.u"(%a, %b) ({ "foo.u"(%b, %z, %a) : (i32, i32, i32) -> () }, {"foo.u"(%b, %z, %q) : (i32, i32, i32) -> () }) : (i32, i32) -> ()
     "foo.u"(%a, %b) ({ "foo.u"(%b, %z, %a) : (i32, i32, i32) -> () }, {"foo.u"(%b, %z, %q) : (i32, i32, i32) -> () }) : (i32, i32) -> ()
  }) : (i32, i32, i32, i32, i32) -> ()
  %z = "foo.z"() : () -> i32
  %q:4 = "foo.z"(%z, %z) : (i32, i32) -> (i32, i32, i32, i32)
  "foo.u"(%z, %b, %b, %z, %q#0, %q#2, %q#3) ({
     "foo.u"(%q#2, %q#2, %q#3) : (i32, i32, i32) -> ()
  }) : (i32, i32, i32, i32, i32, i32, i32) -> ()
}) : () -> ()
func.func @g(%c: i1, %x: i32, %y: i32, %w: i32) {
  cf.cond_br %c, ^bb1(%x, %y: i32, i32), ^bb2
^bb1(%s: i32, %t: i32):
  %0 = scf.if %c -> i32 { %k = arith.addi %s, %x : i32  scf.yield %k : i32 } else { %k = arith.addi %s, %t : i32  scf.yield %k : i32 }
  "foo.u"(%s, %t, %s) ({ "foo.u"(%s, %x, %y, %y) : (i32, i32, i32, i32) -> () }) : (i32, i32, i32) -> ()
  cf.br ^bb3
^bb2:
  "foo.u"(%x, %x, %y, %y, %y, %y, %y, %y, %y) ({ "foo.u"(%x, %x, %y, %y) : (i32, i32, i32, i32) -> () }) : (i32, i32, i32, i32, i32, i32, i32, i32, i32) -> ()
  cf.br ^bb1(%y, %x : i32, i32)
^bb3:
  return
}
