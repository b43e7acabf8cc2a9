// RUN: openxla-opt %s --sroa --mlir-pass-statistics -o /dev/null 2>&1 | FileCheck %s

// CHECK: SROA
// CHECK-DAG: (S) 2 destructured slots
// CHECK-DAG: (S) 3 max subelement number
// CHECK-DAG: (S) 1 slots with memory benefit
func.func @f(%v: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloca() : memref<3xi32>
  %n = memref.alloca() : memref<2xi32>
  memref.store %v, %m[%c0] : memref<3xi32>
  memref.store %v, %n[%c0] : memref<2xi32>
  memref.store %v, %n[%c1] : memref<2xi32>
  %r = memref.load %m[%c0] : memref<3xi32>
  return %r : i32
}
