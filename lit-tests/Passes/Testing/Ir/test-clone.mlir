// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-clone))' | FileCheck %s

func.func @twice(%arg0: i32) -> i32 {
  %0 = "test.use"(%arg0) ({
    "test.yield"(%arg0) : (i32) -> ()
  }) : (i32) -> i32
  return %0 : i32
}
func.func @other_types(%arg0: i32) -> i64 {
  %0 = "test.use"(%arg0) : (i32) -> i64
  return %0 : i64
}

// CHECK: notifyOperationInserted: test.use
// CHECK-NEXT: notifyOperationInserted: test.yield
// CHECK-NEXT: notifyOperationInserted: func.return
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @twice(%arg0: i32) -> i32 {
// CHECK-NEXT: %0 = "test.use"(%arg0) ({
// CHECK-NEXT: "test.yield"(%arg0) : (i32) -> ()
// CHECK-NEXT: }) : (i32) -> i32
// CHECK-NEXT: %1 = "test.use"(%0) ({
// CHECK-NEXT: "test.yield"(%0) : (i32) -> ()
// CHECK-NEXT: }) : (i32) -> i32
// CHECK-NEXT: return %1 : i32
// CHECK-NEXT: }
// CHECK-NEXT: func.func @other_types(%arg0: i32) -> i64 {
// CHECK-NEXT: %0 = "test.use"(%arg0) : (i32) -> i64
// CHECK-NEXT: return %0 : i64
// CHECK-NEXT: }
// CHECK-NEXT: }
