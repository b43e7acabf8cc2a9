// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// The condition is true in the first body and false in the second.

// CHECK-LABEL: func.func @condition_inside(
// CHECK-NEXT: %false = arith.constant false
// CHECK-NEXT: %true = arith.constant true
// CHECK-NEXT: scf.if %arg0 {
// CHECK-NEXT: "first"(%true) : (i1) -> ()
// CHECK-NEXT: } else {
// CHECK-NEXT: "second"(%false) : (i1) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @condition_inside(%c: i1) {
  scf.if %c {
    "first"(%c) : (i1) -> ()
  } else {
    "second"(%c) : (i1) -> ()
  }
  return
}

// Values from outside are selected; what is computed stays.

// CHECK-LABEL: func.func @to_select(
// CHECK-NEXT: %0 = arith.select %arg0, %arg1, %arg2 : f32
// CHECK-NEXT: %1 = scf.if %arg0 -> (f32) {
// CHECK-NEXT: %2 = "compute"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg1 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0, %1, %arg2 : f32, f32, f32
func.func @to_select(%c: i1, %a: f32, %b: f32) -> (f32, f32, f32) {
  %0:3 = scf.if %c -> (f32, f32, f32) {
    %1 = "compute"() : () -> f32
    scf.yield %a, %1, %b : f32, f32, f32
  } else {
    scf.yield %b, %a, %b : f32, f32, f32
  }
  return %0#0, %0#1, %0#2 : f32, f32, f32
}

// CHECK-LABEL: func.func @condition_as_result(
// CHECK-NEXT: %true = arith.constant true
// CHECK-NEXT: %0 = arith.xori %arg0, %true : i1
// CHECK-NEXT: %1 = scf.if %arg0 -> (f32) {
// CHECK-NEXT: %2 = "compute"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: } else {
// CHECK-NEXT: %2 = "compute"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %arg0, %0, %1 : i1, i1, f32
func.func @condition_as_result(%c: i1) -> (i1, i1, f32) {
  %true = arith.constant true
  %false = arith.constant false
  %0:3 = scf.if %c -> (i1, i1, f32) {
    %1 = "compute"() : () -> f32
    scf.yield %true, %false, %1 : i1, i1, f32
  } else {
    %1 = "compute"() : () -> f32
    scf.yield %false, %true, %1 : i1, i1, f32
  }
  return %0#0, %0#1, %0#2 : i1, i1, f32
}

// CHECK-LABEL: func.func @unused_result(
// CHECK-NEXT: %0 = scf.if %arg0 -> (f32) {
// CHECK-NEXT: %1 = "one"() : () -> f32
// CHECK-NEXT: %2 = "two"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: } else {
// CHECK-NEXT: %1 = "three"() : () -> f32
// CHECK-NEXT: %2 = "four"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0 : f32
func.func @unused_result(%c: i1) -> f32 {
  %0:2 = scf.if %c -> (f32, f32) {
    %1 = "one"() : () -> f32
    %2 = "two"() : () -> f32
    scf.yield %1, %2 : f32, f32
  } else {
    %1 = "three"() : () -> f32
    %2 = "four"() : () -> f32
    scf.yield %1, %2 : f32, f32
  }
  return %0#1 : f32
}

// CHECK-LABEL: func.func @not(
// CHECK-NEXT: scf.if %arg0 {
// CHECK-NEXT: "second"() : () -> ()
// CHECK-NEXT: } else {
// CHECK-NEXT: "first"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @not(%c: i1) {
  %true = arith.constant true
  %0 = arith.xori %c, %true : i1
  scf.if %0 {
    "first"() : () -> ()
  } else {
    "second"() : () -> ()
  }
  return
}

// CHECK-LABEL: func.func @empty_else(
// CHECK-NEXT: scf.if %arg0 {
// CHECK-NEXT: "first"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @empty_else(%c: i1) {
  scf.if %c {
    "first"() : () -> ()
  } else {
  }
  return
}

// The second body reads what the first has computed.

