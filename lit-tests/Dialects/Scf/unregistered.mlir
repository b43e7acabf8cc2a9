// RUN: openxla-opt %s --allow-unregistered-dialect | openxla-opt --allow-unregistered-dialect | FileCheck %s

// An operation that nobody knows is no terminator.
// CHECK: scf.if %{{.+}} {
// CHECK-NEXT: "t.last"() : () -> ()
// CHECK-NEXT: }
func.func @ends_with_an_unknown_operation(%c: i1) {
  scf.if %c { "t.last"() : () -> () }
  // CHECK: sparse<0, 5> : tensor<1xi32>
  "t.op"() {a = sparse<0, 5> : tensor<1xi32>} : () -> ()
  return
}
