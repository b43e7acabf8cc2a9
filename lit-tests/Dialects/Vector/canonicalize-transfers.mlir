// RUN: openxla-opt %s -canonicalize | FileCheck %s

// Constant indices tell what is in bounds.

// CHECK-LABEL: func.func @in_bounds(
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %c6 = arith.constant 6 : index
// CHECK-NEXT: %0 = vector.transfer_read %arg0[%c2, %arg1], %arg2 {in_bounds = [true, false]} : memref<8x8xf32>, vector<4x4xf32>
// CHECK-NEXT: %1 = vector.transfer_read %arg0[%c2, %c6], %arg2 {in_bounds = [true, false]} : memref<8x8xf32>, vector<4x4xf32>
// CHECK-NEXT: vector.transfer_write %0, %arg0[%c2, %c2] {in_bounds = [true, true]} : vector<4x4xf32>, memref<8x8xf32>
// CHECK-NEXT: return %0, %1 : vector<4x4xf32>, vector<4x4xf32>
func.func @in_bounds(%m: memref<8x8xf32>, %i: index, %pad: f32) -> (vector<4x4xf32>, vector<4x4xf32>) {
  %c2 = arith.constant 2 : index
  %c6 = arith.constant 6 : index
  %0 = vector.transfer_read %m[%c2, %i], %pad : memref<8x8xf32>, vector<4x4xf32>
  %1 = vector.transfer_read %m[%c2, %c6], %pad : memref<8x8xf32>, vector<4x4xf32>
  vector.transfer_write %0, %m[%c2, %c2] : vector<4x4xf32>, memref<8x8xf32>
  return %0, %1 : vector<4x4xf32>, vector<4x4xf32>
}

// CHECK-LABEL: func.func @mask_of_all(
// CHECK-NEXT: %0 = vector.transfer_read %arg0[%arg1], %arg2 : memref<?xf32>, vector<4xf32>
// CHECK-NEXT: vector.transfer_write %0, %arg0[%arg1] : vector<4xf32>, memref<?xf32>
// CHECK-NEXT: return %0 : vector<4xf32>
func.func @mask_of_all(%m: memref<?xf32>, %i: index, %pad: f32) -> vector<4xf32> {
  %all = vector.constant_mask [4] : vector<4xi1>
  %0 = vector.transfer_read %m[%i], %pad, %all : memref<?xf32>, vector<4xf32>
  vector.transfer_write %0, %m[%i], %all : vector<4xf32>, memref<?xf32>
  return %0 : vector<4xf32>
}

// CHECK-LABEL: func.func @through_casts(
// CHECK-NEXT: %0 = vector.transfer_read %arg0[%arg2], %arg3 : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: %1 = vector.transfer_read %arg1[%arg2], %arg3 : tensor<8xf32>, vector<4xf32>
// CHECK-NEXT: %2 = vector.load %arg0[%arg2] : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: return %0, %1, %2 : vector<4xf32>, vector<4xf32>, vector<4xf32>
func.func @through_casts(%m: memref<8xf32>, %t: tensor<8xf32>, %i: index, %pad: f32) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>) {
  %0 = memref.cast %m : memref<8xf32> to memref<?xf32>
  %1 = tensor.cast %t : tensor<8xf32> to tensor<?xf32>
  %2 = vector.transfer_read %0[%i], %pad : memref<?xf32>, vector<4xf32>
  %3 = vector.transfer_read %1[%i], %pad : tensor<?xf32>, vector<4xf32>
  %4 = vector.load %0[%i] : memref<?xf32>, vector<4xf32>
  return %2, %3, %4 : vector<4xf32>, vector<4xf32>, vector<4xf32>
}

// What is read is what was written there; writes to other places lie in between.

// CHECK-LABEL: func.func @read_after_write(
// CHECK-NEXT: return %arg1 : vector<1x4xf32>
func.func @read_after_write(%t: tensor<4x4xf32>, %v: vector<1x4xf32>, %w: vector<1x4xf32>) -> vector<1x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %pad = arith.constant 0.0 : f32
  %0 = vector.transfer_write %v, %t[%c1, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
  %1 = vector.transfer_write %w, %0[%c2, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
  %2 = vector.transfer_read %1[%c1, %c0], %pad {in_bounds = [true, true]} : tensor<4x4xf32>, vector<1x4xf32>
  return %2 : vector<1x4xf32>
}

// CHECK-LABEL: func.func @write_after_read(
// CHECK-NEXT: return %arg0, %arg0 : tensor<4x4xf32>, tensor<4x4xf32>
func.func @write_after_read(%t: tensor<4x4xf32>, %u: tensor<4x4xf32>, %i: index) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %c0 = arith.constant 0 : index
  %pad = arith.constant 0.0 : f32
  %0 = vector.transfer_read %t[%i, %c0], %pad : tensor<4x4xf32>, vector<1x4xf32>
  %1 = vector.transfer_write %0, %t[%i, %c0] : vector<1x4xf32>, tensor<4x4xf32>
  %2 = vector.transfer_read %t[%c0, %c0], %pad {in_bounds = [true, true]} : tensor<4x4xf32>, vector<4x4xf32>
  %3 = vector.transfer_write %2, %u[%c0, %c0] {in_bounds = [true, true]} : vector<4x4xf32>, tensor<4x4xf32>
  return %1, %3 : tensor<4x4xf32>, tensor<4x4xf32>
}

// The first write is overwritten.

// CHECK-LABEL: func.func @write_after_write(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %0 = vector.transfer_write %arg1, %arg0[%c2, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
// CHECK-NEXT: %1 = vector.transfer_write %arg2, %0[%c1, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
// CHECK-NEXT: return %1 : tensor<4x4xf32>
func.func @write_after_write(%t: tensor<4x4xf32>, %v: vector<1x4xf32>, %w: vector<1x4xf32>) -> tensor<4x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %0 = vector.transfer_write %v, %t[%c1, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
  %1 = vector.transfer_write %v, %0[%c2, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
  %2 = vector.transfer_write %w, %1[%c1, %c0] {in_bounds = [true, true]} : vector<1x4xf32>, tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// CHECK-LABEL: func.func @read_after_write_repeated(
// CHECK-NEXT: %0 = vector.broadcast %arg0 : vector<4x1xf32> to vector<100x5x4x1xf32>
// CHECK-NEXT: %1 = vector.transpose %0, [3, 0, 2, 1] : vector<100x5x4x1xf32> to vector<1x100x4x5xf32>
// CHECK-NEXT: return %1 : vector<1x100x4x5xf32>
func.func @read_after_write_repeated(%v: vector<4x1xf32>, %t: tensor<4x4x4xf32>) -> vector<1x100x4x5xf32> {
  %c0 = arith.constant 0 : index
  %pad = arith.constant 0.0 : f32
  %0 = vector.transfer_write %v, %t[%c0, %c0, %c0] {in_bounds = [true, true], permutation_map = affine_map<(d0, d1, d2) -> (d2, d1)>} : vector<4x1xf32>, tensor<4x4x4xf32>
  %1 = vector.transfer_read %0[%c0, %c0, %c0], %pad {in_bounds = [true, true, true, true], permutation_map = affine_map<(d0, d1, d2) -> (d1, 0, d2, 0)>} : tensor<4x4x4xf32>, vector<1x100x4x5xf32>
  return %1 : vector<1x100x4x5xf32>
}
