// RUN: openxla-opt %s -test-merge-blocks | FileCheck %s

func.func @merge(%arg0: i32, %arg1: i32) {
  %0:2 = "test.merge_blocks"() ({
    "test.br"(%arg0, %arg1)[^bb1] : (i32, i32) -> ()
  ^bb1(%1: i32, %2: i32):
    "test.return"(%1, %2) : (i32, i32) -> ()
  }) : () -> (i32, i32)
  "test.return"(%0#0, %0#1) : (i32, i32) -> ()
}
func.func @inline() {
  "test.SingleBlockImplicitTerminator"() ({
    %0 = "test.type_producer"() : () -> i32
    "test.SingleBlockImplicitTerminator"() ({
      "test.type_consumer"(%0) : (i32) -> ()
      "test.finish"() : () -> ()
    }) : () -> ()
    "test.finish"() : () -> ()
  }) : () -> ()
  "test.return"() : () -> ()
}

// CHECK: module {
// CHECK-NEXT: func.func @merge(%arg0: i32, %arg1: i32) {
// CHECK-NEXT: %0:2 = "test.merge_blocks"() ({
// CHECK-NEXT: "test.return"(%arg0, %arg1) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> (i32, i32)
// CHECK-NEXT: "test.return"(%0#0, %0#1) : (i32, i32) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: func.func @inline() {
// CHECK-NEXT: "test.SingleBlockImplicitTerminator"() ({
// CHECK-NEXT: %0 = "test.type_producer"() : () -> i32
// CHECK-NEXT: "test.type_consumer"(%0) : (i32) -> ()
// CHECK-NEXT: "test.finish"() : () -> ()
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: "test.return"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }
