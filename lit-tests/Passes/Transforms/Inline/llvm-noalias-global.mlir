// RUN: openxla-opt %s -inline | FileCheck %s

llvm.mlir.global external @g(0 : i32) : i32

llvm.func @perhaps_global(%p: !llvm.ptr {llvm.noalias}, %c: i1, %x: i32) {
  %g = llvm.mlir.addressof @g : !llvm.ptr
  %s = llvm.select %c, %p, %g : i1, !llvm.ptr
  llvm.store %x, %s : i32, !llvm.ptr
  llvm.store %x, %g : i32, !llvm.ptr
  llvm.return
}

// The first store may meet the second, so that it does not belong to the parameter's scope alone.
// CHECK-LABEL: llvm.func @calls
// CHECK: llvm.store %{{.+}}, %{{.+}} : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %{{.+}}, %{{.+}} {noalias_scopes = [#alias_scope]} : i32, !llvm.ptr
llvm.func @calls(%p: !llvm.ptr, %c: i1, %x: i32) {
  llvm.call @perhaps_global(%p, %c, %x) : (!llvm.ptr, i1, i32) -> ()
  llvm.return
}
