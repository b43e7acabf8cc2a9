// RUN: openxla-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// What reads its own result can't be replaced by it.
// CHECK-LABEL: module @graph
// CHECK: %[[A:.+]] = arith.ori %[[A]], %{{.+}} : i64
module @graph {
  %c0 = arith.constant 0 : i64
  %a = arith.ori %a, %c0 : i64
  "some.use"(%a) : (i64) -> ()
}

// CHECK-LABEL: func.func @unreachable
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @unreachable() {
  return
^unreachable:
  %c1 = arith.constant 0 : i64
  %add = arith.addi %add, %c1 : i64
  cf.br ^unreachable
}
