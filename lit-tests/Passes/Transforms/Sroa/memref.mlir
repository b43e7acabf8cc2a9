// RUN: openxla-opt %s -sroa | FileCheck %s
// CHECK-LABEL: func.func @constants
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<i32>
// CHECK-NEXT: %[[ALLOCA_0:[^ :,)=]+]] = memref.alloca() : memref<i32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA_0]][] : memref<i32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][] : memref<i32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @constants(%v: i32) -> i32 {
  %m = memref.alloca() : memref<2x3xi32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  memref.store %v, %m[%c0, %c2] : memref<2x3xi32>
  memref.store %v, %m[%c1, %c1] : memref<2x3xi32>
  %r = memref.load %m[%c0, %c2] : memref<2x3xi32>
  return %r : i32
}

// CHECK-LABEL: func.func @unknown_index
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: index) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<2xi32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C0]]] : memref<2xi32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ALLOCA]][%[[ARG1]]] : memref<2xi32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @unknown_index(%v: i32, %i: index) -> i32 {
  %m = memref.alloca() : memref<2xi32>
  %c0 = arith.constant 0 : index
  memref.store %v, %m[%c0] : memref<2xi32>
  %r = memref.load %m[%i] : memref<2xi32>
  return %r : i32
}

// CHECK-LABEL: func.func @out_of_bounds
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<2xi32>
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C2]]] : memref<2xi32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @out_of_bounds(%v: i32) {
  %m = memref.alloca() : memref<2xi32>
  %c2 = arith.constant 2 : index
  memref.store %v, %m[%c2] : memref<2xi32>
  return
}

// CHECK-LABEL: func.func @one_element
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<1xi32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C0]]] : memref<1xi32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @one_element(%v: i32) {
  %m = memref.alloca() : memref<1xi32>
  %c0 = arith.constant 0 : index
  memref.store %v, %m[%c0] : memref<1xi32>
  return
}

// CHECK-LABEL: func.func @large
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<17xi32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C0]]] : memref<17xi32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @large(%v: i32) {
  %m = memref.alloca() : memref<17xi32>
  %c0 = arith.constant 0 : index
  memref.store %v, %m[%c0] : memref<17xi32>
  return
}

// CHECK-LABEL: func.func @dynamic
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca(%[[ARG1]]) : memref<?xi32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C0]]] : memref<?xi32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @dynamic(%v: i32, %n: index) {
  %m = memref.alloca(%n) : memref<?xi32>
  %c0 = arith.constant 0 : index
  memref.store %v, %m[%c0] : memref<?xi32>
  return
}

// CHECK-LABEL: func.func @escapes
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[ALLOCA:[^ :,)=]+]] = memref.alloca() : memref<2xi32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: memref.store %[[ARG0]], %[[ALLOCA]][%[[C0]]] : memref<2xi32>
// CHECK-NEXT: %[[CAST:[^ :,)=]+]] = memref.cast %[[ALLOCA]] : memref<2xi32> to memref<?xi32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[CAST]][%[[C0]]] : memref<?xi32>
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @escapes(%v: i32) -> i32 {
  %m = memref.alloca() : memref<2xi32>
  %c0 = arith.constant 0 : index
  memref.store %v, %m[%c0] : memref<2xi32>
  %c = memref.cast %m : memref<2xi32> to memref<?xi32>
  %r = memref.load %c[%c0] : memref<?xi32>
  return %r : i32
}

