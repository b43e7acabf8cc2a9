// RUN: openxla-opt %s --cse | FileCheck %s

// CHECK-LABEL: func.func @same_block
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG0]] : i32
// CHECK: %[[V1:.+]] = arith.muli %[[V0]], %[[V0]] : i32
// CHECK: return %[[V1]] : i32
func.func @same_block(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  %2 = arith.muli %0, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @operands_of_commutative_ops
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG1]] : i32
// CHECK: %[[V1:.+]] = arith.muli %[[V0]], %[[V0]] : i32
// CHECK: return %[[V1]] : i32
func.func @operands_of_commutative_ops(%a: i32, %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32
  %1 = arith.addi %b, %a : i32
  %2 = arith.muli %0, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @attributes_differ
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> (i1, i1) {
// CHECK: %[[V0:.+]] = arith.cmpi slt, %[[ARG0]], %[[ARG0]] : i32
// CHECK: %[[V1:.+]] = arith.cmpi sgt, %[[ARG0]], %[[ARG0]] : i32
// CHECK: return %[[V0]], %[[V1]] : i1, i1
func.func @attributes_differ(%a: i32) -> (i1, i1) {
  %0 = arith.cmpi slt, %a, %a : i32
  %1 = arith.cmpi sgt, %a, %a : i32
  return %0, %1 : i1, i1
}

// CHECK-LABEL: func.func @dominating_block
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: cf.br ^bb1
// CHECK: ^bb1:  // pred: ^bb0
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG0]] : i32
// CHECK: return %[[V0]] : i32
func.func @dominating_block(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  cf.br ^bb1
^bb1:
  %1 = arith.addi %a, %a : i32
  return %1 : i32
}

// CHECK-LABEL: func.func @siblings_share_nothing
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: cf.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK: ^bb1:  // pred: ^bb0
// CHECK: %[[V0:.+]] = arith.addi %[[ARG1]], %[[ARG1]] : i32
// CHECK: return %[[V0]] : i32
// CHECK: ^bb2:  // pred: ^bb0
// CHECK: %[[V1:.+]] = arith.addi %[[ARG1]], %[[ARG1]] : i32
// CHECK: return %[[V1]] : i32
func.func @siblings_share_nothing(%c: i1, %a: i32) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = arith.addi %a, %a : i32
  return %0 : i32
^bb2:
  %1 = arith.addi %a, %a : i32
  return %1 : i32
}

// CHECK-LABEL: func.func @calls_may_differ() -> i32 {
// CHECK: %[[V0:.+]] = call @get() : () -> i32
// CHECK: %[[V1:.+]] = call @get() : () -> i32
// CHECK: %[[V2:.+]] = arith.addi %[[V0]], %[[V1]] : i32
// CHECK: return %[[V2]] : i32
func.func @calls_may_differ() -> i32 {
  %0 = call @get() : () -> i32
  %1 = call @get() : () -> i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func private @get() -> i32
func.func private @get() -> i32

// CHECK-LABEL: func.func @write_between
// CHECK-SAME: (%[[ARG0:.+]]: memref<4xf32>, %[[ARG1:.+]]: index, %[[ARG2:.+]]: f32) -> f32 {
// CHECK: %[[V0:.+]] = memref.load %[[ARG0]][%[[ARG1]]] : memref<4xf32>
// CHECK: memref.store %[[ARG2]], %[[ARG0]][%[[ARG1]]] : memref<4xf32>
// CHECK: %[[V1:.+]] = memref.load %[[ARG0]][%[[ARG1]]] : memref<4xf32>
// CHECK: %[[V2:.+]] = arith.addf %[[V0]], %[[V0]] : f32
// CHECK: %[[V3:.+]] = arith.addf %[[V2]], %[[V1]] : f32
// CHECK: return %[[V3]] : f32
func.func @write_between(%m: memref<4xf32>, %i: index, %v: f32) -> f32 {
  %0 = memref.load %m[%i] : memref<4xf32>
  %1 = memref.load %m[%i] : memref<4xf32>
  memref.store %v, %m[%i] : memref<4xf32>
  %2 = memref.load %m[%i] : memref<4xf32>
  %3 = arith.addf %0, %1 : f32
  %4 = arith.addf %3, %2 : f32
  return %4 : f32
}
