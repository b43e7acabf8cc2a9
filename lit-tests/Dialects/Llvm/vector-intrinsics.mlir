// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @vectors(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: vector<[8]xi32>) {
// CHECK: %0 = "llvm.intr.vector.deinterleave2"(%arg2) : (vector<4xi32>) -> !llvm.struct<(vector<2xi32>, vector<2xi32>)>
// CHECK: %1 = "llvm.intr.vector.interleave2"(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<8xi32>
// CHECK: %2 = llvm.intr.vector.extract %arg2[2] : vector<2xi32> from vector<4xi32>
// CHECK: %3 = llvm.intr.vector.insert %arg2, %arg10[4] : vector<4xi32> into vector<[8]xi32>
// CHECK: %4 = llvm.intr.stepvector : vector<[4]xi32>
// CHECK: %5 = llvm.intr.get.active.lane.mask %arg8, %arg8 : i64, i64 to vector<4xi1>
// CHECK: %6 = "llvm.intr.vscale"() : () -> i64
// CHECK-LABEL: llvm.func @matrices(%arg0: !llvm.ptr, %arg1: i64, %arg2: vector<6xf32>, %arg3: vector<12xf32>) {
// CHECK: %0 = llvm.intr.matrix.column.major.load %arg0, <stride = %arg1> {columns = 3 : i32, isVolatile = false, rows = 2 : i32} : vector<6xf32> from !llvm.ptr stride i64
// CHECK: llvm.intr.matrix.column.major.store %arg2, %arg0, <stride = %arg1> {columns = 3 : i32, isVolatile = true, rows = 2 : i32} : vector<6xf32> to !llvm.ptr stride i64
// CHECK: %1 = llvm.intr.matrix.multiply %arg2, %arg3 {lhs_columns = 3 : i32, lhs_rows = 2 : i32, rhs_columns = 4 : i32} : (vector<6xf32>, vector<12xf32>) -> vector<8xf32>
// CHECK: %2 = llvm.intr.matrix.transpose %arg2 {columns = 3 : i32, rows = 2 : i32} : vector<6xf32> into vector<6xf32>

llvm.func @vectors(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %w: vector<[8]xi32>) {
  %r0 = "llvm.intr.vector.deinterleave2"(%vi) : (vector<4xi32>) -> !llvm.struct<(vector<2xi32>, vector<2xi32>)>
  %r1 = "llvm.intr.vector.interleave2"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<8xi32>
  %e = llvm.intr.vector.extract %vi[2] : vector<2xi32> from vector<4xi32>
  %s = llvm.intr.vector.insert %vi, %w[4] : vector<4xi32> into vector<[8]xi32>
  %st = llvm.intr.stepvector : vector<[4]xi32>
  %gm = llvm.intr.get.active.lane.mask %l, %l : i64, i64 to vector<4xi1>
  %r2 = "llvm.intr.vscale"() : () -> i64
  llvm.return
}
llvm.func @matrices(%p: !llvm.ptr, %l: i64, %a: vector<6xf32>, %b: vector<12xf32>) {
  %0 = llvm.intr.matrix.column.major.load %p, <stride=%l> {columns = 3 : i32, isVolatile = false, rows = 2 : i32} : vector<6xf32> from !llvm.ptr stride i64
  llvm.intr.matrix.column.major.store %a, %p, <stride=%l> {columns = 3 : i32, isVolatile = true, rows = 2 : i32} : vector<6xf32> to !llvm.ptr stride i64
  %1 = llvm.intr.matrix.multiply %a, %b {lhs_columns = 3 : i32, lhs_rows = 2 : i32, rhs_columns = 4 : i32} : (vector<6xf32>, vector<12xf32>) -> vector<8xf32>
  %2 = llvm.intr.matrix.transpose %a {columns = 3 : i32, rows = 2 : i32} : vector<6xf32> into vector<6xf32>
  llvm.return
}
