// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @predicated(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: %0 = "llvm.intr.vp.add"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %1 = "llvm.intr.vp.and"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %2 = "llvm.intr.vp.ashr"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %3 = "llvm.intr.vp.lshr"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %4 = "llvm.intr.vp.mul"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %5 = "llvm.intr.vp.or"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %6 = "llvm.intr.vp.sdiv"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %7 = "llvm.intr.vp.shl"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %8 = "llvm.intr.vp.smax"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %9 = "llvm.intr.vp.smin"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %10 = "llvm.intr.vp.srem"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %11 = "llvm.intr.vp.sub"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %12 = "llvm.intr.vp.udiv"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %13 = "llvm.intr.vp.umax"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %14 = "llvm.intr.vp.umin"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %15 = "llvm.intr.vp.urem"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %16 = "llvm.intr.vp.xor"(%arg2, %arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %17 = "llvm.intr.vp.fadd"(%arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %18 = "llvm.intr.vp.fdiv"(%arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %19 = "llvm.intr.vp.fmul"(%arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %20 = "llvm.intr.vp.frem"(%arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %21 = "llvm.intr.vp.fsub"(%arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %22 = "llvm.intr.vp.fneg"(%arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %23 = "llvm.intr.vp.fma"(%arg3, %arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %24 = "llvm.intr.vp.fmuladd"(%arg3, %arg3, %arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %25 = "llvm.intr.vp.inttoptr"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4x!llvm.ptr>
// CHECK: %26 = "llvm.intr.vp.sext"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi64>
// CHECK: %27 = "llvm.intr.vp.sitofp"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %28 = "llvm.intr.vp.trunc"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi8>
// CHECK: %29 = "llvm.intr.vp.uitofp"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xf32>
// CHECK: %30 = "llvm.intr.vp.zext"(%arg2, %arg6, %arg0) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi64>
// CHECK: %31 = "llvm.intr.vp.fpext"(%arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf64>
// CHECK: %32 = "llvm.intr.vp.fptosi"(%arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %33 = "llvm.intr.vp.fptoui"(%arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: %34 = "llvm.intr.vp.fptrunc"(%arg3, %arg6, %arg0) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf16>
// CHECK: %35 = "llvm.intr.vp.ptrtoint"(%arg4, %arg6, %arg0) : (vector<4x!llvm.ptr>, vector<4xi1>, i32) -> vector<4xi64>
// CHECK: %36 = "llvm.intr.vp.merge"(%arg6, %arg2, %arg2, %arg0) : (vector<4xi1>, vector<4xi32>, vector<4xi32>, i32) -> vector<4xi32>
// CHECK: %37 = "llvm.intr.vp.select"(%arg6, %arg2, %arg2, %arg0) : (vector<4xi1>, vector<4xi32>, vector<4xi32>, i32) -> vector<4xi32>
// CHECK: %38 = "llvm.intr.vp.reduce.add"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %39 = "llvm.intr.vp.reduce.and"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %40 = "llvm.intr.vp.reduce.mul"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %41 = "llvm.intr.vp.reduce.or"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %42 = "llvm.intr.vp.reduce.smax"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %43 = "llvm.intr.vp.reduce.smin"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %44 = "llvm.intr.vp.reduce.umax"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %45 = "llvm.intr.vp.reduce.umin"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %46 = "llvm.intr.vp.reduce.xor"(%arg0, %arg2, %arg6, %arg0) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
// CHECK: %47 = "llvm.intr.vp.reduce.fadd"(%arg1, %arg3, %arg6, %arg0) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
// CHECK: %48 = "llvm.intr.vp.reduce.fmax"(%arg1, %arg3, %arg6, %arg0) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
// CHECK: %49 = "llvm.intr.vp.reduce.fmin"(%arg1, %arg3, %arg6, %arg0) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
// CHECK: %50 = "llvm.intr.vp.reduce.fmul"(%arg1, %arg3, %arg6, %arg0) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
// CHECK: %51 = "llvm.intr.vp.load"(%arg5, %arg6, %arg0) : (!llvm.ptr, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: "llvm.intr.vp.store"(%arg2, %arg5, %arg6, %arg0) : (vector<4xi32>, !llvm.ptr, vector<4xi1>, i32) -> ()
// CHECK: %52 = "llvm.intr.experimental.vp.strided.load"(%arg5, %arg8, %arg6, %arg0) : (!llvm.ptr, i64, vector<4xi1>, i32) -> vector<4xi32>
// CHECK: "llvm.intr.experimental.vp.strided.store"(%arg2, %arg5, %arg8, %arg6, %arg0) : (vector<4xi32>, !llvm.ptr, i64, vector<4xi1>, i32) -> ()

llvm.func @predicated(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  %r0 = "llvm.intr.vp.add"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r1 = "llvm.intr.vp.and"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r2 = "llvm.intr.vp.ashr"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r3 = "llvm.intr.vp.lshr"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r4 = "llvm.intr.vp.mul"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r5 = "llvm.intr.vp.or"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r6 = "llvm.intr.vp.sdiv"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r7 = "llvm.intr.vp.shl"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r8 = "llvm.intr.vp.smax"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r9 = "llvm.intr.vp.smin"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r10 = "llvm.intr.vp.srem"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r11 = "llvm.intr.vp.sub"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r12 = "llvm.intr.vp.udiv"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r13 = "llvm.intr.vp.umax"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r14 = "llvm.intr.vp.umin"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r15 = "llvm.intr.vp.urem"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r16 = "llvm.intr.vp.xor"(%vi, %vi, %m, %i) : (vector<4xi32>, vector<4xi32>, vector<4xi1>, i32) -> vector<4xi32>
  %r17 = "llvm.intr.vp.fadd"(%vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r18 = "llvm.intr.vp.fdiv"(%vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r19 = "llvm.intr.vp.fmul"(%vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r20 = "llvm.intr.vp.frem"(%vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r21 = "llvm.intr.vp.fsub"(%vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r22 = "llvm.intr.vp.fneg"(%vf, %m, %i) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r23 = "llvm.intr.vp.fma"(%vf, %vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r24 = "llvm.intr.vp.fmuladd"(%vf, %vf, %vf, %m, %i) : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xi1>, i32) -> vector<4xf32>
  %r25 = "llvm.intr.vp.inttoptr"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4x!llvm.ptr>
  %r26 = "llvm.intr.vp.sext"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi64>
  %r27 = "llvm.intr.vp.sitofp"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xf32>
  %r28 = "llvm.intr.vp.trunc"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi8>
  %r29 = "llvm.intr.vp.uitofp"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xf32>
  %r30 = "llvm.intr.vp.zext"(%vi, %m, %i) : (vector<4xi32>, vector<4xi1>, i32) -> vector<4xi64>
  %r31 = "llvm.intr.vp.fpext"(%vf, %m, %i) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf64>
  %r32 = "llvm.intr.vp.fptosi"(%vf, %m, %i) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xi32>
  %r33 = "llvm.intr.vp.fptoui"(%vf, %m, %i) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xi32>
  %r34 = "llvm.intr.vp.fptrunc"(%vf, %m, %i) : (vector<4xf32>, vector<4xi1>, i32) -> vector<4xf16>
  %r35 = "llvm.intr.vp.ptrtoint"(%vp, %m, %i) : (vector<4x!llvm.ptr>, vector<4xi1>, i32) -> vector<4xi64>
  %r36 = "llvm.intr.vp.merge"(%m, %vi, %vi, %i) : (vector<4xi1>, vector<4xi32>, vector<4xi32>, i32) -> vector<4xi32>
  %r37 = "llvm.intr.vp.select"(%m, %vi, %vi, %i) : (vector<4xi1>, vector<4xi32>, vector<4xi32>, i32) -> vector<4xi32>
  %r38 = "llvm.intr.vp.reduce.add"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r39 = "llvm.intr.vp.reduce.and"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r40 = "llvm.intr.vp.reduce.mul"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r41 = "llvm.intr.vp.reduce.or"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r42 = "llvm.intr.vp.reduce.smax"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r43 = "llvm.intr.vp.reduce.smin"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r44 = "llvm.intr.vp.reduce.umax"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r45 = "llvm.intr.vp.reduce.umin"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r46 = "llvm.intr.vp.reduce.xor"(%i, %vi, %m, %i) : (i32, vector<4xi32>, vector<4xi1>, i32) -> i32
  %r47 = "llvm.intr.vp.reduce.fadd"(%f, %vf, %m, %i) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
  %r48 = "llvm.intr.vp.reduce.fmax"(%f, %vf, %m, %i) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
  %r49 = "llvm.intr.vp.reduce.fmin"(%f, %vf, %m, %i) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
  %r50 = "llvm.intr.vp.reduce.fmul"(%f, %vf, %m, %i) : (f32, vector<4xf32>, vector<4xi1>, i32) -> f32
  %r51 = "llvm.intr.vp.load"(%p, %m, %i) : (!llvm.ptr, vector<4xi1>, i32) -> vector<4xi32>
  "llvm.intr.vp.store"(%vi, %p, %m, %i) : (vector<4xi32>, !llvm.ptr, vector<4xi1>, i32) -> ()
  %r52 = "llvm.intr.experimental.vp.strided.load"(%p, %l, %m, %i) : (!llvm.ptr, i64, vector<4xi1>, i32) -> vector<4xi32>
  "llvm.intr.experimental.vp.strided.store"(%vi, %p, %l, %m, %i) : (vector<4xi32>, !llvm.ptr, i64, vector<4xi1>, i32) -> ()
  llvm.return
}
