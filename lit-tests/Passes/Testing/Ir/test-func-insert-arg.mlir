// RUN: openxla-opt %s -test-func-insert-arg -mlir-print-debuginfo -mlir-print-local-scope | FileCheck %s

func.func @both(%arg0: i32 {test.A}) -> i32 attributes {test.insert_args = [[0, f32, {test.B}], [1, f64, {test.C}], [1, i1]]} {
  return %arg0 : i32
}
func.func private @declared() attributes {test.insert_args = [[0, f32]]}
func.func @located() attributes {test.insert_args = [[0, f32, {}, loc("here")]]} {
  return
}

// CHECK: func.func @both(%arg0: f32 {test.B} loc(unknown), %arg1: i32 {test.A} loc({{.*}}), %arg2: f64 {test.C} loc(unknown), %arg3: i1 loc(unknown)) -> i32 {
// CHECK-NEXT: return %arg1 : i32 loc({{.*}})
// CHECK: func.func private @declared(f32) loc({{.*}})
// CHECK-NEXT: func.func @located(%arg0: f32 loc("here")) {
