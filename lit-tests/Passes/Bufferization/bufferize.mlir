// RUN: openxla-opt %s --bufferize | FileCheck %s

// CHECK-LABEL: func.func @writes_over_a_fresh_tensor
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x8xf32>, %[[ARG1:.+]]: memref<8x3xf32>, %[[ARG2:.+]]: memref<4x3xf32>) {
// CHECK: %[[CST:.+]] = arith.constant 0.000000e+00 : f32
// CHECK: linalg.fill ins(%[[CST]] : f32) outs(%[[ARG2]] : memref<4x3xf32>)
// CHECK: linalg.matmul ins(%[[ARG0]], %[[ARG1]] : memref<4x8xf32>, memref<8x3xf32>) outs(%[[ARG2]] : memref<4x3xf32>)
// CHECK: return
func.func @writes_over_a_fresh_tensor(%a: tensor<4x8xf32>, %b: tensor<8x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<4x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %2 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x3xf32>) outs(%1 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %2 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @an_argument_is_not_written
// CHECK-SAME: (%[[ARG0:.+]]: memref<4xf32>, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: memref<4xf32>) {
// CHECK: linalg.fill ins(%[[ARG1]] : f32) outs(%[[ARG2]] : memref<4xf32>)
// CHECK: return
func.func @an_argument_is_not_written(%a: tensor<4xf32>, %v: f32) -> tensor<4xf32> {
  %0 = linalg.fill ins(%v : f32) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// What a loop carries lives in one place: the yield has nothing left to hand on.
// CHECK-LABEL: func.func @carries_a_tensor
// CHECK: scf.while : () -> () {
// CHECK: scf.condition(%{{.+}})
// CHECK: } do {
// CHECK: func.call @double
// CHECK: memref.copy
// CHECK: scf.yield
func.func @carries_a_tensor(%a: tensor<2xf32>, %limit: f32) -> tensor<2xf32> {
  %zero = arith.constant 0 : index
  %r = scf.while (%t = %a) : (tensor<2xf32>) -> tensor<2xf32> {
    %v = tensor.extract %t[%zero] : tensor<2xf32>
    %more = arith.cmpf olt, %v, %limit : f32
    scf.condition(%more) %t : tensor<2xf32>
  } do {
  ^bb0(%t: tensor<2xf32>):
    %d = func.call @double(%t) : (tensor<2xf32>) -> tensor<2xf32>
    scf.yield %d : tensor<2xf32>
  }
  return %r : tensor<2xf32>
}

// A function takes a part of a tensor as a copy.
// CHECK-LABEL: func.func @hands_over_a_part
// CHECK: %[[PART:.+]] = memref.subview
// CHECK: %[[COPY:.+]] = memref.alloc() {{.*}} : memref<2xf32>
// CHECK: memref.copy %[[PART]], %[[COPY]]
// CHECK: call @double(%[[COPY]]
func.func @hands_over_a_part(%a: tensor<2x3xf32>) -> tensor<2xf32> {
  %part = tensor.extract_slice %a[0, 1] [2, 1] [1, 1] : tensor<2x3xf32> to tensor<2xf32>
  %d = func.call @double(%part) : (tensor<2xf32>) -> tensor<2xf32>
  return %d : tensor<2xf32>
}

func.func private @double(tensor<2xf32>) -> tensor<2xf32>

// An argument has its memory before anything else is looked at.
// CHECK-LABEL: func.func @slice_of_an_argument
// CHECK-SAME: (%[[SOURCE:.+]]: memref<2xf32>, %[[RESULT:.+]]: memref<4xf32>)
// CHECK: %[[PART:.+]] = memref.subview %{{.+}}[1] [2] [1]
// CHECK: memref.copy %[[SOURCE]], %[[PART]]
func.func @slice_of_an_argument(%a: tensor<2xf32>) -> tensor<4xf32> {
  %0 = tensor.empty() : tensor<4xf32>
  %1 = tensor.insert_slice %a into %0[1] [2] [1] : tensor<2xf32> into tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Loops within loops write over what they carry along: one copy before them, as an argument may not be written.
// CHECK-LABEL: func.func @writes_over_what_it_carries
// CHECK-SAME: (%[[ARG0:.+]]: memref<4x8xf32>, %[[ARG1:.+]]: f32, %[[ARG2:.+]]: memref<4x8xf32>)
// CHECK: memref.copy %[[ARG0]], %[[ARG2]]
// CHECK: scf.for
// CHECK-NOT: memref.copy
// CHECK: scf.for
// CHECK-NOT: memref.copy
// CHECK: memref.store %[[ARG1]], %[[ARG2]]
// CHECK-NOT: memref.copy
// CHECK: return
func.func @writes_over_what_it_carries(%a: tensor<4x8xf32>, %v: f32) -> tensor<4x8xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %four = arith.constant 4 : index
  %r = scf.for %i = %zero to %four step %one iter_args(%t = %a) -> (tensor<4x8xf32>) {
    %n = scf.for %j = %zero to %four step %one iter_args(%u = %t) -> (tensor<4x8xf32>) {
      %w = tensor.insert %v into %u[%i, %j] : tensor<4x8xf32>
      scf.yield %w : tensor<4x8xf32>
    }
    scf.yield %n : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}

// The inner loop may not write over what is read after it.
// CHECK-LABEL: func.func @keeps_what_is_read_later
// CHECK: scf.for
// CHECK: %[[FRESH:.+]] = memref.alloc
// CHECK: memref.copy %{{.+}}, %[[FRESH]]
// CHECK: scf.for
// CHECK: memref.store %{{.+}}, %[[FRESH]]
func.func @keeps_what_is_read_later(%a: tensor<4xf32>, %v: f32) -> tensor<4xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %four = arith.constant 4 : index
  %r = scf.for %i = %zero to %four step %one iter_args(%t = %a) -> (tensor<4xf32>) {
    %n = scf.for %j = %zero to %four step %one iter_args(%u = %t) -> (tensor<4xf32>) {
      %w = tensor.insert %v into %u[%j] : tensor<4xf32>
      scf.yield %w : tensor<4xf32>
    }
    %old = tensor.extract %t[%i] : tensor<4xf32>
    %k = tensor.insert %old into %n[%i] : tensor<4xf32>
    scf.yield %k : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// A body that reads a tensor where it computes reads the memory; what it reads is not written over.
// CHECK-LABEL: func.func @a_body_reads_a_tensor
// CHECK-SAME: (%[[ARG0:.+]]: memref<4xf32>, %[[ARG1:.+]]: memref<4xf32>) {
// CHECK: linalg.generic {{.+}} outs(%[[ARG1]] : memref<4xf32>)
// CHECK: memref.load %[[ARG0]][%{{.+}}] : memref<4xf32>
// CHECK: return
func.func @a_body_reads_a_tensor(%a: tensor<4xf32>) -> tensor<4xf32> {
  %last = arith.constant 3 : index
  %0 = tensor.empty() : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%0 : tensor<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %at = arith.subi %last, %i : index
    %v = tensor.extract %a[%at] : tensor<4xf32>
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
