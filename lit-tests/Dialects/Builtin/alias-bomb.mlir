// Each alias names the one before many times; written out, the last one would fill the memory.
// RUN: not openxla-opt %s 2>&1 | FileCheck %s

// CHECK: alias-bomb.mlir:[[#@LINE+6]]:1: error: alias '!t5' stands for more than {{[0-9]+}} characters
!t0 = tuple<i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32>
!t1 = tuple<!t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0, !t0>
!t2 = tuple<!t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1, !t1>
!t3 = tuple<!t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2, !t2>
!t4 = tuple<!t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3, !t3>
!t5 = tuple<!t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4, !t4>
func.func private @f(!t5)
