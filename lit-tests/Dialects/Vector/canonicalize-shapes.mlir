// RUN: openxla-opt %s -canonicalize | FileCheck %s

// A transpose of ones is a shape cast; one of others is not.

// CHECK-LABEL: func.func @shape_casts(
// CHECK-NEXT: %cst = arith.constant dense<[1, 2, 3, 4]> : vector<4xi32>
// CHECK-NEXT: %0 = vector.shape_cast %arg0 : vector<2x4xf32> to vector<4x2xf32>
// CHECK-NEXT: %1 = vector.shape_cast %arg1 : vector<1x4xf32> to vector<4xf32>
// CHECK-NEXT: %2 = vector.transpose %arg0, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
// CHECK-NEXT: %3 = vector.shape_cast %2 : vector<4x2xf32> to vector<8xf32>
// CHECK-NEXT: return %arg0, %0, %1, %3, %cst : vector<2x4xf32>, vector<4x2xf32>, vector<4xf32>, vector<8xf32>, vector<4xi32>
func.func @shape_casts(%v: vector<2x4xf32>, %w: vector<1x4xf32>) -> (vector<2x4xf32>, vector<4x2xf32>, vector<4xf32>, vector<8xf32>, vector<4xi32>) {
  %0 = vector.shape_cast %v : vector<2x4xf32> to vector<8xf32>
  %1 = vector.shape_cast %0 : vector<8xf32> to vector<2x4xf32>
  %2 = vector.shape_cast %0 : vector<8xf32> to vector<4x2xf32>
  %3 = vector.transpose %w, [1, 0] : vector<1x4xf32> to vector<4x1xf32>
  %4 = vector.shape_cast %3 : vector<4x1xf32> to vector<4xf32>
  %5 = vector.transpose %v, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %6 = vector.shape_cast %5 : vector<4x2xf32> to vector<8xf32>
  %c = arith.constant dense<[[1, 2], [3, 4]]> : vector<2x2xi32>
  %7 = vector.shape_cast %c : vector<2x2xi32> to vector<4xi32>
  return %1, %2, %4, %6, %7 : vector<2x4xf32>, vector<4x2xf32>, vector<4xf32>, vector<8xf32>, vector<4xi32>
}

// CHECK-LABEL: func.func @shape_cast_of_broadcast(
// CHECK-NEXT: %0 = vector.broadcast %arg0 : vector<3xf32> to vector<8x3xf32>
// CHECK-NEXT: %1 = vector.shape_cast %arg1 : vector<3x4xf32> to vector<12xf32>
// CHECK-NEXT: %2 = vector.broadcast %arg2 : vector<4xf32> to vector<4x4xf32>
// CHECK-NEXT: %3 = vector.shape_cast %2 : vector<4x4xf32> to vector<2x8xf32>
// CHECK-NEXT: return %arg0, %0, %1, %3 : vector<3xf32>, vector<8x3xf32>, vector<12xf32>, vector<2x8xf32>
func.func @shape_cast_of_broadcast(%v: vector<3xf32>, %w: vector<3x4xf32>, %x: vector<4xf32>) -> (vector<3xf32>, vector<8x3xf32>, vector<12xf32>, vector<2x8xf32>) {
  %0 = vector.broadcast %v : vector<3xf32> to vector<1x3xf32>
  %1 = vector.shape_cast %0 : vector<1x3xf32> to vector<3xf32>
  %2 = vector.broadcast %v : vector<3xf32> to vector<2x4x3xf32>
  %3 = vector.shape_cast %2 : vector<2x4x3xf32> to vector<8x3xf32>
  %4 = vector.broadcast %w : vector<3x4xf32> to vector<1x3x4xf32>
  %5 = vector.shape_cast %4 : vector<1x3x4xf32> to vector<12xf32>
  %6 = vector.broadcast %x : vector<4xf32> to vector<4x4xf32>
  %7 = vector.shape_cast %6 : vector<4x4xf32> to vector<2x8xf32>
  return %1, %3, %5, %7 : vector<3xf32>, vector<8x3xf32>, vector<12xf32>, vector<2x8xf32>
}

