// RUN: openxla-opt %s -test-verify-uselistorder | FileCheck %s
// RUN: openxla-opt %s -pass-pipeline='builtin.module(test-verify-uselistorder{rng-seed=42})' | FileCheck %s

func.func @f(%arg0: i32, %arg1: i1) -> i32 {
  %0 = arith.addi %arg0, %arg0 : i32
  cf.cond_br %arg1, ^bb1(%0, %0 : i32, i32), ^bb2
^bb1(%1: i32, %2: i32):
  %3 = arith.muli %1, %0 : i32
  %4 = arith.muli %1, %1 : i32
  return %3 : i32
^bb2:
  "test.op"(%0, %arg0, %0) ({
    "test.inner"(%0, %arg0) : (i32, i32) -> ()
  }) : (i32, i32, i32) -> ()
  return %0 : i32
}

// CHECK: func.func @f(%arg0: i32, %arg1: i1) -> i32 {
