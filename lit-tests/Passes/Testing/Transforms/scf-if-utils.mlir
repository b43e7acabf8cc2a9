// RUN: openxla-opt %s -test-scf-if-utils | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: memref<4xi32>) -> i32 {
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = func.call @outlined_then0(%[[ARG2]], %[[C2]]) : (memref<4xi32>, index) -> i32
// CHECK-NEXT: scf.yield %[[V1]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V1]] = func.call @outlined_else0(%[[ARG1]]) : (i32) -> i32
// CHECK-NEXT: scf.yield %[[V1]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @f(%c: i1, %x: i32, %m: memref<4xi32>) -> i32 {
  %i = arith.constant 2 : index
  %y = scf.if %c -> i32 {
    %l = memref.load %m[%i] : memref<4xi32>
    scf.yield %l : i32
  } else {
    scf.yield %x : i32
  }
  return %y : i32
}