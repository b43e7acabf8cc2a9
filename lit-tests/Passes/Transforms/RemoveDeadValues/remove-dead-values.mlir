// RUN: openxla-opt %s -remove-dead-values -allow-unregistered-dialect | FileCheck %s
// CHECK-LABEL: func.func @if_result
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: memref<i32>, %[[ARG2:[^ :,)=]+]]: i32) {
// CHECK-NEXT: scf.if %[[ARG0]] {
// CHECK-NEXT: memref.store %[[ARG2]], %[[ARG1]][] : memref<i32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = ub.poison : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V0]] = ub.poison : i32
// CHECK-NEXT: %[[V1]] = ub.poison : i32
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @if_result(%c: i1, %m: memref<i32>, %x: i32) {
  %r:2 = scf.if %c -> (i32, i32) {
    memref.store %x, %m[] : memref<i32>
    scf.yield %x, %x : i32, i32
  } else {
    %d = arith.addi %x, %x : i32
    scf.yield %d, %x : i32, i32
  }
  return
}

// CHECK-LABEL: func.func private @callee
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: memref<i32> {llvm.noalias}) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG0]], %[[ARG0]] : i32
// CHECK-NEXT: memref.store %[[V0]], %[[ARG1]][] : memref<i32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func private @callee(%a: i32, %b: memref<i32> {llvm.noalias}, %c: i64) -> (i32, i64 {foo.bar}, f32) {
  %k = arith.constant 1.0 : f32
  %s = arith.addi %a, %a : i32
  memref.store %s, %b[] : memref<i32>
  return %s, %c, %k : i32, i64, f32
}
// CHECK-LABEL: func.func @caller
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: memref<i32>, %[[ARG2:[^ :,)=]+]]: i64) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = call @callee(%[[ARG0]], %[[ARG1]]) : (i32, memref<i32>) -> i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = call @callee(%[[ARG0]], %[[ARG1]]) : (i32, memref<i32>) -> i32
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @caller(%a: i32, %b: memref<i32>, %c: i64) -> i32 {
  %r:3 = call @callee(%a, %b, %c) : (i32, memref<i32>, i64) -> (i32, i64, f32)
  %r2:3 = call @callee(%a, %b, %c) : (i32, memref<i32>, i64) -> (i32, i64, f32)
  return %r#0 : i32
}

// CHECK-LABEL: func.func private @never
// CHECK-SAME: () {
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func private @never(%a: i32) -> i32 {
  %s = arith.addi %a, %a : i32
  return %s : i32
}

// CHECK-LABEL: func.func @cfg
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1(%[[ARG1]] : i32), ^bb2(%[[ARG2]] : i32)
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: cf.br ^bb2(%[[V0]] : i32)
// CHECK-NEXT: ^bb2(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: }
func.func @cfg(%c: i1, %x: i32, %n: i32) -> i32 {
  %d = arith.muli %x, %x : i32
  cf.cond_br %c, ^bb1(%d, %x : i32, i32), ^bb2(%n : i32)
^bb1(%p: i32, %q: i32):
  cf.br ^bb2(%q : i32)
^bb2(%r: i32):
  return %r : i32
}

// CHECK-LABEL: func.func @whilecond
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: memref<i32>) {
// CHECK-NEXT: scf.while : () -> () {
// CHECK-NEXT: %[[FALSE:[^ :,)=]+]] = arith.constant false
// CHECK-NEXT: scf.condition(%[[FALSE]])
// CHECK-NEXT: } do {
// CHECK-NEXT: memref.store %[[ARG0]], %[[ARG1]][] : memref<i32>
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @whilecond(%x: i32, %m: memref<i32>) {
  %r = scf.while (%a = %x) : (i32) -> (i32) {
    %c = arith.cmpi slt, %a, %x : i32
    scf.condition(%c) %a : i32
  } do {
  ^bb0(%p: i32):
    memref.store %x, %m[] : memref<i32>
    scf.yield %p : i32
  }
  return
}

// CHECK-LABEL: func.func @switch
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: memref<i32>) {
// CHECK-NEXT: scf.index_switch %[[ARG0]]
// CHECK-NEXT: case 1 {
// CHECK-NEXT: %[[C10_I32:[^ :,)=]+]] = arith.constant 10 : i32
// CHECK-NEXT: memref.store %[[C10_I32]], %[[ARG1]][] : memref<i32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : i32
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: default {
// CHECK-NEXT: %[[V0]] = ub.poison : i32
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @switch(%i: index, %m: memref<i32>) {
  %r = scf.index_switch %i -> i32
  case 1 {
    %a = arith.constant 10 : i32
    memref.store %a, %m[] : memref<i32>
    scf.yield %a : i32
  }
  default {
    %b = arith.constant 11 : i32
    scf.yield %b : i32
  }
  return
}

// CHECK-LABEL: func.func @unk
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG0]], %[[ARG0]] : i32
// CHECK-NEXT: "test.foo"(%[[V0]]) : (i32) -> ()
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.bar"(%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @unk(%x: i32) {
  %a = arith.addi %x, %x : i32
  "test.foo"(%a) : (i32) -> ()
  %b = "test.bar"(%x) : (i32) -> i32
  %c = arith.addi %b, %b : i32
  %d = scf.execute_region -> i32 {
    scf.yield %c : i32
  }
  return
}

