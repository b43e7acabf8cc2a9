// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @parts_of_create(
// CHECK-SAME: %[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> (f32, f32) {
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]] : f32, f32
func.func @parts_of_create(%a: f32, %b: f32) -> (f32, f32) {
  %0 = complex.create %a, %b : complex<f32>
  %1 = complex.re %0 : complex<f32>
  %2 = complex.im %0 : complex<f32>
  return %1, %2 : f32, f32
}

// CHECK-LABEL: func.func @create_of_parts(
// CHECK-SAME: %[[ARG0:.+]]: complex<f32>) -> complex<f32> {
// CHECK-NEXT: return %[[ARG0]] : complex<f32>
func.func @create_of_parts(%z: complex<f32>) -> complex<f32> {
  %0 = complex.re %z : complex<f32>
  %1 = complex.im %z : complex<f32>
  %2 = complex.create %0, %1 : complex<f32>
  return %2 : complex<f32>
}

// CHECK-LABEL: func.func @create_of_parts_of_two(
// CHECK-SAME: %[[ARG0:.+]]: complex<f32>, %[[ARG1:.+]]: complex<f32>) -> complex<f32> {
// CHECK-NEXT: %[[V0:.+]] = complex.re %[[ARG0]] : complex<f32>
// CHECK-NEXT: %[[V1:.+]] = complex.im %[[ARG1]] : complex<f32>
// CHECK-NEXT: %[[V2:.+]] = complex.create %[[V0]], %[[V1]] : complex<f32>
// CHECK-NEXT: return %[[V2]] : complex<f32>
func.func @create_of_parts_of_two(%z: complex<f32>, %w: complex<f32>) -> complex<f32> {
  %0 = complex.re %z : complex<f32>
  %1 = complex.im %w : complex<f32>
  %2 = complex.create %0, %1 : complex<f32>
  return %2 : complex<f32>
}

// CHECK-LABEL: func.func @parts_of_constant(
// CHECK-NEXT: %[[CST:.+]] = arith.constant 5.000000e-01 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 2.000000e+00 : f32
// CHECK-NEXT: return %[[CST]], %[[CST_0]] : f32, f32
func.func @parts_of_constant() -> (f32, f32) {
  %c = complex.constant [0.5 : f32, 2.0 : f32] : complex<f32>
  %0 = complex.re %c : complex<f32>
  %1 = complex.im %c : complex<f32>
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @parts_of_negative(
// CHECK-SAME: %[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> (f32, f32) {
// CHECK-NEXT: %[[V0:.+]] = arith.negf %[[ARG0]] : f32
// CHECK-NEXT: %[[V1:.+]] = arith.negf %[[ARG1]] : f32
// CHECK-NEXT: return %[[V0]], %[[V1]] : f32, f32
func.func @parts_of_negative(%a: f32, %b: f32) -> (f32, f32) {
  %0 = complex.create %a, %b : complex<f32>
  %1 = complex.neg %0 : complex<f32>
  %2 = complex.re %1 : complex<f32>
  %3 = complex.im %1 : complex<f32>
  return %2, %3 : f32, f32
}

// CHECK-LABEL: func.func @add_and_subtract(
// CHECK-SAME: %[[ARG0:.+]]: complex<f32>, %[[ARG1:.+]]: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
// CHECK-NEXT: %[[V0:.+]] = complex.add %[[ARG0]], %[[ARG1]] : complex<f32>
// CHECK-NEXT: %[[V1:.+]] = complex.sub %[[V0]], %[[ARG0]] : complex<f32>
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[V1]] : complex<f32>, complex<f32>, complex<f32>, complex<f32>
func.func @add_and_subtract(%a: complex<f32>, %b: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
  %d = complex.sub %a, %b : complex<f32>
  %s = complex.add %a, %b : complex<f32>
  %0 = complex.add %d, %b : complex<f32>
  %1 = complex.add %b, %d : complex<f32>
  %2 = complex.sub %s, %b : complex<f32>
  %3 = complex.sub %s, %a : complex<f32>
  return %0, %1, %2, %3 : complex<f32>, complex<f32>, complex<f32>, complex<f32>
}

// CHECK-LABEL: func.func @zero_and_one(
// CHECK-SAME: %[[ARG0:.+]]: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
// CHECK-NEXT: %[[CST:.+]] = complex.constant [1.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK-NEXT: %[[V0:.+]] = complex.mul %[[CST]], %[[ARG0]] : complex<f32>
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[V0]] : complex<f32>, complex<f32>, complex<f32>, complex<f32>, complex<f32>
func.func @zero_and_one(%a: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
  %z = complex.constant [0.0 : f32, 0.0 : f32] : complex<f32>
  %o = complex.constant [1.0 : f32, 0.0 : f32] : complex<f32>
  %0 = complex.add %a, %z : complex<f32>
  %1 = complex.sub %a, %z : complex<f32>
  %2 = complex.mul %a, %o : complex<f32>
  %3 = complex.div %a, %o : complex<f32>
  %4 = complex.mul %o, %a : complex<f32>
  return %0, %1, %2, %3, %4 : complex<f32>, complex<f32>, complex<f32>, complex<f32>, complex<f32>
}

