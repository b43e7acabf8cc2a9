// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-walk-pattern-rewrite-driver{dump-notifications=true}))' | FileCheck %s

// CHECK-LABEL: func.func @f
// CHECK: arith.addi
func.func @f(%x: i32) -> i32 {
  %0 = arith.constant 0 : i32
  %1 = arith.addi %x, %0 : i32
  return %1 : i32
}