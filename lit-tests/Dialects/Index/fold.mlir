// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @wrapping(
// CHECK-NEXT: %[[IDXN9223372036854775806:.+]] = index.constant -9223372036854775806
// CHECK-NEXT: %[[IDXN9223372036854775804:.+]] = index.constant -9223372036854775804
// CHECK-NEXT: %[[IDX9223372036854775805:.+]] = index.constant 9223372036854775805
// CHECK-NEXT: return %[[IDXN9223372036854775806]], %[[IDXN9223372036854775804]], %[[IDX9223372036854775805]] : index, index, index
func.func @wrapping() -> (index, index, index) {
  %a = index.constant 9223372036854775807
  %b = index.constant 3
  %0 = index.add %a, %b
  %1 = index.sub %b, %a
  %2 = index.mul %a, %b
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func.func @neutral(
// CHECK-SAME: %[[ARG0:.+]]: index) -> (index, index, index, index) {
// CHECK-NEXT: %[[IDX0:.+]] = index.constant 0
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[IDX0]] : index, index, index, index
func.func @neutral(%x: index) -> (index, index, index, index) {
  %c0 = index.constant 0
  %c1 = index.constant 1
  %0 = index.add %c0, %x
  %1 = index.sub %x, %c0
  %2 = index.mul %x, %c1
  %3 = index.mul %x, %c0
  return %0, %1, %2, %3 : index, index, index, index
}

// In 32 bits the dividend is 7, so that the quotient depends on the target.
// CHECK-LABEL: func.func @quotients_of_any_width(
// CHECK-NEXT: %[[IDXN3:.+]] = index.constant -3
// CHECK-NEXT: %[[IDXN4:.+]] = index.constant -4
// CHECK-NEXT: %[[IDX4294967299:.+]] = index.constant 4294967299
// CHECK-NEXT: %[[IDXN1:.+]] = index.constant -1
// CHECK-NEXT: return %[[IDXN3]], %[[IDXN3]], %[[IDXN4]], %[[IDX4294967299]], %[[IDXN1]] : index, index, index, index, index
func.func @quotients_of_any_width() -> (index, index, index, index, index) {
  %a = index.constant -7
  %b = index.constant 2
  %w = index.constant 8589934599
  %0 = index.divs %a, %b
  %1 = index.ceildivs %a, %b
  %2 = index.floordivs %a, %b
  %3 = index.divs %w, %b
  %4 = index.rems %a, %b
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}

// CHECK-LABEL: func.func @unsigned_quotients(
// CHECK-NEXT: %[[IDXN7:.+]] = index.constant -7
// CHECK-NEXT: %[[IDX2:.+]] = index.constant 2
// CHECK-NEXT: %[[IDX4:.+]] = index.constant 4
// CHECK-NEXT: %[[IDX5:.+]] = index.constant 5
// CHECK-NEXT: %[[IDX1:.+]] = index.constant 1
// CHECK-NEXT: %[[V0:.+]] = index.divu %[[IDXN7]], %[[IDX2]]
// CHECK-NEXT: return %[[IDX4]], %[[IDX5]], %[[IDX1]], %[[V0]] : index, index, index, index
func.func @unsigned_quotients() -> (index, index, index, index) {
  %a = index.constant -7
  %b = index.constant 2
  %c = index.constant 9
  %0 = index.divu %c, %b
  %1 = index.ceildivu %c, %b
  %2 = index.remu %c, %b
  %3 = index.divu %a, %b
  return %0, %1, %2, %3 : index, index, index, index
}

// CHECK-LABEL: func.func @division_by_zero(
// CHECK-NEXT: %[[IDX0:.+]] = index.constant 0
// CHECK-NEXT: %[[IDX1:.+]] = index.constant 1
// CHECK-NEXT: %[[V0:.+]] = index.divu %[[IDX1]], %[[IDX0]]
// CHECK-NEXT: %[[V1:.+]] = index.rems %[[IDX1]], %[[IDX0]]
// CHECK-NEXT: return %[[V0]], %[[V1]] : index, index
func.func @division_by_zero() -> (index, index) {
  %c0 = index.constant 0
  %c1 = index.constant 1
  %0 = index.divu %c1, %c0
  %1 = index.rems %c1, %c0
  return %0, %1 : index, index
}

// A shift by 32 is fine for a width of 64 only.
// CHECK-LABEL: func.func @shifts(
// CHECK-NEXT: %[[IDXN8:.+]] = index.constant -8
// CHECK-NEXT: %[[IDX1:.+]] = index.constant 1
// CHECK-NEXT: %[[IDX32:.+]] = index.constant 32
// CHECK-NEXT: %[[IDXN16:.+]] = index.constant -16
// CHECK-NEXT: %[[IDXN4:.+]] = index.constant -4
// CHECK-NEXT: %[[V0:.+]] = index.shl %[[IDX1]], %[[IDX32]]
// CHECK-NEXT: %[[V1:.+]] = index.shru %[[IDXN8]], %[[IDX1]]
// CHECK-NEXT: return %[[IDXN16]], %[[IDXN4]], %[[V0]], %[[V1]] : index, index, index, index
func.func @shifts() -> (index, index, index, index) {
  %a = index.constant -8
  %b = index.constant 1
  %w = index.constant 32
  %0 = index.shl %a, %b
  %1 = index.shrs %a, %b
  %2 = index.shl %b, %w
  %3 = index.shru %a, %b
  return %0, %1, %2, %3 : index, index, index, index
}

// CHECK-LABEL: func.func @extrema_and_bits(
// CHECK-NEXT: %[[IDX5:.+]] = index.constant 5
// CHECK-NEXT: %[[IDX0:.+]] = index.constant 0
// CHECK-NEXT: %[[IDXN3:.+]] = index.constant -3
// CHECK-NEXT: return %[[IDX5]], %[[IDX5]], %[[IDX0]], %[[IDXN3]], %[[IDXN3]] : index, index, index, index, index
func.func @extrema_and_bits() -> (index, index, index, index, index) {
  %a = index.constant -8
  %b = index.constant 5
  %0 = index.maxs %a, %b
  %1 = index.minu %a, %b
  %2 = index.and %a, %b
  %3 = index.or %a, %b
  %4 = index.xor %a, %b
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}

// CHECK-LABEL: func.func @casts(
// CHECK-NEXT: %[[IDX1:.+]] = index.constant 1
// CHECK-NEXT: %[[IDXN1:.+]] = index.constant -1
// CHECK-NEXT: %[[IDX255:.+]] = index.constant 255
// CHECK-NEXT: %[[TRUE:.+]] = index.bool.constant true
// CHECK-NEXT: %[[V0:.+]] = index.casts %[[IDX1]] : index to i64
// CHECK-NEXT: return %[[IDXN1]], %[[IDX255]], %[[TRUE]], %[[V0]] : index, index, i1, i64
func.func @casts() -> (index, index, i1, i64) {
  %a = arith.constant -1 : i8
  %b = index.constant 1
  %0 = index.casts %a : i8 to index
  %1 = index.castu %a : i8 to index
  %2 = index.casts %b : index to i1
  %3 = index.casts %b : index to i64
  return %0, %1, %2, %3 : index, index, i1, i64
}

// CHECK-LABEL: func.func @comparisons(
// CHECK-SAME: %[[ARG0:.+]]: index) -> (i1, i1, i1, i1) {
// CHECK-NEXT: %[[IDX5:.+]] = index.constant 5
// CHECK-NEXT: %[[IDX8589934592:.+]] = index.constant 8589934592
// CHECK-NEXT: %[[TRUE:.+]] = index.bool.constant true
// CHECK-NEXT: %[[FALSE:.+]] = index.bool.constant false
// CHECK-NEXT: %[[V0:.+]] = index.cmp sgt(%[[IDX8589934592]], %[[IDX5]])
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[TRUE]], %[[V0]] : i1, i1, i1, i1
func.func @comparisons(%x: index) -> (i1, i1, i1, i1) {
  %a = index.constant -8
  %b = index.constant 5
  %w = index.constant 8589934592
  %0 = index.cmp slt(%a, %b)
  %1 = index.cmp ult(%a, %b)
  %2 = index.cmp sge(%x, %x)
  %3 = index.cmp sgt(%w, %b)
  return %0, %1, %2, %3 : i1, i1, i1, i1
}

// What a minimum or maximum leaves of the range may be enough.
// CHECK-LABEL: func.func @comparison_with_extremum(
// CHECK-SAME: %[[ARG0:.+]]: index) -> (i1, i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:.+]] = index.bool.constant true
// CHECK-NEXT: %[[FALSE:.+]] = index.bool.constant false
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[FALSE]], %[[FALSE]] : i1, i1, i1, i1
func.func @comparison_with_extremum(%x: index) -> (i1, i1, i1, i1) {
  %c5 = index.constant 5
  %c7 = index.constant 7
  %a = index.maxs %x, %c7
  %b = index.minu %x, %c5
  %0 = index.cmp sgt(%a, %c5)
  %1 = index.cmp ugt(%b, %c5)
  %2 = index.cmp eq(%a, %c5)
  %3 = index.cmp slt(%a, %c7)
  return %0, %1, %2, %3 : i1, i1, i1, i1
}
