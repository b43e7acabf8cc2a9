// RUN: openxla-opt %s -test-rewrite-dynamic-op | FileCheck %s

func.func @f(%arg0: i32) {
  %0:2 = "test.dynamic_one_operand_two_results"(%arg0) : (i32) -> (i32, i32)
  return
}

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: i32) {
// CHECK-NEXT: %0:2 = "test.dynamic_generic"(%arg0) : (i32) -> (i32, i32)
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
