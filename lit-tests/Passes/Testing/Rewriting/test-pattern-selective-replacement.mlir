// RUN: openxla-opt %s -test-pattern-selective-replacement | FileCheck %s

func.func @f(%arg0: i32, %arg1: i32) {
  %0 = "test.cast"(%arg0, %arg1) : (i32, i32) -> i32
  %1 = arith.addi %0, %0 : i32
  "test.return"(%0, %1) : (i32, i32) -> ()
}
func.func @one(%arg0: i32) {
  %0 = "test.cast"(%arg0) : (i32) -> i32
  "test.return"(%0) : (i32) -> ()
}

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: i32, %arg1: i32) {
// CHECK-NEXT: %0 = arith.addi %arg1, %arg1 : i32
// CHECK-NEXT: "test.return"(%arg0, %0) : (i32, i32) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: func.func @one(%arg0: i32) {
// CHECK-NEXT: %0 = "test.cast"(%arg0) : (i32) -> i32
// CHECK-NEXT: "test.return"(%0) : (i32) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }
