// RUN: openxla-opt %s --inline | FileCheck %s

// A function or a call that carries no_inline stays apart.
// CHECK-LABEL: func.func @caller
// CHECK: %[[V0:.+]] = call @apart(%{{.+}}) : (i32) -> i32
// CHECK: %[[V1:.+]] = call @callee(%[[V0]]) {no_inline} : (i32) -> i32
// CHECK-NOT: call
// CHECK: return %[[V1]] : i32
func.func @caller(%a: i32) -> i32 {
  %0 = call @apart(%a) : (i32) -> i32
  %1 = call @callee(%0) {no_inline} : (i32) -> i32
  %2 = call @callee(%1) : (i32) -> i32
  return %2 : i32
}

func.func private @apart(%a: i32) -> i32 attributes {no_inline} {
  return %a : i32
}

func.func private @callee(%a: i32) -> i32 {
  return %a : i32
}
