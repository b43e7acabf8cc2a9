// RUN: openxla-opt %s -test-remapped-value | FileCheck %s

func.func @doubled(%arg0: i32) {
  %0 = "test.one_variadic_out_one_variadic_in1"(%arg0) : (i32) -> i32
  %1 = "test.one_variadic_out_one_variadic_in1"(%0) : (i32) -> i32
  "test.return"() : () -> ()
}
func.func @region() {
  %0 = "test.remapped_value_region"() ({
    %1 = "test.type_producer"() : () -> f32
    "test.return"(%1) : (f32) -> ()
  }) : () -> f32
  "test.type_consumer"(%0) : (f32) -> ()
  "test.return"() : () -> ()
}

// CHECK: module {
// CHECK-NEXT: func.func @doubled(%arg0: i32) {
// CHECK-NEXT: %0 = "test.one_variadic_out_one_variadic_in1"(%arg0, %arg0) : (i32, i32) -> i32
// CHECK-NEXT: %1 = "test.one_variadic_out_one_variadic_in1"(%0, %0) : (i32, i32) -> i32
// CHECK-NEXT: "test.return"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: func.func @region() {
// CHECK-NEXT: %0 = "test.type_producer"() : () -> f64
// CHECK-NEXT: "test.type_consumer"(%0) : (f64) -> ()
// CHECK-NEXT: "test.return"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }
