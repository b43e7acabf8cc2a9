// RUN: openxla-opt %s --arith-unsigned-when-equivalent | FileCheck %s
// CHECK-LABEL: func.func @u
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: vector<4xi32>) -> (i32, i1, i64, i32, index, i32, i1) {
// CHECK-NEXT: %[[C7_I32:[^ :,)=]+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[C7_I32_0:[^ :,)=]+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.divui %[[V0]], %[[C3_I32]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi ult, %[[V0]], %[[C3_I32]] : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.extui %[[V0]] : i32 to i64
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.maxui %[[V0]], %[[C7_I32_0]] : i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.index_cast %[[V0]] : i32 to index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.divui %[[V0]], %[[C3_I32]] : i32
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.cmpi eq, %[[V0]], %[[C3_I32]] : i32
// CHECK-NEXT: return %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]] : i32, i1, i64, i32, index, i32, i1
// CHECK-NEXT: }
func.func @u(%x: i32, %v: vector<4xi32>) -> (i32, i1, i64, i32, index, i32, i1) {
  %c7 = arith.constant 7 : i32
  %c7b = arith.constant 7 : i32
  %c3 = arith.constant 3 : i32
  %a = arith.andi %x, %c7 : i32
  %d = arith.divsi %a, %c3 : i32
  %p = arith.cmpi slt, %a, %c3 : i32
  %e = arith.extsi %a : i32 to i64
  %m = arith.maxsi %a, %c7b : i32
  %ix = arith.index_cast %a : i32 to index
  %f = arith.floordivsi %a, %c3 : i32
  %q = arith.cmpi eq, %a, %c3 : i32
  return %d, %p, %e, %m, %ix, %f, %q : i32, i1, i64, i32, index, i32, i1
}
// CHECK-LABEL: func.func @chain
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: vector<4xi32>) -> (i32, i1) {
// CHECK-NEXT: %[[C7_I32:[^ :,)=]+]] = arith.constant 7 : i32
// CHECK-NEXT: %[[C3_I32:[^ :,)=]+]] = arith.constant 3 : i32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[C7_I32]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.divui %[[V0]], %[[C3_I32]] : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.remsi %[[V1]], %[[C3_I32]] : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi sgt, %[[V2]], %[[V1]] : i32
// CHECK-NEXT: return %[[V2]], %[[V3]] : i32, i1
// CHECK-NEXT: }
func.func @chain(%x: i32, %v: vector<4xi32>) -> (i32, i1) {
  %c7 = arith.constant 7 : i32
  %c3 = arith.constant 3 : i32
  %a = arith.andi %x, %c7 : i32
  %d = arith.divsi %a, %c3 : i32
  %e = arith.remsi %d, %c3 : i32
  %f = arith.cmpi sgt, %e, %d : i32
  return %e, %f : i32, i1
}
// CHECK-LABEL: func.func @signed
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32) -> (i32, i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.divsi %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: %[[C0_I32:[^ :,)=]+]] = arith.constant 0 : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi slt, %[[V0]], %[[C0_I32]] : i32
// CHECK-NEXT: return %[[V0]], %[[V1]] : i32, i1
// CHECK-NEXT: }
func.func @signed(%x: i32, %y: i32) -> (i32, i1) {
  %d = arith.divsi %x, %y : i32
  %c0 = arith.constant 0 : i32
  %p = arith.cmpi slt, %d, %c0 : i32
  return %d, %p : i32, i1
}

