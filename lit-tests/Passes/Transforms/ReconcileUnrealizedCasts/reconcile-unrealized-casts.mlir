// RUN: openxla-opt %s --reconcile-unrealized-casts | FileCheck %s

// CHECK-LABEL: func.func @there_and_back
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64) -> i64 {
// CHECK-NEXT: return %[[ARG0]] : i64
// CHECK-NEXT: }
func.func @there_and_back(%a: i64) -> i64 {
  %0 = builtin.unrealized_conversion_cast %a : i64 to index
  %1 = builtin.unrealized_conversion_cast %0 : index to i64
  return %1 : i64
}

// CHECK-LABEL: func.func @round_three_types
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64) -> i64 {
// CHECK-NEXT: return %[[ARG0]] : i64
// CHECK-NEXT: }
func.func @round_three_types(%a: i64) -> i64 {
  %0 = builtin.unrealized_conversion_cast %a : i64 to i32
  %1 = builtin.unrealized_conversion_cast %0 : i32 to i1
  %2 = builtin.unrealized_conversion_cast %1 : i1 to i64
  return %2 : i64
}

// CHECK-LABEL: func.func @still_read
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64) -> index {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = builtin.unrealized_conversion_cast %[[ARG0]] : i64 to index
// CHECK-NEXT: return %[[V0]] : index
// CHECK-NEXT: }
func.func @still_read(%a: i64) -> index {
  %0 = builtin.unrealized_conversion_cast %a : i64 to index
  %1 = builtin.unrealized_conversion_cast %0 : index to i32
  return %0 : index
}

// CHECK-LABEL: func.func @several
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64, %[[ARG1:[^ :,)=]+]]: i32) -> (i64, i32) {
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]] : i64, i32
// CHECK-NEXT: }
func.func @several(%a: i64, %b: i32) -> (i64, i32) {
  %0 = builtin.unrealized_conversion_cast %a, %b : i64, i32 to index
  %1:2 = builtin.unrealized_conversion_cast %0 : index to i64, i32
  return %1#0, %1#1 : i64, i32
}

