// RUN: openxla-opt %s --rewrite-rules=%S/arithmetic.rules | FileCheck %s
// RUN: openxla-opt %s --pass-pipeline='builtin.module(apply-rewrite-rules{rules=%S/arithmetic.rules})' | FileCheck %s
// RUN: openxla-opt %s --apply-rewrite-rules="rules=%S/arithmetic.rules enable-patterns=negations" | FileCheck %s --check-prefix=LABEL

func.func private @f(i32, i32) -> i32
func.func private @g(i32) -> i32
func.func private @h(i32, i32) -> i32
func.func private @sum(i32, i32, i32) -> i32

// CHECK-LABEL: @negations
// CHECK-NEXT: return %arg0 : f32
// LABEL-LABEL: @negations
// LABEL-NEXT: return %arg0 : f32
func.func @negations(%a: f32) -> f32 {
  %0 = arith.negf %a : f32
  %1 = arith.negf %0 : f32
  return %1 : f32
}

// CHECK-LABEL: @products
// CHECK: %[[D:.*]] = arith.addi %arg0, %arg0 overflow<nsw> : i32
// CHECK: call @g(%[[D]])
// LABEL-LABEL: @products
// LABEL: arith.muli
func.func @products(%a: i32) -> i32 {
  %two = arith.constant 2 : i32
  %0 = arith.muli %a, %two overflow<nsw> : i32
  %1 = func.call @f(%0, %0) : (i32, i32) -> i32
  return %1 : i32
}

// CHECK-LABEL: @several
// CHECK: %[[S:.*]] = call @h(%arg0, %arg1) : (i32, i32) -> i32
// CHECK: arith.addi %{{.*}}, %[[S]] : i32
func.func @several(%a: i32, %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32
  %1 = func.call @sum(%0, %a, %b) : (i32, i32, i32) -> i32
  return %1 : i32
}

// CHECK-LABEL: @square
// CHECK: arith.mulf %arg0, %arg0 fastmath<nnan> {square} : f32
// CHECK: arith.mulf %arg0, %arg1 : f32
func.func @square(%a: f32, %b: f32) -> (f32, f32) {
  %0 = arith.mulf %a, %a : f32
  %1 = arith.mulf %a, %b : f32
  return %0, %1 : f32, f32
}

// CHECK-LABEL: @stores
// CHECK-NOT: memref.store %{{.*}}, %arg0[%arg1, %arg2]
// CHECK: memref.store %{{.*}}, %arg0[%arg2, %arg1]
func.func @stores(%m: memref<4x4xf32>, %i: index, %j: index) {
  %0 = memref.load %m[%i, %j] : memref<4x4xf32>
  memref.store %0, %m[%i, %j] : memref<4x4xf32>
  memref.store %0, %m[%j, %i] : memref<4x4xf32>
  return
}

// CHECK-LABEL: @branches
// CHECK: scf.if
// CHECK: {swapped}
func.func @branches(%c: i1, %a: i32, %b: i32) -> i32 {
  %0 = scf.if %c -> i32 {
    scf.yield %a : i32
  } else {
    scf.yield %b : i32
  }
  return %0 : i32
}
