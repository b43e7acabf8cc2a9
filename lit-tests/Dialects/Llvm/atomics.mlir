// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @atomics(%arg0: !llvm.ptr, %arg1: i32, %arg2: f32, %arg3: vector<2xf16>) {
// CHECK: %0 = llvm.load volatile %arg0 atomic syncscope("agent") acquire invariant invariant_group {alignment = 4 : i64, nontemporal} : !llvm.ptr -> i32
// CHECK: llvm.store volatile %arg1, %arg0 atomic release invariant_group {alignment = 4 : i64, nontemporal} : i32, !llvm.ptr
// CHECK: %1 = llvm.atomicrmw xchg %arg0, %arg0 acquire : !llvm.ptr, !llvm.ptr
// CHECK: %2 = llvm.atomicrmw volatile _xor %arg0, %arg1 syncscope("s") acq_rel {alignment = 8 : i64} : !llvm.ptr, i32
// CHECK: %3 = llvm.atomicrmw fmaximum %arg0, %arg2 seq_cst : !llvm.ptr, f32
// CHECK: %4 = llvm.atomicrmw fadd %arg0, %arg3 monotonic : !llvm.ptr, vector<2xf16>
// CHECK: %5 = llvm.atomicrmw usub_sat %arg0, %arg1 acquire : !llvm.ptr, i32
// CHECK: %6 = llvm.cmpxchg %arg0, %arg1, %arg1 acq_rel monotonic : !llvm.ptr, i32
// CHECK: %7 = llvm.cmpxchg weak volatile %arg0, %arg0, %arg0 syncscope("s") seq_cst acquire {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
// CHECK: llvm.fence acquire
// CHECK: llvm.fence syncscope("agent") seq_cst {foo}
// CHECK-LABEL: llvm.func @blocks(%arg0: i32, %arg1: i1) -> !llvm.ptr {
// CHECK: %0 = llvm.blockaddress <function = @blocks, tag = <id = 1>> : !llvm.ptr
// CHECK: llvm.indirectbr %0 : !llvm.ptr, [
// CHECK: ^bb1(%arg0, %arg1 : i32, i1),
// CHECK: ^bb2
// CHECK: ] {foo}
// CHECK: ^bb1(%1: i32, %2: i1):  // 2 preds: ^bb0, ^bb1
// CHECK: llvm.blocktag <id = 1>
// CHECK: llvm.switch %1 : i32, ^bb2 [
// CHECK: -1: ^bb1(%1, %arg1 : i32, i1),
// CHECK: -1: ^bb2
// CHECK: ] {branch_weights = array<i32: 1, 2, 3>}
// CHECK: ^bb2:  // 3 preds: ^bb0, ^bb1, ^bb1
// CHECK: llvm.blocktag <id = 2>
// CHECK: %3 = llvm.dso_local_equivalent @blocks : !llvm.ptr
// CHECK: llvm.return %3 : !llvm.ptr
// CHECK-LABEL: llvm.func @constants() {
// CHECK: %0 = llvm.mlir.constant("ab") : !llvm.array<2 x i8>
// CHECK: %1 = llvm.mlir.constant([1 : i32, 2.000000e+00 : f32]) : !llvm.struct<(i32, f32)>
// CHECK: %2 = llvm.mlir.constant({{\[\[}}1 : i32], #llvm.zero, #llvm.undef]) : !llvm.array<3 x struct<(i32)>>
// CHECK: %3 = llvm.mlir.constant(dense<1> : vector<4xi32>) : vector<[4]xi32>
// CHECK: %4 = llvm.mlir.constant(1.000000e+00 : f8E4M3FN) : i8
// CHECK: %5 = llvm.mlir.poison : vector<4xf32>
// CHECK: %6 = llvm.mlir.none : !llvm.token
// CHECK: %7 = llvm.mlir.zero : !llvm.target<"spirv.Event">
// CHECK: %8 = llvm.mlir.constant(2 : i32) : i64
// CHECK-LABEL: llvm.func @casts(%arg0: !llvm.ptr<1>, %arg1: vector<2x!llvm.ptr>, %arg2: i32, %arg3: vector<2xi8>, %arg4: f64) {
// CHECK: %0 = llvm.addrspacecast %arg0 : !llvm.ptr<1> to !llvm.ptr
// CHECK: %1 = llvm.bitcast %arg1 : vector<2x!llvm.ptr> to vector<2x!llvm.ptr>
// CHECK: %2 = llvm.ptrtoint %arg1 : vector<2x!llvm.ptr> to vector<2xi64>
// CHECK: %3 = llvm.zext nneg %arg2 : i32 to i64
// CHECK: %4 = llvm.uitofp nneg %arg3 : vector<2xi8> to vector<2xf32>
// CHECK: %5 = llvm.trunc %arg2 overflow<nuw> : i32 to i8
// CHECK: %6 = llvm.fptrunc %arg4 : f64 to f16
// CHECK: %7 = llvm.alloca inalloca %arg2 x i8 {alignment = 8 : i64} : (i32) -> !llvm.ptr
// CHECK: %8 = llvm.alloca %arg2 x i8 : (i32) -> !llvm.ptr<5>
// CHECK: %9 = llvm.getelementptr inbounds|nuw %7[%arg2, 1] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.struct<(i32, i8)>
// CHECK: %10 = llvm.getelementptr nusw %arg1[%arg2] : (vector<2x!llvm.ptr>, i32) -> vector<2x!llvm.ptr>, i8

