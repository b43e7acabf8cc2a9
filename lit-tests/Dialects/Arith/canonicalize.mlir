// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

// The promises of both sums hold for the one that is left.
// CHECK-LABEL: func.func @add_of_add(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, i32) {
// CHECK-NEXT: %[[C8_I32:.+]] = arith.constant 8 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[C8_I32]] overflow<nsw> : i32
// CHECK-NEXT: %[[V1:.+]] = arith.addi %[[ARG0]], %[[C8_I32]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i32, i32
func.func @add_of_add(%x: i32) -> (i32, i32) {
  %c3 = arith.constant 3 : i32
  %c5 = arith.constant 5 : i32
  %a = arith.addi %x, %c3 overflow<nsw, nuw> : i32
  %0 = arith.addi %a, %c5 overflow<nsw> : i32
  %1 = arith.addi %a, %c5 : i32
  return %0, %1 : i32, i32
}

// Constants of vectors stay apart.
// CHECK-LABEL: func.func @add_of_add_vector(
// CHECK-SAME: %[[ARG0:.+]]: vector<2xi32>) -> vector<2xi32> {
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<3> : vector<2xi32>
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[CST]] : vector<2xi32>
// CHECK-NEXT: %[[V1:.+]] = arith.addi %[[V0]], %[[CST]] : vector<2xi32>
// CHECK-NEXT: return %[[V1]] : vector<2xi32>
func.func @add_of_add_vector(%x: vector<2xi32>) -> vector<2xi32> {
  %c = arith.constant dense<3> : vector<2xi32>
  %0 = arith.addi %x, %c : vector<2xi32>
  %1 = arith.addi %0, %c : vector<2xi32>
  return %1 : vector<2xi32>
}

// CHECK-LABEL: func.func @add_of_sub(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, i32) {
// CHECK-NEXT: %[[C8_I32:.+]] = arith.constant 8 : i32
// CHECK-NEXT: %[[C2_I32:.+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[C2_I32]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.subi %[[C8_I32]], %[[ARG0]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i32, i32
func.func @add_of_sub(%x: i32) -> (i32, i32) {
  %c3 = arith.constant 3 : i32
  %c5 = arith.constant 5 : i32
  %a = arith.subi %x, %c3 : i32
  %b = arith.subi %c3, %x : i32
  %0 = arith.addi %a, %c5 : i32
  %1 = arith.addi %b, %c5 : i32
  return %0, %1 : i32, i32
}

// CHECK-LABEL: func.func @add_of_negated(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: vector<2xi32>, %[[ARG2:.+]]: vector<2xi32>) -> (i32, vector<2xi32>) {
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.subi %[[ARG2]], %[[ARG1]] : vector<2xi32>
// CHECK-NEXT: return %[[C0_I32]], %[[V0]] : i32, vector<2xi32>
func.func @add_of_negated(%x: i32, %y: vector<2xi32>, %z: vector<2xi32>) -> (i32, vector<2xi32>) {
  %n = arith.constant -1 : i32
  %ns = arith.constant dense<-1> : vector<2xi32>
  %a = arith.muli %x, %n : i32
  %b = arith.muli %y, %ns : vector<2xi32>
  %0 = arith.addi %x, %a : i32
  %1 = arith.addi %b, %z : vector<2xi32>
  return %0, %1 : i32, vector<2xi32>
}

// CHECK-LABEL: func.func @sub_of_constants(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, i32, i32, i32, i32, i32) {
// CHECK-NEXT: %[[C8_I32:.+]] = arith.constant 8 : i32
// CHECK-NEXT: %[[C2_I32:.+]] = arith.constant 2 : i32
// CHECK-NEXT: %[[CN2_I32:.+]] = arith.constant -2 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[CN2_I32]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.subi %[[C2_I32]], %[[ARG0]] : i32
// CHECK-NEXT: %[[V2:.+]] = arith.subi %[[ARG0]], %[[C8_I32]] : i32
// CHECK-NEXT: %[[V3:.+]] = arith.subi %[[C8_I32]], %[[ARG0]] : i32
// CHECK-NEXT: %[[V4:.+]] = arith.subi %[[CN2_I32]], %[[ARG0]] : i32
// CHECK-NEXT: %[[V5:.+]] = arith.addi %[[ARG0]], %[[C2_I32]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]] : i32, i32, i32, i32, i32, i32
func.func @sub_of_constants(%x: i32) -> (i32, i32, i32, i32, i32, i32) {
  %c3 = arith.constant 3 : i32
  %c5 = arith.constant 5 : i32
  %a = arith.addi %x, %c3 : i32
  %b = arith.subi %x, %c3 : i32
  %c = arith.subi %c3, %x : i32
  %0 = arith.subi %a, %c5 : i32
  %1 = arith.subi %c5, %a : i32
  %2 = arith.subi %b, %c5 : i32
  %3 = arith.subi %c5, %b : i32
  %4 = arith.subi %c, %c5 : i32
  %5 = arith.subi %c5, %c : i32
  return %0, %1, %2, %3, %4, %5 : i32, i32, i32, i32, i32, i32
}

