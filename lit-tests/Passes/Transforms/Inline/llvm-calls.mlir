// RUN: openxla-opt %s -inline | FileCheck %s
// CHECK-LABEL: llvm.func @declared
// CHECK-SAME: (i32) -> i32
llvm.func @declared(i32) -> i32

// CHECK-LABEL: llvm.func @doubled
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.add %[[ARG0]], %[[ARG0]] : i32
// CHECK-NEXT: llvm.return %[[V0]] : i32
// CHECK-NEXT: }
llvm.func @doubled(%x: i32) -> i32 {
  %0 = llvm.add %x, %x : i32
  llvm.return %0 : i32
}

// CHECK-LABEL: llvm.func @nothing
// CHECK-SAME: () {
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @nothing() {
  llvm.return
}

// CHECK-LABEL: llvm.func @stays_apart
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 attributes {no_inline} {
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @stays_apart(%x: i32) -> i32 attributes {no_inline} {
  llvm.return %x : i32
}

// CHECK-LABEL: llvm.func @variadic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, ...) -> i32 {
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @variadic(%x: i32, ...) -> i32 {
  llvm.return %x : i32
}

// CHECK-LABEL: llvm.func @lands_exceptions
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 attributes {personality = @declared} {
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @lands_exceptions(%x: i32) -> i32 attributes {personality = @declared} {
  llvm.return %x : i32
}

// CHECK-LABEL: llvm.func @returns_twice
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 attributes {passthrough = ["cold", "returns_twice"]} {
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @returns_twice(%x: i32) -> i32 attributes {passthrough = ["cold", "returns_twice"]} {
  llvm.return %x : i32
}

// CHECK-LABEL: llvm.func @in_allocation
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.inalloca = i32}) -> !llvm.ptr {
// CHECK-NEXT: llvm.return %[[ARG0]] : !llvm.ptr
// CHECK-NEXT: }
llvm.func @in_allocation(%p: !llvm.ptr {llvm.inalloca = i32}) -> !llvm.ptr {
  llvm.return %p : !llvm.ptr
}

// CHECK-LABEL: llvm.func @cold
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 attributes {always_inline, passthrough = ["cold"]} {
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @cold(%x: i32) -> i32 attributes {passthrough = ["cold"], always_inline} {
  llvm.return %x : i32
}

llvm.func internal fastcc @internal(%x: i32) -> i32 attributes {sym_visibility = "private"} {
  %0 = llvm.mul %x, %x : i32
  llvm.return %0 : i32
}

// CHECK-LABEL: llvm.func @tagged
// CHECK-SAME: () {
// CHECK-NEXT: llvm.blocktag <id = 1>
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @tagged() {
  llvm.blocktag <id = 1>
  llvm.return
}

// CHECK-LABEL: llvm.func @inlined
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.add %[[ARG0]], %[[ARG0]] : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mul %[[V0]], %[[V0]] : i32
// CHECK-NEXT: llvm.return %[[V1]] : i32
// CHECK-NEXT: }
llvm.func @inlined(%x: i32) -> i32 {
  %0 = llvm.call @doubled(%x) : (i32) -> i32
  llvm.call @nothing() : () -> ()
  %1 = llvm.call @cold(%0) : (i32) -> i32
  %2 = llvm.call fastcc @internal(%1) : (i32) -> i32
  llvm.return %2 : i32
}

// CHECK-LABEL: llvm.func @kept
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: !llvm.ptr) -> !llvm.ptr {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.call @declared(%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.call @doubled(%[[V0]]) {no_inline} : (i32) -> i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.call @stays_apart(%[[V1]]) : (i32) -> i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.call @variadic(%[[V2]]) vararg(!llvm.func<i32 (i32, ...)>) : (i32) -> i32
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.call @lands_exceptions(%[[V3]]) : (i32) -> i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.call @returns_twice(%[[V4]]) : (i32) -> i32
// CHECK-NEXT: llvm.call @tagged() : () -> ()
// CHECK-NEXT: llvm.store %[[V5]], %[[ARG1]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.call @in_allocation(%[[ARG1]]) : (!llvm.ptr) -> !llvm.ptr
// CHECK-NEXT: llvm.return %[[V6]] : !llvm.ptr
// CHECK-NEXT: }
llvm.func @kept(%x: i32, %p: !llvm.ptr) -> !llvm.ptr {
  %0 = llvm.call @declared(%x) : (i32) -> i32
  %1 = llvm.call @doubled(%0) {no_inline} : (i32) -> i32
  %2 = llvm.call @stays_apart(%1) : (i32) -> i32
  %3 = llvm.call @variadic(%2) vararg(!llvm.func<i32 (i32, ...)>) : (i32) -> i32
  %4 = llvm.call @lands_exceptions(%3) : (i32) -> i32
  %5 = llvm.call @returns_twice(%4) : (i32) -> i32
  llvm.call @tagged() : () -> ()
  llvm.store %5, %p : i32, !llvm.ptr
  %6 = llvm.call @in_allocation(%p) : (!llvm.ptr) -> !llvm.ptr
  llvm.return %6 : !llvm.ptr
}

// CHECK-LABEL: func.func @from_func
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.add %[[ARG0]], %[[ARG0]] : i32
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @from_func(%x: i32) -> i32 {
  %0 = llvm.call @doubled(%x) : (i32) -> i32
  return %0 : i32
}

