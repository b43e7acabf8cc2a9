// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// What waits for nothing need not be waited for.

// CHECK-LABEL: func.func @waits(
// CHECK-NEXT: %0 = gpu.wait async
// CHECK-NEXT: %1 = gpu.memset async [%0] %arg0, %arg1 : memref<4xf32>, f32
// CHECK-NEXT: gpu.wait [%1]
// CHECK-NEXT: return
func.func @waits(%m: memref<4xf32>, %v: f32) {
  %0 = gpu.wait async
  gpu.wait
  gpu.wait [%0]
  %1 = gpu.wait async
  %2 = gpu.memset async [%1] %m, %v : memref<4xf32>, f32
  %3 = gpu.wait async [%2]
  gpu.wait [%1, %3]
  return
}

// Memory that is only freed need not be written.

// CHECK-LABEL: func.func @unread_copy(
// CHECK-NEXT: return
func.func @unread_copy(%m: memref<4xf32>) {
  %0 = memref.alloc() : memref<4xf32>
  gpu.memcpy %0, %m : memref<4xf32>, memref<4xf32>
  memref.dealloc %0 : memref<4xf32>
  return
}

// CHECK-LABEL: func.func @read_copy(
// CHECK-NEXT: %alloc = memref.alloc() : memref<4xf32>
// CHECK-NEXT: gpu.memcpy  %alloc, %arg0 : memref<4xf32>, memref<4xf32>
// CHECK-NEXT: %0 = memref.load %alloc[%arg1] : memref<4xf32>
// CHECK-NEXT: memref.dealloc %alloc : memref<4xf32>
// CHECK-NEXT: return %0 : f32
func.func @read_copy(%m: memref<4xf32>, %i: index) -> f32 {
  %0 = memref.alloc() : memref<4xf32>
  gpu.memcpy %0, %m : memref<4xf32>, memref<4xf32>
  %1 = memref.load %0[%i] : memref<4xf32>
  memref.dealloc %0 : memref<4xf32>
  return %1 : f32
}

// CHECK-LABEL: func.func @through_casts(
// CHECK-NEXT: gpu.memcpy  %arg0, %arg1 : memref<4xf32>, memref<4xf32>
// CHECK-NEXT: gpu.memset  %arg0, %arg2 : memref<4xf32>, f32
// CHECK-NEXT: return
func.func @through_casts(%m: memref<4xf32>, %n: memref<4xf32>, %v: f32) {
  %0 = memref.cast %m : memref<4xf32> to memref<?xf32>
  %1 = memref.cast %n : memref<4xf32> to memref<?xf32>
  gpu.memcpy %0, %1 : memref<?xf32>, memref<?xf32>
  gpu.memset %0, %v : memref<?xf32>, f32
  return
}

// CHECK-LABEL: func.func @dim_of_alloc(
// CHECK-NEXT: return %arg1 : index
func.func @dim_of_alloc(%n: index, %k: index) -> index {
  %c2 = arith.constant 2 : index
  %0 = gpu.alloc (%n, %k) : memref<?x4x?xf32>
  %1 = memref.dim %0, %c2 : memref<?x4x?xf32>
  return %1 : index
}

// CHECK-LABEL: func.func @barriers(
// CHECK-NEXT: gpu.barrier
// CHECK-NEXT: "between"() : () -> ()
// CHECK-NEXT: gpu.barrier
// CHECK-NEXT: return
func.func @barriers() {
  gpu.barrier
  gpu.barrier
  "between"() : () -> ()
  gpu.barrier
  return
}

// CHECK-LABEL: func.func @launch(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: gpu.launch blocks(%arg1, %arg2, %arg3) in (%arg7 = %arg0, %arg8 = %c1, %arg9 = %c1) threads(%arg4, %arg5, %arg6) in (%arg10 = %arg0, %arg11 = %c1, %arg12 = %arg0) {
// CHECK-NEXT: "use"(%arg1, %c0, %c0, %arg4, %c0, %arg6) : (index, index, index, index, index, index) -> ()
// CHECK-NEXT: gpu.terminator
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @launch(%n: index) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %c1, %sz = %n) {
    "use"(%bx, %by, %bz, %tx, %ty, %tz) : (index, index, index, index, index, index) -> ()
    gpu.terminator
  }
  return
}

// CHECK-LABEL: func.func @broadcasts(
// CHECK-NEXT: %0 = gpu.subgroup_broadcast %arg0,  first_active_lane : f32
// CHECK-NEXT: return %0 : f32
func.func @broadcasts(%v: f32, %i: i32) -> f32 {
  %0 = gpu.subgroup_broadcast %v, first_active_lane : f32
  %1 = gpu.subgroup_broadcast %0, specific_lane %i : f32
  return %1 : f32
}
