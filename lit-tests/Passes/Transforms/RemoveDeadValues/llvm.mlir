// RUN: openxla-opt %s -remove-dead-values | FileCheck %s

// CHECK-LABEL: llvm.func internal @f
// CHECK-SAME: (%[[B:.+]]: i32, %[[P:.+]]: !llvm.ptr)
// CHECK-NEXT: llvm.store %[[B]], %[[P]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.return{{$}}
llvm.func internal @f(%a: i32, %b: i32, %p: !llvm.ptr) -> i32 attributes {sym_visibility = "private"} {
  llvm.store %b, %p : i32, !llvm.ptr
  llvm.return %b : i32
}

// A function that takes further arguments keeps its type.
// CHECK-LABEL: llvm.func internal @variadic
// CHECK-SAME: (%{{.+}}: i32, ...)
llvm.func internal @variadic(%a: i32, ...) attributes {sym_visibility = "private"} {
  llvm.return
}

// CHECK-LABEL: llvm.func @calls
// CHECK: llvm.call @f(%{{.+}}, %{{.+}}) : (i32, !llvm.ptr) -> ()
// CHECK-NEXT: llvm.call @variadic(%{{.+}}, %{{.+}}) vararg(!llvm.func<void (i32, ...)>) : (i32, i32) -> ()
llvm.func @calls(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a, %a, %p) : (i32, i32, !llvm.ptr) -> i32
  llvm.call @variadic(%a, %a) vararg(!llvm.func<void (i32, ...)>) : (i32, i32) -> ()
  llvm.return
}
