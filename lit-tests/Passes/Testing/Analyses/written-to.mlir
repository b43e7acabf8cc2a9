// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-written-to 2>&1 | FileCheck %s

func.func private @external(memref<i32>, i32)

func.func @f(%c: i1, %m: memref<i32>, %x: i32) {
  %y = arith.addi %x, %x {tag = "sum"} : i32
  memref.store %y, %m[] {tag_name = "a"} : memref<i32>
  %z = arith.muli %y, %y {tag = "product"} : i32
  memref.store %z, %m[] {tag_name = "b"} : memref<i32>
  func.call @external(%m, %z) {tag = "call"} : (memref<i32>, i32) -> ()
  cf.cond_br %c, ^a, ^a {tag = "branch"}
^a:
  return
}

// CHECK: test_tag: sum:
// CHECK-NEXT:  operand #0: [callarg1 b a]
// CHECK-NEXT:  operand #1: [callarg1 b a]
// CHECK-NEXT:  result #0: [callarg1 b a]
// CHECK-NEXT: test_tag: product:
// CHECK-NEXT:  operand #0: [callarg1 b a]
// CHECK-NEXT:  operand #1: [callarg1 b a]
// CHECK-NEXT:  result #0: [callarg1 b]
// CHECK-NEXT: test_tag: call:
// CHECK-NEXT:  operand #0: [callarg0]
// CHECK-NEXT:  operand #1: [callarg1 b]
// CHECK-NEXT: test_tag: branch:
// CHECK-NEXT:  operand #0: [brancharg0]