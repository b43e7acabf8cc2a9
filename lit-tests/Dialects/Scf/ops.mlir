// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @for
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: index, %[[ARG2:.+]]: f32) -> f32 {
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK: %[[V0:.+]] = scf.for %[[ARG3:.+]] = %[[C0]] to %[[ARG0]] step %[[ARG1]] iter_args(%[[ARG4:.+]] = %[[ARG2]]) -> (f32) {
// CHECK: %[[V1:.+]] = arith.addf %[[ARG4]], %[[ARG2]] : f32
// CHECK: scf.yield %[[V1]] : f32
// CHECK: return %[[V0]] : f32
func.func @for(%n: index, %step: index, %v: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = scf.for %i = %c0 to %n step %step iter_args(%sum = %v) -> (f32) {
    %1 = arith.addf %sum, %v : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @for_without_values
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: memref<?xf32>, %[[ARG2:.+]]: f32) {
// CHECK: scf.for %[[ARG3:.+]] = %[[ARG0]] to %[[ARG0]] step %[[ARG0]] {
// CHECK: memref.store %[[ARG2]], %[[ARG1]][%[[ARG3]]] : memref<?xf32>
// CHECK: } {note}
// CHECK: return
func.func @for_without_values(%n: index, %m: memref<?xf32>, %v: f32) {
  scf.for %i = %n to %n step %n {
    memref.store %v, %m[%i] : memref<?xf32>
  } {note}
  return
}

// CHECK-LABEL: func.func @for_integer
// CHECK-SAME: (%[[ARG0:.+]]: i32) {
// CHECK: scf.for %[[ARG1:.+]] = %[[ARG0]] to %[[ARG0]] step %[[ARG0]]  : i32 {
// CHECK: return
func.func @for_integer(%n: i32) {
  scf.for %i = %n to %n step %n : i32 {
  }
  return
}

// CHECK-LABEL: func.func @if
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32) -> f32 {
// CHECK: scf.if %[[ARG0]] {
// CHECK: %[[V0:.+]] = scf.if %[[ARG0]] -> (f32) {
// CHECK: scf.yield %[[ARG1]] : f32
// CHECK: } else {
// CHECK: %[[V1:.+]] = arith.negf %[[ARG1]] : f32
// CHECK: scf.yield %[[V1]] : f32
// CHECK: return %[[V0]] : f32
func.func @if(%c: i1, %v: f32) -> f32 {
  scf.if %c {
  }
  %0 = scf.if %c -> (f32) {
    scf.yield %v : f32
  } else {
    %1 = arith.negf %v : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @while
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: index) -> f32 {
// CHECK: %[[V0:.+]]:2 = scf.while (%[[ARG3:.+]] = %[[ARG1]], %[[ARG4:.+]] = %[[ARG2]]) : (f32, index) -> (f32, index) {
// CHECK: scf.condition(%[[ARG0]]) %[[ARG3]], %[[ARG4]] : f32, index
// CHECK: } do {
// CHECK: ^bb0(%[[ARG3]]: f32, %[[ARG4]]: index):
// CHECK: scf.yield %[[ARG3]], %[[ARG4]] : f32, index
// CHECK: return %[[V0]]#0 : f32
func.func @while(%c: i1, %v: f32, %n: index) -> f32 {
  %0:2 = scf.while (%a = %v, %b = %n) : (f32, index) -> (f32, index) {
    scf.condition(%c) %a, %b : f32, index
  } do {
  ^bb0(%a: f32, %b: index):
    scf.yield %a, %b : f32, index
  }
  return %0#0 : f32
}

// CHECK-LABEL: func.func @execute_region
// CHECK-SAME: (%[[ARG0:.+]]: f32) -> f32 {
// CHECK: %[[V0:.+]] = scf.execute_region -> f32 {
// CHECK: scf.yield %[[ARG0]] : f32
// CHECK: return %[[V0]] : f32
func.func @execute_region(%v: f32) -> f32 {
  %0 = scf.execute_region -> f32 {
    scf.yield %v : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @parallel_forall_and_switch
// CHECK: %{{[^ ,)]+}}:2 = scf.parallel (%{{[^ ,)]+}}, %{{[^ ,)]+}}) = (%{{[^ ,)]+}}, %{{[^ ,)]+}}) to (%{{[^ ,)]+}}, %{{[^ ,)]+}}) step (%{{[^ ,)]+}}, %{{[^ ,)]+}}) init (%{{[^ ,)]+}}, %{{[^ ,)]+}}) -> (f32, f32) {
// CHECK: scf.reduce(%{{[^ ,)]+}}, %{{[^ ,)]+}} : f32, f32) {
// CHECK: ^bb0(%{{[^ ,)]+}}: f32, %{{[^ ,)]+}}: f32):
// CHECK: scf.reduce.return %{{[^ ,)]+}} : f32
// CHECK: }, {
// CHECK: ^bb0(%{{[^ ,)]+}}: f32, %{{[^ ,)]+}}: f32):
// CHECK: scf.reduce.return %{{[^ ,)]+}} : f32
// CHECK: } {foo}
// CHECK: %{{[^ ,)]+}} = scf.parallel (%{{[^ ,)]+}}, %{{[^ ,)]+}}) = (%{{[^ ,)]+}}, %{{[^ ,)]+}}) to (%{{[^ ,)]+}}, %{{[^ ,)]+}}) step (%{{[^ ,)]+}}, %{{[^ ,)]+}}) init (%{{[^ ,)]+}}) -> f32 {
// CHECK: scf.reduce(%{{[^ ,)]+}} : f32) {
// CHECK: ^bb0(%{{[^ ,)]+}}: f32, %{{[^ ,)]+}}: f32):
// CHECK: scf.reduce.return %{{[^ ,)]+}} : f32
// CHECK: scf.parallel (%{{[^ ,)]+}}) = (%{{[^ ,)]+}}) to (%{{[^ ,)]+}}) step (%{{[^ ,)]+}}) {
// CHECK: scf.reduce
// CHECK: scf.parallel (%{{[^ ,)]+}}) = (%{{[^ ,)]+}}) to (%{{[^ ,)]+}}) step (%{{[^ ,)]+}}) {
// CHECK: scf.reduce
// CHECK: } {a = 1 : i32}
// CHECK: scf.parallel (%{{[^ ,)]+}}) = (%{{[^ ,)]+}}) to (%{{[^ ,)]+}}) step (%{{[^ ,)]+}}) {
// CHECK: scf.reduce
// CHECK: scf.forall (%{{[^ ,)]+}}, %{{[^ ,)]+}}) in (4, %{{[^ ,)]+}}) {
// CHECK: } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
// CHECK: scf.forall (%{{[^ ,)]+}}, %{{[^ ,)]+}}) = (0, %{{[^ ,)]+}}) to (4, %{{[^ ,)]+}}) step (1, 2) {
// CHECK: } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
// CHECK: %{{[^ ,)]+}}:2 = scf.forall (%{{[^ ,)]+}}, %{{[^ ,)]+}}) in (4, %{{[^ ,)]+}}) shared_outs(%{{[^ ,)]+}} = %{{[^ ,)]+}}, %{{[^ ,)]+}} = %{{[^ ,)]+}}) -> (tensor<4x?xf32>, tensor<4x?xf32>) {
// CHECK: scf.forall.in_parallel {
// CHECK: tensor.parallel_insert_slice %{{[^ ,)]+}} into %{{[^ ,)]+}}[0, 0] [4, %{{[^ ,)]+}}] [1, 1] : tensor<4x?xf32> into tensor<4x?xf32>
// CHECK: scf.index_switch %{{[^ ,)]+}} {xx}
// CHECK: case 2 {
// CHECK: scf.yield
// CHECK: case -5 {
// CHECK: scf.yield
// CHECK: default {
// CHECK: %{{[^ ,)]+}} = scf.index_switch %{{[^ ,)]+}} -> f32
// CHECK: case 2 {
// CHECK: scf.yield %{{[^ ,)]+}} : f32
// CHECK: default {
// CHECK: scf.yield %{{[^ ,)]+}} : f32
// CHECK: return
func.func @parallel_forall_and_switch(%lb: index, %m: memref<?xf32>, %f: f32, %t: tensor<4x?xf32>) {
  %r:2 = scf.parallel (%i, %j) = (%lb, %lb) to (%lb, %lb) step (%lb, %lb) init (%f, %f) -> (f32, f32) {
    scf.reduce(%f, %f : f32, f32) {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %a : f32
    }, {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %a : f32
    }
  } {foo}
  %r1 = scf.parallel (%i, %j) = (%lb, %lb) to (%lb, %lb) step (%lb, %lb) init (%f) -> f32 {
    scf.reduce(%f : f32) {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %a : f32
    }
  }
  scf.parallel (%i) = (%lb) to (%lb) step (%lb) {
    scf.reduce
  }
  scf.parallel (%i) = (%lb) to (%lb) step (%lb) {
  } {a = 1 : i32}
  scf.parallel (%i) = (%lb) to (%lb) step (%lb) {
   scf.reduce
  }
  scf.forall (%i, %j) in (4, %lb) {
  } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
  scf.forall (%i, %j) = (0, %lb) to (4, %lb) step (1, 2) {
    scf.forall.in_parallel {
}
  } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
  %q:2 = scf.forall (%i, %j) in (4, %lb) shared_outs(%o = %t, %p = %t) -> (tensor<4x?xf32>, tensor<4x?xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %o into %p[0, 0] [4, %lb] [1, 1] : tensor<4x?xf32> into tensor<4x?xf32>
    }
  }
  scf.index_switch %lb {xx}
  case 2 {
    scf.yield
  }
  case -5 {
    scf.yield
  }
  default {
  }
  %s = scf.index_switch %lb -> f32
  case 2 {
    scf.yield %f : f32
  }
  default {
   scf.yield %f : f32
  }
  return
}

// CHECK: %{{[^ ,)]+}}:2 = scf.index_switch %{{[^ ,)]+}} -> i32, i32
// CHECK: case 3 {
func.func @several_results(%i: index, %x: i32) {
  %0:2 = scf.index_switch %i -> i32, i32
  case 3 {
    scf.yield %x, %x : i32, i32
  }
  default {
    scf.yield %x, %x : i32, i32
  }
  return
}
