// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-distinct-attrs))' | FileCheck %s

func.func @f() {
  "test.a"() {distinct.input = distinct[0]<42 : i32>} : () -> ()
  "test.b"() {distinct.input = distinct[1]<42 : i32>} : () -> ()
  return
}

// CHECK: #distinct = distinct[0]<42 : i32>
// CHECK-NEXT: #distinct1 = distinct[1]<42 : i32>
// CHECK-NEXT: #distinct2 = distinct[2]<42 : i32>
// CHECK-NEXT: #distinct3 = distinct[3]<42 : i32>
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @f() {
// CHECK-NEXT: "test.a"() {distinct.input = #distinct, distinct.output = #distinct1} : () -> ()
// CHECK-NEXT: "test.b"() {distinct.input = #distinct2, distinct.output = #distinct3} : () -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
