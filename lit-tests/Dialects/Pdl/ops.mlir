// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: module {
// CHECK-NEXT: pdl.pattern @x : benefit(1) attributes {a} {
// CHECK-NEXT: %0 = type {b} : i32
// CHECK-NEXT: %1 = types : [i32, i64]
// CHECK-NEXT: %2 = operand : %0
// CHECK-NEXT: %3 = operands : %1
// CHECK-NEXT: %4 = attribute : %0
// CHECK-NEXT: %5 = attribute = "x"
// CHECK-NEXT: %6 = operation "foo.op"(%2, %3 : !pdl.value, !pdl.range<value>)  {"a" = %4, "b" = %5} -> (%0, %1 : !pdl.type, !pdl.range<type>) {q}
// CHECK-NEXT: %7 = result 0 of %6
// CHECK-NEXT: %8 = results of %6
// CHECK-NEXT: %9 = results 1 of %6  -> !pdl.range<value>
// CHECK-NEXT: %10 = results 2 of %6  -> !pdl.value
// CHECK-NEXT: %11 = apply_native_constraint "foo"(%7, %8 : !pdl.value, !pdl.range<value>) : !pdl.attribute {x}
// CHECK-NEXT: apply_native_constraint "foo"(%7, %8, %9 : !pdl.value, !pdl.range<value>, !pdl.range<value>) {isNegated = true}
// CHECK-NEXT: %12 = operation(%10, %7, %9 : !pdl.value, !pdl.value, !pdl.range<value>)
// CHECK-NEXT: rewrite %12 {
// CHECK-NEXT: %13 = range %7, %8 : !pdl.value, !pdl.range<value>
// CHECK-NEXT: %14 = range : !pdl.range<type>
// CHECK-NEXT: %15 = operation "bar.op"(%13 : !pdl.range<value>)  -> (%0 : !pdl.type)
// CHECK-NEXT: %16 = apply_native_rewrite "xx"(%15 : !pdl.operation) : !pdl.value
// CHECK-NEXT: %17:2 = apply_native_rewrite "xx" : !pdl.value, !pdl.range<operation>
// CHECK-NEXT: replace %12 with(%16 : !pdl.value)
// CHECK-NEXT: replace %12 with %15
// CHECK-NEXT: erase %6
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: pdl.pattern : benefit(0) {
// CHECK-NEXT: %0 = operation
// CHECK-NEXT: rewrite %0 with "x"(%0 : !pdl.operation)
// CHECK-NEXT: }
// CHECK-NEXT: }

pdl.pattern @x : benefit(1) attributes {a} {
  %t = pdl.type {b} : i32
  %ts = types : [i32, i64]
  %o = operand : %t
  %os = operands : %ts
  %a = attribute : %t
  %b = attribute = "x"
  %op = operation "foo.op"(%o, %os : !pdl.value, !pdl.range<value>) {"a" = %a, "b" = %b} -> (%t, %ts : !pdl.type, !pdl.range<type>) {q}
  %r = result 0 of %op
  %rs = results of %op
  %rs1 = results 1 of %op -> !pdl.range<value>
  %rs2 = results 2 of %op -> !pdl.value
  %z = apply_native_constraint "foo"(%r, %rs : !pdl.value, !pdl.range<value>) : !pdl.attribute {x}
  apply_native_constraint "foo"(%r, %rs, %rs1 : !pdl.value, !pdl.range<value>, !pdl.range<value>) {isNegated = true}
  %root = operation(%rs2, %r, %rs1 : !pdl.value, !pdl.value, !pdl.range<value>)
  rewrite %root {
    %1 = range %r, %rs : !pdl.value, !pdl.range<value>
    %2 = range : !pdl.range<type>
    %3 = operation "bar.op"(%1 : !pdl.range<value>) -> (%t : !pdl.type)
    %4 = apply_native_rewrite "xx"(%3 : !pdl.operation) : !pdl.value
    %44:2 = apply_native_rewrite "xx" : !pdl.value, !pdl.range<operation>
    replace %root with (%4 : !pdl.value)
    replace %root with %3
    erase %op
  }
}
pdl.pattern : benefit(0) {
  %root = operation
  rewrite %root with "x"(%root : !pdl.operation)
}
