// RUN: openxla-opt %s -inline=default-pipeline= | FileCheck %s
// CHECK-LABEL: llvm.func @use
// CHECK-SAME: (!llvm.ptr)
llvm.func @use(!llvm.ptr)

// CHECK-LABEL: llvm.func @static
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 {alignment = 8 : i64} : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @static(%x: i32) -> i32 {
  %n = llvm.mlir.constant(2 : i32) : i32
  %p = llvm.alloca %n x i32 {alignment = 8 : i64} : (i32) -> !llvm.ptr
  llvm.store %x, %p : i32, !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  %0 = llvm.load %p : !llvm.ptr -> i32
  llvm.return %0 : i32
}

// CHECK-LABEL: llvm.func @marked
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.start %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @marked(%x: i32) {
  %n = llvm.mlir.constant(1 : i32) : i32
  %p = llvm.alloca %n x i32 : (i32) -> !llvm.ptr
  llvm.intr.lifetime.start %p : !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.intr.lifetime.end %p : !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @empty
// CHECK-SAME: () {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(0 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @empty() {
  %n = llvm.mlir.constant(0 : i32) : i32
  %p = llvm.alloca %n x i32 : (i32) -> !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @dynamic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[ARG0]] x f32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.alloca %[[V0]] x i64 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.cond_br %[[ARG1]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @use(%[[V2]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @dynamic(%n: i32, %c: i1) {
  %m = llvm.mlir.constant(1 : i32) : i32
  %p = llvm.alloca %n x f32 : (i32) -> !llvm.ptr
  %q = llvm.alloca %m x i64 : (i32) -> !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  llvm.call @use(%q) : (!llvm.ptr) -> ()
  llvm.return
^bb2:
  llvm.return
}

// CHECK-LABEL: llvm.func @not_in_entry
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @not_in_entry(%c: i1) {
  %m = llvm.mlir.constant(1 : i32) : i32
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  %p = llvm.alloca %m x i32 : (i32) -> !llvm.ptr
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.return
^bb2:
  llvm.return
}

// CHECK-LABEL: llvm.func @calls
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.alloca %[[V2]] x i32 {alignment = 8 : i64} : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.mlir.constant(0 : i32) : i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.alloca %[[V4]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: llvm.intr.lifetime.start %[[V3]] : !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG1]], %[[V3]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V3]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.load %[[V3]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.intr.lifetime.end %[[V3]] : !llvm.ptr
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.intr.lifetime.start %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return %[[V7]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = llvm.mlir.constant(0 : i32) : i32
// CHECK-NEXT: llvm.call @use(%[[V5]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return %[[ARG1]] : i32
// CHECK-NEXT: }
llvm.func @calls(%c: i1, %x: i32) -> i32 {
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = llvm.call @static(%x) : (i32) -> i32
  llvm.call @marked(%x) : (i32) -> ()
  llvm.return %0 : i32
^bb2:
  llvm.call @empty() : () -> ()
  llvm.return %x : i32
}

// CHECK-LABEL: llvm.func @calls_dynamic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i64 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.intr.stacksave : !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.alloca %[[ARG0]] x f32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.start %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V4]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.cond_br %[[ARG1]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.intr.stackrestore %[[V2]] : !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.intr.stackrestore %[[V2]] : !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @calls_dynamic(%n: i32, %c: i1) {
  llvm.call @dynamic(%n, %c) : (i32, i1) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @calls_constant
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i64 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.constant(4 : i32) : i32
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.intr.stacksave : !llvm.ptr
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.alloca %[[V2]] x f32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.start %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V5]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.intr.stackrestore %[[V3]] : !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.intr.stackrestore %[[V3]] : !llvm.ptr
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @calls_constant(%c: i1) {
  %n = llvm.mlir.constant(4 : i32) : i32
  llvm.call @dynamic(%n, %c) : (i32, i1) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @calls_not_in_entry
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @calls_not_in_entry(%c: i1) {
  llvm.call @not_in_entry(%c) : (i1) -> ()
  llvm.return
}

// CHECK-LABEL: func.func @in_scope
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 {alignment = 8 : i64} : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = scf.if %[[ARG0]] -> (i32) {
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = memref.alloca_scope  -> (i32) {
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.alloca %[[V4]] x i32 {alignment = 8 : i64} : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: llvm.intr.lifetime.start %[[V5]] : !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG1]], %[[V5]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V5]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.load %[[V5]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.intr.lifetime.end %[[V5]] : !llvm.ptr
// CHECK-NEXT: memref.alloca_scope.return %[[V7]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V3]] : i32
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V3]] = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: llvm.intr.lifetime.start %[[V1]] : !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG1]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V4]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.intr.lifetime.end %[[V1]] : !llvm.ptr
// CHECK-NEXT: scf.yield %[[V4]] : i32
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V2]] : i32
// CHECK-NEXT: }
func.func @in_scope(%c: i1, %x: i32) -> i32 {
  %r = scf.if %c -> i32 {
    %0 = memref.alloca_scope -> i32 {
      %1 = llvm.call @static(%x) : (i32) -> i32
      memref.alloca_scope.return %1 : i32
    }
    scf.yield %0 : i32
  } else {
    %1 = llvm.call @static(%x) : (i32) -> i32
    scf.yield %1 : i32
  }
  return %r : i32
}

