// RUN: openxla-opt %s --trivial-dce | FileCheck %s

// CHECK-LABEL: func.func @chain
// CHECK-SAME: (%[[A:.+]]: i32) -> i32 {
// CHECK-NEXT: return %[[A]] : i32
func.func @chain(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.muli %0, %0 : i32
  return %a : i32
}

// CHECK-LABEL: func.func @region
// CHECK: scf.if
// CHECK-NEXT: memref.store
// CHECK-NEXT: }
func.func @region(%c: i1, %a: i32, %m: memref<i32>) {
  scf.if %c {
    %0 = arith.addi %a, %a : i32
    memref.store %a, %m[] : memref<i32>
  }
  return
}
