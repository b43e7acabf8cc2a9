// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// The sum of constants wraps around, element by element too.
// CHECK-LABEL: func.func @add(
// CHECK-NEXT: %[[CN56_I8:.+]] = arith.constant -56 : i8
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<-56> : vector<2xi8>
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant dense<[2, 4, -2]> : vector<3xi8>
// CHECK-NEXT: return %[[CN56_I8]], %[[CST]], %[[CST_0]] : i8, vector<2xi8>, vector<3xi8>
func.func @add() -> (i8, vector<2xi8>, vector<3xi8>) {
  %a = arith.constant 100 : i8
  %b = arith.constant dense<100> : vector<2xi8>
  %c = arith.constant dense<[1, 2, 127]> : vector<3xi8>
  %0 = arith.addi %a, %a : i8
  %1 = arith.addi %b, %b : vector<2xi8>
  %2 = arith.addi %c, %c : vector<3xi8>
  return %0, %1, %2 : i8, vector<2xi8>, vector<3xi8>
}

// x - y + y is x, and the other way round.
// CHECK-LABEL: func.func @add_and_subtract(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> (i32, i32, i32, i32, i32) {
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG1]], %[[C0_I32]] : i32, i32, i32, i32, i32
func.func @add_and_subtract(%x: i32, %y: i32) -> (i32, i32, i32, i32, i32) {
  %d = arith.subi %x, %y : i32
  %s = arith.addi %x, %y : i32
  %0 = arith.addi %d, %y : i32
  %1 = arith.addi %y, %d : i32
  %2 = arith.subi %s, %y : i32
  %3 = arith.subi %s, %x : i32
  %4 = arith.subi %x, %x : i32
  return %0, %1, %2, %3, %4 : i32, i32, i32, i32, i32
}

// The extents of a dynamic shape are not known, and so no constant is.
// CHECK-LABEL: func.func @dynamic_difference(
// CHECK-SAME: %[[ARG0:.+]]: tensor<?xi32>) -> tensor<?xi32> {
// CHECK-NEXT: %[[V0:.+]] = arith.subi %[[ARG0]], %[[ARG0]] : tensor<?xi32>
// CHECK-NEXT: return %[[V0]] : tensor<?xi32>
func.func @dynamic_difference(%t: tensor<?xi32>) -> tensor<?xi32> {
  %0 = arith.subi %t, %t : tensor<?xi32>
  return %0 : tensor<?xi32>
}

// CHECK-LABEL: func.func @empty_tensor(
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<> : tensor<0xi32>
// CHECK-NEXT: return %[[CST]] : tensor<0xi32>
func.func @empty_tensor() -> tensor<0xi32> {
  %c = arith.constant dense<> : tensor<0xi32>
  %0 = arith.addi %c, %c : tensor<0xi32>
  return %0 : tensor<0xi32>
}

// Zero times anything is the zero that is there.
// CHECK-LABEL: func.func @multiply(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, i32) {
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: return %[[C0_I32]], %[[ARG0]] : i32, i32
func.func @multiply(%x: i32) -> (i32, i32) {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %0 = arith.muli %c0, %x : i32
  %1 = arith.muli %c1, %x : i32
  return %0, %1 : i32, i32
}

