// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @no_iteration
// CHECK-SAME: %[[INIT:[a-z0-9]+]]: f32
// CHECK-NEXT: return %[[INIT]]
func.func @no_iteration(%n: index, %init: f32) -> f32 {
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %n to %n step %c1 iter_args(%a = %init) -> (f32) {
    %s = arith.addf %a, %a : f32
    scf.yield %s : f32
  }
  return %r : f32
}

// CHECK-LABEL: func.func @one_iteration
// CHECK-SAME: %[[INIT:[a-z0-9]+]]: f32
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK-NOT: scf.for
// CHECK: %[[S:.+]] = arith.addf %[[INIT]], %[[INIT]]
// CHECK: return %[[S]], %[[C0]], %[[INIT]]
func.func @one_iteration(%init: f32) -> (f32, index, f32) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %r:3 = scf.for %i = %c0 to %c3 step %c3 iter_args(%a = %init, %k = %c3, %b = %init) -> (f32, index, f32) {
    %s = arith.addf %a, %b : f32
    scf.yield %s, %i, %a : f32, index, f32
  }
  return %r#0, %r#1, %r#2 : f32, index, f32
}

// CHECK-LABEL: func.func @invariant_value
// CHECK-SAME: %[[X:[a-z0-9]+]]: f32
// CHECK: %[[R:.+]] = scf.for {{.+}} iter_args(%[[A:.+]] = %{{.+}}) -> (f32)
// CHECK-NEXT: %[[S:.+]] = arith.addf %[[A]], %[[X]]
// CHECK-NEXT: scf.yield %[[S]] : f32
// CHECK-NEXT: } {tag = 1 : i64}
// CHECK: return %[[R]], %[[X]]
func.func @invariant_value(%n: index, %x: f32) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %z = arith.constant 0.0 : f32
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%same = %x, %a = %z, %unused = %z) -> (f32, f32, f32) {
    %s = arith.addf %a, %same : f32
    scf.yield %same, %s, %s : f32, f32, f32
  } {tag = 1}
  return %r#1, %r#0 : f32, f32
}

// CHECK-LABEL: func.func @execute_region
// CHECK-SAME: %[[X:[a-z0-9]+]]: i32
// CHECK-NEXT: %[[S:.+]] = arith.addi %[[X]], %[[X]]
// CHECK-NEXT: return %[[S]]
func.func @execute_region(%x: i32) -> i32 {
  %r = scf.execute_region -> i32 {
    %s = arith.addi %x, %x : i32
    scf.yield %s : i32
  }
  return %r : i32
}