// CHECK-LABEL: func.func @shape_cast_of_mask(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %0 = vector.create_mask %c1, %arg0 : vector<1x[4]xi1>
// CHECK-NEXT: %1 = vector.create_mask %arg0, %arg1 : vector<4x1xi1>
// CHECK-NEXT: %2 = vector.shape_cast %1 : vector<4x1xi1> to vector<4xi1>
// CHECK-NEXT: %3 = vector.constant_mask [2] : vector<4xi1>
// CHECK-NEXT: return %0, %2, %3 : vector<1x[4]xi1>, vector<4xi1>, vector<4xi1>
func.func @shape_cast_of_mask(%n: index, %m: index) -> (vector<1x[4]xi1>, vector<4xi1>, vector<4xi1>) {
  %c1 = arith.constant 1 : index
  %0 = vector.create_mask %c1, %n, %c1, %c1 : vector<1x[4]x1x1xi1>
  %1 = vector.shape_cast %0 : vector<1x[4]x1x1xi1> to vector<1x[4]xi1>
  %2 = vector.create_mask %n, %m : vector<4x1xi1>
  %3 = vector.shape_cast %2 : vector<4x1xi1> to vector<4xi1>
  %4 = vector.constant_mask [2, 1] : vector<4x1xi1>
  %5 = vector.shape_cast %4 : vector<4x1xi1> to vector<4xi1>
  return %1, %3, %5 : vector<1x[4]xi1>, vector<4xi1>, vector<4xi1>
}

// The same type does not mean the same order.

// CHECK-LABEL: func.func @transposes(
// CHECK-NEXT: %0 = vector.transpose %arg0, [2, 1, 0] : vector<2x3x4xf32> to vector<4x3x2xf32>
// CHECK-NEXT: %1 = vector.transpose %arg1, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
// CHECK-NEXT: return %0, %arg0, %1, %arg2 : vector<4x3x2xf32>, vector<2x3x4xf32>, vector<2x2xf32>, vector<1x1xf32>
func.func @transposes(%v: vector<2x3x4xf32>, %w: vector<2x2xf32>, %x: vector<1x1xf32>) -> (vector<4x3x2xf32>, vector<2x3x4xf32>, vector<2x2xf32>, vector<1x1xf32>) {
  %0 = vector.transpose %v, [1, 0, 2] : vector<2x3x4xf32> to vector<3x2x4xf32>
  %1 = vector.transpose %0, [2, 0, 1] : vector<3x2x4xf32> to vector<4x3x2xf32>
  %2 = vector.transpose %0, [1, 0, 2] : vector<3x2x4xf32> to vector<2x3x4xf32>
  %3 = vector.transpose %w, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
  %4 = vector.transpose %x, [1, 0] : vector<1x1xf32> to vector<1x1xf32>
  return %1, %2, %3, %4 : vector<4x3x2xf32>, vector<2x3x4xf32>, vector<2x2xf32>, vector<1x1xf32>
}

// CHECK-LABEL: func.func @transpose_of_mask(
// CHECK-NEXT: %0 = vector.create_mask %arg1, %arg0 : vector<4x2xi1>
// CHECK-NEXT: %1 = vector.constant_mask [3, 1] : vector<4x2xi1>
// CHECK-NEXT: return %0, %1 : vector<4x2xi1>, vector<4x2xi1>
func.func @transpose_of_mask(%n: index, %m: index) -> (vector<4x2xi1>, vector<4x2xi1>) {
  %0 = vector.create_mask %n, %m : vector<2x4xi1>
  %1 = vector.transpose %0, [1, 0] : vector<2x4xi1> to vector<4x2xi1>
  %2 = vector.constant_mask [1, 3] : vector<2x4xi1>
  %3 = vector.transpose %2, [1, 0] : vector<2x4xi1> to vector<4x2xi1>
  return %1, %3 : vector<4x2xi1>, vector<4x2xi1>
}

