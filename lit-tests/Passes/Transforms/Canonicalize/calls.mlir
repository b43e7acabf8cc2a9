// RUN: openxla-opt %s --canonicalize | FileCheck %s

func.func private @known(i32) -> i32

// CHECK-LABEL: func.func @call_of_a_constant
// CHECK-NEXT: %[[R:.+]] = call @known(%{{.+}}) : (i32) -> i32
// CHECK-NEXT: return %[[R]]
func.func @call_of_a_constant(%x: i32) -> i32 {
  %f = constant @known : (i32) -> i32
  %r = call_indirect %f(%x) : (i32) -> i32
  return %r : i32
}
