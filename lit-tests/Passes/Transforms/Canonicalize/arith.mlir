// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @adds_zero
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: return %[[ARG0]] : i32
func.func @adds_zero(%a: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %0 = arith.addi %zero, %a : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @folds_constants() -> i32 {
// CHECK: %[[C42_I32:.+]] = arith.constant 42 : i32
// CHECK: return %[[C42_I32]] : i32
func.func @folds_constants() -> i32 {
  %0 = arith.constant 20 : i32
  %1 = arith.constant 22 : i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @division_by_zero_stays() -> i32 {
// CHECK: %[[C7_I32:.+]] = arith.constant 7 : i32
// CHECK: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK: %[[V0:.+]] = arith.divsi %[[C7_I32]], %[[C0_I32]] : i32
// CHECK: return %[[V0]] : i32
func.func @division_by_zero_stays() -> i32 {
  %0 = arith.constant 7 : i32
  %1 = arith.constant 0 : i32
  %2 = arith.divsi %0, %1 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @constant_to_the_right
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[C3_I32:.+]] = arith.constant 3 : i32
// CHECK: %[[V0:.+]] = arith.muli %[[ARG0]], %[[C3_I32]] : i32
// CHECK: return %[[V0]] : i32
func.func @constant_to_the_right(%a: i32) -> i32 {
  %0 = arith.constant 3 : i32
  %1 = arith.muli %0, %a : i32
  return %1 : i32
}

// CHECK-LABEL: func.func @chains_of_constants
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[C6_I32:.+]] = arith.constant 6 : i32
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[C6_I32]] : i32
// CHECK: return %[[V0]] : i32
func.func @chains_of_constants(%a: i32) -> i32 {
  %0 = arith.constant 3 : i32
  %1 = arith.addi %a, %0 : i32
  %2 = arith.addi %1, %0 : i32
  return %2 : i32
}

// CHECK-LABEL: func.func @same_operands
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> (i1, i32) {
// CHECK: %[[TRUE:.+]] = arith.constant true
// CHECK: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK: return %[[TRUE]], %[[C0_I32]] : i1, i32
func.func @same_operands(%a: i32) -> (i1, i32) {
  %0 = arith.cmpi eq, %a, %a : i32
  %1 = arith.subi %a, %a : i32
  return %0, %1 : i1, i32
}

// CHECK-LABEL: func.func @select_of_constant
// CHECK-SAME: (%[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> i32 {
// CHECK: return %[[ARG0]] : i32
func.func @select_of_constant(%a: i32, %b: i32) -> i32 {
  %true = arith.constant true
  %0 = arith.select %true, %a, %b : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @unused
// CHECK-SAME: (%[[ARG0:.+]]: i32) {
// CHECK: return
func.func @unused(%a: i32) {
  %0 = arith.addi %a, %a : i32
  return
}

// CHECK-LABEL: func.func @select_of_one_and_zero
// CHECK: %[[WIDE:.+]] = arith.extui %{{.+}} : i1 to i32
// CHECK: %[[NOT:.+]] = arith.xori %{{.+}}, %true : i1
// CHECK: return %[[WIDE]], %[[NOT]]
func.func @select_of_one_and_zero(%c: i1) -> (i32, i1) {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %false = arith.constant false
  %true = arith.constant true
  %0 = arith.select %c, %c1, %c0 : i32
  %1 = arith.select %c, %false, %true : i1
  return %0, %1 : i32, i1
}
