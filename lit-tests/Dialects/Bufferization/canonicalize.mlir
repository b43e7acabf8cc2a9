// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// A tensor in memory and back is the tensor, memory in a tensor and back the memory.
// CHECK-LABEL: func.func @back(
// CHECK-NEXT: %cast = memref.cast %arg1 : memref<?xf32> to memref<?xf32, strided<[?], offset: ?>>
// CHECK-NEXT: "use"(%arg0, %arg1, %cast) : (tensor<4xf32>, memref<?xf32>, memref<?xf32, strided<[?], offset: ?>>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @back(%t: tensor<4xf32>, %m: memref<?xf32>) {
  %0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32>
  %1 = bufferization.to_tensor %0 : memref<4xf32> to tensor<4xf32>
  %2 = bufferization.to_tensor %m : memref<?xf32> to tensor<?xf32>
  %3 = bufferization.to_buffer %2 : tensor<?xf32> to memref<?xf32>
  %4 = bufferization.to_buffer %2 : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  "use"(%1, %3, %4) : (tensor<4xf32>, memref<?xf32>, memref<?xf32, strided<[?], offset: ?>>) -> ()
  return
}

// Not where something stands between that could write the memory.
// CHECK-LABEL: func.func @write_between(
// CHECK-NEXT: %0 = bufferization.to_buffer %arg0 : tensor<4xf32> to memref<4xf32>
// CHECK-NEXT: memref.store %arg1, %0[%arg2] : memref<4xf32>
// CHECK-NEXT: %1 = bufferization.to_tensor %0 : memref<4xf32> to tensor<4xf32>
// CHECK-NEXT: return %1 : tensor<4xf32>
// CHECK-NEXT: }
func.func @write_between(%t: tensor<4xf32>, %v: f32, %i: index) -> tensor<4xf32> {
  %0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32>
  memref.store %v, %0[%i] : memref<4xf32>
  %1 = bufferization.to_tensor %0 : memref<4xf32> to tensor<4xf32>
  return %1 : tensor<4xf32>
}

// A layout that can't be cast to is copied to.
// CHECK-LABEL: func.func @copy(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %dim = memref.dim %arg0, %c0 : memref<?xf32, strided<[?], offset: ?>>
// CHECK-NEXT: %alloc = memref.alloc(%dim) : memref<?xf32>
// CHECK-NEXT: memref.copy %arg0, %alloc : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
// CHECK-NEXT: return %alloc : memref<?xf32>
// CHECK-NEXT: }
func.func @copy(%m: memref<?xf32, strided<[?], offset: ?>>) -> memref<?xf32> {
  %0 = bufferization.to_tensor %m : memref<?xf32, strided<[?], offset: ?>> to tensor<?xf32>
  %1 = bufferization.to_buffer %0 : tensor<?xf32> to memref<?xf32>
  return %1 : memref<?xf32>
}

// Elements and extents are those of the other side.
// CHECK-LABEL: func.func @reads(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %extracted = tensor.extract %arg0[%arg3] : tensor<?xf32>
// CHECK-NEXT: %dim = tensor.dim %arg0, %c0 : tensor<?xf32>
// CHECK-NEXT: %dim_0 = memref.dim %arg1, %c0 : memref<?xf32>
// CHECK-NEXT: %0 = bufferization.to_buffer %arg2 : tensor<4xf32> to memref<4xf32>
// CHECK-NEXT: %cast = memref.cast %0 : memref<4xf32> to memref<?xf32>
// CHECK-NEXT: "use"(%extracted, %dim, %dim_0, %cast) : (f32, index, index, memref<?xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reads(%t: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<4xf32>, %i: index) {
  %c0 = arith.constant 0 : index
  %0 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32>
  %1 = memref.load %0[%i] : memref<?xf32>
  %2 = memref.dim %0, %c0 : memref<?xf32>
  %3 = bufferization.to_tensor %m : memref<?xf32> to tensor<?xf32>
  %4 = tensor.dim %3, %c0 : tensor<?xf32>
  %5 = tensor.cast %c : tensor<4xf32> to tensor<?xf32>
  %6 = bufferization.to_buffer %5 : tensor<?xf32> to memref<?xf32>
  "use"(%1, %2, %4, %6) : (f32, index, index, memref<?xf32>) -> ()
  return
}

