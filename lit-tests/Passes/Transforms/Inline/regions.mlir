// RUN: openxla-opt %s -inline=default-pipeline= | FileCheck %s

// A dialect says whether its regions take bodies: those of scf do, those of gpu do not.
// CHECK-LABEL: func.func @in_regions
// CHECK: scf.if
// CHECK-NEXT: arith.addi
// CHECK: gpu.launch
// CHECK-NEXT: call @doubled
func.func @in_regions(%c: i1, %x: i32, %n: index, %m: memref<i32>) {
  scf.if %c {
    %0 = func.call @doubled(%x) : (i32) -> i32
    memref.store %0, %m[] : memref<i32>
  }
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) {
    %0 = func.call @doubled(%x) : (i32) -> i32
    memref.store %0, %m[] : memref<i32>
    gpu.terminator
  }
  return
}

func.func @doubled(%x: i32) -> i32 {
  %0 = arith.addi %x, %x : i32
  return %0 : i32
}

// What indexes memory in a callee has to be a dimension or a symbol in the loop too.
// CHECK-LABEL: func.func @in_affine_loop
// CHECK: affine.load
// CHECK: affine.load
// CHECK-NEXT: affine.store
// CHECK: call @copies
func.func @in_affine_loop(%m: memref<10xindex>) {
  affine.for %i = 0 to 10 {
    %j = affine.load %m[%i] : memref<10xindex>
    func.call @copies(%m, %i) : (memref<10xindex>, index) -> ()
    func.call @copies(%m, %j) : (memref<10xindex>, index) -> ()
  }
  return
}

func.func @copies(%m: memref<10xindex>, %i: index) {
  %0 = affine.load %m[%i] : memref<10xindex>
  affine.store %0, %m[%i] : memref<10xindex>
  return
}