// CHECK-LABEL: func.func @undone(
// CHECK-SAME: %[[ARG0:.+]]: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
// CHECK-NEXT: return %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]] : complex<f32>, complex<f32>, complex<f32>, complex<f32>
func.func @undone(%a: complex<f32>) -> (complex<f32>, complex<f32>, complex<f32>, complex<f32>) {
  %n = complex.neg %a : complex<f32>
  %c = complex.conj %a : complex<f32>
  %l = complex.log %a : complex<f32>
  %e = complex.exp %a : complex<f32>
  %0 = complex.neg %n : complex<f32>
  %1 = complex.conj %c : complex<f32>
  %2 = complex.exp %l : complex<f32>
  %3 = complex.log %e : complex<f32>
  return %0, %1, %2, %3 : complex<f32>, complex<f32>, complex<f32>, complex<f32>
}

// -----

// CHECK-LABEL: func.func @bitcasts(
// CHECK-SAME: %[[ARG0:.+]]: i64, %[[ARG1:.+]]: complex<f32>, %[[ARG2:.+]]: f64) -> (i64, complex<f32>, f64, complex<f32>, i64, complex<f32>) {
// CHECK-NEXT: %[[V0:.+]] = arith.bitcast %[[ARG0]] : i64 to f64
// CHECK-NEXT: %[[V1:.+]] = complex.bitcast %[[ARG2]] : f64 to complex<f32>
// CHECK-NEXT: %[[V2:.+]] = complex.bitcast %[[ARG1]] : complex<f32> to i64
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]], %[[V0]], %[[V1]], %[[V2]], %[[ARG1]] : i64, complex<f32>, f64, complex<f32>, i64, complex<f32>
func.func @bitcasts(%i: i64, %c: complex<f32>, %f: f64) -> (i64, complex<f32>, f64, complex<f32>, i64, complex<f32>) {
  %a = complex.bitcast %i : i64 to complex<f32>
  %b = complex.bitcast %c : complex<f32> to i64
  %d = arith.bitcast %f : f64 to i64
  %e = complex.bitcast %c : complex<f32> to f64
  %0 = complex.bitcast %a : complex<f32> to i64
  %1 = complex.bitcast %b : i64 to complex<f32>
  %2 = complex.bitcast %a : complex<f32> to f64
  %3 = complex.bitcast %d : i64 to complex<f32>
  %4 = arith.bitcast %e : f64 to i64
  %5 = complex.bitcast %c : complex<f32> to complex<f32>
  return %0, %1, %2, %3, %4, %5 : i64, complex<f32>, f64, complex<f32>, i64, complex<f32>
}
