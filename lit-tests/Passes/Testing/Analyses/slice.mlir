// RUN: openxla-opt %s -slice-analysis-test | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<8xf32>, %[[ARG1:[^ :,)=]+]]: f32, %[[ARG2:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addf %[[ARG1]], %[[ARG1]] : f32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.mulf %[[ARG1]], %[[ARG1]] : f32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.subf %[[V0]], %[[ARG1]] : f32
// CHECK-NEXT: linalg.fill ins(%[[V2]] : f32) outs(%[[ARG0]] : memref<8xf32>)
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @f(%m: memref<8xf32>, %x: f32, %c: i1) {
  %a = arith.addf %x, %x : f32
  %b = arith.mulf %x, %x : f32
  %d = arith.subf %a, %x : f32
  linalg.fill ins(%d : f32) outs(%m : memref<8xf32>)
  return
}