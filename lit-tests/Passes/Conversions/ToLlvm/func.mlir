// RUN: openxla-opt %s --convert-to-llvm | FileCheck %s

// CHECK-LABEL: llvm.func @declared(!llvm.ptr, !llvm.ptr, i64, i64, i64) -> f32 attributes {sym_visibility = "private"}
// CHECK-LABEL: llvm.func @two(%arg0: i32) -> !llvm.struct<(i32, f32)> attributes {sym_visibility = "private"} {
// CHECK: %0 = llvm.mlir.constant(1.000000e+00 : f32) : f32
// CHECK: %1 = llvm.mlir.poison : !llvm.struct<(i32, f32)>
// CHECK: %2 = llvm.insertvalue %arg0, %1[0] : !llvm.struct<(i32, f32)>
// CHECK: %3 = llvm.insertvalue %0, %2[1] : !llvm.struct<(i32, f32)>
// CHECK: llvm.return %3 : !llvm.struct<(i32, f32)>
// CHECK-LABEL: llvm.func @calls(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i64, %arg3: i64, %arg4: i64, %arg5: i64) -> f32 {
// CHECK: %0 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %1 = llvm.insertvalue %arg0, %0[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %2 = llvm.insertvalue %arg1, %1[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %3 = llvm.insertvalue %arg2, %2[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %4 = llvm.insertvalue %arg3, %3[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %5 = llvm.insertvalue %arg4, %4[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %6 = llvm.extractvalue %5[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %7 = llvm.extractvalue %5[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %8 = llvm.extractvalue %5[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %9 = llvm.extractvalue %5[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %10 = llvm.extractvalue %5[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
// CHECK: %11 = llvm.call @declared(%6, %7, %8, %9, %10) : (!llvm.ptr, !llvm.ptr, i64, i64, i64) -> f32
// CHECK: %12 = llvm.mlir.constant(3 : i32) : i32
// CHECK: %13 = llvm.call @two(%12) : (i32) -> !llvm.struct<(i32, f32)>
// CHECK: %14 = llvm.extractvalue %13[0] : !llvm.struct<(i32, f32)>
// CHECK: %15 = llvm.extractvalue %13[1] : !llvm.struct<(i32, f32)>
// CHECK: llvm.return %15 : f32

func.func private @declared(memref<4xf32>) -> f32
func.func private @two(%a: i32) -> (i32, f32) {
  %c = arith.constant 1.0 : f32
  return %a, %c : i32, f32
}
func.func @calls(%m: memref<4xf32>, %i: index) -> f32 {
  %0 = call @declared(%m) : (memref<4xf32>) -> f32
  %1 = arith.constant 3 : i32
  %2:2 = call @two(%1) : (i32) -> (i32, f32)
  return %2#1 : f32
}
