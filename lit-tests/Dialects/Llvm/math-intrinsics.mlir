// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @math(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: %0 = llvm.intr.acos(%arg1) : (f32) -> f32
// CHECK: %1 = llvm.intr.asin(%arg1) : (f32) -> f32
// CHECK: %2 = llvm.intr.atan(%arg1) : (f32) -> f32
// CHECK: %3 = llvm.intr.ceil(%arg1) : (f32) -> f32
// CHECK: %4 = llvm.intr.cos(%arg1) : (f32) -> f32
// CHECK: %5 = llvm.intr.cosh(%arg1) : (f32) -> f32
// CHECK: %6 = llvm.intr.exp(%arg1) : (f32) -> f32
// CHECK: %7 = llvm.intr.exp10(%arg1) : (f32) -> f32
// CHECK: %8 = llvm.intr.exp2(%arg1) : (f32) -> f32
// CHECK: %9 = llvm.intr.fabs(%arg1) : (f32) -> f32
// CHECK: %10 = llvm.intr.floor(%arg1) : (f32) -> f32
// CHECK: %11 = llvm.intr.log(%arg1) : (f32) -> f32
// CHECK: %12 = llvm.intr.log10(%arg1) : (f32) -> f32
// CHECK: %13 = llvm.intr.log2(%arg1) : (f32) -> f32
// CHECK: %14 = llvm.intr.nearbyint(%arg1) : (f32) -> f32
// CHECK: %15 = llvm.intr.rint(%arg1) : (f32) -> f32
// CHECK: %16 = llvm.intr.round(%arg1) : (f32) -> f32
// CHECK: %17 = llvm.intr.roundeven(%arg1) : (f32) -> f32
// CHECK: %18 = llvm.intr.sin(%arg1) : (f32) -> f32
// CHECK: %19 = llvm.intr.sinh(%arg1) : (f32) -> f32
// CHECK: %20 = llvm.intr.sqrt(%arg1) : (f32) -> f32
// CHECK: %21 = llvm.intr.tan(%arg1) : (f32) -> f32
// CHECK: %22 = llvm.intr.tanh(%arg1) : (f32) -> f32
// CHECK: %23 = llvm.intr.trunc(%arg1) : (f32) -> f32
// CHECK: %24 = llvm.intr.cos(%arg3) {fastmathFlags = #llvm.fastmath<nnan, contract>} : (vector<4xf32>) -> vector<4xf32>
// CHECK: %25 = llvm.intr.atan2(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %26 = llvm.intr.copysign(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %27 = llvm.intr.maximum(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %28 = llvm.intr.maxnum(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %29 = llvm.intr.minimum(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %30 = llvm.intr.minnum(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %31 = llvm.intr.pow(%arg1, %arg1) : (f32, f32) -> f32
// CHECK: %32 = llvm.intr.fma(%arg3, %arg3, %arg3) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// CHECK: %33 = llvm.intr.fmuladd(%arg3, %arg3, %arg3) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// CHECK: %34 = llvm.intr.llrint(%arg1) : (f32) -> i64
// CHECK: %35 = llvm.intr.llround(%arg1) : (f32) -> i64
// CHECK: %36 = llvm.intr.lrint(%arg1) : (f32) -> i64
// CHECK: %37 = llvm.intr.lround(%arg1) : (f32) -> i64
// CHECK: %38 = llvm.intr.frexp(%arg1) : (f32) -> !llvm.struct<(f32, i32)>
// CHECK: %39 = llvm.intr.ldexp(%arg1, %arg0) : (f32, i32) -> f32
// CHECK: %40 = llvm.intr.powi(%arg1, %arg0) : (f32, i32) -> f32
// CHECK: %41 = "llvm.intr.is.fpclass"(%arg1) <{bit = 3 : i32}> : (f32) -> i1
// CHECK: %42 = llvm.intr.sincos(%arg1) : (f32) -> !llvm.struct<(f32, f32)>

llvm.func @math(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  %r0 = "llvm.intr.acos"(%f) : (f32) -> f32
  %r1 = "llvm.intr.asin"(%f) : (f32) -> f32
  %r2 = "llvm.intr.atan"(%f) : (f32) -> f32
  %r3 = "llvm.intr.ceil"(%f) : (f32) -> f32
  %r4 = "llvm.intr.cos"(%f) : (f32) -> f32
  %r5 = "llvm.intr.cosh"(%f) : (f32) -> f32
  %r6 = "llvm.intr.exp"(%f) : (f32) -> f32
  %r7 = "llvm.intr.exp10"(%f) : (f32) -> f32
  %r8 = "llvm.intr.exp2"(%f) : (f32) -> f32
  %r9 = "llvm.intr.fabs"(%f) : (f32) -> f32
  %r10 = "llvm.intr.floor"(%f) : (f32) -> f32
  %r11 = "llvm.intr.log"(%f) : (f32) -> f32
  %r12 = "llvm.intr.log10"(%f) : (f32) -> f32
  %r13 = "llvm.intr.log2"(%f) : (f32) -> f32
  %r14 = "llvm.intr.nearbyint"(%f) : (f32) -> f32
  %r15 = "llvm.intr.rint"(%f) : (f32) -> f32
  %r16 = "llvm.intr.round"(%f) : (f32) -> f32
  %r17 = "llvm.intr.roundeven"(%f) : (f32) -> f32
  %r18 = "llvm.intr.sin"(%f) : (f32) -> f32
  %r19 = "llvm.intr.sinh"(%f) : (f32) -> f32
  %r20 = "llvm.intr.sqrt"(%f) : (f32) -> f32
  %r21 = "llvm.intr.tan"(%f) : (f32) -> f32
  %r22 = "llvm.intr.tanh"(%f) : (f32) -> f32
  %r23 = "llvm.intr.trunc"(%f) : (f32) -> f32
  %r24 = "llvm.intr.cos"(%vf) <{fastmathFlags = #llvm.fastmath<nnan, contract>}> : (vector<4xf32>) -> vector<4xf32>
  %r25 = "llvm.intr.atan2"(%f, %f) : (f32, f32) -> f32
  %r26 = "llvm.intr.copysign"(%f, %f) : (f32, f32) -> f32
  %r27 = "llvm.intr.maximum"(%f, %f) : (f32, f32) -> f32
  %r28 = "llvm.intr.maxnum"(%f, %f) : (f32, f32) -> f32
  %r29 = "llvm.intr.minimum"(%f, %f) : (f32, f32) -> f32
  %r30 = "llvm.intr.minnum"(%f, %f) : (f32, f32) -> f32
  %r31 = "llvm.intr.pow"(%f, %f) : (f32, f32) -> f32
  %r32 = "llvm.intr.fma"(%vf, %vf, %vf) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %r33 = "llvm.intr.fmuladd"(%vf, %vf, %vf) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  %r34 = "llvm.intr.llrint"(%f) : (f32) -> i64
  %r35 = "llvm.intr.llround"(%f) : (f32) -> i64
  %r36 = "llvm.intr.lrint"(%f) : (f32) -> i64
  %r37 = "llvm.intr.lround"(%f) : (f32) -> i64
  %r38 = "llvm.intr.frexp"(%f) : (f32) -> !llvm.struct<(f32, i32)>
  %r39 = "llvm.intr.ldexp"(%f, %i) : (f32, i32) -> f32
  %r40 = "llvm.intr.powi"(%f, %i) : (f32, i32) -> f32
  %r41 = "llvm.intr.is.fpclass"(%f) <{bit = 3 : i32}> : (f32) -> i1
  %r42 = "llvm.intr.sincos"(%f) : (f32) -> !llvm.struct<(f32, f32)>
  llvm.return
}
