// RUN: openxla-opt %s | not openxla-filecheck %s --dump-input=never 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: openxla-opt %s | not openxla-filecheck %s --check-prefix=NONE --dump-input=never 2>&1 | FileCheck %s --check-prefix=ABSENT
// RUN: openxla-opt %s | not openxla-filecheck %s --check-prefix=EXTRA --dump-input=never 2>&1 | FileCheck %s --check-prefix=MORE
// RUN: openxla-opt %s | not openxla-filecheck %s --check-prefix=SHORT --dump-input=never 2>&1 | FileCheck %s --check-prefix=LESS
// RUN: openxla-opt %s | not openxla-filecheck %s --check-prefix=TYPE --dump-input=never 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: openxla-opt %s | not openxla-filecheck %s --check-prefix=BAD --dump-input=never 2>&1 | FileCheck %s --check-prefix=SYNTAX
// RUN: echo "no ir" | not openxla-filecheck %s --dump-input=never --allow-unused-prefixes 2>&1 | FileCheck %s --check-prefix=INPUT

// CHECK-IR: func.func @f(%x: i32, %y: i32) -> i32 {
// CHECK-IR:   %0 = arith.subi %y, %x : i32
// CHECK-IR:   return %0 : i32
// CHECK-IR: }
// TEXT: check-ir-differs.mlir:10:21: error: CHECK-IR: operand #0 is another value: block argument #1 expected, block argument #0 found
// TEXT-NEXT: %0 = arith.subi %y, %x : i32
// TEXT: note: the checked text has this

// NONE-IR: func.func @g()
// ABSENT: error: NONE-IR: 'func.func' '@g' is not in the checked text; of 'func.func' there are @f

// EXTRA-IR: func.func @f(%x: i32, %y: i32) -> i32 {
// EXTRA-IR:   %0 = arith.subi %x, %y : i32
// EXTRA-IR: }
// MORE: error: EXTRA-IR: 'func.return' follows, which is not expected

// SHORT-IR: func.func @f(%x: i32, %y: i32) -> i32 {
// SHORT-IR:   ...
// SHORT-IR:   "test.absent"() : () -> ()
// SHORT-IR:   ...
// SHORT-IR: }
// LESS: error: SHORT-IR: 'test.absent' expected, 'arith.subi' found

// TYPE-IR: func.func @f(%x: i32, %y: i32) -> i64 { ... }
// OTHER: error: TYPE-IR: attribute 'function_type' = (i32, i32) -> i64 expected, (i32, i32) -> i32 found

// BAD-IR: func.func @f(
// SYNTAX: check-ir-differs.mlir:[[#@LINE-1]]:{{[0-9]+}}: error: expected

// INPUT: <stdin>:1:1: error:
func.func @f(%x: i32, %y: i32) -> i32 {
  %0 = arith.subi %x, %y : i32
  return %0 : i32
}
