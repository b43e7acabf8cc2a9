// RUN: openxla-opt %s -sroa | FileCheck %s
// Only the member that is read gets memory.
// CHECK-LABEL: llvm.func @struct
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: f32) -> f32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x f32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : f32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> f32
// CHECK-NEXT: llvm.return %[[V2]] : f32
// CHECK-NEXT: }
llvm.func @struct(%v: f32) -> f32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<(i32, f32, i64)> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr inbounds %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32, f32, i64)>
  llvm.store %v, %p : f32, !llvm.ptr
  %r = llvm.load %p : !llvm.ptr -> f32
  llvm.return %r : f32
}

// The first member is at the address of the whole.
// CHECK-LABEL: llvm.func @first
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @first(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<(i32, f32)> : (i32) -> !llvm.ptr
  llvm.store %v, %s : i32, !llvm.ptr
  %r = llvm.load %s : !llvm.ptr -> i32
  llvm.return %r : i32
}

// By bytes, and into a part of a member.
// CHECK-LABEL: llvm.func @bytes
// CHECK-SAME: () -> i16 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][2] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i16
// CHECK-NEXT: llvm.return %[[V3]] : i16
// CHECK-NEXT: }
llvm.func @bytes() -> i16 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<(i8, i32)> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[6] : (!llvm.ptr) -> !llvm.ptr, i8
  %r = llvm.load %p : !llvm.ptr -> i16
  llvm.return %r : i16
}

// Between the members is nothing.
// CHECK-LABEL: llvm.func @gap
// CHECK-SAME: () -> i8 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.struct<(i8, i32)> : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][2] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i8
// CHECK-NEXT: llvm.return %[[V3]] : i8
// CHECK-NEXT: }
llvm.func @gap() -> i8 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<(i8, i32)> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[2] : (!llvm.ptr) -> !llvm.ptr, i8
  %r = llvm.load %p : !llvm.ptr -> i8
  llvm.return %r : i8
}

// CHECK-LABEL: llvm.func @packed
// CHECK-SAME: () -> i8 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][1] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i8
// CHECK-NEXT: llvm.return %[[V3]] : i8
// CHECK-NEXT: }
llvm.func @packed() -> i8 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<packed (i8, i32)> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[2] : (!llvm.ptr) -> !llvm.ptr, i8
  %r = llvm.load %p : !llvm.ptr -> i8
  llvm.return %r : i8
}

// The access goes beyond the member.
// CHECK-LABEL: llvm.func @beyond
// CHECK-SAME: () -> i64 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.struct<(i32, i32, i32)> : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr inbounds %[[V1]][0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32, i32, i32)>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i64
// CHECK-NEXT: llvm.return %[[V3]] : i64
// CHECK-NEXT: }
llvm.func @beyond() -> i64 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.struct<(i32, i32, i32)> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr inbounds %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32, i32, i32)>
  %r = llvm.load %p : !llvm.ptr -> i64
  llvm.return %r : i64
}

// Parts of parts.
// CHECK-LABEL: llvm.func @nested
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @nested(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.array<3 x struct<(i16, i32)>> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[0, 2, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<3 x struct<(i16, i32)>>
  llvm.store %v, %p : i32, !llvm.ptr
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @large
// CHECK-SAME: () -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.array<17 x i32> : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<17 x i32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V3]] : i32
// CHECK-NEXT: }
llvm.func @large() -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.array<17 x i32> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<17 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @several
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.alloca %[[ARG0]] x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.getelementptr %[[V0]][0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x i32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @several(%n: i32) -> i32 {
  %s = llvm.alloca %n x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @unknown_index
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][0, %[[ARG0]]] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.array<2 x i32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V3]] : i32
// CHECK-NEXT: }
llvm.func @unknown_index(%i: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
  %p = llvm.getelementptr %s[0, %i] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.array<2 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @escape
// CHECK-SAME: (!llvm.ptr)
llvm.func @escape(!llvm.ptr)
// CHECK-LABEL: llvm.func @escapes
// CHECK-SAME: () -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.call @escape(%[[V1]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x i32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V3]] : i32
// CHECK-NEXT: }
llvm.func @escapes() -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %s = llvm.alloca %one x !llvm.array<2 x i32> : (i32) -> !llvm.ptr
  llvm.call @escape(%s) : (!llvm.ptr) -> ()
  %p = llvm.getelementptr %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// Fills up to the middle of the second element.
// CHECK-LABEL: llvm.func @filled
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(6 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.mlir.constant(2 : i64) : i64
// CHECK-NEXT: "llvm.intr.memset"(%[[V2]], %[[ARG0]], %[[V3]]) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
// CHECK-NEXT: "llvm.intr.memset.inline"(%[[V2]], %[[ARG0]]) <{isVolatile = false, len = 4 : i64}> : (!llvm.ptr, i8) -> ()
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V4]] : i32
// CHECK-NEXT: }
llvm.func @filled(%b: i8) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %size = llvm.mlir.constant(6 : i64) : i64
  %s = llvm.alloca %one x !llvm.array<3 x i32> : (i32) -> !llvm.ptr
  "llvm.intr.memset"(%s, %b, %size) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  "llvm.intr.memset.inline"(%s, %b) <{isVolatile = false, len = 12 : i64}> : (!llvm.ptr, i8) -> ()
  %p = llvm.getelementptr %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<3 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @copied
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(12 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.getelementptr %[[ARG0]][0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<3 x i32>
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.mlir.constant(4 : i64) : i64
// CHECK-NEXT: "llvm.intr.memcpy"(%[[V2]], %[[V3]], %[[V4]]) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.getelementptr %[[ARG0]][0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<3 x i32>
// CHECK-NEXT: "llvm.intr.memcpy.inline"(%[[V2]], %[[V5]]) <{isVolatile = false, len = 4 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.load %[[V2]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V6]] : i32
// CHECK-NEXT: }
llvm.func @copied(%from: !llvm.ptr) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %size = llvm.mlir.constant(12 : i64) : i64
  %s = llvm.alloca %one x !llvm.array<3 x i32> : (i32) -> !llvm.ptr
  "llvm.intr.memcpy"(%s, %from, %size) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  "llvm.intr.memcpy.inline"(%s, %from) <{isVolatile = false, len = 12 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
  %p = llvm.getelementptr %s[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<3 x i32>
  %r = llvm.load %p : !llvm.ptr -> i32
  llvm.return %r : i32
}

