// RUN: openxla-opt %s -inline | FileCheck %s
// CHECK-LABEL: llvm.func @g
// CHECK-SAME: ()
llvm.func @g()

// CHECK-LABEL: llvm.func @chosen
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.return %[[ARG1]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mul %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: llvm.return %[[V0]] : i32
// CHECK-NEXT: }
llvm.func @chosen(%c: i1, %x: i32) -> i32 {
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  llvm.call @g() : () -> ()
  llvm.return %x : i32
^bb2:
  %0 = llvm.mul %x, %x : i32
  llvm.return %0 : i32
}

// CHECK-LABEL: llvm.func @gives_up
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) {
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.unreachable
// CHECK-NEXT: }
llvm.func @gives_up(%c: i1) {
  llvm.call @g() : () -> ()
  llvm.unreachable
}

// CHECK-LABEL: llvm.func @perhaps_gives_up
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.return %[[V0]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.unreachable
// CHECK-NEXT: }
llvm.func @perhaps_gives_up(%c: i1) -> i32 {
  %0 = llvm.mlir.constant(1 : i32) : i32
  llvm.cond_br %c, ^bb1, ^bb2
^bb1:
  llvm.return %0 : i32
^bb2:
  llvm.call @g() : () -> ()
  llvm.unreachable
}

// CHECK-LABEL: llvm.func @several_blocks
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.br ^bb3(%[[ARG1]] : i32)
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mul %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: llvm.br ^bb3(%[[V0]] : i32)
// CHECK-NEXT: ^bb3(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.add %[[V1]], %[[ARG1]] : i32
// CHECK-NEXT: llvm.return %[[V2]] : i32
// CHECK-NEXT: }
llvm.func @several_blocks(%c: i1, %x: i32) -> i32 {
  %0 = llvm.call @chosen(%c, %x) : (i1, i32) -> i32
  %1 = llvm.add %0, %x : i32
  llvm.return %1 : i32
}

// CHECK-LABEL: llvm.func @ends_there
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) -> i1 {
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.unreachable
// CHECK-NEXT: }
llvm.func @ends_there(%c: i1) -> i1 {
  llvm.call @gives_up(%c) : (i1) -> ()
  llvm.return %c : i1
}

// CHECK-LABEL: llvm.func @ends_there_perhaps
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.constant(1 : i32) : i32
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.br ^bb3(%[[V0]] : i32)
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.unreachable
// CHECK-NEXT: ^bb3(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: llvm.return %[[V1]] : i32
// CHECK-NEXT: }
llvm.func @ends_there_perhaps(%c: i1) -> i32 {
  %0 = llvm.call @perhaps_gives_up(%c) : (i1) -> i32
  llvm.return %0 : i32
}

// CHECK-LABEL: func.func @no_room
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: scf.if %[[ARG0]] {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.call @chosen(%[[TRUE]], %[[ARG1]]) : (i1, i32) -> i32
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @no_room(%c: i1, %x: i32) {
  scf.if %c {
    %0 = llvm.call @chosen(%c, %x) : (i1, i32) -> i32
    llvm.call @g() : () -> ()
  }
  return
}

// CHECK-LABEL: func.func @room
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: llvm.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: llvm.call @g() : () -> ()
// CHECK-NEXT: llvm.br ^bb3(%[[ARG1]] : i32)
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mul %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: llvm.br ^bb3(%[[V0]] : i32)
// CHECK-NEXT: ^bb3(%[[V1:[^ :,)=]+]]: i32):
// CHECK-NEXT: return %[[V1]] : i32
// CHECK-NEXT: }
func.func @room(%c: i1, %x: i32) -> i32 {
  %r = scf.execute_region -> i32 {
    %0 = llvm.call @chosen(%c, %x) : (i1, i32) -> i32
    scf.yield %0 : i32
  }
  return %r : i32
}

