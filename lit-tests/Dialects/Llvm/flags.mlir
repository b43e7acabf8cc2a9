// RUN: openxla-opt %s --mlir-print-op-generic | FileCheck %s

// The generic form may leave flags out.

// CHECK-COUNT-2: noWrapFlags = 0 : i32
llvm.func @no_flags(%p: !llvm.ptr, %i: i64) {
  %0 = "llvm.getelementptr"(%p, %i) <{elem_type = i64, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr, i64) -> !llvm.ptr
  %1 = "llvm.getelementptr"(%p, %i) {elem_type = i64, rawConstantIndices = array<i32: -2147483648>} : (!llvm.ptr, i64) -> !llvm.ptr
  llvm.return
}