// x + 3 - 5 may not overflow where x + -2 does.
// CHECK-LABEL: func.func @sub_of_add_without_promise(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> i32 {
// CHECK-NEXT: %[[CN2_I32:.+]] = arith.constant -2 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[CN2_I32]] : i32
// CHECK-NEXT: return %[[V0]] : i32
func.func @sub_of_add_without_promise(%x: i32) -> i32 {
  %c3 = arith.constant 3 : i32
  %c5 = arith.constant 5 : i32
  %0 = arith.addi %x, %c3 overflow<nsw> : i32
  %1 = arith.subi %0, %c5 overflow<nsw> : i32
  return %1 : i32
}

// CHECK-LABEL: func.func @negated_difference(
// CHECK-SAME: %[[ARG0:.+]]: vector<2xi32>, %[[ARG1:.+]]: vector<2xi32>) -> vector<2xi32> {
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<0> : vector<2xi32>
// CHECK-NEXT: %[[V0:.+]] = arith.subi %[[CST]], %[[ARG1]] : vector<2xi32>
// CHECK-NEXT: return %[[V0]] : vector<2xi32>
func.func @negated_difference(%x: vector<2xi32>, %y: vector<2xi32>) -> vector<2xi32> {
  %0 = arith.subi %x, %y : vector<2xi32>
  %1 = arith.subi %0, %x : vector<2xi32>
  return %1 : vector<2xi32>
}

// CHECK-LABEL: func.func @mul_of_mul(
// CHECK-SAME: %[[ARG0:.+]]: index) -> index {
// CHECK-NEXT: %[[C15:.+]] = arith.constant 15 : index
// CHECK-NEXT: %[[V0:.+]] = arith.muli %[[ARG0]], %[[C15]] : index
// CHECK-NEXT: return %[[V0]] : index
func.func @mul_of_mul(%x: index) -> index {
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %0 = arith.muli %x, %c3 : index
  %1 = arith.muli %0, %c5 : index
  return %1 : index
}

// -----

// Nobody reads the second result.
// CHECK-LABEL: func.func @unread_halves(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> (i32, i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = arith.addi %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.muli %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V2:.+]] = arith.muli %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : i32, i32, i32
func.func @unread_halves(%x: i32, %y: i32) -> (i32, i32, i32) {
  %s, %o = arith.addui_extended %x, %y : i32, i1
  %l, %h = arith.mulsi_extended %x, %y : i32
  %l2, %h2 = arith.mului_extended %x, %y : i32
  return %s, %l, %l2 : i32, i32, i32
}

// CHECK-LABEL: func.func @mulsi_extended_one(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: vector<2xi8>) -> (i32, i32, vector<2xi8>) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant dense<0> : vector<2xi8>
// CHECK-NEXT: %[[C0_I32:.+]] = arith.constant 0 : i32
// CHECK-NEXT: %[[V0:.+]] = arith.cmpi slt, %[[ARG0]], %[[C0_I32]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.extsi %[[V0]] : i1 to i32
// CHECK-NEXT: %[[V2:.+]] = arith.cmpi slt, %[[ARG1]], %[[CST]] : vector<2xi8>
// CHECK-NEXT: %[[V3:.+]] = arith.extsi %[[V2]] : vector<2xi1> to vector<2xi8>
// CHECK-NEXT: return %[[ARG0]], %[[V1]], %[[V3]] : i32, i32, vector<2xi8>
func.func @mulsi_extended_one(%x: i32, %y: vector<2xi8>) -> (i32, i32, vector<2xi8>) {
  %c1 = arith.constant 1 : i32
  %cs = arith.constant dense<1> : vector<2xi8>
  %l, %h = arith.mulsi_extended %x, %c1 : i32
  %l2, %h2 = arith.mulsi_extended %y, %cs : vector<2xi8>
  return %l, %h, %h2 : i32, i32, vector<2xi8>
}

