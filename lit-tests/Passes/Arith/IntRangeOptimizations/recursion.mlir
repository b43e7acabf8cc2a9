// RUN: openxla-opt %s -int-range-optimizations | FileCheck %s

// What a recursive function counts up has a range that would grow for long: it becomes unknown.
// CHECK-LABEL: @counted(
// CHECK-SAME: %[[X:.*]]: i32)
// CHECK: %[[Y:.*]] = arith.addi %[[X]]
// CHECK: %[[P:.*]] = arith.cmpi sge, %[[Y]]
// CHECK: call @counted(%[[Y]])
// CHECK: return %[[P]]
func.func private @counted(%x: i32) -> i1 {
  %c1 = arith.constant 1 : i32
  %y = arith.addi %x, %c1 : i32
  %p = arith.cmpi sge, %y, %c1 : i32
  %r = call @counted(%y) : (i32) -> i1
  return %p : i1
}

func.func @counting() -> i1 {
  %c0 = arith.constant 0 : i32
  %r = call @counted(%c0) : (i32) -> i1
  return %r : i1
}
