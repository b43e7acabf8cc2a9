// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-memref-stride-calculation))' 2>&1 | FileCheck %s

func.func @f(%n: index) {
  %0 = memref.alloc(%n) : memref<3x?x5xf32>
  %1 = memref.alloc() : memref<3x4xf32, affine_map<(d0, d1) -> (d0 mod 2, d1)>>
  %2 = memref.alloc() : memref<3x4xf32, strided<[7, 1], offset: 3>>
  %3 = memref.alloc()[%n, %n] : memref<3x4xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 - d0 * (s0 - 9) + s1 - s1)>>
  return
}

// CHECK: Testing: f
// CHECK-NEXT: MemRefType offset: 0 strides: ?, 5, 1
// CHECK-NEXT: MemRefType memref<3x4xf32, affine_map<(d0, d1) -> (d0 mod 2, d1)>> cannot be converted to strided form
// CHECK-NEXT: MemRefType offset: 3 strides: 7, 1
// CHECK-NEXT: MemRefType offset: 0 strides: 9, 1