// -----

// CHECK-LABEL: func.func @bitwise_of_extensions(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i8) -> (i32, i32, i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = arith.extui %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V1:.+]] = arith.extsi %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V2:.+]] = arith.andi %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: %[[V3:.+]] = arith.extui %[[V2]] : i8 to i32
// CHECK-NEXT: %[[V4:.+]] = arith.ori %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: %[[V5:.+]] = arith.extsi %[[V4]] : i8 to i32
// CHECK-NEXT: %[[V6:.+]] = arith.xori %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: %[[V7:.+]] = arith.extui %[[V6]] : i8 to i32
// CHECK-NEXT: %[[V8:.+]] = arith.andi %[[V0]], %[[V1]] : i32
// CHECK-NEXT: return %[[V3]], %[[V5]], %[[V7]], %[[V8]] : i32, i32, i32, i32
func.func @bitwise_of_extensions(%x: i8, %y: i8) -> (i32, i32, i32, i32) {
  %u = arith.extui %x : i8 to i32
  %v = arith.extui %y : i8 to i32
  %s = arith.extsi %x : i8 to i32
  %t = arith.extsi %y : i8 to i32
  %0 = arith.andi %u, %v : i32
  %1 = arith.ori %s, %t : i32
  %2 = arith.xori %u, %v : i32
  %3 = arith.andi %u, %s : i32
  return %0, %1, %2, %3 : i32, i32, i32, i32
}

