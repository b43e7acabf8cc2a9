// RUN: openxla-opt %s --inline | FileCheck %s

// CHECK-LABEL: func.func @caller
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG0]] : i32
// CHECK: return %[[V0]] : i32
func.func @caller(%a: i32) -> i32 {
  %0 = call @callee(%a) : (i32) -> i32
  return %0 : i32
}

func.func private @callee(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @calls_a_declaration
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = call @declared(%[[ARG0]]) : (i32) -> i32
// CHECK: return %[[V0]] : i32
func.func @calls_a_declaration(%a: i32) -> i32 {
  %0 = call @declared(%a) : (i32) -> i32
  return %0 : i32
}

// CHECK-LABEL: func.func private @declared(i32) -> i32
func.func private @declared(i32) -> i32

// CHECK-LABEL: func.func @recursive
// CHECK-SAME: (%[[ARG0:.+]]: i32) -> i32 {
// CHECK: %[[V0:.+]] = call @recursive(%[[ARG0]]) : (i32) -> i32
// CHECK: return %[[V0]] : i32
func.func @recursive(%a: i32) -> i32 {
  %0 = call @recursive(%a) : (i32) -> i32
  return %0 : i32
}

// What only is declared stays.
// CHECK: func.func private @only_declared()
func.func private @only_declared()
