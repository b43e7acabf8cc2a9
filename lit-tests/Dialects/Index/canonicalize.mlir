// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @constants_of_a_chain(
// CHECK-SAME: %[[ARG0:.+]]: index) -> (index, index, index, index, index) {
// CHECK-NEXT: %[[IDX1:.+]] = index.constant 1
// CHECK-NEXT: %[[IDX15:.+]] = index.constant 15
// CHECK-NEXT: %[[IDX8:.+]] = index.constant 8
// CHECK-NEXT: %[[IDX3:.+]] = index.constant 3
// CHECK-NEXT: %[[IDX5:.+]] = index.constant 5
// CHECK-NEXT: %[[V0:.+]] = index.sub %[[ARG0]], %[[IDX3]]
// CHECK-NEXT: %[[V1:.+]] = index.add %[[ARG0]], %[[IDX8]]
// CHECK-NEXT: %[[V2:.+]] = index.mul %[[ARG0]], %[[IDX15]]
// CHECK-NEXT: %[[V3:.+]] = index.maxs %[[ARG0]], %[[IDX5]]
// CHECK-NEXT: %[[V4:.+]] = index.and %[[ARG0]], %[[IDX1]]
// CHECK-NEXT: %[[V5:.+]] = index.sub %[[V0]], %[[IDX5]]
// CHECK-NEXT: return %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]] : index, index, index, index, index
func.func @constants_of_a_chain(%x: index) -> (index, index, index, index, index) {
  %c3 = index.constant 3
  %c5 = index.constant 5
  %a = index.add %x, %c3
  %b = index.mul %c3, %x
  %c = index.maxs %x, %c3
  %d = index.and %x, %c3
  %e = index.sub %x, %c3
  %0 = index.add %a, %c5
  %1 = index.mul %b, %c5
  %2 = index.maxs %c, %c5
  %3 = index.and %d, %c5
  %4 = index.sub %e, %c5
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}

// Which of the constants is smaller depends on the width.
// CHECK-LABEL: func.func @chain_of_unknown_width(
// CHECK-SAME: %[[ARG0:.+]]: index) -> index {
// CHECK-NEXT: %[[IDX4294967297:.+]] = index.constant 4294967297
// CHECK-NEXT: %[[IDX5:.+]] = index.constant 5
// CHECK-NEXT: %[[V0:.+]] = index.minu %[[ARG0]], %[[IDX4294967297]]
// CHECK-NEXT: %[[V1:.+]] = index.minu %[[V0]], %[[IDX5]]
// CHECK-NEXT: return %[[V1]] : index
func.func @chain_of_unknown_width(%x: index) -> index {
  %a = index.constant 4294967297
  %b = index.constant 5
  %0 = index.minu %x, %a
  %1 = index.minu %0, %b
  return %1 : index
}

// CHECK-LABEL: func.func @difference_is_zero(
// CHECK-SAME: %[[ARG0:.+]]: index, %[[ARG1:.+]]: index) -> (i1, i1) {
// CHECK-NEXT: %[[V0:.+]] = index.cmp eq(%[[ARG0]], %[[ARG1]])
// CHECK-NEXT: %[[V1:.+]] = index.cmp ne(%[[ARG1]], %[[ARG0]])
// CHECK-NEXT: return %[[V0]], %[[V1]] : i1, i1
func.func @difference_is_zero(%x: index, %y: index) -> (i1, i1) {
  %c0 = index.constant 0
  %d = index.sub %x, %y
  %0 = index.cmp eq(%d, %c0)
  %1 = index.cmp ne(%c0, %d)
  return %0, %1 : i1, i1
}
