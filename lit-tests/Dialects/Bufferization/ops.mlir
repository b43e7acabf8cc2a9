// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @tensors_and_memory
// CHECK: %{{[^ ,)]+}} = bufferization.alloc_tensor(%{{[^ ,)]+}}) : tensor<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.alloc_tensor() copy(%{{[^ ,)]+}}) {a} : tensor<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.alloc_tensor(%{{[^ ,)]+}}) size_hint=%{{[^ ,)]+}} {memory_space = 1 : i64} : tensor<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.clone %{{[^ ,)]+}} {a} : memref<4x?xf32> to memref<?x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.clone %{{[^ ,)]+}} : memref<*xf32> to memref<*xf32>
// CHECK: bufferization.dealloc_tensor %{{[^ ,)]+}} {a} : tensor<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.materialize_in_destination %{{[^ ,)]+}} in %{{[^ ,)]+}} {a} : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>
// CHECK: bufferization.materialize_in_destination %{{[^ ,)]+}} in restrict writable %{{[^ ,)]+}} : (tensor<4x?xf32>, memref<4x?xf32>) -> ()
// CHECK: %{{[^ ,)]+}} = bufferization.to_buffer %{{[^ ,)]+}} read_only {a} : tensor<4x?xf32> to memref<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.to_buffer %{{[^ ,)]+}} : tensor<*xf32> to memref<*xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.to_tensor %{{[^ ,)]+}} restrict writable {a} : memref<4x?xf32> to tensor<4x?xf32>
// CHECK: %{{[^ ,)]+}} = bufferization.dealloc (%{{[^ ,)]+}} : memref<4x?xf32>) if (%{{[^ ,)]+}}) retain (%{{[^ ,)]+}} : memref<4x?xf32>) {a}
// CHECK: bufferization.dealloc (%{{[^ ,)]+}}, %{{[^ ,)]+}} : memref<4x?xf32>, memref<4x?xf32>) if (%{{[^ ,)]+}}, %{{[^ ,)]+}})
// CHECK: bufferization.dealloc
// CHECK: %{{[^ ,)]+}}:2 = bufferization.dealloc retain (%{{[^ ,)]+}}, %{{[^ ,)]+}} : memref<4x?xf32>, memref<4x?xf32>)
// CHECK: return
func.func @tensors_and_memory(%t: tensor<4x?xf32>, %i: index, %m: memref<4x?xf32>, %c: i1, %u: tensor<*xf32>, %um: memref<*xf32>) {
  %0 = bufferization.alloc_tensor(%i) : tensor<4x?xf32>
  %1 = bufferization.alloc_tensor() copy(%t) {a} : tensor<4x?xf32>
  %2 = bufferization.alloc_tensor(%i) size_hint=%i {memory_space = 1 : i64} : tensor<4x?xf32>
  %3 = bufferization.clone %m {a} : memref<4x?xf32> to memref<?x?xf32>
  %4 = bufferization.clone %um : memref<*xf32> to memref<*xf32>
  bufferization.dealloc_tensor %t {a} : tensor<4x?xf32>
  %5 = bufferization.materialize_in_destination %t in %t {a} : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>
  bufferization.materialize_in_destination %t in restrict writable %m : (tensor<4x?xf32>, memref<4x?xf32>) -> ()
  %6 = bufferization.to_buffer %t read_only {a} : tensor<4x?xf32> to memref<4x?xf32>
  %66 = bufferization.to_buffer %u : tensor<*xf32> to memref<*xf32>
  %7 = bufferization.to_tensor %m restrict writable {a} : memref<4x?xf32> to tensor<4x?xf32>
  %8 = bufferization.dealloc (%m : memref<4x?xf32>) if (%c) retain (%m : memref<4x?xf32>) {a}
  bufferization.dealloc (%m, %m : memref<4x?xf32>, memref<4x?xf32>) if (%c, %c)
  bufferization.dealloc
  %9:2 = bufferization.dealloc retain (%m, %m : memref<4x?xf32>, memref<4x?xf32>)
  return
}