// A quotient by zero, or one that the type does not hold, has no value.
// CHECK-LABEL: func.func @divide(
// CHECK-NEXT: %[[C3_I8:.+]] = arith.constant 3 : i8
// CHECK-NEXT: %[[CN2_I8:.+]] = arith.constant -2 : i8
// CHECK-NEXT: %[[C18_I8:.+]] = arith.constant 18 : i8
// CHECK-NEXT: %[[CN18_I8:.+]] = arith.constant -18 : i8
// CHECK-NEXT: %[[CN128_I8:.+]] = arith.constant -128 : i8
// CHECK-NEXT: %[[CN1_I8:.+]] = arith.constant -1 : i8
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.divsi %[[CN128_I8]], %[[CN1_I8]] : i8
// CHECK-NEXT: %[[V1:.+]] = arith.divui %[[CN128_I8]], %[[C0_I8]] : i8
// CHECK-NEXT: return %[[V0]], %[[CN18_I8]], %[[C18_I8]], %[[V1]], %[[CN2_I8]], %[[C3_I8]] : i8, i8, i8, i8, i8, i8
func.func @divide() -> (i8, i8, i8, i8, i8, i8) {
  %m = arith.constant -128 : i8
  %n = arith.constant -1 : i8
  %c0 = arith.constant 0 : i8
  %c7 = arith.constant 7 : i8
  %0 = arith.divsi %m, %n : i8
  %1 = arith.divsi %m, %c7 : i8
  %2 = arith.divui %m, %c7 : i8
  %3 = arith.divui %m, %c0 : i8
  %4 = arith.remsi %m, %c7 : i8
  %5 = arith.remui %n, %c7 : i8
  return %0, %1, %2, %3, %4, %5 : i8, i8, i8, i8, i8, i8
}

// CHECK-LABEL: func.func @divide_rounding(
// CHECK-NEXT: %[[C125_I8:.+]] = arith.constant 125 : i8
// CHECK-NEXT: %[[CN128_I8:.+]] = arith.constant -128 : i8
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[C2_I8:.+]] = arith.constant 2 : i8
// CHECK-NEXT: %[[CN4_I8:.+]] = arith.constant -4 : i8
// CHECK-NEXT: %[[CN64_I8:.+]] = arith.constant -64 : i8
// CHECK-NEXT: %[[CN3_I8:.+]] = arith.constant -3 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.ceildivsi %[[CN128_I8]], %[[C2_I8]] : i8
// CHECK-NEXT: %[[V1:.+]] = arith.floordivsi %[[CN128_I8]], %[[C0_I8]] : i8
// CHECK-NEXT: return %[[CN4_I8]], %[[CN64_I8]], %[[CN3_I8]], %[[V0]], %[[C0_I8]], %[[C125_I8]], %[[V1]] : i8, i8, i8, i8, i8, i8, i8
func.func @divide_rounding() -> (i8, i8, i8, i8, i8, i8, i8) {
  %m = arith.constant -128 : i8
  %n = arith.constant -7 : i8
  %c0 = arith.constant 0 : i8
  %c2 = arith.constant 2 : i8
  %0 = arith.floordivsi %n, %c2 : i8
  %1 = arith.floordivsi %m, %c2 : i8
  %2 = arith.ceildivsi %n, %c2 : i8
  %3 = arith.ceildivsi %m, %c2 : i8
  %4 = arith.ceildivsi %c0, %m : i8
  %5 = arith.ceildivui %n, %c2 : i8
  %6 = arith.floordivsi %m, %c0 : i8
  return %0, %1, %2, %3, %4, %5, %6 : i8, i8, i8, i8, i8, i8, i8
}

// A factor comes back from a product that is said not to wrap around.
// CHECK-LABEL: func.func @divide_product(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> (i32, i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = arith.muli %[[ARG0]], %[[ARG1]] overflow<nuw> : i32
// CHECK-NEXT: %[[V1:.+]] = arith.divsi %[[V0]], %[[ARG0]] : i32
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]], %[[V1]] : i32, i32, i32
func.func @divide_product(%x: i32, %y: i32) -> (i32, i32, i32) {
  %u = arith.muli %x, %y overflow<nuw> : i32
  %s = arith.muli %x, %y overflow<nsw> : i32
  %0 = arith.divui %u, %y : i32
  %1 = arith.divsi %s, %x : i32
  %2 = arith.divsi %u, %x : i32
  return %0, %1, %2 : i32, i32, i32
}

