// RUN: openxla-opt %s | FileCheck %s

// A comma may stand before the strides that are not there.

// CHECK: memref.dma_start %{{.*}}[%{{.*}}], %{{.*}}[%{{.*}}], %{{[a-z0-9]+}}, %{{.*}}[%{{[a-z0-9]+}}] : memref<8xi32>
// CHECK: affine.dma_start %{{.*}}[%{{.*}}], %{{.*}}[%{{.*}}], %{{.*}}[%{{.*}}], %{{[a-z0-9]+}} : memref<8xi32>
func.func @no_strides(%a: memref<8xi32>, %b: memref<8xi32, 1>, %tag: memref<1xi32>, %n: index) {
  memref.dma_start %a[%n], %b[%n], %n, %tag[%n], : memref<8xi32>, memref<8xi32, 1>, memref<1xi32>
  affine.dma_start %a[%n], %b[%n], %tag[%n], %n, : memref<8xi32>, memref<8xi32, 1>, memref<1xi32>
  return
}
