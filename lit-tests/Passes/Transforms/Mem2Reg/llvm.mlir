// RUN: openxla-opt %s -mem2reg | FileCheck %s
// CHECK-LABEL: llvm.func @use
// CHECK-SAME: (i32)
llvm.func @use(i32)

// CHECK-LABEL: llvm.func @forwards
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @forwards(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.intr.lifetime.start %m : !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.intr.lifetime.end %m : !llvm.ptr
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @never_stored
// CHECK-SAME: () -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.undef : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.return %[[V0]] : i32
// CHECK-NEXT: }
llvm.func @never_stored() -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// Written as one type, read as another of the same size.
// CHECK-LABEL: llvm.func @reinterpreted
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: f32, %[[ARG1:[^ :,)=]+]]: !llvm.ptr) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.bitcast %[[ARG0]] : f32 to i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.ptrtoint %[[ARG1]] : !llvm.ptr to i64
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.bitcast %[[V2]] : i64 to vector<2xi32>
// CHECK-NEXT: llvm.return %[[V1]] : i32
// CHECK-NEXT: }
llvm.func @reinterpreted(%v: f32, %p: !llvm.ptr) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.store %v, %m : f32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  %n = llvm.alloca %one x i64 : (i32) -> !llvm.ptr
  llvm.store %p, %n : !llvm.ptr, !llvm.ptr
  %q = llvm.load %n : !llvm.ptr -> vector<2xi32>
  llvm.return %r : i32
}

// A part is read, a part is written.
// CHECK-LABEL: llvm.func @parts
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64, %[[ARG1:[^ :,)=]+]]: i8) -> i64 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.trunc %[[ARG0]] : i64 to i16
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.zext %[[ARG1]] : i8 to i64
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.mlir.constant(-256 : i64) : i64
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.and %[[ARG0]], %[[V3]] : i64
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.or %[[V4]], %[[V2]] : i64
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.trunc %[[V5]] : i64 to i16
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.bitcast %[[V6]] : i16 to f16
// CHECK-NEXT: llvm.return %[[V5]] : i64
// CHECK-NEXT: }
llvm.func @parts(%v: i64, %b: i8) -> i64 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i64 : (i32) -> !llvm.ptr
  llvm.store %v, %m : i64, !llvm.ptr
  %low = llvm.load %m : !llvm.ptr -> i16
  llvm.store %b, %m : i8, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i64
  %h = llvm.load %m : !llvm.ptr -> f16
  llvm.return %r : i64
}

// CHECK-LABEL: llvm.func @too_wide
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : i64, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @too_wide(%v: i64) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.store %v, %m : i64, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @volatile
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store volatile %[[ARG0]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @volatile(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.store volatile %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// The address itself is stored.
// CHECK-LABEL: llvm.func @stored_address
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x !llvm.ptr : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[V1]], %[[V1]] : !llvm.ptr, !llvm.ptr
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @stored_address(%p: !llvm.ptr) {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x !llvm.ptr : (i32) -> !llvm.ptr
  llvm.store %m, %m : !llvm.ptr, !llvm.ptr
  llvm.return
}

// Casts and addresses that go with what uses them.
// CHECK-LABEL: llvm.func @casts
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.return %[[ARG0]] : i32
// CHECK-NEXT: }
llvm.func @casts(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  %p = llvm.bitcast %m : !llvm.ptr to !llvm.ptr
  %q = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<2>
  %z = llvm.getelementptr %m[0] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.intr.lifetime.start %z : !llvm.ptr
  %i = llvm.intr.invariant.start 4, %m : !llvm.ptr
  llvm.intr.invariant.end %i, 4, %m : !llvm.ptr
  %g = llvm.intr.launder.invariant.group %m : !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @address_of_another
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.getelementptr %[[V1]][1] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: llvm.intr.lifetime.start %[[V2]] : !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V3]] : i32
// CHECK-NEXT: }
llvm.func @address_of_another(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  %z = llvm.getelementptr %m[1] : (!llvm.ptr) -> !llvm.ptr, i8
  llvm.intr.lifetime.start %z : !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// Filled with bytes that are known, and with others.
// CHECK-LABEL: llvm.func @filled
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8) -> f32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(42 : i8) : i8
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.constant(4 : i64) : i64
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.mlir.constant(707406378 : i32) : i32
// CHECK-NEXT: llvm.call @use(%[[V3]]) : (i32) -> ()
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.zext %[[ARG0]] : i8 to i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.mlir.constant(8 : i32) : i32
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.shl %[[V4]], %[[V5]] : i32
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.or %[[V4]], %[[V6]] : i32
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = llvm.mlir.constant(16 : i32) : i32
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = llvm.shl %[[V7]], %[[V8]] : i32
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = llvm.or %[[V7]], %[[V9]] : i32
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = llvm.bitcast %[[V10]] : i32 to f32
// CHECK-NEXT: llvm.return %[[V11]] : f32
// CHECK-NEXT: }
llvm.func @filled(%b: i8) -> f32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %c42 = llvm.mlir.constant(42 : i8) : i8
  %size = llvm.mlir.constant(4 : i64) : i64
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  "llvm.intr.memset"(%m, %c42, %size) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  %x = llvm.load %m : !llvm.ptr -> i32
  llvm.call @use(%x) : (i32) -> ()
  %n = llvm.alloca %one x f32 : (i32) -> !llvm.ptr
  "llvm.intr.memset.inline"(%n, %b) <{isVolatile = false, len = 4 : i64}> : (!llvm.ptr, i8) -> ()
  %r = llvm.load %n : !llvm.ptr -> f32
  llvm.return %r : f32
}

// CHECK-LABEL: llvm.func @copied
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: !llvm.ptr, %[[ARG2:[^ :,)=]+]]: !llvm.ptr) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(4 : i32) : i32
// CHECK-NEXT: llvm.store %[[ARG0]], %[[ARG2]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[ARG1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @copied(%v: i32, %from: !llvm.ptr, %to: !llvm.ptr) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  %size = llvm.mlir.constant(4 : i32) : i32
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  %n = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  "llvm.intr.memcpy"(%to, %m, %size) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i32) -> ()
  "llvm.intr.memmove"(%n, %from, %size) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i32) -> ()
  %r = llvm.load %n : !llvm.ptr -> i32
  llvm.return %r : i32
}

// CHECK-LABEL: llvm.func @not_in_the_entry
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.br ^bb1
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.alloca %[[V0]] x i32 : (i32) -> !llvm.ptr
// CHECK-NEXT: llvm.store %[[ARG0]], %[[V1]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.load %[[V1]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @not_in_the_entry(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i32) : i32
  llvm.br ^next
^next:
  %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

