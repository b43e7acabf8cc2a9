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
  %211 = llvm.load %p invariant dereferenceable<bytes = 8> {alignment = 4 : i64} : !llvm.ptr -> !llvm.ptr
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
  %512 = llvm.intr.lround(%x) : (f32) -> i32
  "llvm.intr.memcpy"(%p, %p, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  %i8 = llvm.trunc %a : i32 to i8
  "llvm.intr.memset"(%p, %i8, %n) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  llvm.intr.assume %c : i1
  llvm.intr.assume %c ["align"(%p, %n : !llvm.ptr, i64)] : i1
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