// A shift by the width or more has no value.
// CHECK-LABEL: func.func @shift(
// CHECK-NEXT: %[[CN2_I8:.+]] = arith.constant -2 : i8
// CHECK-NEXT: %[[C8_I8:.+]] = arith.constant 8 : i8
// CHECK-NEXT: %[[CN4_I8:.+]] = arith.constant -4 : i8
// CHECK-NEXT: %[[CN1_I8:.+]] = arith.constant -1 : i8
// CHECK-NEXT: %[[C127_I8:.+]] = arith.constant 127 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.shli %[[CN2_I8]], %[[C8_I8]] : i8
// CHECK-NEXT: %[[V1:.+]] = arith.shrui %[[CN2_I8]], %[[CN2_I8]] : i8
// CHECK-NEXT: return %[[CN4_I8]], %[[CN1_I8]], %[[C127_I8]], %[[V0]], %[[V1]] : i8, i8, i8, i8, i8
func.func @shift() -> (i8, i8, i8, i8, i8) {
  %n = arith.constant -2 : i8
  %c1 = arith.constant 1 : i8
  %c8 = arith.constant 8 : i8
  %0 = arith.shli %n, %c1 : i8
  %1 = arith.shrsi %n, %c1 : i8
  %2 = arith.shrui %n, %c1 : i8
  %3 = arith.shli %n, %c8 : i8
  %4 = arith.shrui %n, %n : i8
  return %0, %1, %2, %3, %4 : i8, i8, i8, i8, i8
}

// CHECK-LABEL: func.func @bitwise(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i8) -> (i8, i8, i8, i8, i8, i8, i8, i8) {
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[CN1_I8:.+]] = arith.constant -1 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.andi %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: return %[[C0_I8]], %[[CN1_I8]], %[[V0]], %[[ARG0]], %[[ARG0]], %[[C0_I8]], %[[ARG0]], %[[CN1_I8]] : i8, i8, i8, i8, i8, i8, i8, i8
func.func @bitwise(%x: i8, %y: i8) -> (i8, i8, i8, i8, i8, i8, i8, i8) {
  %ones = arith.constant -1 : i8
  %not = arith.xori %x, %ones : i8
  %and = arith.andi %x, %y : i8
  %0 = arith.andi %x, %not : i8
  %1 = arith.ori %not, %x : i8
  %2 = arith.andi %x, %and : i8
  %3 = arith.andi %x, %x : i8
  %4 = arith.ori %x, %x : i8
  %5 = arith.xori %x, %x : i8
  %6 = arith.xori %not, %ones : i8
  %7 = arith.ori %x, %ones : i8
  return %0, %1, %2, %3, %4, %5, %6, %7 : i8, i8, i8, i8, i8, i8, i8, i8
}

// The ends of the range are neutral, or swallow all else.
// CHECK-LABEL: func.func @extrema(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: vector<2xi8>) -> (i8, i8, i8, i8, vector<2xi8>, i8) {
// CHECK-NEXT: %[[CN128_I8:.+]] = arith.constant -128 : i8
// CHECK-NEXT: %[[C127_I8:.+]] = arith.constant 127 : i8
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<-1> : vector<2xi8>
// CHECK-NEXT: return %[[ARG0]], %[[C127_I8]], %[[CN128_I8]], %[[ARG0]], %[[CST]], %[[C127_I8]] : i8, i8, i8, i8, vector<2xi8>, i8
func.func @extrema(%x: i8, %v: vector<2xi8>) -> (i8, i8, i8, i8, vector<2xi8>, i8) {
  %min = arith.constant -128 : i8
  %max = arith.constant 127 : i8
  %ones = arith.constant dense<-1> : vector<2xi8>
  %0 = arith.maxsi %x, %min : i8
  %1 = arith.maxsi %max, %x : i8
  %2 = arith.minsi %x, %min : i8
  %3 = arith.minsi %x, %max : i8
  %4 = arith.maxui %v, %ones : vector<2xi8>
  %5 = arith.minui %min, %max : i8
  return %0, %1, %2, %3, %4, %5 : i8, i8, i8, i8, vector<2xi8>, i8
}

