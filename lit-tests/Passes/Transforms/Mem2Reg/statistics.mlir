// RUN: openxla-opt %s --mem2reg --mlir-pass-statistics -o /dev/null 2>&1 | FileCheck %s

// CHECK: Mem2Reg
// CHECK-DAG: (S) 1 new block args
// CHECK-DAG: (S) 2 promoted slots
func.func @f(%c: i1, %v: i32) -> i32 {
  %m = memref.alloca() : memref<i32>
  %n = memref.alloca() : memref<i32>
  memref.store %v, %n[] : memref<i32>
  cf.cond_br %c, ^store, ^join
^store:
  memref.store %v, %m[] : memref<i32>
  cf.br ^join
^join:
  %a = memref.load %m[] : memref<i32>
  %b = memref.load %n[] : memref<i32>
  %r = arith.addi %a, %b : i32
  return %r : i32
}