// CHECK-LABEL: func.func @transpose_of_broadcast(
// CHECK-NEXT: %0 = vector.broadcast %arg0 : f32 to vector<4x2xf32>
// CHECK-NEXT: %1 = vector.broadcast %arg1 : vector<1x1xf32> to vector<8x1xf32>
// CHECK-NEXT: %2 = vector.broadcast %arg2 : vector<4x1x1x7xf32> to vector<3x2x4x6x5x7xf32>
// CHECK-NEXT: %3 = vector.broadcast %arg3 : vector<4xf32> to vector<2x4xf32>
// CHECK-NEXT: %4 = vector.transpose %3, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
// CHECK-NEXT: return %0, %1, %2, %4 : vector<4x2xf32>, vector<8x1xf32>, vector<3x2x4x6x5x7xf32>, vector<4x2xf32>
func.func @transpose_of_broadcast(%a: f32, %v: vector<1x1xf32>, %w: vector<4x1x1x7xf32>, %x: vector<4xf32>) -> (vector<4x2xf32>, vector<8x1xf32>, vector<3x2x4x6x5x7xf32>, vector<4x2xf32>) {
  %0 = vector.broadcast %a : f32 to vector<2x4xf32>
  %1 = vector.transpose %0, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %2 = vector.broadcast %v : vector<1x1xf32> to vector<1x8xf32>
  %3 = vector.transpose %2, [1, 0] : vector<1x8xf32> to vector<8x1xf32>
  %4 = vector.broadcast %w : vector<4x1x1x7xf32> to vector<2x3x4x5x6x7xf32>
  %5 = vector.transpose %4, [1, 0, 2, 4, 3, 5] : vector<2x3x4x5x6x7xf32> to vector<3x2x4x6x5x7xf32>
  %6 = vector.broadcast %x : vector<4xf32> to vector<2x4xf32>
  %7 = vector.transpose %6, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  return %1, %3, %5, %7 : vector<4x2xf32>, vector<8x1xf32>, vector<3x2x4x6x5x7xf32>, vector<4x2xf32>
}

// CHECK-LABEL: func.func @transpose_of_from_elements(
// CHECK-NEXT: %0 = vector.from_elements %arg0, %arg2, %arg1, %arg3 : vector<2x2xf32>
// CHECK-NEXT: return %0 : vector<2x2xf32>
func.func @transpose_of_from_elements(%a: f32, %b: f32, %c: f32, %d: f32) -> vector<2x2xf32> {
  %0 = vector.from_elements %a, %b, %c, %d : vector<2x2xf32>
  %1 = vector.transpose %0, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
  return %1 : vector<2x2xf32>
}

// CHECK-LABEL: func.func @shuffles(
// CHECK-NEXT: %cst = arith.constant dense<[4, 1, 1, 2]> : vector<4xi32>
// CHECK-NEXT: %0 = vector.interleave %arg0, %arg0 : vector<2xf32> -> vector<4xf32>
// CHECK-NEXT: %1 = vector.broadcast %arg2 : f32 to vector<3xf32>
// CHECK-NEXT: return %arg0, %arg1, %0, %1, %cst : vector<2xf32>, vector<3xf32>, vector<4xf32>, vector<3xf32>, vector<4xi32>
func.func @shuffles(%a: vector<2xf32>, %b: vector<3xf32>, %s: f32) -> (vector<2xf32>, vector<3xf32>, vector<4xf32>, vector<3xf32>, vector<4xi32>) {
  %0 = vector.shuffle %a, %b [0, 1] : vector<2xf32>, vector<3xf32>
  %1 = vector.shuffle %a, %b [2, 3, 4] : vector<2xf32>, vector<3xf32>
  %2 = vector.shuffle %a, %a [0, 2, 1, 3] : vector<2xf32>, vector<2xf32>
  %3 = vector.broadcast %s : f32 to vector<2xf32>
  %4 = vector.broadcast %s : f32 to vector<3xf32>
  %5 = vector.shuffle %3, %4 [0, 4, 1] : vector<2xf32>, vector<3xf32>
  %c = arith.constant dense<[1, 2]> : vector<2xi32>
  %d = arith.constant dense<[3, 4]> : vector<2xi32>
  %6 = vector.shuffle %c, %d [3, 0, -1, 1] : vector<2xi32>, vector<2xi32>
  return %0, %1, %2, %5, %6 : vector<2xf32>, vector<3xf32>, vector<4xf32>, vector<3xf32>, vector<4xi32>
}

