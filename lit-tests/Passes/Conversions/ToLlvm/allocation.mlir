// RUN: openxla-opt %s --convert-to-llvm | FileCheck %s

// CHECK-LABEL: llvm.func @free(!llvm.ptr)
// CHECK-LABEL: llvm.func @aligned_alloc(i64, i64) -> !llvm.ptr
// CHECK: llvm.mlir.global private constant @w(dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>) {addr_space = 0 : i32, alignment = 64 : i64} : !llvm.array<2 x f32>
// CHECK-LABEL: llvm.func @allocation(%arg0: i64) {
// CHECK: %0 = llvm.mlir.constant(1 : index) : i64
// CHECK: %1 = llvm.mul %0, %arg0 : i64
// CHECK: %2 = llvm.mlir.constant(4 : index) : i64
// CHECK: %3 = llvm.mul %1, %2 : i64
// CHECK: %4 = llvm.mlir.constant(63 : index) : i64
// CHECK: %5 = llvm.add %3, %4 : i64
// CHECK: %6 = llvm.mlir.constant(-64 : index) : i64
// CHECK: %7 = llvm.and %5, %6 : i64
// CHECK: %8 = llvm.mlir.constant(64 : index) : i64
// CHECK: %9 = llvm.call @aligned_alloc(%8, %7) : (i64, i64) -> !llvm.ptr
// CHECK: %10 = llvm.mlir.constant(0 : index) : i64
// CHECK: %11 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %12 = llvm.insertvalue %9, %11[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %13 = llvm.insertvalue %9, %12[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %14 = llvm.insertvalue %10, %13[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %15 = llvm.insertvalue %arg0, %14[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %16 = llvm.insertvalue %0, %15[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %17 = llvm.mlir.constant(2 : index) : i64
// CHECK: %18 = llvm.mlir.constant(1 : index) : i64
// CHECK: %19 = llvm.mlir.constant(2 : index) : i64
// CHECK: %20 = llvm.alloca %19 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
// CHECK: %21 = llvm.mlir.constant(0 : index) : i64
// CHECK: %22 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %23 = llvm.insertvalue %20, %22[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %24 = llvm.insertvalue %20, %23[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %25 = llvm.insertvalue %21, %24[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %26 = llvm.insertvalue %17, %25[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %27 = llvm.insertvalue %18, %26[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %28 = llvm.mlir.addressof @w : !llvm.ptr
// CHECK: %29 = llvm.mlir.constant(2 : index) : i64
// CHECK: %30 = llvm.mlir.constant(1 : index) : i64
// CHECK: %31 = llvm.mlir.constant(2 : index) : i64
// CHECK: %32 = llvm.mlir.constant(0 : index) : i64
// CHECK: %33 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %34 = llvm.insertvalue %28, %33[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %35 = llvm.insertvalue %28, %34[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %36 = llvm.insertvalue %32, %35[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %37 = llvm.insertvalue %29, %36[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %38 = llvm.insertvalue %30, %37[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %39 = llvm.mlir.constant(8 : index) : i64
// CHECK: %40 = llvm.extractvalue %38[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %41 = llvm.extractvalue %27[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: "llvm.intr.memcpy"(%41, %40, %39) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK: %42 = llvm.extractvalue %16[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: llvm.call @free(%42) : (!llvm.ptr) -> ()
// CHECK: llvm.return

memref.global "private" constant @w : memref<2xf32> = dense<[1.0, 2.0]>
func.func @allocation(%n: index) {
  %0 = memref.alloc(%n) : memref<?xf32>
  %1 = memref.alloca() : memref<2xf32>
  %2 = memref.get_global @w : memref<2xf32>
  memref.copy %2, %1 : memref<2xf32> to memref<2xf32>
  memref.dealloc %0 : memref<?xf32>
  return
}
