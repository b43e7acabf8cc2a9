// RUN: openxla-opt %s -test-func-erase-arg | FileCheck %s

func.func @first(%arg0: f32 {test.erase_this_arg}, %arg1: i32 {test.A}) -> i32 {
  return %arg1 : i32
}
func.func private @all(f32 {test.erase_this_arg}, i32 {test.erase_this_arg})
func.func private @none(f32, i32)

// CHECK: module {
// CHECK-NEXT: func.func @first(%arg0: i32 {test.A}) -> i32 {
// CHECK-NEXT: return %arg0 : i32
// CHECK-NEXT: }
// CHECK-NEXT: func.func private @all()
// CHECK-NEXT: func.func private @none(f32, i32)
// CHECK-NEXT: }
