// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-dead-code-analysis 2>&1 | FileCheck %s

func.func @f(%x: i32) -> i32 attributes {tag = "f"} {
  %t = arith.constant true
  cf.cond_br %t, ^live, ^dead
^live:
  %y = func.call @g(%x) {tag = "call"} : (i32) -> i32
  return %y : i32
^dead:
  return %x : i32
}

func.func private @g(%x: i32) -> i32 attributes {tag = "g"} {
  return %x : i32
}

func.func @switch(%i: index) -> i32 {
  %y = scf.index_switch %i {tag = "switch"} -> i32
  case 1 {
    %a = arith.constant 1 : i32
    scf.yield %a : i32
  }
  default {
    %b = arith.constant 2 : i32
    scf.yield %b : i32
  }
  return %y : i32
}

// CHECK: call:
// CHECK-NEXT: op_preds: (all) predecessors:
// CHECK-NEXT:   func.return %arg0 : i32
// CHECK-NEXT: f:
// CHECK-NEXT:  region #0
// CHECK-NEXT:   ^bb0 = live
// CHECK-NEXT:   ^bb1 = live
// CHECK-NEXT:    from ^bb0 = live
// CHECK-NEXT:   ^bb2 = dead
// CHECK-NEXT:    from ^bb0 = dead
// CHECK-NEXT: op_preds: predecessors: (none)
// CHECK-NEXT: g:
// CHECK-NEXT:  region #0
// CHECK-NEXT:   ^bb0 = live
// CHECK-NEXT: op_preds: (all) predecessors:
// CHECK-NEXT:   %0 = func.call @g(%arg0) {tag = "call"} : (i32) -> i32
// CHECK-NEXT: switch:
// CHECK-NEXT:  region #0
// CHECK-NEXT:   ^bb0 = live
// CHECK-NEXT: region_preds: (all) predecessors:
// CHECK-NEXT:   %0 = scf.index_switch %arg0 {tag = "switch"} -> i32
// CHECK-NEXT: case 1 {...}
// CHECK-NEXT: default {...}
// CHECK-NEXT:  region #1
// CHECK-NEXT:   ^bb0 = live
// CHECK-NEXT: region_preds: (all) predecessors:
// CHECK-NEXT:   %0 = scf.index_switch %arg0 {tag = "switch"} -> i32
// CHECK-NEXT: case 1 {...}
// CHECK-NEXT: default {...}
// CHECK-NEXT: op_preds: (all) predecessors:
// CHECK-NEXT:   scf.yield %c2_i32 : i32
// CHECK-NEXT:   scf.yield %c1_i32 : i32