llvm.func @atomics(%p: !llvm.ptr, %i: i32, %f: f32, %v: vector<2xf16>) {
  %0 = llvm.load volatile %p atomic syncscope("agent") acquire invariant invariant_group {alignment = 4 : i64, nontemporal} : !llvm.ptr -> i32
  llvm.store volatile %i, %p atomic release invariant_group {alignment = 4 : i64, nontemporal} : i32, !llvm.ptr
  %1 = llvm.atomicrmw xchg %p, %p acquire : !llvm.ptr, !llvm.ptr
  %2 = llvm.atomicrmw volatile _xor %p, %i syncscope("s") acq_rel {alignment = 8 : i64} : !llvm.ptr, i32
  %3 = llvm.atomicrmw fmaximum %p, %f seq_cst : !llvm.ptr, f32
  %4 = llvm.atomicrmw fadd %p, %v monotonic : !llvm.ptr, vector<2xf16>
  %5 = llvm.atomicrmw usub_sat %p, %i acquire : !llvm.ptr, i32
  %6 = llvm.cmpxchg %p, %i, %i acq_rel monotonic : !llvm.ptr, i32
  %7 = llvm.cmpxchg weak volatile %p, %p, %p syncscope("s") seq_cst acquire {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
  llvm.fence acquire
  llvm.fence syncscope("agent") seq_cst {foo}
  llvm.return
}
llvm.func @blocks(%i: i32, %c: i1) -> !llvm.ptr {
  %0 = llvm.blockaddress <function = @blocks, tag = <id = 1>> : !llvm.ptr
  llvm.indirectbr %0 : !llvm.ptr, [
  ^bb1(%i, %c : i32, i1),
  ^bb2
  ] {foo}
^bb1(%1: i32, %2: i1):
  llvm.blocktag <id = 1>
  llvm.switch %1 : i32, ^bb2 [
    -1: ^bb1(%1, %c : i32, i1),
    4294967295: ^bb2
  ] {branch_weights = array<i32: 1, 2, 3>}
^bb2:
  llvm.blocktag <id = 2>
  %3 = llvm.dso_local_equivalent @blocks : !llvm.ptr
  llvm.return %3 : !llvm.ptr
}
llvm.func @constants() {
  %0 = llvm.mlir.constant("ab") : !llvm.array<2 x i8>
  %1 = llvm.mlir.constant([1 : i32, 2.0 : f32]) : !llvm.struct<(i32, f32)>
  %2 = llvm.mlir.constant([[1 : i32], #llvm.zero, #llvm.undef]) : !llvm.array<3 x struct<(i32)>>
  %4 = llvm.mlir.constant(dense<1> : vector<4xi32>) : vector<[4]xi32>
  %5 = llvm.mlir.constant(1.0 : f8E4M3FN) : i8
  %6 = llvm.mlir.poison : vector<4xf32>
  %7 = llvm.mlir.none : !llvm.token
  %8 = llvm.mlir.zero : !llvm.target<"spirv.Event">
  %9 = llvm.mlir.constant(2 : i32) : i64
  llvm.return
}
llvm.func @casts(%p: !llvm.ptr<1>, %v: vector<2x!llvm.ptr>, %i: i32, %w: vector<2xi8>, %f: f64) {
  %0 = llvm.addrspacecast %p : !llvm.ptr<1> to !llvm.ptr
  %1 = llvm.bitcast %v : vector<2x!llvm.ptr> to vector<2x!llvm.ptr>
  %2 = llvm.ptrtoint %v : vector<2x!llvm.ptr> to vector<2xi64>
  %3 = llvm.zext nneg %i : i32 to i64
  %4 = llvm.uitofp nneg %w : vector<2xi8> to vector<2xf32>
  %5 = llvm.trunc %i overflow<nuw> : i32 to i8
  %6 = llvm.fptrunc %f : f64 to f16
  %7 = llvm.alloca inalloca %i x i8 {alignment = 8 : i64} : (i32) -> !llvm.ptr
  %8 = llvm.alloca %i x i8 {alignment = 0 : i64} : (i32) -> !llvm.ptr<5>
  %9 = llvm.getelementptr inbounds|nuw %7[%i, 1] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.struct<(i32, i8)>
  %10 = llvm.getelementptr nusw %v[%i] : (vector<2x!llvm.ptr>, i32) -> vector<2x!llvm.ptr>, i8
  llvm.return
}