// CHECK-LABEL: func.func @extended(
// CHECK-NEXT: %[[C2_I32:.+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[CN3_I32:.+]] = arith.constant -3 : i32
// CHECK-NEXT: %[[CN1_I32:.+]] = arith.constant -1 : i32
// CHECK-NEXT: %[[C16_I8:.+]] = arith.constant 16 : i8
// CHECK-NEXT: %[[C39_I8:.+]] = arith.constant 39 : i8
// CHECK-NEXT: return %[[C2_I32]], %[[TRUE]], %[[CN3_I32]], %[[CN1_I32]], %[[C16_I8]], %[[C39_I8]] : i32, i1, i32, i32, i8, i8
func.func @extended() -> (i32, i1, i32, i32, i8, i8) {
  %n = arith.constant -1 : i32
  %c3 = arith.constant 3 : i32
  %c100 = arith.constant 100 : i8
  %s, %o = arith.addui_extended %n, %c3 : i32, i1
  %l, %h = arith.mulsi_extended %n, %c3 : i32
  %l2, %h2 = arith.mului_extended %c100, %c100 : i8
  return %s, %o, %l, %h, %l2, %h2 : i32, i1, i32, i32, i8, i8
}

// CHECK-LABEL: func.func @extended_neutral(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, i1, i32, i32, i32, i32) {
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: return %[[ARG0]], %[[FALSE]], %[[C0_I32]], %[[C0_I32]], %[[ARG0]], %[[C0_I32]] : i32, i1, i32, i32, i32, i32
func.func @extended_neutral(%x: i32) -> (i32, i1, i32, i32, i32, i32) {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %s, %o = arith.addui_extended %x, %c0 : i32, i1
  %l, %h = arith.mulsi_extended %c0, %x : i32
  %l2, %h2 = arith.mului_extended %c1, %x : i32
  return %s, %o, %l, %h, %l2, %h2 : i32, i1, i32, i32, i32, i32
}

// -----

// Poison in an operand is poison in the result; shifts and comparisons keep it.
// CHECK-LABEL: func.func @poison(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: f32) -> (i32, i64, f32, i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = ub.poison : i32
// CHECK-NEXT: %[[V1:.+]] = ub.poison : i64
// CHECK-NEXT: %[[V2:.+]] = ub.poison : f32
// CHECK-NEXT: %[[V3:.+]] = arith.shli %[[ARG0]], %[[V0]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V0]], %[[V3]] : i32, i64, f32, i32, i32
func.func @poison(%x: i32, %f: f32) -> (i32, i64, f32, i32, i32) {
  %p = ub.poison : i32
  %q = ub.poison : f32
  %0 = arith.addi %x, %p : i32
  %1 = arith.extsi %p : i32 to i64
  %2 = arith.mulf %f, %q : f32
  %3 = arith.bitcast %q : f32 to i32
  %4 = arith.shli %x, %p : i32
  return %0, %1, %2, %3, %4 : i32, i64, f32, i32, i32
}

// CHECK-LABEL: func.func @select_poison(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32) -> (i32, i32) {
// CHECK-NEXT: return %[[ARG1]], %[[ARG1]] : i32, i32
func.func @select_poison(%c: i1, %x: i32) -> (i32, i32) {
  %p = ub.poison : i32
  %0 = arith.select %c, %p, %x : i32
  %1 = arith.select %c, %x, %p : i32
  return %0, %1 : i32, i32
}

// -----