// CHECK-LABEL: func.func @bitwise_of_unlike_extensions(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i16) -> i32 {
// CHECK-NEXT: %[[V0:.+]] = arith.extui %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V1:.+]] = arith.extui %[[ARG1]] : i16 to i32
// CHECK-NEXT: %[[V2:.+]] = arith.andi %[[V0]], %[[V1]] : i32
// CHECK-NEXT: return %[[V2]] : i32
func.func @bitwise_of_unlike_extensions(%x: i8, %y: i16) -> i32 {
  %u = arith.extui %x : i8 to i32
  %v = arith.extui %y : i16 to i32
  %0 = arith.andi %u, %v : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @not_of_comparison(
// CHECK-SAME: %[[ARG0:.+]]: i32, %[[ARG1:.+]]: i32) -> (i1, i1) {
// CHECK-NEXT: %[[V0:.+]] = arith.cmpi uge, %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.cmpi ne, %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i1, i1
func.func @not_of_comparison(%x: i32, %y: i32) -> (i1, i1) {
  %t = arith.constant true
  %a = arith.cmpi ult, %x, %y : i32
  %b = arith.cmpi eq, %x, %y : i32
  %0 = arith.xori %a, %t : i1
  %1 = arith.xori %b, %t : i1
  return %0, %1 : i1, i1
}

// CHECK-LABEL: func.func @compare_extensions(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i8) -> (i1, i1, i1) {
// CHECK-NEXT: %[[V0:.+]] = arith.extsi %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V1:.+]] = arith.extsi %[[ARG1]] : i8 to i32
// CHECK-NEXT: %[[V2:.+]] = arith.cmpi eq, %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: %[[V3:.+]] = arith.cmpi ne, %[[ARG0]], %[[ARG1]] : i8
// CHECK-NEXT: %[[V4:.+]] = arith.cmpi slt, %[[V0]], %[[V1]] : i32
// CHECK-NEXT: return %[[V2]], %[[V3]], %[[V4]] : i1, i1, i1
func.func @compare_extensions(%x: i8, %y: i8) -> (i1, i1, i1) {
  %u = arith.extui %x : i8 to i32
  %v = arith.extui %y : i8 to i32
  %s = arith.extsi %x : i8 to i32
  %t = arith.extsi %y : i8 to i32
  %0 = arith.cmpi eq, %u, %v : i32
  %1 = arith.cmpi ne, %s, %t : i32
  %2 = arith.cmpi slt, %s, %t : i32
  return %0, %1, %2 : i1, i1, i1
}

// -----

// CHECK-LABEL: func.func @select_of_select(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32, %[[ARG2:.+]]: i32, %[[ARG3:.+]]: i32) -> (i32, i32) {
// CHECK-NEXT: %[[V0:.+]] = arith.select %[[ARG0]], %[[ARG3]], %[[ARG2]] : i32
// CHECK-NEXT: %[[V1:.+]] = arith.select %[[ARG0]], %[[ARG1]], %[[ARG3]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i32, i32
func.func @select_of_select(%c: i1, %x: i32, %y: i32, %z: i32) -> (i32, i32) {
  %s = arith.select %c, %x, %y : i32
  %0 = arith.select %c, %z, %s : i32
  %1 = arith.select %c, %s, %z : i32
  return %0, %1 : i32, i32
}

// CHECK-LABEL: func.func @select_by_complement(
// CHECK-SAME: %[[ARG0:.+]]: i1, %[[ARG1:.+]]: i32, %[[ARG2:.+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:.+]] = arith.select %[[ARG0]], %[[ARG2]], %[[ARG1]] : i32
// CHECK-NEXT: return %[[V0]] : i32
func.func @select_by_complement(%c: i1, %x: i32, %y: i32) -> i32 {
  %t = arith.constant true
  %n = arith.xori %c, %t : i1
  %0 = arith.select %n, %x, %y : i32
  return %0 : i32
}

// CHECK-LABEL: func.func @select_truths(
// CHECK-SAME: %[[ARG0:.+]]: i1) -> (i1, i32, i32, f32) {
// CHECK-NEXT: %[[CST:.+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[CST_0:.+]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[V0:.+]] = arith.xori %[[ARG0]], %[[TRUE]] : i1
// CHECK-NEXT: %[[V1:.+]] = arith.extui %[[ARG0]] : i1 to i32
// CHECK-NEXT: %[[V2:.+]] = arith.xori %[[ARG0]], %[[TRUE]] : i1
// CHECK-NEXT: %[[V3:.+]] = arith.extui %[[V2]] : i1 to i32
// CHECK-NEXT: %[[V4:.+]] = arith.select %[[ARG0]], %[[CST_0]], %[[CST]] : f32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V3]], %[[V4]] : i1, i32, i32, f32
func.func @select_truths(%c: i1) -> (i1, i32, i32, f32) {
  %t = arith.constant true
  %f = arith.constant false
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %z = arith.constant 0.0 : f32
  %o = arith.constant 1.0 : f32
  %0 = arith.select %c, %f, %t : i1
  %1 = arith.select %c, %c1, %c0 : i32
  %2 = arith.select %c, %c0, %c1 : i32
  %3 = arith.select %c, %o, %z : f32
  return %0, %1, %2, %3 : i1, i32, i32, f32
}

// -----

// CHECK-LABEL: func.func @casts_of_casts(
// CHECK-SAME: %[[ARG0:.+]]: i8, %[[ARG1:.+]]: i64, %[[ARG2:.+]]: f32) -> (i32, i16, i16, index, index, i32) {
// CHECK-NEXT: %[[V0:.+]] = arith.extui %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V1:.+]] = arith.extui %[[ARG0]] : i8 to i16
// CHECK-NEXT: %[[V2:.+]] = arith.extsi %[[ARG0]] : i8 to i16
// CHECK-NEXT: %[[V3:.+]] = arith.index_cast %[[ARG0]] : i8 to index
// CHECK-NEXT: %[[V4:.+]] = arith.index_castui %[[ARG0]] : i8 to index
// CHECK-NEXT: %[[V5:.+]] = arith.bitcast %[[ARG2]] : f32 to i32
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]] : i32, i16, i16, index, index, i32
func.func @casts_of_casts(%x: i8, %y: i64, %f: f32) -> (i32, i16, i16, index, index, i32) {
  %u = arith.extui %x : i8 to i16
  %w = arith.extui %x : i8 to i32
  %s = arith.extsi %x : i8 to i32
  %b = arith.bitcast %f : f32 to i32
  %c = arith.bitcast %b : i32 to f32
  %0 = arith.extsi %u : i16 to i32
  %1 = arith.trunci %w : i32 to i16
  %2 = arith.trunci %s : i32 to i16
  %3 = arith.index_cast %s : i32 to index
  %4 = arith.index_castui %w : i32 to index
  %5 = arith.bitcast %c : f32 to i32
  return %0, %1, %2, %3, %4, %5 : i32, i16, i16, index, index, i32
}

