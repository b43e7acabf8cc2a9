// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @control(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: llvm.intr.trap
// CHECK: llvm.intr.debugtrap {foo}
// CHECK: llvm.intr.ubsantrap <{failureKind = 3 : i8}>
// CHECK: %0 = llvm.intr.expect %arg0, %arg0 : i32
// CHECK: %1 = llvm.intr.expect.with.probability %arg0, %arg0, 5.000000e-01 : i32
// CHECK: %2 = "llvm.intr.is.constant"(%arg1) : (f32) -> i1
// CHECK: %3 = llvm.intr.ssa.copy %arg1 : f32
// CHECK: %4 = llvm.intr.eh.typeid.for %arg5 : (!llvm.ptr) -> i32
// CHECK: llvm.intr.assume %arg7 : i1
// CHECK: llvm.intr.assume %arg7 ["align"(%arg5, %arg8 : !llvm.ptr, i64), "cold"()] : i1 {foo}
// CHECK: %5 = "llvm.intr.annotation"(%arg0, %arg5, %arg5, %arg0) : (i32, !llvm.ptr, !llvm.ptr, i32) -> i32
// CHECK: %6 = "llvm.intr.ptr.annotation"(%arg5, %arg5, %arg5, %arg0, %arg5) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, i32, !llvm.ptr) -> !llvm.ptr
// CHECK: "llvm.intr.var.annotation"(%arg5, %arg5, %arg5, %arg0, %arg5) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, i32, !llvm.ptr) -> ()
// CHECK: %7 = llvm.intr.experimental.constrained.fpext %arg1 ignore : f32 to f64
// CHECK: %8 = llvm.intr.experimental.constrained.fptrunc %arg10 towardzero maytrap : f64 to f32
// CHECK: %9 = llvm.intr.experimental.constrained.sitofp %arg0 tonearestaway strict : i32 to f32
// CHECK: %10 = llvm.intr.experimental.constrained.uitofp %arg0 dynamic ignore : i32 to f32
// CHECK-LABEL: llvm.func @coroutine(%arg0: !llvm.ptr, %arg1: i32, %arg2: i1) {
// CHECK: %0 = llvm.mlir.none : !llvm.token
// CHECK: %1 = llvm.intr.coro.id %arg1, %arg0, %arg0, %arg0 : (i32, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> !llvm.token
// CHECK: %2 = llvm.intr.coro.begin %1, %arg0 : (!llvm.token, !llvm.ptr) -> !llvm.ptr
// CHECK: %3 = llvm.intr.coro.size : i64
// CHECK: %4 = llvm.intr.coro.align : i64
// CHECK: %5 = llvm.intr.coro.save %2 : (!llvm.ptr) -> !llvm.token
// CHECK: %6 = llvm.intr.coro.suspend %5, %arg2 : i8
// CHECK: %7 = llvm.intr.coro.free %1, %2 : (!llvm.token, !llvm.ptr) -> !llvm.ptr
// CHECK: %8 = llvm.intr.coro.promise %2, %arg1, %arg2 : (!llvm.ptr, i32, i1) -> !llvm.ptr
// CHECK: llvm.intr.coro.resume %2 : !llvm.ptr
// CHECK: %9 = llvm.intr.coro.end %2, %arg2, %0 : (!llvm.ptr, i1, !llvm.token) -> i1

llvm.func @control(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  llvm.intr.trap
  llvm.intr.debugtrap {foo}
  llvm.intr.ubsantrap <{failureKind = 3 : i8}>
  %r0 = llvm.intr.expect %i, %i : i32
  %r1 = llvm.intr.expect.with.probability %i, %i, 5.000000e-01 : i32
  %r2 = "llvm.intr.is.constant"(%f) : (f32) -> i1
  %r3 = llvm.intr.ssa.copy %f : f32
  %r4 = llvm.intr.eh.typeid.for %p : (!llvm.ptr) -> i32
  llvm.intr.assume %b : i1
  llvm.intr.assume %b ["align"(%p, %l : !llvm.ptr, i64), "cold"()] : i1 {foo}
  %r5 = "llvm.intr.annotation"(%i, %p, %p, %i) : (i32, !llvm.ptr, !llvm.ptr, i32) -> i32
  %r6 = "llvm.intr.ptr.annotation"(%p, %p, %p, %i, %p) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, i32, !llvm.ptr) -> !llvm.ptr
  "llvm.intr.var.annotation"(%p, %p, %p, %i, %p) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, i32, !llvm.ptr) -> ()
  %r7 = llvm.intr.experimental.constrained.fpext %f ignore : f32 to f64
  %r8 = llvm.intr.experimental.constrained.fptrunc %g towardzero maytrap : f64 to f32
  %r9 = llvm.intr.experimental.constrained.sitofp %i tonearestaway strict : i32 to f32
  %r10 = llvm.intr.experimental.constrained.uitofp %i dynamic ignore : i32 to f32
  llvm.return
}
llvm.func @coroutine(%p: !llvm.ptr, %i: i32, %b: i1) {
  %n = llvm.mlir.none : !llvm.token
  %0 = llvm.intr.coro.id %i, %p, %p, %p : (i32, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> !llvm.token
  %1 = llvm.intr.coro.begin %0, %p : (!llvm.token, !llvm.ptr) -> !llvm.ptr
  %2 = llvm.intr.coro.size : i64
  %3 = llvm.intr.coro.align : i64
  %4 = llvm.intr.coro.save %1 : (!llvm.ptr) -> !llvm.token
  %5 = llvm.intr.coro.suspend %4, %b : i8
  %6 = llvm.intr.coro.free %0, %1 : (!llvm.token, !llvm.ptr) -> !llvm.ptr
  %7 = llvm.intr.coro.promise %1, %i, %b : (!llvm.ptr, i32, i1) -> !llvm.ptr
  llvm.intr.coro.resume %1 : !llvm.ptr
  %8 = llvm.intr.coro.end %1, %b, %n : (!llvm.ptr, i1, !llvm.token) -> i1
  llvm.return
}
