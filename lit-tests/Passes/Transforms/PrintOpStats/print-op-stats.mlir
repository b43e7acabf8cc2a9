// RUN: openxla-opt %s --allow-unregistered-dialect --print-op-stats -o %t | FileCheck %s --strict-whitespace
// RUN: openxla-opt %s --allow-unregistered-dialect --print-op-stats=json -o %t | FileCheck %s --check-prefix=JSON

//      CHECK:Operations encountered:
// CHECK-NEXT:-----------------------
// CHECK-NEXT:    arith.addi           , 2
// CHECK-NEXT:  builtin.module         , 1
// CHECK-NEXT:     func.func           , 1
// CHECK-NEXT:     func.return         , 1
// CHECK-NEXT:     some.long_operation , 1

//      JSON: {
// JSON-NEXT: "arith.addi" : 2,
// JSON-NEXT: "builtin.module" : 1,
// JSON-NEXT: "func.func" : 1,
// JSON-NEXT: "func.return" : 1,
// JSON-NEXT: "some.long_operation" : 1
// JSON-NEXT: }
func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %0, %a : i32
  "some.long_operation"() : () -> ()
  return %1 : i32
}