// The bits that come in from the left are all cut; with another amount some stay.
// CHECK-LABEL: func.func @truncate_shift(
// CHECK-SAME: %[[ARG0:.+]]: i64) -> (i32, i32, i32) {
// CHECK-NEXT: %[[C32_I64:.+]] = arith.constant 32 : i64
// CHECK-NEXT: %[[C31_I64:.+]] = arith.constant 31 : i64
// CHECK-NEXT: %[[V0:.+]] = arith.shrsi %[[ARG0]], %[[C31_I64]] : i64
// CHECK-NEXT: %[[V1:.+]] = arith.shrui %[[ARG0]], %[[C32_I64]] : i64
// CHECK-NEXT: %[[V2:.+]] = arith.trunci %[[V1]] : i64 to i32
// CHECK-NEXT: %[[V3:.+]] = arith.shrui %[[ARG0]], %[[C32_I64]] exact : i64
// CHECK-NEXT: %[[V4:.+]] = arith.trunci %[[V3]] : i64 to i32
// CHECK-NEXT: %[[V5:.+]] = arith.trunci %[[V0]] : i64 to i32
// CHECK-NEXT: return %[[V2]], %[[V4]], %[[V5]] : i32, i32, i32
func.func @truncate_shift(%x: i64) -> (i32, i32, i32) {
  %c32 = arith.constant 32 : i64
  %c31 = arith.constant 31 : i64
  %a = arith.shrsi %x, %c32 : i64
  %b = arith.shrsi %x, %c32 exact : i64
  %c = arith.shrsi %x, %c31 : i64
  %0 = arith.trunci %a : i64 to i32
  %1 = arith.trunci %b : i64 to i32
  %2 = arith.trunci %c : i64 to i32
  return %0, %1, %2 : i32, i32, i32
}

// CHECK-LABEL: func.func @truncate_converted(
// CHECK-SAME: %[[ARG0:.+]]: i64) -> (f32, f32, f32) {
// CHECK-NEXT: %[[V0:.+]] = arith.sitofp %[[ARG0]] : i64 to f64
// CHECK-NEXT: %[[V1:.+]] = arith.sitofp %[[ARG0]] : i64 to f32
// CHECK-NEXT: %[[V2:.+]] = arith.uitofp %[[ARG0]] : i64 to f32
// CHECK-NEXT: %[[V3:.+]] = arith.truncf %[[V0]] to_nearest_even : f64 to f32
// CHECK-NEXT: return %[[V1]], %[[V2]], %[[V3]] : f32, f32, f32
func.func @truncate_converted(%x: i64) -> (f32, f32, f32) {
  %s = arith.sitofp %x : i64 to f64
  %u = arith.uitofp %x : i64 to f64
  %0 = arith.truncf %s : f64 to f32
  %1 = arith.truncf %u : f64 to f32
  %2 = arith.truncf %s to_nearest_even : f64 to f32
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: func.func @signs_cancel(
// CHECK-SAME: %[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> (f32, f32, f32) {
// CHECK-NEXT: %[[V0:.+]] = arith.negf %[[ARG0]] : f32
// CHECK-NEXT: %[[V1:.+]] = arith.negf %[[ARG1]] : f32
// CHECK-NEXT: %[[V2:.+]] = arith.mulf %[[ARG0]], %[[ARG1]] fastmath<nnan> : f32
// CHECK-NEXT: %[[V3:.+]] = arith.divf %[[ARG0]], %[[ARG1]] : f32
// CHECK-NEXT: %[[V4:.+]] = arith.addf %[[V0]], %[[V1]] : f32
// CHECK-NEXT: return %[[V2]], %[[V3]], %[[V4]] : f32, f32, f32
func.func @signs_cancel(%x: f32, %y: f32) -> (f32, f32, f32) {
  %a = arith.negf %x : f32
  %b = arith.negf %y : f32
  %0 = arith.mulf %a, %b fastmath<nnan> : f32
  %1 = arith.divf %a, %b : f32
  %2 = arith.addf %a, %b : f32
  return %0, %1, %2 : f32, f32, f32
}

// -----

// A comparison with a fraction rounds the constant towards zero.
// CHECK-LABEL: func.func @compare_signed(
// CHECK-SAME: %[[ARG0:.+]]: i8) -> (i1, i1, i1, i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: %[[CN4_I8:.+]] = arith.constant -4 : i8
// CHECK-NEXT: %[[C4_I8:.+]] = arith.constant 4 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.cmpi sle, %[[ARG0]], %[[C4_I8]] : i8
// CHECK-NEXT: %[[V1:.+]] = arith.cmpi sgt, %[[ARG0]], %[[C4_I8]] : i8
// CHECK-NEXT: %[[V2:.+]] = arith.cmpi slt, %[[ARG0]], %[[CN4_I8]] : i8
// CHECK-NEXT: %[[V3:.+]] = arith.cmpi sge, %[[ARG0]], %[[CN4_I8]] : i8
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[FALSE]], %[[TRUE]] : i1, i1, i1, i1, i1, i1
func.func @compare_signed(%x: i8) -> (i1, i1, i1, i1, i1, i1) {
  %c = arith.constant 4.4 : f32
  %n = arith.constant -4.4 : f32
  %f = arith.sitofp %x : i8 to f32
  %0 = arith.cmpf olt, %f, %c : f32
  %1 = arith.cmpf oge, %f, %c : f32
  %2 = arith.cmpf ole, %f, %n : f32
  %3 = arith.cmpf ugt, %f, %n : f32
  %4 = arith.cmpf oeq, %f, %c : f32
  %5 = arith.cmpf une, %f, %c : f32
  return %0, %1, %2, %3, %4, %5 : i1, i1, i1, i1, i1, i1
}

// CHECK-LABEL: func.func @compare_unsigned(
// CHECK-SAME: %[[ARG0:.+]]: i8) -> (i1, i1, i1, i1) {
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[C7_I8:.+]] = arith.constant 7 : i8
// CHECK-NEXT: %[[V0:.+]] = arith.cmpi ult, %[[ARG0]], %[[C7_I8]] : i8
// CHECK-NEXT: return %[[V0]], %[[TRUE]], %[[TRUE]], %[[FALSE]] : i1, i1, i1, i1
func.func @compare_unsigned(%x: i8) -> (i1, i1, i1, i1) {
  %c = arith.constant 7.0 : f32
  %n = arith.constant -0.5 : f32
  %f = arith.uitofp %x : i8 to f32
  %0 = arith.cmpf olt, %f, %c : f32
  %1 = arith.cmpf ugt, %f, %n : f32
  %2 = arith.cmpf ord, %f, %c : f32
  %3 = arith.cmpf uno, %f, %c : f32
  return %0, %1, %2, %3 : i1, i1, i1, i1
}

// CHECK-LABEL: func.func @compare_out_of_range(
// CHECK-SAME: %[[ARG0:.+]]: i8) -> (i1, i1, i1, i1) {
// CHECK-NEXT: %[[TRUE:.+]] = arith.constant true
// CHECK-NEXT: %[[FALSE:.+]] = arith.constant false
// CHECK-NEXT: return %[[TRUE]], %[[FALSE]], %[[TRUE]], %[[FALSE]] : i1, i1, i1, i1
func.func @compare_out_of_range(%x: i8) -> (i1, i1, i1, i1) {
  %c = arith.constant 300.0 : f32
  %i = arith.constant 0xFF800000 : f32
  %f = arith.sitofp %x : i8 to f32
  %0 = arith.cmpf olt, %f, %c : f32
  %1 = arith.cmpf oeq, %f, %c : f32
  %2 = arith.cmpf ogt, %f, %i : f32
  %3 = arith.cmpf ole, %f, %i : f32
  return %0, %1, %2, %3 : i1, i1, i1, i1
}

// f32 rounds integers of this size, so that the comparison may come out otherwise.
// CHECK-LABEL: func.func @compare_rounded(
// CHECK-SAME: %[[ARG0:.+]]: i64) -> (i1, i1) {
// CHECK-NEXT: %[[C3_I64:.+]] = arith.constant 3 : i64
// CHECK-NEXT: %[[CST:.+]] = arith.constant 1.000000e+09 : f32
// CHECK-NEXT: %[[V0:.+]] = arith.sitofp %[[ARG0]] : i64 to f32
// CHECK-NEXT: %[[V1:.+]] = arith.cmpf olt, %[[V0]], %[[CST]] : f32
// CHECK-NEXT: %[[V2:.+]] = arith.cmpi slt, %[[ARG0]], %[[C3_I64]] : i64
// CHECK-NEXT: return %[[V1]], %[[V2]] : i1, i1
func.func @compare_rounded(%x: i64) -> (i1, i1) {
  %c = arith.constant 1.0e+9 : f32
  %d = arith.constant 3.0 : f32
  %f = arith.sitofp %x : i64 to f32
  %0 = arith.cmpf olt, %f, %c : f32
  %1 = arith.cmpf olt, %f, %d : f32
  return %0, %1 : i1, i1
}
