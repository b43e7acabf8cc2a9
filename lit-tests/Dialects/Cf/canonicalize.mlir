// RUN: openxla-opt %s -canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func @sw_const(
// CHECK-SAME: %[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> f32 {
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: return %[[ARG1]] : f32
func.func @sw_const(%a: f32, %b : f32) -> f32 {
  %c = arith.constant -1 : i32
  cf.switch %c : i32, [default: ^bb1(%a : f32), 1: ^bb2(%b : f32), -1: ^bb3(%b : f32)]
^bb1(%x : f32):
  "foo.a"() : () -> ()
  return %x : f32
^bb2(%y : f32):
  "foo.b"() : () -> ()
  return %y : f32
^bb3(%z : f32):
  "foo.c"() : () -> ()
  return %z : f32
}

// -----

// CHECK-LABEL: func.func @sw_pass(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: cf.switch %[[ARG0]] : i32, [
// CHECK-NEXT: default: ^bb1(%[[ARG1]] : f32),
// CHECK-NEXT: 1: ^bb1(%[[ARG2]] : f32),
// CHECK-NEXT: 2: ^bb1(%[[ARG2]] : f32)
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb1(%[[V0:.+]]: f32):
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: return %[[V0]] : f32
func.func @sw_pass(%f: i32, %a: f32, %b : f32) -> f32 {
  cf.switch %f : i32, [default: ^bb1(%a : f32), 1: ^bb2, 2: ^bb4(%a, %b : f32, f32)]
^bb1(%x : f32):
  cf.br ^bb3(%x : f32)
^bb2:
  cf.br ^bb3(%b : f32)
^bb3(%z : f32):
  "foo.c"() : () -> ()
  return %z : f32
^bb4(%u : f32, %v : f32):
  cf.br ^bb3(%v: f32)
}

// -----

// CHECK-LABEL: func.func @sw_nested(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: cf.switch %[[ARG0]] : i32, [
// CHECK-NEXT: default: ^bb1,
// CHECK-NEXT: 1: ^bb2,
// CHECK-NEXT: 2: ^bb3
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.a"() : () -> ()
// CHECK-NEXT: cf.switch %[[ARG0]] : i32, [
// CHECK-NEXT: default: ^bb4(%[[ARG1]] : f32),
// CHECK-NEXT: 3: ^bb5,
// CHECK-NEXT: 4: ^bb6
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.b"() : () -> ()
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: return %[[ARG1]] : f32
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: "foo.b2"() : () -> ()
// CHECK-NEXT: cf.br ^bb4(%[[ARG2]] : f32)
// CHECK-NEXT: ^bb4(%[[V0:.+]]: f32):
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: return %[[V0]] : f32
// CHECK-NEXT: ^bb5:
// CHECK-NEXT: "foo.e"() : () -> ()
// CHECK-NEXT: return %[[ARG1]] : f32
// CHECK-NEXT: ^bb6:
// CHECK-NEXT: "foo.f"() : () -> ()
// CHECK-NEXT: return %[[ARG2]] : f32
func.func @sw_nested(%f: i32, %a: f32, %b : f32) -> f32 {
  cf.switch %f : i32, [default: ^bb1, 1: ^bb2, 2: ^bb3]
^bb1:
  "foo.a"() : () -> ()
  cf.switch %f : i32, [default: ^bb4(%a : f32), 1: ^bb5, 3: ^bb6, 4: ^bb7]
^bb2:
  "foo.b"() : () -> ()
  cf.switch %f : i32, [default: ^bb4(%a : f32), 1: ^bb5]
^bb3:
  "foo.b2"() : () -> ()
  cf.switch %f : i32, [default: ^bb4(%b : f32), 1: ^bb5]
^bb4(%x : f32):
  "foo.c"() : () -> ()
  return %x : f32
^bb5:
  "foo.d"() : () -> ()
  return %a : f32
^bb6:
  "foo.e"() : () -> ()
  return %a : f32
^bb7:
  "foo.f"() : () -> ()
  return %b : f32
}

// -----

// CHECK-LABEL: func.func @sw_default_only(
// CHECK-SAME: %[[ARG0:.+]]: i64, %[[ARG1:.+]]: f32) -> f32 {
// CHECK-NEXT: return %[[ARG1]] : f32
func.func @sw_default_only(%f: i64, %a: f32) -> f32 {
  cf.switch %f : i64, [default: ^bb1(%a : f32)]
^bb1(%x : f32):
  return %x : f32
}

// -----

// CHECK-LABEL: func.func @sw_match_default(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: "foo.pred"()[^bb1, ^bb2, ^bb3] : () -> ()
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: cf.switch %[[ARG0]] : i8, [
// CHECK-NEXT: default: ^bb2,
// CHECK-NEXT: 254: ^bb3
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: return %[[ARG1]] : f32
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: return %[[ARG2]] : f32
func.func @sw_match_default(%f: i8, %a: f32, %b : f32) -> f32 {
  "foo.pred"() [^bb0, ^bb1, ^bb2] : () -> ()
^bb0:
  cf.switch %f : i8, [default: ^bb1, 1: ^bb1, -2: ^bb2, 3: ^bb1]
^bb1:
  "foo.c"() : () -> ()
  return %a : f32
^bb2:
  "foo.d"() : () -> ()
  return %b : f32
}

// -----

// CHECK-LABEL: func.func @cb_same(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: "foo.e"() : () -> ()
// CHECK-NEXT: return %[[ARG1]] : f32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: "foo.f"(%[[FALSE]]) : (i1) -> ()
// CHECK-NEXT: return %[[ARG2]] : f32
func.func @cb_same(%c: i1, %a: f32, %b : f32) -> f32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  "foo.c"() : () -> ()
  cf.cond_br %c, ^bb3, ^bb4
^bb2:
  "foo.d"() : () -> ()
  cf.cond_br %c, ^bb3, ^bb4
^bb3:
  "foo.e"() : () -> ()
  return %a : f32
^bb4:
  "foo.f"(%c) : (i1) -> ()
  return %b : f32
}

// -----

// CHECK-LABEL: func.func @cb_weights(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: cf.cond_br %[[ARG0]] weights([10, 20]), ^bb2, ^bb1
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: return %[[ARG2]] : f32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.e"() : () -> ()
// CHECK-NEXT: cf.br ^bb1
func.func @cb_weights(%c: i1, %a: f32, %b : f32) -> f32 {
  cf.cond_br %c weights([10, 20]), ^bb1, ^bb2
^bb1:
  cf.br ^bb3
^bb2:
  "foo.d"() : () -> ()
  return %b : f32
^bb3:
  "foo.e"() : () -> ()
  cf.br ^bb2
}

// -----

// CHECK-LABEL: func.func @cb_attrs(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb2, ^bb1
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: return %[[ARG2]] : f32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.e"() : () -> ()
// CHECK-NEXT: cf.br ^bb1
func.func @cb_attrs(%c: i1, %a: f32, %b : f32) -> f32 {
  cf.cond_br %c, ^bb1, ^bb2 {foo}
^bb1:
  cf.br ^bb3 {bar}
^bb2:
  "foo.d"() : () -> ()
  return %b : f32
^bb3:
  "foo.e"() : () -> ()
  cf.br ^bb2
}

// -----

// CHECK-LABEL: func.func @cb_select(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: f32) -> f32 {
// CHECK-NEXT: %[[V0:.+]] = arith.select %[[ARG0]], %[[ARG1]], %[[ARG2]] : f32
// CHECK-NEXT: "foo.e"(%[[V0]], %[[ARG1]]) : (f32, f32) -> ()
// CHECK-NEXT: return %[[V0]] : f32
func.func @cb_select(%c: i1, %a: f32, %b : f32) -> f32 {
  cf.cond_br %c, ^bb1(%a, %a : f32, f32), ^bb1(%b, %a : f32, f32)
^bb1(%x : f32, %y : f32):
  "foo.e"(%x, %y) : (f32, f32) -> ()
  return %x : f32
}

// -----

// CHECK-LABEL: func.func @sw_flag_prop(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> i32 {
// CHECK-NEXT: cf.switch %[[ARG0]] : i32, [
// CHECK-NEXT: default: ^bb1,
// CHECK-NEXT: 1: ^bb2
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.c"(%[[ARG0]]) : (i32) -> ()
// CHECK-NEXT: return %[[ARG0]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.d"(%[[ARG0]]) : (i32) -> ()
// CHECK-NEXT: return %[[ARG0]] : i32
func.func @sw_flag_prop(%f: i32) -> i32 {
  cf.switch %f : i32, [default: ^bb1, 1: ^bb2]
^bb1:
  "foo.c"(%f) : (i32) -> ()
  return %f : i32
^bb2:
  "foo.d"(%f) : (i32) -> ()
  return %f : i32
}

// -----

// CHECK-LABEL: func.func @poison_cond(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:.+]] = ub.poison : i1
// CHECK-NEXT: cf.cond_br %[[V0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "foo.c"() : () -> ()
// CHECK-NEXT: return %[[ARG0]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "foo.d"() : () -> ()
// CHECK-NEXT: return %[[ARG0]] : i32
func.func @poison_cond(%a: i32) -> i32 {
  %p = ub.poison : i1
  cf.cond_br %p, ^bb1, ^bb2
^bb1:
  "foo.c"() : () -> ()
  return %a : i32
^bb2:
  "foo.d"() : () -> ()
  return %a : i32
}
