// RUN: not openxla-opt %s --rewrite-rules=%S/unrunnable.rules 2>&1 | FileCheck %s
// RUN: openxla-opt %s --apply-rewrite-rules="rules=%S/unrunnable.rules disable-patterns=type_as_value,twice" | FileCheck %s --check-prefix=REST

// CHECK-DAG: error: rewrite 'type_as_value' can't be run: '%t' is no value, but i32
// CHECK-DAG: error: rewrite 'twice' could not be finished after it had changed the program: 'root' has been erased

func.func private @f(i32, i32, i32) -> i32

// REST: arith.muli
// REST: arith.negf
// REST: call @f
func.func @main(%a: i32, %b: f32) -> (i32, f32, i32) {
  %c = arith.constant 4 : i32
  %0 = arith.muli %a, %c : i32
  %1 = arith.negf %b : f32
  %2 = func.call @f(%a, %a, %a) : (i32, i32, i32) -> i32
  return %0, %1, %2 : i32, f32, i32
}
