// RUN: openxla-opt %s -inline | FileCheck %s
// CHECK-LABEL: llvm.func @use
// CHECK-SAME: (!llvm.ptr)
llvm.func @use(!llvm.ptr)
llvm.mlir.global external @g(0 : i64) {alignment = 16 : i64} : i64

// CHECK-LABEL: llvm.func @by_value
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.byval = !llvm.struct<(i32, i64)>}) {
// CHECK-NEXT: llvm.call @use(%[[ARG0]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @by_value(%p: !llvm.ptr {llvm.byval = !llvm.struct<(i32, i64)>}) {
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @aligned
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.align = 32 : i64, llvm.byval = i16}) {
// CHECK-NEXT: llvm.call @use(%[[ARG0]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @aligned(%p: !llvm.ptr {llvm.byval = i16, llvm.align = 32}) {
  llvm.call @use(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @reads
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.byval = i64}) -> i64 attributes {memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] : !llvm.ptr -> i64
// CHECK-NEXT: llvm.return %[[V0]] : i64
// CHECK-NEXT: }
llvm.func @reads(%p: !llvm.ptr {llvm.byval = i64}) -> i64 attributes {memory_effects = #llvm.memory_effects<other = none, argMem = read, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} {
  %0 = llvm.load %p : !llvm.ptr -> i64
  llvm.return %0 : i64
}

// CHECK-LABEL: llvm.func @reads_aligned
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.align = 16 : i64, llvm.byval = i64}) -> i64 attributes {memory_effects = #llvm.memory_effects<other = readwrite, argMem = none, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] : !llvm.ptr -> i64
// CHECK-NEXT: llvm.return %[[V0]] : i64
// CHECK-NEXT: }
llvm.func @reads_aligned(%p: !llvm.ptr {llvm.byval = i64, llvm.align = 16}) -> i64 attributes {memory_effects = #llvm.memory_effects<other = readwrite, argMem = none, inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} {
  %0 = llvm.load %p : !llvm.ptr -> i64
  llvm.return %0 : i64
}

// CHECK-LABEL: llvm.func @copied
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: !llvm.ptr) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(2 : i64) : i64
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(12 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.alloca %[[V2]] x !llvm.struct<(i32, i64)> {alignment = 4 : i64} : (i64) -> !llvm.ptr
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.alloca %[[V2]] x i16 {alignment = 32 : i64} : (i64) -> !llvm.ptr
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "llvm.intr.memcpy"(%[[V3]], %[[ARG1]], %[[V1]]) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: llvm.call @use(%[[V3]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "llvm.intr.memcpy"(%[[V4]], %[[ARG1]], %[[V0]]) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: llvm.call @use(%[[V4]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @copied(%c: i1, %p: !llvm.ptr) {
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  llvm.call @by_value(%p) : (!llvm.ptr) -> ()
  llvm.return
^bb2:
  llvm.call @aligned(%p) : (!llvm.ptr) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @not_copied
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr, %[[ARG1:[^ :,)=]+]]: !llvm.ptr {llvm.align = 32 : i64}) -> i64 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.addressof @g : !llvm.ptr
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.alloca %[[V1]] x i64 {alignment = 16 : i64} : (i64) -> !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.alloca %[[V1]] x i64 {alignment = 16 : i64} : (i64) -> !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[V2]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.call @use(%[[V3]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.load %[[ARG0]] : !llvm.ptr -> i64
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i64
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.load %[[V3]] : !llvm.ptr -> i64
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.load %[[V0]] : !llvm.ptr -> i64
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = llvm.load %[[ARG1]] : !llvm.ptr -> i64
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = llvm.add %[[V4]], %[[V5]] : i64
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = llvm.add %[[V6]], %[[V7]] : i64
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = llvm.add %[[V9]], %[[V10]] : i64
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = llvm.add %[[V11]], %[[V8]] : i64
// CHECK-NEXT: llvm.return %[[V12]] : i64
// CHECK-NEXT: }
llvm.func @not_copied(%p: !llvm.ptr, %q: !llvm.ptr {llvm.align = 32}) -> i64 {
  %n = llvm.mlir.constant(1 : i64) : i64
  %a = llvm.alloca %n x i64 {alignment = 8 : i64} : (i64) -> !llvm.ptr
  %b = llvm.alloca %n x i64 : (i64) -> !llvm.ptr
  %g = llvm.mlir.addressof @g : !llvm.ptr
  llvm.call @use(%a) : (!llvm.ptr) -> ()
  llvm.call @use(%b) : (!llvm.ptr) -> ()
  %0 = llvm.call @reads(%p) : (!llvm.ptr) -> i64
  %1 = llvm.call @reads_aligned(%a) : (!llvm.ptr) -> i64
  %2 = llvm.call @reads_aligned(%b) : (!llvm.ptr) -> i64
  %3 = llvm.call @reads_aligned(%g) : (!llvm.ptr) -> i64
  %4 = llvm.call @reads_aligned(%q) : (!llvm.ptr) -> i64
  %5 = llvm.add %0, %1 : i64
  %6 = llvm.add %2, %3 : i64
  %7 = llvm.add %5, %6 : i64
  %8 = llvm.add %7, %4 : i64
  llvm.return %8 : i64
}

// CHECK-LABEL: llvm.func @of_unknown_alignment
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr) -> i64 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(8 : i64) : i64
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.alloca %[[V1]] x i64 {alignment = 16 : i64} : (i64) -> !llvm.ptr
// CHECK-NEXT: "llvm.intr.memcpy"(%[[V2]], %[[ARG0]], %[[V0]]) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i64
// CHECK-NEXT: llvm.return %[[V3]] : i64
// CHECK-NEXT: }
llvm.func @of_unknown_alignment(%p: !llvm.ptr) -> i64 {
  %0 = llvm.call @reads_aligned(%p) : (!llvm.ptr) -> i64
  llvm.return %0 : i64
}