// CHECK-LABEL: func.func @generic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<4xf32>, %[[ARG1:[^ :,)=]+]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%[[ARG0]] : tensor<4xf32>) outs(%[[ARG1]] : tensor<4xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:[^ :,)=]+]]: f32, %[[OUT:[^ :,)=]+]]: f32):
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.addf %[[IN]], %[[CST]] : f32
// CHECK-NEXT: linalg.yield %[[V1]] : f32
// CHECK-NEXT: } -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
// CHECK-NEXT: }
func.func @generic(%t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  %c = arith.constant 1.0 : f32
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%t : tensor<4xf32>) outs(%u : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %d = arith.addf %a, %b : f32
    %e = arith.addf %a, %c : f32
    linalg.yield %e : f32
  } -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func.func @par
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: memref<4xf32>) -> f32 {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:2 = scf.parallel (%[[ARG2:[^ :,)=]+]]) = (%[[C0]]) to (%[[ARG0]]) step (%[[C1]]) init (%[[CST]], %[[CST]]) -> (f32, f32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = memref.load %[[ARG1]][%[[ARG2]]] : memref<4xf32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addf %[[V1]], %[[V1]] : f32
// CHECK-NEXT: scf.reduce(%[[V1]], %[[V2]] : f32, f32) {
// CHECK-NEXT: ^bb0(%[[ARG3:[^ :,)=]+]]: f32, %[[ARG4:[^ :,)=]+]]: f32):
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.addf %[[ARG3]], %[[ARG4]] : f32
// CHECK-NEXT: scf.reduce.return %[[V3]] : f32
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARG3]]: f32, %[[ARG4]]: f32):
// CHECK-NEXT: %[[V3]] = arith.mulf %[[ARG3]], %[[ARG4]] : f32
// CHECK-NEXT: scf.reduce.return %[[V3]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]]#0 : f32
// CHECK-NEXT: }
func.func @par(%n: index, %m: memref<4xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %z = arith.constant 0.0 : f32
  %r:2 = scf.parallel (%i) = (%c0) to (%n) step (%c1) init (%z, %z) -> (f32, f32) {
    %v = memref.load %m[%i] : memref<4xf32>
    %w = arith.addf %v, %v : f32
    scf.reduce(%v, %w : f32, f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }, {
    ^bb0(%a: f32, %b: f32):
      %s = arith.mulf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  return %r#0 : f32
}

// CHECK-LABEL: func.func @forall
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<8xf32>, %[[ARG1:[^ :,)=]+]]: f32) -> tensor<8xf32> {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.forall (%[[ARG2:[^ :,)=]+]]) in (8) shared_outs(%[[ARG3:[^ :,)=]+]] = %[[ARG0]]) -> (tensor<8xf32>) {
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG3]][%[[ARG2]]] [1] [1] : tensor<8xf32> to tensor<1xf32>
// CHECK-NEXT: scf.forall.in_parallel {
// CHECK-NEXT: tensor.parallel_insert_slice %[[EXTRACTED_SLICE]] into %[[ARG3]][%[[ARG2]]] [1] [1] : tensor<1xf32> into tensor<8xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<8xf32>
// CHECK-NEXT: }
func.func @forall(%t: tensor<8xf32>, %x: f32) -> tensor<8xf32> {
  %dead = arith.addf %x, %x : f32
  %r:2 = scf.forall (%i) in (8) shared_outs(%o = %t, %p = %t) -> (tensor<8xf32>, tensor<8xf32>) {
    %e = tensor.extract_slice %o[%i] [1] [1] : tensor<8xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %e into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
      tensor.parallel_insert_slice %e into %p[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r#0 : tensor<8xf32>
}


  func.func private @rec(%a: i32, %b: i32) -> i32 {
    %r = call @rec(%a, %b) : (i32, i32) -> i32
    return %a : i32
  }
  func.func @top(%a: i32) -> i32 {
    %r = call @rec(%a, %a) : (i32, i32) -> i32
    return %r : i32
  }

// CHECK-LABEL: func.func @affine
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<8xf32>, %[[ARG1:[^ :,)=]+]]: f32) -> f32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = ub.poison : f32
// CHECK-NEXT: %[[V1:[^ :,)=]+]]:2 = affine.for %[[ARG2:[^ :,)=]+]] = 0 to 8 iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG1]], %[[ARG4:[^ :,)=]+]] = %[[V0]]) -> (f32, f32) {
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = affine.load %[[ARG0]][%[[ARG2]]] : memref<8xf32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.addf %[[ARG3]], %[[V2]] : f32
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = ub.poison : f32
// CHECK-NEXT: affine.yield %[[V3]], %[[V4]] : f32, f32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]]#0 : f32
// CHECK-NEXT: }
func.func @affine(%m: memref<8xf32>, %z: f32) -> f32 {
  %r:2 = affine.for %i = 0 to 8 iter_args(%a = %z, %b = %z) -> (f32, f32) {
    %v = affine.load %m[%i] : memref<8xf32>
    %s = arith.addf %a, %v : f32
    %t = arith.mulf %b, %v : f32
    affine.yield %s, %t : f32, f32
  }
  return %r#0 : f32
}

