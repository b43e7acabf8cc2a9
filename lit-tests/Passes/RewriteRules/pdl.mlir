// RUN: openxla-opt %s --pdl-file=%S/arithmetic.pdl | FileCheck %s
// RUN: openxla-opt %s --apply-rewrite-rules="pdl=%S/arithmetic.pdl" | FileCheck %s

func.func private @f(i32, i32) -> i32
func.func private @h(i32, i32, i32, i32) -> i32

// CHECK-LABEL: @all
// CHECK-NEXT: %[[D:.*]] = arith.addi %arg1, %arg1 overflow<nsw> : i32
// CHECK-NEXT: %[[C:.*]] = call @h(%[[D]], %arg1, %[[D]], %arg1) : (i32, i32, i32, i32) -> i32
// CHECK-NEXT: return %arg0, %[[D]], %[[C]] : f32, i32, i32
func.func @all(%a: f32, %b: i32) -> (f32, i32, i32) {
  %0 = arith.negf %a : f32
  %1 = arith.negf %0 : f32
  %t = arith.constant 2 : i32
  %2 = arith.muli %b, %t overflow<nsw> : i32
  %3 = func.call @f(%2, %b) : (i32, i32) -> i32
  return %1, %2, %3 : f32, i32, i32
}
