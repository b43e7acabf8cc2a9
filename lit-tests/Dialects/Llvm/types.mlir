// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @names(!llvm.struct<"c", (i32, struct<"d", (array<2 x struct<"c">>, ptr)>)>, !llvm.struct<"d", (array<2 x struct<"c", (i32, struct<"d">)>>, ptr)>, !llvm.struct<"f", packed (i8, i64)>, !llvm.struct<"g", ()>) attributes {t = !llvm.struct<"e", opaque>}
// CHECK-LABEL: llvm.func @plain(!llvm.ptr, !llvm.ptr<3>, !llvm.array<4 x array<2 x f32>>, !llvm.array<18446744073709551615 x i8>, !llvm.struct<(i32, struct<packed (i8, vector<2xf16>)>, array<0 x ptr<1>>)>, !llvm.struct<()>, !llvm.struct<packed ()>, !llvm.x86_amx, !llvm.ppc_fp128, !llvm.token, !llvm.metadata, !llvm.label, vector<[4]x!llvm.ptr>)
// CHECK-LABEL: llvm.func @targets(!llvm.target<"spirv.Image", i32, !llvm.ptr<1>, 0, 4294967295>, !llvm.target<"x">, !llvm.target<"y", 1>, !llvm.array<2 x target<"z", !llvm.struct<(i32)>>>)
// CHECK: "llvm.test.types"() {f = !llvm.func<void ()>, g = !llvm.func<struct<(i32, ptr)> (ptr, ...)>, h = !llvm.func<i32 (...)>, v = !llvm.void, w = !llvm.array<2 x tensor<4xf32>>, x = !llvm.struct<(!llvm.array<2 x !llvm.struct<(memref<2xf32>)>>)>, y = !llvm.ptr, z = !llvm.struct<(i8)>} : () -> ()

llvm.func @names(!llvm.struct<"c", (i32, struct<"d", (array<2 x struct<"c">>, ptr)>)>, !llvm.struct<"d", (array<2 x struct<"c", (i32, struct<"d">)>>, ptr)>, !llvm.struct<"f", packed (i8, i64)>, !llvm.struct<"g", ()>) attributes {t = !llvm.struct<"e", opaque>}

llvm.func @plain(!llvm.ptr, !llvm.ptr<3>, !llvm.array<4 x array<2 x f32>>, !llvm.array<18446744073709551615 x i8>, !llvm.struct<(i32, struct<packed (i8, vector<2xf16>)>, array<0 x ptr<1>>)>, !llvm.struct<()>, !llvm.struct<packed ()>, !llvm.x86_amx, !llvm.ppc_fp128, !llvm.token, !llvm.metadata, !llvm.label, vector<[4]x!llvm.ptr>)
llvm.func @targets(!llvm.target<"spirv.Image", i32, !llvm.ptr<1>, 0, 4294967295>, !llvm.target<"x">, !llvm.target<"y", 1>, !llvm.array<2 x target<"z", !llvm.struct<(i32)>>>)
"llvm.test.types"() {f = !llvm.func<void ()>, g = !llvm.func<struct<(i32, ptr)> (ptr, ...)>, h = !llvm.func<i32 (...)>, v = !llvm.void, w = !llvm.array<2 x tensor<4xf32>>, x = !llvm.struct<(array<2 x struct<(memref<2xf32>)>>)>, y = !llvm<ptr>, z = !llvm<struct<(i8)>>} : () -> ()