// CHECK-LABEL: func.func @shuffle_of_rank_zero(
// CHECK-NEXT: %0 = vector.broadcast %arg1 : vector<f32> to vector<1xf32>
// CHECK-NEXT: %1 = vector.interleave %arg0, %arg1 : vector<f32> -> vector<2xf32>
// CHECK-NEXT: return %0, %1 : vector<1xf32>, vector<2xf32>
func.func @shuffle_of_rank_zero(%a: vector<f32>, %b: vector<f32>) -> (vector<1xf32>, vector<2xf32>) {
  %0 = vector.shuffle %a, %b [1] : vector<f32>, vector<f32>
  %1 = vector.shuffle %a, %b [0, 1] : vector<f32>, vector<f32>
  return %0, %1 : vector<1xf32>, vector<2xf32>
}

// CHECK-LABEL: func.func @bitcasts(
// CHECK-NEXT: %cst = arith.constant dense<257> : vector<2xi16>
// CHECK-NEXT: %0 = vector.bitcast %arg0 : vector<4xf32> to vector<8xf16>
// CHECK-NEXT: return %arg0, %0, %cst : vector<4xf32>, vector<8xf16>, vector<2xi16>
func.func @bitcasts(%v: vector<4xf32>) -> (vector<4xf32>, vector<8xf16>, vector<2xi16>) {
  %0 = vector.bitcast %v : vector<4xf32> to vector<2xi64>
  %1 = vector.bitcast %0 : vector<2xi64> to vector<4xf32>
  %2 = vector.bitcast %0 : vector<2xi64> to vector<8xf16>
  %c = arith.constant dense<1> : vector<4xi8>
  %3 = vector.bitcast %c : vector<4xi8> to vector<2xi16>
  return %1, %2, %3 : vector<4xf32>, vector<8xf16>, vector<2xi16>
}

