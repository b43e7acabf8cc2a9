// RUN: openxla-opt %s -test-func-insert-result | FileCheck %s

func.func private @both() -> (i32 {test.A}) attributes {test.insert_results = [[0, f32, {test.B}], [1, f64, {test.C}], [1, i1]]}
func.func private @none() attributes {test.insert_results = []}

// CHECK: module {
// CHECK-NEXT: func.func private @both() -> (f32 {test.B}, i32 {test.A}, f64 {test.C}, i1)
// CHECK-NEXT: func.func private @none() attributes {test.insert_results = []}
// CHECK-NEXT: }