// What the arithmetic makes of infinities is the positive quiet NaN; a NaN operand stays.
// CHECK-LABEL: func.func @nan(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0x7FC00000 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0xFFC00001 : f32
// CHECK-NEXT: return %[[CST]], %[[CST]], %[[CST_0]], %[[CST]] : f32, f32, f32, f32
func.func @nan() -> (f32, f32, f32, f32) {
  %inf = arith.constant 0x7F800000 : f32
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %nan = arith.constant 0xFFC00001 : f32
  %0 = arith.subf %inf, %inf : f32
  %1 = arith.divf %zero, %zero : f32
  %2 = arith.addf %one, %nan : f32
  %3 = arith.remf %one, %zero : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// x + 0 is not x where x is -0.
// CHECK-LABEL: func.func @neutral(
// CHECK-SAME: %[[ARG0:.+]]: f32) -> (f32, f32, f32, f32, f32, f32) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: %[[V0:.+]] = arith.addf %[[ARG0]], %[[CST]] : f32
// CHECK-NEXT: %[[V1:.+]] = arith.subf %[[ARG0]], %[[CST_0]] : f32
// CHECK-NEXT: return %[[ARG0]], %[[V0]], %[[ARG0]], %[[V1]], %[[ARG0]], %[[ARG0]] : f32, f32, f32, f32, f32, f32
func.func @neutral(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %p = arith.constant 0.0 : f32
  %n = arith.constant -0.0 : f32
  %o = arith.constant 1.0 : f32
  %0 = arith.addf %x, %n : f32
  %1 = arith.addf %x, %p : f32
  %2 = arith.subf %x, %p : f32
  %3 = arith.subf %x, %n : f32
  %4 = arith.mulf %o, %x : f32
  %5 = arith.divf %x, %o : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// Infinity and NaN times zero are no zero, unless they are said not to occur.
// CHECK-LABEL: func.func @times_zero(
// CHECK-SAME: %[[ARG0:.+]]: f32) -> (f32, f32) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[V0:.+]] = arith.mulf %[[ARG0]], %[[CST]] : f32
// CHECK-NEXT: return %[[V0]], %[[CST]] : f32, f32
func.func @times_zero(%x: f32) -> (f32, f32) {
  %z = arith.constant 0.0 : f32
  %0 = arith.mulf %x, %z : f32
  %1 = arith.mulf %x, %z fastmath<nnan,nsz> : f32
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @float_extrema(
// CHECK-SAME: %[[ARG0:.+]]: f32) -> (f32, f32, f32, f32, f32, f32) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0x7FC00000 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0x7F800000 : f32
// CHECK-NEXT: %[[V0:.+]] = arith.maximumf %[[ARG0]], %[[CST]] : f32
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[CST_0]], %[[CST_1]], %[[V0]] : f32, f32, f32, f32, f32, f32
func.func @float_extrema(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %i = arith.constant 0x7F800000 : f32
  %j = arith.constant 0xFF800000 : f32
  %n = arith.constant 0x7FC00000 : f32
  %p = arith.constant 0.0 : f32
  %m = arith.constant -0.0 : f32
  %0 = arith.maximumf %x, %j : f32
  %1 = arith.minimumf %i, %x : f32
  %2 = arith.maxnumf %x, %n : f32
  %3 = arith.maximumf %m, %p : f32
  %4 = arith.minnumf %n, %i : f32
  %5 = arith.maximumf %x, %n : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// CHECK-LABEL: func.func @negate(
// CHECK-SAME: %[[ARG0:.+]]: f32) -> (f32, f16, f32) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant 1.500000e+00 : f16
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant -0.000000e+00 : f32
// CHECK-NEXT: return %[[ARG0]], %[[CST]], %[[CST_0]] : f32, f16, f32
func.func @negate(%x: f32) -> (f32, f16, f32) {
  %n = arith.negf %x : f32
  %c = arith.constant -1.5 : f16
  %z = arith.constant 0.0 : f32
  %0 = arith.negf %n : f32
  %1 = arith.negf %c : f16
  %2 = arith.negf %z : f32
  return %0, %1, %2 : f32, f16, f32
}

// -----

// Constants are narrowed where they stay the same number.
// CHECK-LABEL: func.func @truncate_float(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0x7C00 : f16
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 1.500000e+00 : bf16
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 1.000000e-03 : f32
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 1.500000e+00 : f16
// CHECK-NEXT: %[[V0:.+]] = arith.truncf %[[CST_1]] : f32 to f16
// CHECK-NEXT: return %[[CST_2]], %[[V0]], %[[CST_0]], %[[CST]] : f16, f16, bf16, f16
func.func @truncate_float() -> (f16, f16, bf16, f16) {
  %a = arith.constant 1.5 : f32
  %b = arith.constant 1.0e-3 : f32
  %i = arith.constant 0x7F800000 : f32
  %0 = arith.truncf %a : f32 to f16
  %1 = arith.truncf %b : f32 to f16
  %2 = arith.truncf %a : f32 to bf16
  %3 = arith.truncf %i : f32 to f16
  return %0, %1, %2, %3 : f16, f16, bf16, f16
}

// CHECK-LABEL: func.func @extend_float(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.0010000000474974513 : f64
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0x7FF8000020000000 : f64
// CHECK-NEXT: return %[[CST]], %[[CST_0]] : f64, f64
func.func @extend_float() -> (f64, f64) {
  %a = arith.constant 1.0e-3 : f32
  %n = arith.constant 0x7FC00001 : f32
  %0 = arith.extf %a : f32 to f64
  %1 = arith.extf %n : f32 to f64
  return %0, %1 : f64, f64
}

// Every f16 is an f32, but not every bf16 is an f16.
// CHECK-LABEL: func.func @there_and_back(
// CHECK-SAME: %[[ARG0:.+]]: f16, %[[ARG1:.+]]: f32) -> (f16, f16, bf16, f32) {
// CHECK-NEXT: %[[V0:.+]] = arith.extf %[[ARG0]] : f16 to f32
// CHECK-NEXT: %[[V1:.+]] = arith.truncf %[[ARG1]] : f32 to f16
// CHECK-NEXT: %[[V2:.+]] = arith.truncf %[[V0]] : f32 to bf16
// CHECK-NEXT: return %[[ARG0]], %[[V1]], %[[V2]], %[[ARG1]] : f16, f16, bf16, f32
func.func @there_and_back(%h: f16, %b: f32) -> (f16, f16, bf16, f32) {
  %e = arith.extf %h : f16 to f32
  %w = arith.extf %b : f32 to f64
  %n = arith.truncf %b fastmath<contract> : f32 to f16
  %0 = arith.truncf %e : f32 to f16
  %1 = arith.truncf %w : f64 to f16
  %2 = arith.truncf %e : f32 to bf16
  %3 = arith.extf %n fastmath<contract> : f16 to f32
  return %0, %1, %2, %3 : f16, f16, bf16, f32
}

// An integer is rounded to the nearest number of the format once.
// CHECK-LABEL: func.func @integer_to_float(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0x4B800000 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 0x4340000000000000 : f64
// CHECK-NEXT: %[[CST_1:.+]] = arith.constant 0x7C00 : f16
// CHECK-NEXT: %[[CST_2:.+]] = arith.constant 0x40178000008000000000 : f80
// CHECK-NEXT: return %[[CST]], %[[CST_0]], %[[CST_1]], %[[CST_2]] : f32, f64, f16, f80
func.func @integer_to_float() -> (f32, f64, f16, f80) {
  %a = arith.constant 16777217 : i32
  %b = arith.constant 9007199254740993 : i64
  %c = arith.constant -1 : i16
  %0 = arith.sitofp %a : i32 to f32
  %1 = arith.sitofp %b : i64 to f64
  %2 = arith.uitofp %c : i16 to f16
  %3 = arith.uitofp %a : i32 to f80
  return %0, %1, %2, %3 : f32, f64, f16, f80
}

// What does not fit has no value.
// CHECK-LABEL: func.func @float_to_integer(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 1.280000e+02 : f32
// CHECK-NEXT: %[[CN1_I8:.+]] = arith.constant -1 : i8
// CHECK-NEXT: %[[C0_I8:.+]] = arith.constant 0 : i8
// CHECK-NEXT: %[[CN128_I8:.+]] = arith.constant -128 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.fptosi %[[CST]] : f32 to i8
// CHECK-NEXT: return %[[CN1_I8]], %[[C0_I8]], %[[CN128_I8]], %[[V0]] : i8, i8, i8, i8
func.func @float_to_integer() -> (i8, i8, i8, i8) {
  %a = arith.constant -1.5 : f32
  %b = arith.constant -0.5 : f32
  %c = arith.constant 128.0 : f32
  %0 = arith.fptosi %a : f32 to i8
  %1 = arith.fptoui %b : f32 to i8
  %2 = arith.fptoui %c : f32 to i8
  %3 = arith.fptosi %c : f32 to i8
  return %0, %1, %2, %3 : i8, i8, i8, i8
}

// CHECK-LABEL: func.func @bitcast(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, f32, vector<2xi32>, i32) {
// CHECK-NEXT: %[[C1065353216_I32:.+]] = arith.constant 1065353216 : i32
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0xFFFFFFFF : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant dense<[1065353216, -2147483648]> : vector<2xi32>
// CHECK-NEXT: return %[[C1065353216_I32]], %[[CST]], %[[CST_0]], %[[ARG0]] : i32, f32, vector<2xi32>, i32
func.func @bitcast(%x: i32) -> (i32, f32, vector<2xi32>, i32) {
  %a = arith.constant 1.0 : f32
  %b = arith.constant -1 : i32
  %c = arith.constant dense<[1.0, -0.0]> : vector<2xf32>
  %0 = arith.bitcast %a : f32 to i32
  %1 = arith.bitcast %b : i32 to f32
  %2 = arith.bitcast %c : vector<2xf32> to vector<2xi32>
  %3 = arith.bitcast %x : i32 to i32
  return %0, %1, %2, %3 : i32, f32, vector<2xi32>, i32
}

// A cast there and back is only the same where no bit was lost between.
// CHECK-LABEL: func.func @index_cast(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, index, index) {
// CHECK-NEXT: %[[CN1:.+]] = arith.constant -1 : index
// CHECK-NEXT: %[[C255:.+]] = arith.constant 255 : index
// CHECK-NEXT: return %[[ARG0]], %[[CN1]], %[[C255]] : i32, index, index
func.func @index_cast(%x: i32) -> (i32, index, index) {
  %a = arith.constant -1 : i8
  %c = arith.index_cast %x : i32 to index
  %0 = arith.index_cast %c : index to i32
  %1 = arith.index_cast %a : i8 to index
  %2 = arith.index_castui %a : i8 to index
  return %0, %1, %2 : i32, index, index
}

// CHECK-LABEL: func.func @truncate(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i64) -> (i8, i4, i8) {
// CHECK-NEXT: %[[V0:.+]] = arith.trunci %[[ARG0]] : i8 to i4
// CHECK-NEXT: %[[V1:.+]] = arith.trunci %[[ARG1]] overflow<nsw> : i64 to i8
// CHECK-NEXT: return %[[ARG0]], %[[V0]], %[[V1]] : i8, i4, i8
func.func @truncate(%x: i8, %y: i64) -> (i8, i4, i8) {
  %e = arith.extsi %x : i8 to i32
  %t = arith.trunci %y : i64 to i32
  %0 = arith.trunci %e : i32 to i8
  %1 = arith.trunci %e : i32 to i4
  %2 = arith.trunci %t overflow<nsw> : i32 to i8
  return %0, %1, %2 : i8, i4, i8
}

// -----

// CHECK-LABEL: func.func @compare(
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<[false, true]> : vector<2xi1>
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[CST]], %[[TRUE]] : i1, i1, vector<2xi1>, i1
func.func @compare() -> (i1, i1, vector<2xi1>, i1) {
  %a = arith.constant -1 : i8
  %b = arith.constant 1 : i8
  %c = arith.constant dense<[1, 2]> : vector<2xi8>
  %d = arith.constant dense<2> : vector<2xi8>
  %t = arith.constant true
  %f = arith.constant false
  %0 = arith.cmpi slt, %a, %b : i8
  %1 = arith.cmpi ult, %a, %b : i8
  %2 = arith.cmpi eq, %c, %d : vector<2xi8>
  %3 = arith.cmpi slt, %t, %f : i1
  return %0, %1, %2, %3 : i1, i1, vector<2xi1>, i1
}

// A constant goes to the right, and the predicate turns with it.
// CHECK-LABEL: func.func @compare_with_constant(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i1, i1, i1) {
// CHECK-NEXT: %[[C7_I32:.+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.cmpi sgt, %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.cmpi ule, %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: %[[V2:.+]] = arith.cmpi eq, %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : i1, i1, i1
func.func @compare_with_constant(%x: i32) -> (i1, i1, i1) {
  %c = arith.constant 7 : i32
  %0 = arith.cmpi slt, %c, %x : i32
  %1 = arith.cmpi uge, %c, %x : i32
  %2 = arith.cmpi eq, %c, %x : i32
  return %0, %1, %2 : i1, i1, i1
}

// CHECK-LABEL: func.func @compare_truth(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: vector<2xi1>) -> (i1, i1, i1, vector<2xi1>, i1) {
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.extui %[[ARG0]] : i1 to i32
// CHECK-NEXT: %[[V1:.+]] = arith.cmpi eq, %[[V0]], %[[C0_I32]] : i32
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG1]], %[[V1]] : i1, i1, i1, vector<2xi1>, i1
func.func @compare_truth(%b: i1, %v: vector<2xi1>) -> (i1, i1, i1, vector<2xi1>, i1) {
  %t = arith.constant true
  %f = arith.constant false
  %z = arith.constant 0 : i32
  %zs = arith.constant dense<0> : vector<2xi32>
  %e = arith.extui %b : i1 to i32
  %w = arith.extsi %v : vector<2xi1> to vector<2xi32>
  %0 = arith.cmpi eq, %b, %t : i1
  %1 = arith.cmpi ne, %b, %f : i1
  %2 = arith.cmpi ne, %e, %z : i32
  %3 = arith.cmpi ne, %w, %zs : vector<2xi32>
  %4 = arith.cmpi eq, %e, %z : i32
  return %0, %1, %2, %3, %4 : i1, i1, i1, vector<2xi1>, i1
}

// NaN decides without the other operand; -0 and 0 are equal.
// CHECK-LABEL: func.func @compare_float(
// CHECK-SAME: %[[ARG0:.+]]: f32) -> (i1, i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[TRUE]], %[[FALSE]] : i1, i1, i1, i1
func.func @compare_float(%x: f32) -> (i1, i1, i1, i1) {
  %n = arith.constant 0x7FC00000 : f32
  %p = arith.constant 0.0 : f32
  %m = arith.constant -0.0 : f32
  %0 = arith.cmpf ult, %x, %n : f32
  %1 = arith.cmpf olt, %n, %x : f32
  %2 = arith.cmpf oeq, %p, %m : f32
  %3 = arith.cmpf one, %p, %m : f32
  return %0, %1, %2, %3 : i1, i1, i1, i1
}

// CHECK-LABEL: func.func @select(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32, %[[ARG2:.+]]: i32) -> (i32, i1, i32, i32, vector<3xi32>) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<[1, 0, 3]> : vector<3xi32>
// CHECK-NEXT: return %[[ARG1]], %[[ARG0]], %[[ARG2]], %[[ARG2]], %[[CST]] : i32, i1, i32, i32, vector<3xi32>
func.func @select(%c: i1, %x: i32, %y: i32) -> (i32, i1, i32, i32, vector<3xi32>) {
  %t = arith.constant true
  %f = arith.constant false
  %m = arith.constant dense<[true, false, true]> : vector<3xi1>
  %a = arith.constant dense<[1, 2, 3]> : vector<3xi32>
  %b = arith.constant dense<0> : vector<3xi32>
  %e = arith.cmpi eq, %x, %y : i32
  %n = arith.cmpi ne, %x, %y : i32
  %0 = arith.select %c, %x, %x : i32
  %1 = arith.select %c, %t, %f : i1
  %2 = arith.select %e, %x, %y : i32
  %3 = arith.select %n, %y, %x : i32
  %4 = arith.select %m, %a, %b : vector<3xi1>, vector<3xi32>
  return %0, %1, %2, %3, %4 : i32, i1, i32, i32, vector<3xi32>
}
