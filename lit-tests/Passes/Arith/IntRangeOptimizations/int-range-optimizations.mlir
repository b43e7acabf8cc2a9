// RUN: openxla-opt %s --int-range-optimizations --allow-unregistered-dialect | FileCheck %s
// CHECK-LABEL: func.func @masks
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32) -> (i1, i1, i32) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C7_I32:[^ :,)=]+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]], %[[V0]] : i1, i1, i32
// CHECK-NEXT: }
func.func @masks(%x: i32, %y: i32) -> (i1, i1, i32) {
  %c7 = arith.constant 7 : i32
  %c8 = arith.constant 8 : i32
  %a = arith.andi %x, %c7 : i32
  %p = arith.cmpi ult, %a, %c8 : i32
  %o = arith.ori %y, %c8 : i32
  %q = arith.cmpi uge, %o, %c8 : i32
  %r = arith.remui %a, %c8 : i32
  return %p, %q, %r : i1, i1, i32
}

// CHECK-LABEL: func.func @wraps
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8, %[[ARG1:[^ :,)=]+]]: i8) -> (i1, i1) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C100_I8:[^ :,)=]+]] = arith.constant 100 : i8
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.minui %[[ARG0]], %[[C100_I8]] : i8
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.minui %[[ARG1]], %[[C100_I8]] : i8
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V0]], %[[V1]] : i8
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi sge, %[[V2]], %[[V0]] : i8
// CHECK-NEXT: return %[[TRUE]], %[[V3]] : i1, i1
// CHECK-NEXT: }
func.func @wraps(%x: i8, %y: i8) -> (i1, i1) {
  %c100 = arith.constant 100 : i8
  %a = arith.minui %x, %c100 : i8
  %b = arith.minui %y, %c100 : i8
  %s = arith.addi %a, %b : i8
  %c-56 = arith.constant -56 : i8
  %p = arith.cmpi ule, %s, %c-56 : i8
  %q = arith.cmpi sge, %s, %a : i8
  return %p, %q : i1, i1
}

// CHECK-LABEL: func.func @promised
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8) -> i1 {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[TRUE]] : i1
// CHECK-NEXT: }
func.func @promised(%x: i8) -> i1 {
  %c100 = arith.constant 100 : i8
  %a = arith.maxsi %x, %c100 : i8
  %s = arith.addi %a, %c100 overflow<nsw> : i8
  %p = arith.cmpi sge, %s, %c100 : i8
  return %p : i1
}

// CHECK-LABEL: func.func @wide
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i100) -> (i1, i100) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C633825300114114700748351602687_I100:[^ :,)=]+]] = arith.constant 633825300114114700748351602687 : i100
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.minui %[[ARG0]], %[[C633825300114114700748351602687_I100]] : i100
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.divui %[[V0]], %[[C633825300114114700748351602687_I100]] : i100
// CHECK-NEXT: return %[[TRUE]], %[[V1]] : i1, i100
// CHECK-NEXT: }
func.func @wide(%x: i100) -> (i1, i100) {
  %big = arith.constant 1267650600228229401496703205375 : i100
  %half = arith.constant 633825300114114700748351602687 : i100
  %a = arith.minui %x, %half : i100
  %p = arith.cmpi ult, %a, %big : i100
  %c2 = arith.constant 2 : i100
  %d = arith.divui %a, %half : i100
  %m = arith.remui %d, %c2 : i100
  return %p, %m : i1, i100
}

// CHECK-LABEL: func.func @loop
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xi1>) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C10:[^ :,)=]+]] = arith.constant 10 : index
// CHECK-NEXT: scf.for %[[ARG1:[^ :,)=]+]] = %[[C0]] to %[[C10]] step %[[C2]] {
// CHECK-NEXT: memref.store %[[TRUE]], %[[ARG0]][%[[ARG1]]] : memref<?xi1>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi slt, %[[ARG1]], %[[C2]] : index
// CHECK-NEXT: memref.store %[[V0]], %[[ARG0]][%[[ARG1]]] : memref<?xi1>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @loop(%m: memref<?xi1>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c10 = arith.constant 10 : index
  scf.for %i = %c0 to %c10 step %c2 {
    %p = arith.cmpi slt, %i, %c10 : index
    memref.store %p, %m[%i] : memref<?xi1>
    %q = arith.cmpi slt, %i, %c2 : index
    memref.store %q, %m[%i] : memref<?xi1>
  }
  return
}