// CHECK-LABEL: func.func @one_after_another(
// CHECK-NEXT: %0:2 = scf.if %arg0 -> (f32, f32) {
// CHECK-NEXT: %1 = "one"() : () -> f32
// CHECK-NEXT: %2 = "three"(%1) : (f32) -> f32
// CHECK-NEXT: scf.yield %1, %2 : f32, f32
// CHECK-NEXT: } else {
// CHECK-NEXT: %1 = "two"() : () -> f32
// CHECK-NEXT: %2 = "four"(%1) : (f32) -> f32
// CHECK-NEXT: scf.yield %1, %2 : f32, f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0#0, %0#1 : f32, f32
func.func @one_after_another(%c: i1) -> (f32, f32) {
  %0 = scf.if %c -> (f32) {
    %2 = "one"() : () -> f32
    scf.yield %2 : f32
  } else {
    %2 = "two"() : () -> f32
    scf.yield %2 : f32
  }
  %1 = scf.if %c -> (f32) {
    %2 = "three"(%0) : (f32) -> f32
    scf.yield %2 : f32
  } else {
    %2 = "four"(%0) : (f32) -> f32
    scf.yield %2 : f32
  }
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @opposite_conditions(
// CHECK-NEXT: scf.if %arg0 {
// CHECK-NEXT: "first"() : () -> ()
// CHECK-NEXT: } else {
// CHECK-NEXT: "second"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @opposite_conditions(%c: i1) {
  %true = arith.constant true
  %0 = arith.xori %c, %true : i1
  scf.if %c {
    "first"() : () -> ()
  }
  scf.if %0 {
    "second"() : () -> ()
  }
  return
}

// CHECK-LABEL: func.func @nested(
// CHECK-NEXT: %0 = arith.andi %arg0, %arg1 : i1
// CHECK-NEXT: %1 = arith.select %arg0, %arg2, %arg3 : f32
// CHECK-NEXT: scf.if %0 {
// CHECK-NEXT: "both"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return %1 : f32
func.func @nested(%c: i1, %d: i1, %a: f32, %b: f32) -> f32 {
  %0 = scf.if %c -> (f32) {
    scf.if %d {
      "both"() : () -> ()
    }
    scf.yield %a : f32
  } else {
    scf.yield %b : f32
  }
  return %0 : f32
}

// Not where there is more in the outer body.

// CHECK-LABEL: func.func @not_nested(
// CHECK-NEXT: scf.if %arg0 {
// CHECK-NEXT: scf.if %arg1 {
// CHECK-NEXT: "both"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: "outer"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @not_nested(%c: i1, %d: i1) {
  scf.if %c {
    scf.if %d {
      "both"() : () -> ()
    }
    "outer"() : () -> ()
  }
  return
}

// CHECK-LABEL: func.func @switches(
// CHECK-NEXT: %0 = "one"() : () -> f32
// CHECK-NEXT: %1 = scf.index_switch %arg0 -> f32
// CHECK-NEXT: case 1 {
// CHECK-NEXT: %2 = "one"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: }
// CHECK-NEXT: default {
// CHECK-NEXT: %2 = "other"() : () -> f32
// CHECK-NEXT: scf.yield %2 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0, %1, %arg1 : f32, f32, f32
func.func @switches(%i: index, %a: f32) -> (f32, f32, f32) {
  %c1 = arith.constant 1 : index
  %0 = scf.index_switch %c1 -> f32
  case 1 {
    %3 = "one"() : () -> f32
    scf.yield %3 : f32
  }
  default {
    %3 = "other"() : () -> f32
    scf.yield %3 : f32
  }
  %1:3 = scf.index_switch %i -> f32, f32, f32
  case 1 {
    %3 = "one"() : () -> f32
    scf.yield %3, %a, %3 : f32, f32, f32
  }
  default {
    %3 = "other"() : () -> f32
    scf.yield %3, %a, %3 : f32, f32, f32
  }
  return %0, %1#0, %1#1 : f32, f32, f32
}

// CHECK-LABEL: func.func @execute_blocks(
// CHECK-NEXT: "before"() : () -> ()
// CHECK-NEXT: cf.cond_br %arg0, ^bb1, ^bb2
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: %0 = "one"() : () -> f32
// CHECK-NEXT: cf.br ^bb3(%0 : f32)
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: %1 = "two"() : () -> f32
// CHECK-NEXT: cf.br ^bb3(%1 : f32)
// CHECK-NEXT: ^bb3(%2: f32):  // 2 preds: ^bb1, ^bb2
// CHECK-NEXT: return %2 : f32
func.func @execute_blocks(%c: i1) -> f32 {
  "before"() : () -> ()
  %0 = scf.execute_region -> f32 {
    cf.cond_br %c, ^bb1, ^bb2
  ^bb1:
    %1 = "one"() : () -> f32
    scf.yield %1 : f32
  ^bb2:
    %2 = "two"() : () -> f32
    scf.yield %2 : f32
  }
  return %0 : f32
}

// What asks not to be inlined stays, but does not hand out what is known outside.

// CHECK-LABEL: func.func @execute_not_inlined(
// CHECK-NEXT: %0 = scf.execute_region -> f32 no_inline {
// CHECK-NEXT: %1 = "one"() : () -> f32
// CHECK-NEXT: scf.yield %1 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %arg0, %0 : f32, f32
func.func @execute_not_inlined(%a: f32) -> (f32, f32) {
  %0:2 = scf.execute_region -> (f32, f32) no_inline {
    %1 = "one"() : () -> f32
    scf.yield %a, %1 : f32, f32
  }
  return %0#0, %0#1 : f32, f32
}