// Sizes of allocated tensors.
// CHECK-LABEL: func.func @alloc_tensor(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %0 = bufferization.alloc_tensor(%arg0) : tensor<4x?xf32>
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<4x?xf32> to tensor<?x?xf32>
// CHECK-NEXT: %1 = bufferization.alloc_tensor(%arg0) : tensor<?xf32>
// CHECK-NEXT: %2 = bufferization.alloc_tensor() copy(%arg1) : tensor<?xf32>
// CHECK-NEXT: %dim = tensor.dim %arg1, %c0 : tensor<?xf32>
// CHECK-NEXT: "use"(%cast, %arg0, %dim) : (tensor<?x?xf32>, index, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @alloc_tensor(%n: index, %t: tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %0 = bufferization.alloc_tensor(%c4, %n) : tensor<?x?xf32>
  %1 = bufferization.alloc_tensor(%n) : tensor<?xf32>
  %2 = tensor.dim %1, %c0 : tensor<?xf32>
  %3 = bufferization.alloc_tensor() copy(%t) : tensor<?xf32>
  %4 = tensor.dim %3, %c0 : tensor<?xf32>
  "use"(%0, %2, %4) : (tensor<?x?xf32>, index, index) -> ()
  return
}

// A clone may be its source where that is freed right here.
// CHECK-LABEL: func.func @clones(
// CHECK-NEXT: "use"(%arg1) : (memref<4xf32>) -> ()
// CHECK-NEXT: %cast = memref.cast %arg0 : memref<4xf32> to memref<?xf32>
// CHECK-NEXT: return %cast : memref<?xf32>
// CHECK-NEXT: }
func.func @clones(%m: memref<4xf32>, %n: memref<4xf32>) -> memref<?xf32> {
  %0 = bufferization.clone %m : memref<4xf32> to memref<4xf32>
  %1 = bufferization.clone %n : memref<4xf32> to memref<4xf32>
  "use"(%1) : (memref<4xf32>) -> ()
  memref.dealloc %1 : memref<4xf32>
  %2 = bufferization.clone %m : memref<4xf32> to memref<?xf32>
  memref.dealloc %m : memref<4xf32>
  return %2 : memref<?xf32>
}

// Not where both are.
// CHECK-LABEL: func.func @both_freed(
// CHECK-NEXT: %0 = bufferization.clone %arg0 : memref<4xf32> to memref<4xf32>
// CHECK-NEXT: memref.dealloc %arg0 : memref<4xf32>
// CHECK-NEXT: "use"(%0) : (memref<4xf32>) -> ()
// CHECK-NEXT: memref.dealloc %0 : memref<4xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @both_freed(%m: memref<4xf32>) {
  %0 = bufferization.clone %m : memref<4xf32> to memref<4xf32>
  memref.dealloc %m : memref<4xf32>
  "use"(%0) : (memref<4xf32>) -> ()
  memref.dealloc %0 : memref<4xf32>
  return
}

// What is freed twice, never, or not used.
// CHECK-LABEL: func.func @dealloc(
// CHECK-NEXT: %0 = arith.ori %arg2, %arg3 : i1
// CHECK-NEXT: %1 = bufferization.dealloc (%arg0 : memref<4xf32>) if (%0) retain (%arg1 : memref<8xf32>)
// CHECK-NEXT: %2 = bufferization.dealloc (%arg0 : memref<4xf32>) if (%arg2) retain (%arg1 : memref<8xf32>)
// CHECK-NEXT: return %1, %2, %2 : i1, i1, i1
// CHECK-NEXT: }
func.func @dealloc(%m: memref<4xf32>, %n: memref<8xf32>, %a: i1, %b: i1) -> (i1, i1, i1) {
  %false = arith.constant false
  %0 = bufferization.dealloc (%m, %m, %n : memref<4xf32>, memref<4xf32>, memref<8xf32>) if (%a, %b, %false) retain (%n : memref<8xf32>)
  %1, %2 = bufferization.dealloc (%m : memref<4xf32>) if (%a) retain (%n, %n : memref<8xf32>, memref<8xf32>)
  %3 = memref.alloc() : memref<4xf32>
  bufferization.dealloc (%3 : memref<4xf32>) if (%a)
  return %0, %1, %2 : i1, i1, i1
}

// The base of an allocation is freed as the allocation.
// CHECK-LABEL: func.func @dealloc_base(
// CHECK-NEXT: %alloc = memref.alloc() : memref<4xf32>
// CHECK-NEXT: "use"(%alloc) : (memref<4xf32>) -> ()
// CHECK-NEXT: bufferization.dealloc (%alloc : memref<4xf32>) if (%arg0)
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @dealloc_base(%a: i1) {
  %0 = memref.alloc() : memref<4xf32>
  "use"(%0) : (memref<4xf32>) -> ()
  %b, %o, %s, %t = memref.extract_strided_metadata %0 : memref<4xf32> -> memref<f32>, index, index, index
  bufferization.dealloc (%b : memref<f32>) if (%a)
  return
}

// Nothing to free: nothing is kept either.
// CHECK-LABEL: func.func @dealloc_nothing(
// CHECK-NEXT: %false = arith.constant false
// CHECK-NEXT: return %false : i1
// CHECK-NEXT: }
func.func @dealloc_nothing(%n: memref<8xf32>) -> i1 {
  %0 = bufferization.dealloc retain (%n : memref<8xf32>)
  return %0 : i1
}
