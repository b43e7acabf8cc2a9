// RUN: openxla-opt %s -test-target-materialization-with-no-uses | FileCheck %s

func.func @f() {
  %0 = "test.type_producer"() : () -> i32
  %1 = "test.type_changer"(%0) : (i32) -> i16
  %2 = "test.type_changer"(%1) : (i16) -> i64
  "test.type_consumer"(%2) : (i64) -> ()
  return
}

// CHECK-LABEL: func.func @f
// CHECK-NOT: test.type_changer
// CHECK: %[[CAST:.*]] = "test.cast"(%{{.*}}) : ({{.*}}) -> i64
// CHECK-NEXT: "test.type_consumer"(%[[CAST]]) : (i64) -> ()
