// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-last-modified 2>&1 | FileCheck %s

func.func private @external(memref<i32>)

func.func private @store(%m: memref<i32>) -> memref<i32> {
  %c = arith.constant 1 : i32
  memref.store %c, %m[] {tag_name = "store"} : memref<i32>
  return %m : memref<i32>
}

func.func @f(%m: memref<i32>, %c: i1) {
  %z = arith.constant 0 : i32
  memref.store %z, %m[] {tag_name = "first", tag = "first"} : memref<i32>
  scf.if %c {
    memref.store %z, %m[] {tag_name = "branch"} : memref<i32>
  }
  %r = func.call @store(%m) {tag = "call"} : (memref<i32>) -> memref<i32>
  %v = memref.load %r[] {tag = "load"} : memref<i32>
  func.call @external(%m) {tag = "external"} : (memref<i32>) -> ()
  %w = memref.load %m[] {tag = "last"} : memref<i32>
  return
}

// CHECK: test_tag: first:
// CHECK-NEXT:  operand #0
// CHECK-NEXT:   - <unknown>
// CHECK-NEXT:  operand #1
// CHECK-NEXT:   - first
// CHECK-NEXT: test_tag: call:
// CHECK-NEXT:  operand #0
// CHECK-NEXT:   - store
// CHECK-NEXT: test_tag: load:
// CHECK-NEXT:  operand #0
// CHECK-NEXT:   - store
// CHECK-NEXT: test_tag: external:
// CHECK-NEXT:  operand #0
// CHECK-NEXT:   - <unknown>
// CHECK-NEXT: test_tag: last:
// CHECK-NEXT:  operand #0
// CHECK-NEXT:   - <unknown>