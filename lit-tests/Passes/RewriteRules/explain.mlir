// Rules say why they do not apply, and what fired is logged, as for rewrites in C#.
// RUN: openxla-opt %s --rewrite-rules=%S/arithmetic.rules --explain=apply-rewrite-rules -o /dev/null 2>&1 | FileCheck %s
// RUN: openxla-opt %s --rewrite-rules=%S/arithmetic.rules --log-rewrites -o /dev/null 2>&1 | FileCheck %s --check-prefix=LOG

// CHECK: note: mul_two: operand #1: attribute 'value' is 3 : i32, but must be 2 : i32
// CHECK: note: add_zero: operand #1: must be 'arith.constant', but is 'arith.muli'
// LOG: [apply-rewrite-rules] same_arguments on 'func.call' at
func.func private @f(i32, i32) -> i32
func.func private @g(i32) -> i32
func.func @main(%a: i32) -> (i32, i32) {
  %three = arith.constant 3 : i32
  %0 = arith.muli %a, %three : i32
  %1 = arith.addi %a, %0 : i32
  %2 = func.call @f(%0, %0) : (i32, i32) -> i32
  return %1, %2 : i32, i32
}
