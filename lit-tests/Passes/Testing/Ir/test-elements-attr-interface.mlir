// RUN: openxla-opt %s -test-elements-attr-interface -o /dev/null 2>&1 | FileCheck %s

"test.a"() {x = dense<[1, -2]> : tensor<2xi8>} : () -> ()
"test.b"() {x = dense<true> : tensor<2xi1>} : () -> ()
"test.c"() {x = dense<[1.0, 2.5]> : tensor<2xf32>} : () -> ()
"test.d"() {x = dense<-7> : tensor<2x2xi64>} : () -> ()
"test.e"() {x = dense<7> : tensor<2xui64>} : () -> ()
"test.f"() {x = dense<7> : tensor<2xsi64>} : () -> ()
"test.g"() {x = dense<> : tensor<0xi64>} : () -> ()

// CHECK: error: Test iterating `int64_t`: unable to iterate type
// CHECK: error: Test iterating `uint64_t`: unable to iterate type
// CHECK: error: Test iterating `APInt`: 1, -2
// CHECK: error: Test iterating `IntegerAttr`: 1 : i8, -2 : i8
// CHECK: error: Test iterating `int64_t`: unable to iterate type
// CHECK: error: Test iterating `uint64_t`: unable to iterate type
// CHECK: error: Test iterating `APInt`: -1, -1
// CHECK: error: Test iterating `IntegerAttr`: true, true
// CHECK: error: Test iterating `int64_t`: expected element type to be an integer type
// CHECK: error: Test iterating `uint64_t`: expected element type to be an integer type
// CHECK: error: Test iterating `APInt`: expected element type to be an integer type
// CHECK: error: Test iterating `IntegerAttr`: expected element type to be an integer type
// CHECK: error: Test iterating `int64_t`: -7, -7, -7, -7
// CHECK: error: Test iterating `uint64_t`: 18446744073709551609, 18446744073709551609, 18446744073709551609, 18446744073709551609
// CHECK: error: Test iterating `APInt`: -7, -7, -7, -7
// CHECK: error: Test iterating `IntegerAttr`: -7 : i64, -7 : i64, -7 : i64, -7 : i64
// CHECK: error: Test iterating `int64_t`: unable to iterate type
// CHECK: error: Test iterating `uint64_t`: 7, 7
// CHECK: error: Test iterating `APInt`: 7, 7
// CHECK: error: Test iterating `IntegerAttr`: 7 : ui64, 7 : ui64
// CHECK: error: Test iterating `int64_t`: 7, 7
// CHECK: error: Test iterating `uint64_t`: unable to iterate type
// CHECK: error: Test iterating `APInt`: 7, 7
// CHECK: error: Test iterating `IntegerAttr`: 7 : si64, 7 : si64
// CHECK: error: Test iterating `int64_t`:
// CHECK: error: Test iterating `uint64_t`:
// CHECK: error: Test iterating `APInt`:
// CHECK: error: Test iterating `IntegerAttr`:
