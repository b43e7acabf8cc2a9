// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: llvm.mlir.global internal constant @w(dense<1.000000e+00> : tensor<4xf32>) {addr_space = 0 : i32} : !llvm.array<4 x f32>
// CHECK: llvm.mlir.global private unnamed_addr constant @s("abc") {addr_space = 0 : i32, alignment = 16 : i64}
// CHECK: llvm.mlir.global external @e() {addr_space = 3 : i32} : i32
// CHECK: llvm.mlir.global internal thread_local local_unnamed_addr @t(3 : i32) {addr_space = 0 : i32} : i32
// CHECK: llvm.mlir.global internal @r() {addr_space = 0 : i32} : !llvm.struct<(i32, ptr)> {
// CHECK: %0 = llvm.mlir.undef : !llvm.struct<(i32, ptr)>
// CHECK: llvm.return %0 : !llvm.struct<(i32, ptr)>
// CHECK-LABEL: llvm.func @printf(!llvm.ptr, ...) -> i32
// CHECK: llvm.func internal fastcc @g(%arg0: i32, %arg1: !llvm.ptr {llvm.noalias}) -> (i32 {llvm.zeroext}) attributes {dso_local, passthrough = ["noinline", ["a", "b"]]} {
// CHECK: llvm.return %arg0 : i32
// CHECK: llvm.func hidden @h()
// CHECK-LABEL: llvm.func @types(!llvm.struct<packed (i8, ptr<3>)>, !llvm.array<4 x vector<4xf32>>, vector<[4]xf32>, !llvm.struct<"n", (i32, struct<"m", opaque>, array<2 x i8>)>, !llvm.struct<"rec", (ptr, struct<()>)>, !llvm.ptr<1>) -> !llvm.struct<(f32, f32)>
// CHECK-LABEL: llvm.func @v(!llvm.ptr)
// CHECK-LABEL: llvm.func @ops(%arg0: i32, %arg1: i32, %arg2: f32, %arg3: f32, %arg4: !llvm.ptr, %arg5: i1, %arg6: i64, %arg7: vector<4xf32>) {
// CHECK: %0 = llvm.add %arg0, %arg1 overflow<nsw, nuw> : i32
// CHECK: %1 = llvm.sub %arg0, %arg1 {foo} : i32
// CHECK: %2 = llvm.mul %arg0, %arg1 overflow<nsw> : i32
// CHECK: %3 = llvm.udiv exact %arg0, %arg1 : i32
// CHECK: %4 = llvm.or disjoint %arg0, %arg1 : i32
// CHECK: %5 = llvm.xor %arg0, %arg1 : i32
// CHECK: %6 = llvm.shl %arg0, %arg1 overflow<nuw> : i32
// CHECK: %7 = llvm.fadd %arg2, %arg3 {fastmathFlags = #llvm.fastmath<fast>} : f32
// CHECK: %8 = llvm.fneg %arg2 {fastmathFlags = #llvm.fastmath<nnan, contract>} : f32
// CHECK: %9 = llvm.frem %arg2, %arg3 : f32
// CHECK: %10 = llvm.icmp "slt" %arg0, %arg1 : i32
// CHECK: %11 = llvm.fcmp "olt" %arg2, %arg3 {fastmathFlags = #llvm.fastmath<nnan>} : f32
// CHECK: %12 = llvm.select %arg5, %arg2, %arg3 : i1, f32
// CHECK: %13 = llvm.select %arg5, %arg2, %arg3 {fastmathFlags = #llvm.fastmath<nnan>} : i1, f32
// CHECK: %14 = llvm.freeze %arg2 : f32
// CHECK: %15 = llvm.trunc %arg6 overflow<nsw> : i64 to i32
// CHECK: %16 = llvm.zext nneg %arg0 : i32 to i64
// CHECK: %17 = llvm.sext %arg0 : i32 to i64
// CHECK: %18 = llvm.uitofp nneg %arg0 : i32 to f32
// CHECK: %19 = llvm.bitcast %arg0 : i32 to f32
// CHECK: %20 = llvm.ptrtoint %arg4 : !llvm.ptr to i64
// CHECK: %21 = llvm.inttoptr %arg6 : i64 to !llvm.ptr
// CHECK: %22 = llvm.addrspacecast %arg4 : !llvm.ptr to !llvm.ptr<3>
// CHECK: %23 = llvm.load %arg4 : !llvm.ptr -> f32
// CHECK: %24 = llvm.load volatile %arg4 {alignment = 4 : i64, nontemporal} : !llvm.ptr -> f32
// CHECK: %25 = llvm.load %arg4 atomic syncscope("x") monotonic invariant_group {alignment = 4 : i64} : !llvm.ptr -> f32
// CHECK: llvm.store %arg2, %arg4 {alignment = 4 : i64, nontemporal} : f32, !llvm.ptr
// CHECK: llvm.store volatile %arg2, %arg4 invariant_group : f32, !llvm.ptr
// CHECK: llvm.store %arg2, %arg4 atomic release {alignment = 4 : i64} : f32, !llvm.ptr
// CHECK: %26 = llvm.alloca %arg6 x f32 : (i64) -> !llvm.ptr
// CHECK: %27 = llvm.alloca inalloca %arg6 x f32 {alignment = 8 : i64} : (i64) -> !llvm.ptr<3>
// CHECK: %28 = llvm.getelementptr %arg4[%arg6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
// CHECK: %29 = llvm.getelementptr inbounds|nuw %arg4[%arg6, 0, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(array<4 x struct<(i32, i32)>>)>
// CHECK: %30 = llvm.getelementptr nusw %arg4[1] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK: %31 = llvm.getelementptr inbounds %arg4[1] {foo} : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK: %32 = llvm.mlir.undef : !llvm.struct<(ptr, struct<(i32, f32)>)>
// CHECK: %33 = llvm.insertvalue %arg2, %32[1, 1] : !llvm.struct<(ptr, struct<(i32, f32)>)>
// CHECK: %34 = llvm.extractvalue %33[1, 0] : !llvm.struct<(ptr, struct<(i32, f32)>)>
// CHECK: %35 = llvm.extractelement %arg7[%arg0 : i32] : vector<4xf32>
// CHECK: %36 = llvm.insertelement %arg2, %arg7[%arg6 : i64] : vector<4xf32>
// CHECK: %37 = llvm.shufflevector %arg7, %arg7 [0, 1, -1] : vector<4xf32>
// CHECK: %38 = llvm.mlir.constant(1 : i64) : i64
// CHECK: %39 = llvm.mlir.constant(1.000000e+00 : f32) : f32
// CHECK: %40 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf32>) : vector<4xf32>
// CHECK: %41 = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
// CHECK: %42 = llvm.mlir.constant(true) : i1
// CHECK: %43 = llvm.mlir.poison : f32
// CHECK: %44 = llvm.mlir.zero : !llvm.ptr
// CHECK: %45 = llvm.mlir.addressof @w : !llvm.ptr
// CHECK: %46 = llvm.mlir.addressof @g {foo} : !llvm.ptr
// CHECK: %47 = llvm.call fastcc @g(%arg0, %arg4) : (i32, !llvm.ptr) -> i32
// CHECK: %48 = llvm.call tail @printf(%arg4, %arg0) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i32) -> i32
// CHECK: %49 = llvm.call %arg4(%arg0) : !llvm.ptr, (i32) -> i32
// CHECK: llvm.call @v(%arg4) {fastmathFlags = #llvm.fastmath<fast>} : (!llvm.ptr) -> ()
// CHECK: llvm.call @v(%arg4) : (!llvm.ptr {llvm.noalias}) -> ()
// CHECK: %50 = llvm.intr.sqrt(%arg2) : (f32) -> f32
// CHECK: %51 = llvm.intr.fma(%arg2, %arg2, %arg3) {fastmathFlags = #llvm.fastmath<fast>} : (f32, f32, f32) -> f32
// CHECK: %52 = llvm.intr.powi(%arg2, %arg0) : (f32, i32) -> f32
// CHECK: %53 = "llvm.intr.ctlz"(%arg0) <{is_zero_poison = false}> : (i32) -> i32
// CHECK: %54 = "llvm.intr.abs"(%arg0) <{is_int_min_poison = true}> : (i32) -> i32
// CHECK: %55 = llvm.intr.smax(%arg0, %arg1) : (i32, i32) -> i32
// CHECK: %56 = llvm.intr.ctpop(%arg0) : (i32) -> i32
// CHECK: "llvm.intr.memcpy"(%arg4, %arg4, %arg6) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK: %57 = llvm.trunc %arg0 : i32 to i8
// CHECK: "llvm.intr.memset"(%arg4, %57, %arg6) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
// CHECK: llvm.intr.assume %arg5 : i1
// CHECK: llvm.cond_br %arg5 weights([1, 2]), ^bb1(%arg0 : i32), ^bb2
// CHECK: ^bb1(%58: i32):
// CHECK: llvm.switch %arg0 : i32, ^bb2 [
// CHECK: 0: ^bb3,
// CHECK: -1: ^bb1(%arg1 : i32)
// CHECK: ]
// CHECK: ^bb2:
// CHECK: llvm.switch %arg0 : i32, ^bb3 [
// CHECK: ]
// CHECK: ^bb3:
// CHECK: llvm.br ^bb1(%arg0 : i32)
// CHECK: ^bb4:
// CHECK: llvm.unreachable

llvm.mlir.global internal constant @w(dense<1.0> : tensor<4xf32>) : !llvm.array<4 x f32>
llvm.mlir.global private unnamed_addr constant @s("abc") {alignment = 16 : i64}
llvm.mlir.global external @e() {addr_space = 3 : i32} : i32
llvm.mlir.global internal thread_local local_unnamed_addr @t(3 : i32) : i32
llvm.mlir.global internal @r() : !llvm.struct<(i32, ptr)> {
  %0 = llvm.mlir.undef : !llvm.struct<(i32, ptr)>
  llvm.return %0 : !llvm.struct<(i32, ptr)>
}
llvm.func @printf(!llvm.ptr, ...) -> i32
llvm.func internal fastcc @g(%arg0: i32, %arg1: !llvm.ptr {llvm.noalias}) -> (i32 {llvm.zeroext}) attributes {passthrough = ["noinline", ["a", "b"]], dso_local} {
  llvm.return %arg0 : i32
}
llvm.func hidden @h()
llvm.func @types(!llvm.struct<packed (i8, ptr<3>)>, !llvm.array<4 x vector<4xf32>>, vector<[4]xf32>, !llvm.struct<"n", (i32, struct<"m", opaque>, array<2 x i8>)>, !llvm.struct<"rec", (ptr, struct<()>)>, !llvm.ptr<1>) -> !llvm.struct<(f32, f32)>
llvm.func @v(!llvm.ptr)
llvm.func @ops(%a: i32, %b: i32, %x: f32, %y: f32, %p: !llvm.ptr, %c: i1, %n: i64, %v: vector<4xf32>) {
  %0 = llvm.add %a, %b overflow<nsw, nuw> : i32
  %1 = llvm.sub %a, %b {foo} : i32
  %2 = llvm.mul %a, %b overflow<nsw> : i32
  %3 = llvm.udiv exact %a, %b : i32
  %4 = llvm.or disjoint %a, %b : i32
  %41 = llvm.xor %a, %b : i32
  %42 = llvm.shl %a, %b overflow<nuw> : i32
  %5 = llvm.fadd %x, %y {fastmathFlags = #llvm.fastmath<fast>} : f32
  %6 = llvm.fneg %x {fastmathFlags = #llvm.fastmath<nnan, contract>} : f32
  %61 = llvm.frem %x, %y : f32
  %7 = llvm.icmp "slt" %a, %b : i32
  %8 = llvm.fcmp "olt" %x, %y {fastmathFlags = #llvm.fastmath<nnan>} : f32
  %9 = llvm.select %c, %x, %y : i1, f32
  %91 = llvm.select %c, %x, %y {fastmathFlags = #llvm.fastmath<nnan>} : i1, f32
  %10 = llvm.freeze %x : f32
  %11 = llvm.trunc %n overflow<nsw> : i64 to i32
  %12 = llvm.zext nneg %a : i32 to i64
  %13 = llvm.sext %a : i32 to i64
  %14 = llvm.uitofp nneg %a : i32 to f32
  %15 = llvm.bitcast %a : i32 to f32
  %16 = llvm.ptrtoint %p : !llvm.ptr to i64
  %17 = llvm.inttoptr %n : i64 to !llvm.ptr
  %18 = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<3>
  %19 = llvm.load %p : !llvm.ptr -> f32
  %20 = llvm.load volatile %p {alignment = 4 : i64, nontemporal} : !llvm.ptr -> f32
  %21 = llvm.load %p atomic syncscope("x") monotonic invariant_group {alignment = 4 : i64} : !llvm.ptr -> f32
  llvm.store %x, %p {alignment = 4 : i64, nontemporal} : f32, !llvm.ptr
  llvm.store volatile %x, %p invariant_group : f32, !llvm.ptr
  llvm.store %x, %p atomic release {alignment = 4 : i64} : f32, !llvm.ptr
  %22 = llvm.alloca %n x f32 : (i64) -> !llvm.ptr
  %23 = llvm.alloca inalloca %n x f32 {alignment = 8 : i64} : (i64) -> !llvm.ptr<3>
  %24 = llvm.getelementptr %p[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %25 = llvm.getelementptr inbounds|nuw %p[%n, 0, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(array<4 x struct<(i32, i32)>>)>
  %26 = llvm.getelementptr nusw %p[1] : (!llvm.ptr) -> !llvm.ptr, i8
  %27 = llvm.getelementptr inbounds %p[1] {foo} : (!llvm.ptr) -> !llvm.ptr, i8
  %28 = llvm.mlir.undef : !llvm.struct<(ptr, struct<(i32, f32)>)>
  %29 = llvm.insertvalue %x, %28[1, 1] : !llvm.struct<(ptr, struct<(i32, f32)>)>
  %30 = llvm.extractvalue %29[1, 0] : !llvm.struct<(ptr, struct<(i32, f32)>)>
  %31 = llvm.extractelement %v[%a : i32] : vector<4xf32>
  %32 = llvm.insertelement %x, %v[%n : i64] : vector<4xf32>
  %33 = llvm.shufflevector %v, %v [0, 1, -1] : vector<4xf32>
  %34 = llvm.mlir.constant(1 : i64) : i64
  %341 = llvm.mlir.constant(1.0 : f32) : f32
  %342 = llvm.mlir.constant(dense<1.0> : vector<4xf32>) : vector<4xf32>
  %343 = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
  %344 = llvm.mlir.constant(true) : i1
  %35 = llvm.mlir.poison : f32
  %36 = llvm.mlir.zero : !llvm.ptr
  %37 = llvm.mlir.addressof @w : !llvm.ptr
  %38 = llvm.mlir.addressof @g {foo} : !llvm.ptr
  %40 = llvm.call fastcc @g(%a, %p) : (i32, !llvm.ptr) -> i32
  %43 = llvm.call tail @printf(%p, %a) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i32) -> i32
  %44 = llvm.call %p(%a) : !llvm.ptr, (i32) -> i32
  llvm.call @v(%p) {fastmathFlags = #llvm.fastmath<fast>} : (!llvm.ptr) -> ()
  llvm.call @v(%p) : (!llvm.ptr {llvm.noalias}) -> ()
  %46 = llvm.intr.sqrt(%x) : (f32) -> f32
  %47 = llvm.intr.fma(%x, %x, %y) {fastmathFlags = #llvm.fastmath<fast>} : (f32, f32, f32) -> f32
  %48 = llvm.intr.powi(%x, %a) : (f32, i32) -> f32
  %49 = "llvm.intr.ctlz"(%a) <{is_zero_poison = false}> : (i32) -> i32
  %50 = "llvm.intr.abs"(%a) <{is_int_min_poison = true}> : (i32) -> i32
  %51 = llvm.intr.smax(%a, %b) : (i32, i32) -> i32
  %511 = llvm.intr.ctpop(%a) : (i32) -> i32
  "llvm.intr.memcpy"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  %i8 = llvm.trunc %a : i32 to i8
  "llvm.intr.memset"(%p, %i8, %n) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  llvm.intr.assume %c : i1
  llvm.cond_br %c weights([1, 2]), ^bb1(%a : i32), ^bb2
^bb1(%q: i32):
  llvm.switch %a : i32, ^bb2 [
    0: ^bb3,
    -1: ^bb1(%b : i32)
  ]
^bb2:
  llvm.switch %a : i32, ^bb3 [
  ]
^bb3:
  llvm.br ^bb1(%a : i32)
^bb4:
  llvm.unreachable
}
