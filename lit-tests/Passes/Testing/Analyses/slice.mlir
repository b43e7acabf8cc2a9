// RUN: openxla-opt %s -slice-analysis-test | FileCheck %s

// CHECK-LABEL: func.func @f__backward_slice__0(
// CHECK-SAME: %{{.*}}: memref<8xf32>, %[[X:.+]]: f32, %{{.*}}: i1)
// CHECK-NEXT: %[[A:.+]] = arith.addf %[[X]], %[[X]] : f32
// CHECK-NEXT: arith.subf %[[A]], %[[X]] : f32
// CHECK-NEXT: return
// CHECK-LABEL: func.func @f(
// CHECK: linalg.fill
func.func @f(%m: memref<8xf32>, %x: f32, %c: i1) {
  %a = arith.addf %x, %x : f32
  %b = arith.mulf %x, %x : f32
  %d = arith.subf %a, %x : f32
  linalg.fill ins(%d : f32) outs(%m : memref<8xf32>)
  return
}