// CHECK-LABEL: func.func @slices(
// CHECK-NEXT: %cst = arith.constant dense<{{\[\[}}2, 3], [5, 6]]> : vector<2x2xi32>
// CHECK-NEXT: %0 = vector.extract %arg0[2] : vector<8xf32> from vector<4x8xf32>
// CHECK-NEXT: %1 = vector.shape_cast %0 : vector<8xf32> to vector<1x8xf32>
// CHECK-NEXT: %2 = vector.broadcast %arg1 : f32 to vector<2x2xf32>
// CHECK-NEXT: %3 = vector.extract_strided_slice %arg2 {offsets = [0, 2], sizes = [1, 4], strides = [1, 1]} : vector<1x8xf32> to vector<1x4xf32>
// CHECK-NEXT: %4 = vector.broadcast %3 : vector<1x4xf32> to vector<2x4xf32>
// CHECK-NEXT: %5 = vector.extract %arg3[1] : vector<8xf32> from vector<2x8xf32>
// CHECK-NEXT: %6 = vector.shape_cast %5 : vector<8xf32> to vector<1x8xf32>
// CHECK-NEXT: return %1, %2, %4, %6, %cst : vector<1x8xf32>, vector<2x2xf32>, vector<2x4xf32>, vector<1x8xf32>, vector<2x2xi32>
func.func @slices(%v: vector<4x8xf32>, %a: f32, %w: vector<1x8xf32>, %p: vector<2x8xf32>) -> (vector<1x8xf32>, vector<2x2xf32>, vector<2x4xf32>, vector<1x8xf32>, vector<2x2xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [2, 0], sizes = [1, 8], strides = [1, 1]} : vector<4x8xf32> to vector<1x8xf32>
  %1 = vector.broadcast %a : f32 to vector<4x8xf32>
  %2 = vector.extract_strided_slice %1 {offsets = [1, 1], sizes = [2, 2], strides = [1, 1]} : vector<4x8xf32> to vector<2x2xf32>
  %3 = vector.broadcast %w : vector<1x8xf32> to vector<4x8xf32>
  %4 = vector.extract_strided_slice %3 {offsets = [1, 2], sizes = [2, 4], strides = [1, 1]} : vector<4x8xf32> to vector<2x4xf32>
  %5 = vector.insert_strided_slice %p, %v {offsets = [1, 0], strides = [1, 1]} : vector<2x8xf32> into vector<4x8xf32>
  %6 = vector.extract_strided_slice %5 {offsets = [2], sizes = [1], strides = [1]} : vector<4x8xf32> to vector<1x8xf32>
  %c = arith.constant dense<[[1, 2, 3], [4, 5, 6]]> : vector<2x3xi32>
  %7 = vector.extract_strided_slice %c {offsets = [0, 1], sizes = [2, 2], strides = [1, 1]} : vector<2x3xi32> to vector<2x2xi32>
  return %0, %2, %4, %6, %7 : vector<1x8xf32>, vector<2x2xf32>, vector<2x4xf32>, vector<1x8xf32>, vector<2x2xi32>
}

// CHECK-LABEL: func.func @slices_of_masks(
// CHECK-NEXT: %c8 = arith.constant 8 : index
// CHECK-NEXT: %0 = arith.subi %arg0, %c8 : index
// CHECK-NEXT: %1 = vector.create_mask %0 : vector<4xi1>
// CHECK-NEXT: %2 = vector.constant_mask [3, 3] : vector<4x4xi1>
// CHECK-NEXT: return %1, %2 : vector<4xi1>, vector<4x4xi1>
func.func @slices_of_masks(%n: index) -> (vector<4xi1>, vector<4x4xi1>) {
  %0 = vector.create_mask %n : vector<16xi1>
  %1 = vector.extract_strided_slice %0 {offsets = [8], sizes = [4], strides = [1]} : vector<16xi1> to vector<4xi1>
  %2 = vector.constant_mask [5, 3] : vector<8x4xi1>
  %3 = vector.extract_strided_slice %2 {offsets = [2], sizes = [4], strides = [1]} : vector<8x4xi1> to vector<4x4xi1>
  return %1, %3 : vector<4xi1>, vector<4x4xi1>
}

// CHECK-LABEL: func.func @inserted_slices(
// CHECK-NEXT: %cst = arith.constant dense<[0, 1, 2, 0]> : vector<4xi32>
// CHECK-NEXT: return %arg0, %arg1, %cst : vector<8xf32>, vector<8xf32>, vector<4xi32>
func.func @inserted_slices(%v: vector<8xf32>, %w: vector<8xf32>) -> (vector<8xf32>, vector<8xf32>, vector<4xi32>) {
  %0 = vector.extract_strided_slice %v {offsets = [2], sizes = [2], strides = [1]} : vector<8xf32> to vector<2xf32>
  %1 = vector.insert_strided_slice %0, %v {offsets = [2], strides = [1]} : vector<2xf32> into vector<8xf32>
  %2 = vector.insert_strided_slice %w, %v {offsets = [0], strides = [1]} : vector<8xf32> into vector<8xf32>
  %c = arith.constant dense<0> : vector<4xi32>
  %d = arith.constant dense<[1, 2]> : vector<2xi32>
  %3 = vector.insert_strided_slice %d, %c {offsets = [1], strides = [1]} : vector<2xi32> into vector<4xi32>
  return %1, %2, %3 : vector<8xf32>, vector<8xf32>, vector<4xi32>
}
