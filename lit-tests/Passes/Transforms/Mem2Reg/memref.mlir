// RUN: openxla-opt %s -mem2reg --allow-unregistered-dialect | FileCheck %s
// A load gets what was stored last.
// CHECK-LABEL: func.func @forwards
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: return %[[ARG1]] : i32
// CHECK-NEXT: }
func.func @forwards(%v: i32, %w: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  memref.store %v, %m[] : memref<i32>
  memref.store %w, %m[] : memref<i32>
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

// Nothing was stored.
// CHECK-LABEL: func.func @never_stored
// CHECK-SAME: () -> f32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : f32
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: return %[[V0]] : f32
// CHECK-NEXT: }
func.func @never_stored() -> f32 {
  %m = memref.alloca() : memref<1x1xf32>
  %c0 = arith.constant 0 : index
  %r = memref.load %m[%c0, %c0] : memref<1x1xf32>
  return %r : f32
}

// Stores meet, and only where the value is read does a block need an argument.
// CHECK-LABEL: func.func @branches
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : i32
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1, ^bb2(%[[V0]] : i32)
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: cf.br ^bb2(%[[ARG1]] : i32)
// CHECK-NEXT: ^bb2(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb3, ^bb4
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: cf.br ^bb4
// CHECK-NEXT: ^bb4:
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: }
func.func @branches(%c: i1, %v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  cf.cond_br %c, ^store, ^join
^store:
  memref.store %v, %m[] : memref<i32>
  cf.br ^join
^join:
  %r = memref.load %m[] : memref<i32>
  cf.cond_br %c, ^again, ^end
^again:
  memref.store %r, %m[] : memref<i32>
  cf.br ^end
^end:
  return %r : i32
}

// CHECK-LABEL: func.func @loop
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: cf.br ^bb1(%[[ARG1]] : i32)
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb2, ^bb3
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[V0]], %[[V0]] : i32
// CHECK-NEXT: cf.br ^bb1(%[[V1]] : i32)
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @loop(%c: i1, %v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  memref.store %v, %m[] : memref<i32>
  cf.br ^head
^head:
  cf.cond_br %c, ^body, ^end
^body:
  %old = memref.load %m[] : memref<i32>
  %new = arith.addi %old, %old : i32
  memref.store %new, %m[] : memref<i32>
  cf.br ^head
^end:
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

// Where control can't come, anything may be handed on.
// CHECK-LABEL: func.func @unreachable
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : i32
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1, ^bb3(%[[V0]] : i32)
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: cf.br ^bb3(%[[ARG1]] : i32)
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: cf.br ^bb3(%[[V0]] : i32)
// CHECK-NEXT: ^bb3(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: }
func.func @unreachable(%c: i1, %v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  cf.cond_br %c, ^store, ^join
^store:
  memref.store %v, %m[] : memref<i32>
  cf.br ^join
^nowhere:
  memref.store %v, %m[] : memref<i32>
  cf.br ^join
^join:
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

// A load of one slot is what another holds.
// CHECK-LABEL: func.func @chain
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: return %[[ARG0]] : i32
// CHECK-NEXT: }
func.func @chain(%v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  %n = memref.alloca() : memref<i32>
  memref.store %v, %m[] : memref<i32>
  %a = memref.load %m[] : memref<i32>
  memref.store %a, %m[] : memref<i32>
  %b = memref.load %m[] : memref<i32>
  memref.store %b, %n[] : memref<i32>
  %r = memref.load %n[] : memref<i32>
  return %r : i32
}

// What a region stores is not followed.
// CHECK-LABEL: func.func @region
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<i32>
// CHECK-NEXT: memref.store %[[ARG1]], %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: scf.if %[[ARG0]] {
// CHECK-NEXT: %[[C5_I32:[^ :,)=]+]] = arith.constant 5 : i32
// CHECK-NEXT: memref.store %[[C5_I32]], %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @region(%c: i1, %v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  memref.store %v, %m[] : memref<i32>
  scf.if %c {
    %five = arith.constant 5 : i32
    memref.store %five, %m[] : memref<i32>
  }
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

// The slot is inside of a region.
// CHECK-LABEL: func.func @inside
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) {
// CHECK-NEXT: scf.if %[[ARG0]] {
// CHECK-NEXT: func.call @use(%[[ARG1]]) : (i32) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @inside(%c: i1, %v: i32) {
  scf.if %c {
    %m = memref.alloca() : memref<i32>
    memref.store %v, %m[] : memref<i32>
    %r = memref.load %m[] : memref<i32>
    func.call @use(%r) : (i32) -> ()
  }
  return
}
// CHECK-LABEL: func.func private @use
// CHECK-SAME: (i32)
func.func private @use(i32)

// Somebody else knows the address.
// CHECK-LABEL: func.func private @escape
// CHECK-SAME: (memref<i32>)
func.func private @escape(memref<i32>)
// CHECK-LABEL: func.func @escapes
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<i32>
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: call @escape(%[[ALLOCA]]) : (memref<i32>) -> ()
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @escapes(%v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  memref.store %v, %m[] : memref<i32>
  call @escape(%m) : (memref<i32>) -> ()
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

// CHECK-LABEL: func.func @several_elements
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: index) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<2xi32>
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[ARG1]]] : memref<2xi32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][%[[ARG1]]] : memref<2xi32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @several_elements(%v: i32, %i: index) -> i32 {
  %m = memref.alloca() : memref<2xi32>
  memref.store %v, %m[%i] : memref<2xi32>
  %r = memref.load %m[%i] : memref<2xi32>
  return %r : i32
}

// The terminator can't hand a value on.
// CHECK-LABEL: func.func @unknown_terminator
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<i32>
// CHECK-NEXT: "acme.jump"()[^bb1, ^bb2] : () -> ()
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: cf.br ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @unknown_terminator(%v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  "acme.jump"()[^store, ^join] : () -> ()
^store:
  memref.store %v, %m[] : memref<i32>
  cf.br ^join
^join:
  %r = memref.load %m[] : memref<i32>
  return %r : i32
}

