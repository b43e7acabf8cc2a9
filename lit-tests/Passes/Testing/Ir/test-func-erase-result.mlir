// RUN: openxla-opt %s -test-func-erase-result | FileCheck %s

func.func private @first() -> (f32 {test.erase_this_result}, i32 {test.A})
func.func private @all() -> (f32 {test.erase_this_result}, i32 {test.erase_this_result})
func.func private @none() -> (f32, i32)

// CHECK: module {
// CHECK-NEXT: func.func private @first() -> (i32 {test.A})
// CHECK-NEXT: func.func private @all()
// CHECK-NEXT: func.func private @none() -> (f32, i32)
// CHECK-NEXT: }
