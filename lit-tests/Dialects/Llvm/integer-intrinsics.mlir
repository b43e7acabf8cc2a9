// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @integers(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: %0 = llvm.intr.bitreverse(%arg0) : (i32) -> i32
// CHECK: %1 = llvm.intr.bswap(%arg0) : (i32) -> i32
// CHECK: %2 = llvm.intr.ctpop(%arg0) : (i32) -> i32
// CHECK: %3 = llvm.intr.smax(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %4 = llvm.intr.smin(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %5 = llvm.intr.umax(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %6 = llvm.intr.umin(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %7 = llvm.intr.sadd.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %8 = llvm.intr.ssub.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %9 = llvm.intr.sshl.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %10 = llvm.intr.uadd.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %11 = llvm.intr.usub.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %12 = llvm.intr.ushl.sat(%arg2, %arg2) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// CHECK: %13 = llvm.intr.fshl(%arg0, %arg0, %arg0) : (i32, i32, i32) -> i32
// CHECK: %14 = llvm.intr.fshr(%arg0, %arg0, %arg0) : (i32, i32, i32) -> i32
// CHECK: %15 = llvm.intr.scmp(%arg0, %arg0) : (i32, i32) -> i8
// CHECK: %16 = llvm.intr.ucmp(%arg0, %arg0) : (i32, i32) -> i8
// CHECK: %17 = "llvm.intr.sadd.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %18 = "llvm.intr.ssub.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %19 = "llvm.intr.smul.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %20 = "llvm.intr.uadd.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %21 = "llvm.intr.usub.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %22 = "llvm.intr.umul.with.overflow"(%arg0, %arg0) : (i32, i32) -> !llvm.struct<(i32, i1)>
// CHECK: %23 = "llvm.intr.ctlz"(%arg0) <{is_zero_poison = false}> : (i32) -> i32
// CHECK: %24 = "llvm.intr.cttz"(%arg0) <{is_zero_poison = true}> : (i32) -> i32
// CHECK: %25 = "llvm.intr.abs"(%arg0) <{is_int_min_poison = false}> : (i32) -> i32
// CHECK-LABEL: llvm.func @reductions(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: %0 = "llvm.intr.vector.reduce.add"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %1 = "llvm.intr.vector.reduce.and"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %2 = "llvm.intr.vector.reduce.mul"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %3 = "llvm.intr.vector.reduce.or"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %4 = "llvm.intr.vector.reduce.smax"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %5 = "llvm.intr.vector.reduce.smin"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %6 = "llvm.intr.vector.reduce.umax"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %7 = "llvm.intr.vector.reduce.umin"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %8 = "llvm.intr.vector.reduce.xor"(%arg2) : (vector<4xi32>) -> i32
// CHECK: %9 = llvm.intr.vector.reduce.fmax(%arg3) : (vector<4xf32>) -> f32
// CHECK: %10 = llvm.intr.vector.reduce.fmin(%arg3) : (vector<4xf32>) -> f32
// CHECK: %11 = llvm.intr.vector.reduce.fmaximum(%arg3) : (vector<4xf32>) -> f32
// CHECK: %12 = llvm.intr.vector.reduce.fminimum(%arg3) : (vector<4xf32>) -> f32
// CHECK: %13 = "llvm.intr.vector.reduce.fadd"(%arg1, %arg3) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
// CHECK: %14 = "llvm.intr.vector.reduce.fmul"(%arg1, %arg3) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32

llvm.func @integers(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  %r0 = "llvm.intr.bitreverse"(%i) : (i32) -> i32
  %r1 = "llvm.intr.bswap"(%i) : (i32) -> i32
  %r2 = "llvm.intr.ctpop"(%i) : (i32) -> i32
  %r3 = "llvm.intr.smax"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r4 = "llvm.intr.smin"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r5 = "llvm.intr.umax"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r6 = "llvm.intr.umin"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r7 = "llvm.intr.sadd.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r8 = "llvm.intr.ssub.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r9 = "llvm.intr.sshl.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r10 = "llvm.intr.uadd.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r11 = "llvm.intr.usub.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r12 = "llvm.intr.ushl.sat"(%vi, %vi) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
  %r13 = "llvm.intr.fshl"(%i, %i, %i) : (i32, i32, i32) -> i32
  %r14 = "llvm.intr.fshr"(%i, %i, %i) : (i32, i32, i32) -> i32
  %r15 = "llvm.intr.scmp"(%i, %i) : (i32, i32) -> i8
  %r16 = "llvm.intr.ucmp"(%i, %i) : (i32, i32) -> i8
  %r17 = "llvm.intr.sadd.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r18 = "llvm.intr.ssub.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r19 = "llvm.intr.smul.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r20 = "llvm.intr.uadd.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r21 = "llvm.intr.usub.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r22 = "llvm.intr.umul.with.overflow"(%i, %i) : (i32, i32) -> !llvm.struct<(i32, i1)>
  %r23 = "llvm.intr.ctlz"(%i) <{is_zero_poison = false}> : (i32) -> i32
  %r24 = "llvm.intr.cttz"(%i) <{is_zero_poison = true}> : (i32) -> i32
  %r25 = "llvm.intr.abs"(%i) <{is_int_min_poison = false}> : (i32) -> i32
  llvm.return
}
llvm.func @reductions(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  %r0 = "llvm.intr.vector.reduce.add"(%vi) : (vector<4xi32>) -> i32
  %r1 = "llvm.intr.vector.reduce.and"(%vi) : (vector<4xi32>) -> i32
  %r2 = "llvm.intr.vector.reduce.mul"(%vi) : (vector<4xi32>) -> i32
  %r3 = "llvm.intr.vector.reduce.or"(%vi) : (vector<4xi32>) -> i32
  %r4 = "llvm.intr.vector.reduce.smax"(%vi) : (vector<4xi32>) -> i32
  %r5 = "llvm.intr.vector.reduce.smin"(%vi) : (vector<4xi32>) -> i32
  %r6 = "llvm.intr.vector.reduce.umax"(%vi) : (vector<4xi32>) -> i32
  %r7 = "llvm.intr.vector.reduce.umin"(%vi) : (vector<4xi32>) -> i32
  %r8 = "llvm.intr.vector.reduce.xor"(%vi) : (vector<4xi32>) -> i32
  %r9 = "llvm.intr.vector.reduce.fmax"(%vf) : (vector<4xf32>) -> f32
  %r10 = "llvm.intr.vector.reduce.fmin"(%vf) : (vector<4xf32>) -> f32
  %r11 = "llvm.intr.vector.reduce.fmaximum"(%vf) : (vector<4xf32>) -> f32
  %r12 = "llvm.intr.vector.reduce.fminimum"(%vf) : (vector<4xf32>) -> f32
  %r13 = "llvm.intr.vector.reduce.fadd"(%f, %vf) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
  %r14 = "llvm.intr.vector.reduce.fmul"(%f, %vf) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<4xf32>) -> f32
  llvm.return
}