// CHECK-LABEL: func.func @carried
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index) -> (index, i1) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:2 = scf.for %[[ARG1:[^ :,)=]+]] = %[[C0]] to %[[ARG0]] step %[[C1]] iter_args(%[[ARG2:[^ :,)=]+]] = %[[C0]], %[[ARG3:[^ :,)=]+]] = %[[C1]]) -> (index, index) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addi %[[ARG2]], %[[C1]] : index
// CHECK-NEXT: scf.yield %[[V1]], %[[C1]] : index, index
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]]#0, %[[TRUE]] : index, i1
// CHECK-NEXT: }
func.func @carried(%n: index) -> (index, i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %c0, %b = %c1) -> (index, index) {
    %s = arith.addi %a, %c1 : index
    %t = arith.andi %b, %c1 : index
    scf.yield %s, %t : index, index
  }
  %p = arith.cmpi ule, %r#1, %c1 : index
  return %r#0, %p : index, i1
}

// CHECK-LABEL: func.func @branches
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: index) -> i1 {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: cf.br ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: return %[[TRUE]] : i1
// CHECK-NEXT: }
func.func @branches(%c: i1, %x: index) -> i1 {
  %c4 = arith.constant 4 : index
  %c9 = arith.constant 9 : index
  cf.cond_br %c, ^bb1, ^bb2(%c4 : index)
^bb1:
  %a = arith.minui %x, %c9 : index
  cf.br ^bb2(%a : index)
^bb2(%v: index):
  %p = arith.cmpi ule, %v, %c9 : index
  return %p : i1
}

// CHECK-LABEL: func.func private @callee
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i1 {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[TRUE]] : i1
// CHECK-NEXT: }
func.func private @callee(%x: i32) -> i1 {
  %c5 = arith.constant 5 : i32
  %p = arith.cmpi slt, %x, %c5 : i32
  return %p : i1
}
// CHECK-LABEL: func.func @caller
// CHECK-SAME: () -> (i1, i1) {
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[C4_I32:[^ :,)=]+]] = arith.constant 4 : i32
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = call @callee(%[[C3_I32]]) : (i32) -> i1
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = call @callee(%[[C4_I32]]) : (i32) -> i1
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]] : i1, i1
// CHECK-NEXT: }
func.func @caller() -> (i1, i1) {
  %c3 = arith.constant 3 : i32
  %c4 = arith.constant 4 : i32
  %p = call @callee(%c3) : (i32) -> i1
  %q = call @callee(%c4) : (i32) -> i1
  return %p, %q : i1, i1
}

// CHECK-LABEL: func.func @extents
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<4x?xf32>, %[[ARG1:[^ :,)=]+]]: memref<7xf32>, %[[ARG2:[^ :,)=]+]]: index) -> (i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]], %[[TRUE]] : i1, i1, i1
// CHECK-NEXT: }
func.func @extents(%t: tensor<4x?xf32>, %m: memref<7xf32>, %i: index) -> (i1, i1, i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %d = tensor.dim %t, %c1 : tensor<4x?xf32>
  %p = arith.cmpi sge, %d, %c0 : index
  %e = memref.dim %m, %i : memref<7xf32>
  %q = arith.cmpi eq, %e, %c7 : index
  %f = tensor.dim %t, %i : tensor<4x?xf32>
  %r = arith.cmpi sge, %f, %c0 : index
  return %p, %q, %r : i1, i1, i1
}

// CHECK-LABEL: func.func @grid
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C32:[^ :,)=]+]] = arith.constant 32 : index
// CHECK-NEXT: gpu.launch blocks(%[[ARG1:[^ :,)=]+]], %[[ARG2:[^ :,)=]+]], %[[ARG3:[^ :,)=]+]]) in (%[[ARG7:[^ :,)=]+]] = %[[ARG0]], %[[ARG8:[^ :,)=]+]] = %[[C1]], %[[ARG9:[^ :,)=]+]] = %[[C1]]) threads(%[[ARG4:[^ :,)=]+]], %[[ARG5:[^ :,)=]+]], %[[ARG6:[^ :,)=]+]]) in (%[[ARG10:[^ :,)=]+]] = %[[C32]], %[[ARG11:[^ :,)=]+]] = %[[C1]], %[[ARG12:[^ :,)=]+]] = %[[C1]]) {
// CHECK-NEXT: "test.use"(%[[TRUE]], %[[TRUE]], %[[TRUE]], %[[TRUE]], %[[C0]], %[[C0]]) : (i1, i1, i1, i1, index, index) -> ()
// CHECK-NEXT: gpu.terminator
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @grid(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c32 = arith.constant 32 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c32, %sy = %c1, %sz = %c1) {
    %p = arith.cmpi ult, %tx, %c32 : index
    %q = arith.cmpi eq, %sx, %c32 : index
    %id = gpu.thread_id x
    %r = arith.cmpi ult, %id, %c32 : index
    %lane = gpu.lane_id
    %s = arith.cmpi sge, %lane, %c0 : index
    %bid = gpu.block_id y
    "test.use"(%p, %q, %r, %s, %bid, %ty) : (i1, i1, i1, i1, index, index) -> ()
    gpu.terminator
  }
  return
}

