// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null --allow-unregistered-dialect '-pass-pipeline=builtin.module(func.func(test-foo-analysis))' 2>&1 | FileCheck %s

func.func @f(%c: i1) {
  "my.op"() {tag = "a", foo = 1 : ui64} : () -> ()
  cf.cond_br %c, ^left, ^right
^left:
  "my.op"() {tag = "b", foo = 2 : ui64} : () -> ()
  cf.br ^join
^right:
  "my.op"() {tag = "c", foo = 4 : ui64} : () -> ()
  cf.br ^join
^join:
  "my.op"() {tag = "d"} : () -> ()
  return
}

// CHECK: function: @f
// CHECK-NEXT: a -> 1
// CHECK-NEXT: b -> 3
// CHECK-NEXT: c -> 5
// CHECK-NEXT: d -> 6