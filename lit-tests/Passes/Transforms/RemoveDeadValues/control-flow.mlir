// RUN: openxla-opt %s -remove-dead-values -split-input-file | FileCheck %s

// An argument that only goes round is dropped on all edges, also where what comes in along one is needed elsewhere.
// CHECK-LABEL: @round(
// CHECK-SAME: %[[X:.*]]: i32, %[[N:.*]]: i32)
// CHECK-NEXT: cf.br ^bb1(%[[X]] : i32)
// CHECK-NEXT: ^bb1(%[[P:.*]]: i32):
// CHECK-NEXT: %[[C:.*]] = arith.cmpi slt, %[[P]], %[[N]]
// CHECK-NEXT: cf.cond_br %[[C]], ^bb1(%[[P]] : i32), ^bb2
func.func @round(%x: i32, %n: i32) -> i32 {
  cf.br ^bb1(%x, %n : i32, i32)
^bb1(%p: i32, %q: i32):
  %z = arith.addi %q, %q : i32
  %c = arith.cmpi slt, %p, %n : i32
  cf.cond_br %c, ^bb1(%p, %z : i32, i32), ^bb2
^bb2:
  return %p : i32
}

// -----

// What control never comes to reads nothing that matters.
// CHECK-LABEL: @unreachable(
// CHECK-NEXT: return
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: ub.unreachable
// CHECK-NEXT: ^bb2(%[[K:.*]]: i32):
// CHECK-NEXT: call @declared(%[[K]])
func.func @unreachable(%x: i32, %m: memref<i32>) -> i32 {
  return %x : i32
^bb1:
  %z = arith.addi %x, %x : i32
  %c = arith.cmpi slt, %z, %x : i32
  memref.store %z, %m[] : memref<i32>
  cf.cond_br %c, ^bb1, ^bb2(%z : i32)
^bb2(%k: i32):
  %u = func.call @declared(%k) : (i32) -> i32
  return %u : i32
}
func.func private @declared(i32) -> i32

// -----

// A function that is not only called keeps its signature.
// CHECK-LABEL: func.func private @taken(
// CHECK-SAME: %{{.*}}: i32) -> i32
func.func private @taken(%a: i32) -> i32 {
  %c = arith.constant 0 : i32
  return %c : i32
}
// CHECK: func.func @taker
func.func @taker(%a: i32) -> ((i32) -> i32) {
  %f = func.constant @taken : (i32) -> i32
  %r = func.call @taken(%a) : (i32) -> i32
  return %f : (i32) -> i32
}

// -----

// Loops lose what they carry in vain; without canonicalization only what is computed goes.
// CHECK-LABEL: @carried(
// CHECK: scf.for {{.*}} iter_args(%{{[^ ]+}} = %{{[^ ]+}}) -> (i32)
// CHECK-NEXT: arith.addi
// CHECK-NEXT: scf.yield
func.func @carried(%n: index, %x: i32, %y: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%p = %x, %q = %y) -> (i32, i32) {
    %s = arith.addi %p, %x : i32
    %t = arith.muli %q, %y : i32
    scf.yield %s, %t : i32, i32
  }
  return %r#0 : i32
}