// CHECK-LABEL: func.func @indices
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index) -> (i1, i1, index) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: %[[IDX30:[^ :,)=]+]] = index.constant 30
// CHECK-NEXT: %[[IDX5:[^ :,)=]+]] = index.constant 5
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.minu %[[ARG0]], %[[IDX5]]
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.mul %[[V0]], %[[IDX5]]
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = index.remu %[[V1]], %[[IDX30]]
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]], %[[V2]] : i1, i1, index
// CHECK-NEXT: }
func.func @indices(%a: index) -> (i1, i1, index) {
  %c5 = index.constant 5
  %c6 = index.constant 6
  %b = index.minu %a, %c5
  %p = index.cmp ult(%b, %c6)
  %s = index.sizeof
  %c64 = index.constant 64
  %q = index.cmp ule(%s, %c64)
  %t = index.mul %b, %c5
  %c30 = index.constant 30
  %r = index.remu %t, %c30
  return %p, %q, %r : i1, i1, index
}

// CHECK-LABEL: func.func @vectors
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: vector<4xi32>, %[[ARG1:[^ :,)=]+]]: i32) -> (vector<4xi1>, i1) {
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant dense<true> : vector<4xi1>
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[CST]], %[[TRUE]] : vector<4xi1>, i1
// CHECK-NEXT: }
func.func @vectors(%x: vector<4xi32>, %y: i32) -> (vector<4xi1>, i1) {
  %v7 = arith.constant dense<[1, 3, 7, 5]> : vector<4xi32>
  %v8 = arith.constant dense<8> : vector<4xi32>
  %a = arith.andi %x, %v7 : vector<4xi32>
  %p = arith.cmpi ult, %a, %v8 : vector<4xi32>
  %e = vector.extract %a[2] : i32 from vector<4xi32>
  %c8 = arith.constant 8 : i32
  %q = arith.cmpi ult, %e, %c8 : i32
  return %p, %q : vector<4xi1>, i1
}

// CHECK-LABEL: func.func @divisions
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8, %[[ARG1:[^ :,)=]+]]: i8) -> (i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]], %[[TRUE]] : i1, i1, i1
// CHECK-NEXT: }
func.func @divisions(%x: i8, %y: i8) -> (i1, i1, i1) {
  %cm8 = arith.constant -8 : i8
  %c8 = arith.constant 8 : i8
  %c3 = arith.constant 3 : i8
  %c-3 = arith.constant -3 : i8
  %a = arith.maxsi %x, %cm8 : i8
  %b = arith.minsi %a, %c8 : i8
  %f = arith.floordivsi %b, %c3 : i8
  %p = arith.cmpi sge, %f, %c-3 : i8
  %g = arith.ceildivsi %b, %c3 : i8
  %q = arith.cmpi sle, %g, %c3 : i8
  %h = arith.remsi %y, %c3 : i8
  %r = arith.cmpi slt, %h, %c3 : i8
  return %p, %q, %r : i1, i1, i1
}

// CHECK-LABEL: func.func @shifts
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i16, %[[ARG1:[^ :,)=]+]]: i16) -> (i1, i1, i1) {
// CHECK-NEXT: %[[C4_I16:[^ :,)=]+]] = arith.constant 4 : i16
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.shrsi %[[ARG0]], %[[ARG1]] : i16
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi sge, %[[V0]], %[[C4_I16]] : i16
// CHECK-NEXT: return %[[TRUE]], %[[TRUE]], %[[V1]] : i1, i1, i1
// CHECK-NEXT: }
func.func @shifts(%x: i16, %n: i16) -> (i1, i1, i1) {
  %c4 = arith.constant 4 : i16
  %c15 = arith.constant 15 : i16
  %c240 = arith.constant 240 : i16
  %c4096 = arith.constant 4096 : i16
  %a = arith.andi %x, %c15 : i16
  %s = arith.shli %a, %c4 : i16
  %p = arith.cmpi ule, %s, %c240 : i16
  %t = arith.shrui %x, %c4 : i16
  %q = arith.cmpi ult, %t, %c4096 : i16
  %u = arith.shrsi %x, %n : i16
  %r = arith.cmpi sge, %u, %c4 : i16
  return %p, %q, %r : i1, i1, i1
}

