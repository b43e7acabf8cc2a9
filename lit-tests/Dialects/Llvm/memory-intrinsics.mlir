// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #alias_scope_domain = #llvm.alias_scope_domain<id = "d", description = "domain">
// CHECK: #tbaa_root = #llvm.tbaa_root
// CHECK: #alias_scope = #llvm.alias_scope<id = "s", domain = #alias_scope_domain>
// CHECK: #tbaa_type_desc = #llvm.tbaa_type_desc<id = "int", members = {<#tbaa_root, 0>}>
// CHECK: #tbaa_tag = #llvm.tbaa_tag<base_type = #tbaa_type_desc, access_type = #tbaa_type_desc, offset = 0>
// CHECK-LABEL: llvm.func @memory(%arg0: i32, %arg1: f32, %arg2: vector<4xi32>, %arg3: vector<4xf32>, %arg4: vector<4x!llvm.ptr>, %arg5: !llvm.ptr, %arg6: vector<4xi1>, %arg7: i1, %arg8: i64, %arg9: i8, %arg10: f64) {
// CHECK: "llvm.intr.memcpy"(%arg5, %arg5, %arg8) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK: "llvm.intr.memmove"(%arg5, %arg5, %arg8) <{isVolatile = true, tbaa = [#tbaa_tag]}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK: "llvm.intr.memcpy.inline"(%arg5, %arg5) <{isVolatile = false, len = 8 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK: "llvm.intr.memset"(%arg5, %arg9, %arg8) <{arg_attrs = [{llvm.align = 4 : i64}, {}, {}], isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
// CHECK: "llvm.intr.memset.inline"(%arg5, %arg9) <{isVolatile = false, len = 8 : i64}> : (!llvm.ptr, i8) -> ()
// CHECK: %0 = llvm.intr.masked.load %arg5, %arg6, %arg2 {alignment = 4 : i32, nontemporal} : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
// CHECK: %1 = llvm.intr.masked.load %arg5, %arg6 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>) -> vector<4xi32>
// CHECK: llvm.intr.masked.store %arg2, %arg5, %arg6 {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into !llvm.ptr
// CHECK: %2 = llvm.intr.masked.gather %arg4, %arg6, %arg2 {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
// CHECK: llvm.intr.masked.scatter %arg2, %arg4, %arg6 {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into vector<4x!llvm.ptr>
// CHECK: %3 = "llvm.intr.masked.expandload"(%arg5, %arg6, %arg2) : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
// CHECK: "llvm.intr.masked.compressstore"(%arg2, %arg5, %arg6) : (vector<4xi32>, !llvm.ptr, vector<4xi1>) -> ()
// CHECK: "llvm.intr.prefetch"(%arg5) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
// CHECK: llvm.intr.lifetime.start %arg5 : !llvm.ptr
// CHECK: llvm.intr.lifetime.end %arg5 : !llvm.ptr
// CHECK: %4 = llvm.intr.stacksave : !llvm.ptr
// CHECK: llvm.intr.stackrestore %4 : !llvm.ptr
// CHECK: %5 = llvm.intr.invariant.start 1, %arg5 : !llvm.ptr
// CHECK: llvm.intr.invariant.end %5, 1, %arg5 : !llvm.ptr
// CHECK: %6 = llvm.intr.launder.invariant.group %arg5 : !llvm.ptr
// CHECK: %7 = llvm.intr.strip.invariant.group %arg5 : !llvm.ptr
// CHECK: %8 = "llvm.intr.threadlocal.address"(%arg5) : (!llvm.ptr) -> !llvm.ptr
// CHECK: %9 = llvm.intr.ptrmask %arg5, %arg8 : (!llvm.ptr, i64) -> !llvm.ptr
// CHECK: llvm.intr.experimental.noalias.scope.decl #alias_scope
// CHECK-LABEL: llvm.func @arguments(%arg0: !llvm.ptr, ...) {
// CHECK: llvm.intr.vastart %arg0 : !llvm.ptr
// CHECK: %0 = llvm.va_arg %arg0 : (!llvm.ptr) -> i32
// CHECK: llvm.intr.vacopy %arg0 to %arg0 : !llvm.ptr, !llvm.ptr
// CHECK: llvm.intr.vaend %arg0 : !llvm.ptr

llvm.func @memory(%i: i32, %f: f32, %vi: vector<4xi32>, %vf: vector<4xf32>, %vp: vector<4x!llvm.ptr>, %p: !llvm.ptr, %m: vector<4xi1>, %b: i1, %l: i64, %y: i8, %g: f64) {
  "llvm.intr.memcpy"(%p, %p, %l) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memmove"(%p, %p, %l) <{isVolatile = true, tbaa = [#llvm.tbaa_tag<base_type = <id = "int", members = {<#llvm.tbaa_root, 0>}>, access_type = <id = "int", members = {<#llvm.tbaa_root, 0>}>, offset = 0>]}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memcpy.inline"(%p, %p) <{isVolatile = false, len = 8 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
  "llvm.intr.memset"(%p, %y, %l) <{isVolatile = false, arg_attrs = [{llvm.align = 4 : i64}, {}, {}]}> : (!llvm.ptr, i8, i64) -> ()
  "llvm.intr.memset.inline"(%p, %y) <{isVolatile = false, len = 8 : i64}> : (!llvm.ptr, i8) -> ()
  %r0 = llvm.intr.masked.load %p, %m, %vi {alignment = 4 : i32, nontemporal} : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  %r1 = llvm.intr.masked.load %p, %m {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>) -> vector<4xi32>
  llvm.intr.masked.store %vi, %p, %m {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into !llvm.ptr
  %r2 = llvm.intr.masked.gather %vp, %m, %vi {alignment = 4 : i32} : (vector<4x!llvm.ptr>, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  llvm.intr.masked.scatter %vi, %vp, %m {alignment = 4 : i32} : vector<4xi32>, vector<4xi1> into vector<4x!llvm.ptr>
  %r3 = "llvm.intr.masked.expandload"(%p, %m, %vi) : (!llvm.ptr, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  "llvm.intr.masked.compressstore"(%vi, %p, %m) : (vector<4xi32>, !llvm.ptr, vector<4xi1>) -> ()
  "llvm.intr.prefetch"(%p) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
  llvm.intr.lifetime.start %p : !llvm.ptr
  llvm.intr.lifetime.end %p : !llvm.ptr
  %ss = llvm.intr.stacksave : !llvm.ptr
  llvm.intr.stackrestore %ss : !llvm.ptr
  %is = llvm.intr.invariant.start 1, %p : !llvm.ptr
  llvm.intr.invariant.end %is, 1, %p : !llvm.ptr
  %r4 = llvm.intr.launder.invariant.group %p : !llvm.ptr
  %r5 = llvm.intr.strip.invariant.group %p : !llvm.ptr
  %r6 = "llvm.intr.threadlocal.address"(%p) : (!llvm.ptr) -> !llvm.ptr
  %r7 = llvm.intr.ptrmask %p, %l : (!llvm.ptr, i64) -> !llvm.ptr
  llvm.intr.experimental.noalias.scope.decl #llvm.alias_scope<id = "s", domain = <id = "d", description = "domain">>
  llvm.return
}
llvm.func @arguments(%p: !llvm.ptr, ...) {
  llvm.intr.vastart %p : !llvm.ptr
  %0 = llvm.va_arg %p : (!llvm.ptr) -> i32
  llvm.intr.vacopy %p to %p : !llvm.ptr, !llvm.ptr
  llvm.intr.vaend %p : !llvm.ptr
  llvm.return
}
