// RUN: openxla-opt %s '--convert-to-llvm=noalias packed-entries' | FileCheck %s

// CHECK-LABEL: llvm.func @f(%arg0: !llvm.ptr, %arg1: !llvm.ptr {llvm.noalias}, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: !llvm.ptr, %arg8: !llvm.ptr {llvm.noalias}, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i32) -> i32 {
// CHECK: llvm.return %arg12 : i32
// CHECK-LABEL: llvm.func @f_packed(%arg0: !llvm.ptr) {
// CHECK: %0 = llvm.getelementptr inbounds %arg0[0] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK: %1 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
// CHECK: %2 = llvm.mlir.constant(0 : index) : i64
// CHECK: %3 = llvm.mlir.constant(2 : index) : i64
// CHECK: %4 = llvm.mlir.constant(3 : index) : i64
// CHECK: %5 = llvm.mlir.constant(3 : index) : i64
// CHECK: %6 = llvm.mlir.constant(1 : index) : i64
// CHECK: %7 = llvm.getelementptr inbounds %arg0[1] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK: %8 = llvm.load %7 : !llvm.ptr -> !llvm.ptr
// CHECK: %9 = llvm.load %8 : !llvm.ptr -> !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %10 = llvm.extractvalue %9[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %11 = llvm.extractvalue %9[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %12 = llvm.extractvalue %9[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %13 = llvm.extractvalue %9[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %14 = llvm.extractvalue %9[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %15 = llvm.getelementptr inbounds %arg0[2] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK: %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
// CHECK: %17 = llvm.load %16 : !llvm.ptr -> i32
// CHECK: %18 = llvm.call @f(%1, %1, %2, %3, %4, %5, %6, %10, %11, %12, %13, %14, %17) {no_inline} : (!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64, i32) -> i32
// CHECK: %19 = llvm.getelementptr inbounds %arg0[3] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
// CHECK: %20 = llvm.load %19 : !llvm.ptr -> !llvm.ptr
// CHECK: llvm.store %18, %20 : i32, !llvm.ptr
// CHECK: llvm.return

func.func @f(%m: memref<2x3xf32>, %d: memref<?xf32>, %n: i32) -> i32 {
  return %n : i32
}
