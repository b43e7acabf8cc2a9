// RUN: openxla-opt %s --convert-scf-to-cf | FileCheck %s

// CHECK-LABEL: func.func @for
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: f32) -> f32 {
// CHECK: %[[C0:.+]] = arith.constant 0 : index
// CHECK: %[[C1:.+]] = arith.constant 1 : index
// CHECK: cf.br ^bb1(%[[C0]], %[[ARG1]] : index, f32)
// CHECK: ^bb1(%[[V0:.+]]: index, %[[V1:.+]]: f32):  // 2 preds: ^bb0, ^bb2
// CHECK: %[[V2:.+]] = arith.cmpi slt, %[[V0]], %[[ARG0]] : index
// CHECK: cf.cond_br %[[V2]], ^bb2(%[[V0]], %[[V1]] : index, f32), ^bb3(%[[V1]] : f32)
// CHECK: ^bb2(%[[V3:.+]]: index, %[[V4:.+]]: f32):  // pred: ^bb1
// CHECK: %[[V5:.+]] = arith.addf %[[V4]], %[[ARG1]] : f32
// CHECK: %[[V6:.+]] = arith.addi %[[V3]], %[[C1]] : index
// CHECK: cf.br ^bb1(%[[V6]], %[[V5]] : index, f32)
// CHECK: ^bb3(%[[V7:.+]]: f32):  // pred: ^bb1
// CHECK: return %[[V7]] : f32
func.func @for(%n: index, %v: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%sum = %v) -> (f32) {
    %1 = arith.addf %sum, %v : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @if
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32) -> f32 {
// CHECK: cf.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK: ^bb1:  // pred: ^bb0
// CHECK: cf.br ^bb3(%[[ARG1]] : f32)
// CHECK: ^bb2:  // pred: ^bb0
// CHECK: %[[V0:.+]] = arith.negf %[[ARG1]] : f32
// CHECK: cf.br ^bb3(%[[V0]] : f32)
// CHECK: ^bb3(%[[V1:.+]]: f32):  // 2 preds: ^bb1, ^bb2
// CHECK: return %[[V1]] : f32
func.func @if(%c: i1, %v: f32) -> f32 {
  %0 = scf.if %c -> (f32) {
    scf.yield %v : f32
  } else {
    %1 = arith.negf %v : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @while
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: cf.br ^bb1(%[[ARG0]] : i32)
// CHECK: ^bb1(%[[V0:.+]]: i32):  // 2 preds: ^bb0, ^bb2
// CHECK: %[[V1:.+]] = arith.cmpi slt, %[[V0]], %[[ARG1]] : i32
// CHECK: cf.cond_br %[[V1]], ^bb2(%[[V0]] : i32), ^bb3(%[[V0]] : i32)
// CHECK: ^bb2(%[[V2:.+]]: i32):  // pred: ^bb1
// CHECK: %[[V3:.+]] = arith.addi %[[V2]], %[[V2]] : i32
// CHECK: cf.br ^bb1(%[[V3]] : i32)
// CHECK: ^bb3(%[[V4:.+]]: i32):  // pred: ^bb1
// CHECK: return %[[V4]] : i32
func.func @while(%v: i32, %n: i32) -> i32 {
  %0 = scf.while (%a = %v) : (i32) -> i32 {
    %1 = arith.cmpi slt, %a, %n : i32
    scf.condition(%1) %a : i32
  } do {
  ^bb0(%a: i32):
    %2 = arith.addi %a, %a : i32
    scf.yield %2 : i32
  }
  return %0 : i32
}
