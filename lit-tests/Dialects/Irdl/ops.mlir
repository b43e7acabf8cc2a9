// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: module {
// CHECK-NEXT: irdl.dialect @testd {
// CHECK-NEXT: irdl.type @complex attributes {x} {
// CHECK-NEXT: %0 = irdl.is i32
// CHECK-NEXT: %1 = irdl.is "foo"  {a}
// CHECK-NEXT: %2 = irdl.any_of(%0, %1)  {b}
// CHECK-NEXT: %3 = irdl.any
// CHECK-NEXT: %4 = irdl.all_of(%3, %2)
// CHECK-NEXT: %5 = irdl.base "!builtin.integer"
// CHECK-NEXT: %6 = irdl.base @testd::@parametric  {c}
// CHECK-NEXT: %7 = irdl.parametric @testd::@parametric<%5>  {d}
// CHECK-NEXT: %8 = irdl.c_pred "foo"
// CHECK-NEXT: irdl.parameters(a: %4, b: %6, c: %7)
// CHECK-NEXT: }
// CHECK-NEXT: irdl.type @parametric {
// CHECK-NEXT: %0 = irdl.any
// CHECK-NEXT: irdl.parameters(x: %0)
// CHECK-NEXT: }
// CHECK-NEXT: irdl.type @simple
// CHECK-NEXT: irdl.attribute @attr {
// CHECK-NEXT: irdl.parameters()
// CHECK-NEXT: }
// CHECK-NEXT: irdl.operation @op {
// CHECK-NEXT: %0 = irdl.any
// CHECK-NEXT: %1 = irdl.region
// CHECK-NEXT: %2 = irdl.region()
// CHECK-NEXT: %3 = irdl.region(%0, %0)
// CHECK-NEXT: %4 = irdl.region with size 3
// CHECK-NEXT: %5 = irdl.region(%0) with size 3 {a}
// CHECK-NEXT: irdl.operands(a: %0, b: %0, c: optional %0, d: variadic %0)
// CHECK-NEXT: irdl.results(r: %0)
// CHECK-NEXT: irdl.attributes {"a" = %0, "b" = %0}
// CHECK-NEXT: irdl.regions(ra: %1, rb: %2, rc: %3, rd: %4, re: %5)
// CHECK-NEXT: }
// CHECK-NEXT: irdl.operation @op2 {
// CHECK-NEXT: irdl.results()
// CHECK-NEXT: irdl.operands()
// CHECK-NEXT: }
// CHECK-NEXT: irdl.operation @op3
// CHECK-NEXT: }
// CHECK-NEXT: }

irdl.dialect @testd {
  irdl.type @complex attributes {x} {
    %0 = irdl.is i32
    %1 = irdl.is "foo" {a}
    %2 = irdl.any_of(%0, %1) {b}
    %3 = irdl.any
    %4 = irdl.all_of(%3, %2)
    %5 = irdl.base "!builtin.integer"
    %6 = irdl.base @testd::@parametric {c}
    %7 = irdl.parametric @testd::@parametric<%5> {d}
    %8 = irdl.c_pred "foo"
    irdl.parameters(a: %4, b: %6, c: %7)
  }
  irdl.type @parametric {
    %0 = irdl.any
    irdl.parameters(x: %0)
  }
  irdl.type @simple
  irdl.attribute @attr {
    irdl.parameters()
  }
  irdl.operation @op {
    %0 = irdl.any
    %r0 = irdl.region
    %r1 = irdl.region()
    %r2 = irdl.region(%0, %0)
    %r3 = irdl.region with size 3
    %r4 = irdl.region(%0) with size 3 {a}
    irdl.operands(a: %0, b: single %0, c: optional %0, d: variadic %0)
    irdl.results(r: %0)
    irdl.attributes {"a" = %0, "b" = %0}
    irdl.regions(ra: %r0, rb: %r1, rc: %r2, rd: %r3, re: %r4)
  }
  irdl.operation @op2 {
    irdl.results()
    irdl.operands()
  }
  irdl.operation @op3 {}
}
