// RUN: openxla-opt %s -canonicalize | FileCheck %s

// Positions of a chain of extractions come together; dynamic ones stay.

// CHECK-LABEL: func.func @extract_of_extract(
// CHECK-NEXT: %0 = vector.extract %arg0[1, 3] : vector<2xf32> from vector<4x8x2xf32>
// CHECK-NEXT: %1 = vector.extract %arg0[%arg1] : vector<8x2xf32> from vector<4x8x2xf32>
// CHECK-NEXT: %2 = vector.extract %1[3] : vector<2xf32> from vector<8x2xf32>
// CHECK-NEXT: return %0, %2 : vector<2xf32>, vector<2xf32>
func.func @extract_of_extract(%v: vector<4x8x2xf32>, %i: index) -> (vector<2xf32>, vector<2xf32>) {
  %0 = vector.extract %v[1] : vector<8x2xf32> from vector<4x8x2xf32>
  %1 = vector.extract %0[3] : vector<2xf32> from vector<8x2xf32>
  %2 = vector.extract %v[%i] : vector<8x2xf32> from vector<4x8x2xf32>
  %3 = vector.extract %2[3] : vector<2xf32> from vector<8x2xf32>
  return %1, %3 : vector<2xf32>, vector<2xf32>
}

// A constant position becomes static; -1 is poison, and what is out of bounds stays.

// CHECK-LABEL: func.func @constant_positions(
// CHECK-NEXT: %0 = ub.poison : f32
// CHECK-NEXT: %c9 = arith.constant 9 : index
// CHECK-NEXT: %1 = vector.extract %arg0[2] : f32 from vector<4xf32>
// CHECK-NEXT: %2 = vector.extract %arg0[%c9] : f32 from vector<4xf32>
// CHECK-NEXT: return %1, %0, %2 : f32, f32, f32
func.func @constant_positions(%v: vector<4xf32>) -> (f32, f32, f32) {
  %c2 = arith.constant 2 : index
  %cm1 = arith.constant -1 : index
  %c9 = arith.constant 9 : index
  %0 = vector.extract %v[%c2] : f32 from vector<4xf32>
  %1 = vector.extract %v[%cm1] : f32 from vector<4xf32>
  %2 = vector.extract %v[%c9] : f32 from vector<4xf32>
  return %0, %1, %2 : f32, f32, f32
}

// What was inserted is what is extracted; what was inserted elsewhere does not matter.

// CHECK-LABEL: func.func @extract_of_insert(
// CHECK-NEXT: %0 = vector.extract %arg0[2] : f32 from vector<4xf32>
// CHECK-NEXT: return %arg1, %arg2, %0 : f32, f32, f32
func.func @extract_of_insert(%v: vector<4xf32>, %a: f32, %b: f32) -> (f32, f32, f32) {
  %0 = vector.insert %a, %v [0] : f32 into vector<4xf32>
  %1 = vector.insert %b, %0 [1] : f32 into vector<4xf32>
  %2 = vector.extract %1[0] : f32 from vector<4xf32>
  %3 = vector.extract %1[1] : f32 from vector<4xf32>
  %4 = vector.extract %1[2] : f32 from vector<4xf32>
  return %2, %3, %4 : f32, f32, f32
}

// Through a transpose, unless it changes the inside of what is extracted.

// CHECK-LABEL: func.func @extract_of_transpose(
// CHECK-NEXT: %0 = vector.transpose %arg0, [1, 0, 2] : vector<2x3x4xf32> to vector<3x2x4xf32>
// CHECK-NEXT: %1 = vector.extract %arg0[1, 2, 3] : f32 from vector<2x3x4xf32>
// CHECK-NEXT: %2 = vector.extract %arg0[1, 2] : vector<4xf32> from vector<2x3x4xf32>
// CHECK-NEXT: %3 = vector.extract %0[1] : vector<2x4xf32> from vector<3x2x4xf32>
// CHECK-NEXT: return %1, %2, %3 : f32, vector<4xf32>, vector<2x4xf32>
func.func @extract_of_transpose(%v: vector<2x3x4xf32>) -> (f32, vector<4xf32>, vector<2x4xf32>) {
  %0 = vector.transpose %v, [2, 0, 1] : vector<2x3x4xf32> to vector<4x2x3xf32>
  %1 = vector.transpose %v, [1, 0, 2] : vector<2x3x4xf32> to vector<3x2x4xf32>
  %2 = vector.extract %0[3, 1, 2] : f32 from vector<4x2x3xf32>
  %3 = vector.extract %1[2, 1] : vector<4xf32> from vector<3x2x4xf32>
  %4 = vector.extract %1[1] : vector<2x4xf32> from vector<3x2x4xf32>
  return %2, %3, %4 : f32, vector<4xf32>, vector<2x4xf32>
}

// CHECK-LABEL: func.func @extract_of_broadcast(
// CHECK-NEXT: %0 = vector.extract %arg1[2] : f32 from vector<3xf32>
// CHECK-NEXT: %1 = vector.extract %arg2[0] : vector<3xf32> from vector<1x3xf32>
// CHECK-NEXT: %2 = vector.broadcast %arg2 : vector<1x3xf32> to vector<4x3xf32>
// CHECK-NEXT: return %arg0, %0, %1, %2 : f32, f32, vector<3xf32>, vector<4x3xf32>
func.func @extract_of_broadcast(%a: f32, %v: vector<3xf32>, %w: vector<1x3xf32>, %i: index) -> (f32, f32, vector<3xf32>, vector<4x3xf32>) {
  %0 = vector.broadcast %a : f32 to vector<4xf32>
  %1 = vector.broadcast %v : vector<3xf32> to vector<2x3xf32>
  %2 = vector.broadcast %w : vector<1x3xf32> to vector<2x4x3xf32>
  %3 = vector.extract %0[%i] : f32 from vector<4xf32>
  %4 = vector.extract %1[1, 2] : f32 from vector<2x3xf32>
  %5 = vector.extract %2[1, 2] : vector<3xf32> from vector<2x4x3xf32>
  %6 = vector.extract %2[1] : vector<4x3xf32> from vector<2x4x3xf32>
  return %3, %4, %5, %6 : f32, f32, vector<3xf32>, vector<4x3xf32>
}

// CHECK-LABEL: func.func @extract_of_others(
// CHECK-NEXT: %0 = vector.extract %arg0[7] : f32 from vector<8xf32>
// CHECK-NEXT: %1 = vector.extract %arg1[7] : f32 from vector<8xf32>
// CHECK-NEXT: %2 = vector.extract %arg2[2, 1] : f32 from vector<4x2xf32>
// CHECK-NEXT: %3 = vector.shape_cast %arg3 : vector<1x8xf32> to vector<2x4xf32>
// CHECK-NEXT: return %0, %1, %2, %3 : f32, f32, f32, vector<2x4xf32>
func.func @extract_of_others(%a: vector<8xf32>, %b: vector<8xf32>, %v: vector<4x2xf32>, %w: vector<1x8xf32>) -> (f32, f32, f32, vector<2x4xf32>) {
  %0 = vector.shuffle %a, %b [0, 8, 7, 15] : vector<8xf32>, vector<8xf32>
  %1 = vector.extract %0[2] : f32 from vector<4xf32>
  %2 = vector.extract %0[3] : f32 from vector<4xf32>
  %3 = vector.shape_cast %v : vector<4x2xf32> to vector<8xf32>
  %4 = vector.extract %3[5] : f32 from vector<8xf32>
  %5 = vector.shape_cast %w : vector<1x8xf32> to vector<1x2x4xf32>
  %6 = vector.extract %5[0] : vector<2x4xf32> from vector<1x2x4xf32>
  return %1, %2, %4, %6 : f32, f32, f32, vector<2x4xf32>
}

// CHECK-LABEL: func.func @extract_of_slices(
// CHECK-NEXT: %0 = vector.extract %arg0[3, 2] : f32 from vector<8x4xf32>
// CHECK-NEXT: %1 = vector.insert_strided_slice %arg1, %arg0 {offsets = [2, 0], strides = [1, 1]} : vector<2x4xf32> into vector<8x4xf32>
// CHECK-NEXT: %2 = vector.extract %arg1[1, 2] : f32 from vector<2x4xf32>
// CHECK-NEXT: %3 = vector.extract %1[5, 2] : f32 from vector<8x4xf32>
// CHECK-NEXT: return %0, %2, %3 : f32, f32, f32
func.func @extract_of_slices(%v: vector<8x4xf32>, %p: vector<2x4xf32>) -> (f32, f32, f32) {
  %0 = vector.extract_strided_slice %v {offsets = [2, 1], sizes = [3, 2], strides = [1, 1]} : vector<8x4xf32> to vector<3x2xf32>
  %1 = vector.extract %0[1, 1] : f32 from vector<3x2xf32>
  %2 = vector.insert_strided_slice %p, %v {offsets = [2, 0], strides = [1, 1]} : vector<2x4xf32> into vector<8x4xf32>
  %3 = vector.extract %2[3, 2] : f32 from vector<8x4xf32>
  %4 = vector.extract %2[5, 2] : f32 from vector<8x4xf32>
  return %1, %3, %4 : f32, f32, f32
}

// CHECK-LABEL: func.func @extract_of_constants(
// CHECK-NEXT: %c3_i32 = arith.constant 3 : i32
// CHECK-NEXT: %cst = arith.constant dense<[3, 4]> : vector<2xi32>
// CHECK-NEXT: %cst_0 = arith.constant dense<7> : vector<2xi8>
// CHECK-NEXT: %0 = ub.poison : f32
// CHECK-NEXT: return %c3_i32, %cst, %cst_0, %0 : i32, vector<2xi32>, vector<2xi8>, f32
func.func @extract_of_constants() -> (i32, vector<2xi32>, vector<2xi8>, f32) {
  %c = arith.constant dense<[[1, 2], [3, 4]]> : vector<2x2xi32>
  %s = arith.constant dense<7> : vector<4x2xi8>
  %p = ub.poison : vector<4xf32>
  %0 = vector.extract %c[1, 0] : i32 from vector<2x2xi32>
  %1 = vector.extract %c[1] : vector<2xi32> from vector<2x2xi32>
  %2 = vector.extract %s[3] : vector<2xi8> from vector<4x2xi8>
  %3 = vector.extract %p[1] : f32 from vector<4xf32>
  return %0, %1, %2, %3 : i32, vector<2xi32>, vector<2xi8>, f32
}

// CHECK-LABEL: func.func @extract_of_from_elements(
// CHECK-NEXT: %0 = vector.from_elements %arg2, %arg3 : vector<2xf32>
// CHECK-NEXT: return %arg2, %0 : f32, vector<2xf32>
func.func @extract_of_from_elements(%a: f32, %b: f32, %c: f32, %d: f32) -> (f32, vector<2xf32>) {
  %0 = vector.from_elements %a, %b, %c, %d : vector<2x2xf32>
  %1 = vector.extract %0[1, 0] : f32 from vector<2x2xf32>
  %2 = vector.extract %0[1] : vector<2xf32> from vector<2x2xf32>
  return %1, %2 : f32, vector<2xf32>
}

// A mask's row is set where its position is below the bound.

// CHECK-LABEL: func.func @extract_of_create_mask(
// CHECK-NEXT: %cst = arith.constant dense<false> : vector<4xi1>
// CHECK-NEXT: %0 = vector.create_mask %arg0 : vector<4xi1>
// CHECK-NEXT: return %0, %cst : vector<4xi1>, vector<4xi1>
func.func @extract_of_create_mask(%n: index) -> (vector<4xi1>, vector<4xi1>) {
  %c2 = arith.constant 2 : index
  %0 = vector.create_mask %c2, %n : vector<3x4xi1>
  %1 = vector.extract %0[1] : vector<4xi1> from vector<3x4xi1>
  %2 = vector.extract %0[2] : vector<4xi1> from vector<3x4xi1>
  return %1, %2 : vector<4xi1>, vector<4xi1>
}

// CHECK-LABEL: func.func @inserts(
// CHECK-NEXT: %cst = arith.constant dense<{{\[\[}}0, 3], [1, 2]]> : vector<2x2xi32>
// CHECK-NEXT: %0 = vector.insert %arg3, %arg0 [%arg4] : f32 into vector<4xf32>
// CHECK-NEXT: %1 = vector.broadcast %arg0 : vector<4xf32> to vector<1x4xf32>
// CHECK-NEXT: return %0, %1, %cst : vector<4xf32>, vector<1x4xf32>, vector<2x2xi32>
func.func @inserts(%v: vector<4xf32>, %w: vector<1x4xf32>, %a: f32, %b: f32, %i: index) -> (vector<4xf32>, vector<1x4xf32>, vector<2x2xi32>) {
  %0 = vector.insert %a, %v [%i] : f32 into vector<4xf32>
  %1 = vector.insert %b, %0 [%i] : f32 into vector<4xf32>
  %2 = vector.insert %v, %w [0] : vector<4xf32> into vector<1x4xf32>
  %c = arith.constant dense<0> : vector<2x2xi32>
  %r = arith.constant dense<[1, 2]> : vector<2xi32>
  %c3 = arith.constant 3 : i32
  %3 = vector.insert %r, %c [1] : vector<2xi32> into vector<2x2xi32>
  %4 = vector.insert %c3, %3 [0, 1] : i32 into vector<2x2xi32>
  return %1, %2, %4 : vector<4xf32>, vector<1x4xf32>, vector<2x2xi32>
}

// CHECK-LABEL: func.func @insert_chain(
// CHECK-NEXT: %0:2 = vector.to_elements %arg1 : vector<2xf32>
// CHECK-NEXT: %1 = vector.from_elements %0#0, %0#1, %arg2, %arg3 : vector<2x2xf32>
// CHECK-NEXT: return %1 : vector<2x2xf32>
func.func @insert_chain(%v: vector<2x2xf32>, %a: vector<2xf32>, %b: f32, %c: f32) -> vector<2x2xf32> {
  %0 = vector.insert %a, %v [0] : vector<2xf32> into vector<2x2xf32>
  %1 = vector.insert %b, %0 [1, 0] : f32 into vector<2x2xf32>
  %2 = vector.insert %c, %1 [1, 1] : f32 into vector<2x2xf32>
  return %2 : vector<2x2xf32>
}

// Not where an intermediate vector has another reader.

// CHECK-LABEL: func.func @insert_chain_read(
// CHECK-NEXT: %0 = vector.insert %arg1, %arg0 [0] : f32 into vector<2xf32>
// CHECK-NEXT: %1 = vector.insert %arg2, %0 [1] : f32 into vector<2xf32>
// CHECK-NEXT: return %1, %0 : vector<2xf32>, vector<2xf32>
func.func @insert_chain_read(%v: vector<2xf32>, %a: f32, %b: f32) -> (vector<2xf32>, vector<2xf32>) {
  %0 = vector.insert %a, %v [0] : f32 into vector<2xf32>
  %1 = vector.insert %b, %0 [1] : f32 into vector<2xf32>
  return %1, %0 : vector<2xf32>, vector<2xf32>
}

// CHECK-LABEL: func.func @broadcasts(
// CHECK-NEXT: %cst = arith.constant dense<5> : vector<2xi32>
// CHECK-NEXT: %0 = vector.broadcast %arg0 : f32 to vector<2x2xf32>
// CHECK-NEXT: %1 = vector.broadcast %arg1 : vector<3xf32> to vector<4x3xf32>
// CHECK-NEXT: return %0, %1, %cst : vector<2x2xf32>, vector<4x3xf32>, vector<2xi32>
func.func @broadcasts(%a: f32, %v: vector<3xf32>) -> (vector<2x2xf32>, vector<4x3xf32>, vector<2xi32>) {
  %0 = vector.broadcast %a : f32 to vector<2xf32>
  %1 = vector.broadcast %0 : vector<2xf32> to vector<2x2xf32>
  %2 = vector.shape_cast %v : vector<3xf32> to vector<1x3xf32>
  %3 = vector.broadcast %2 : vector<1x3xf32> to vector<4x3xf32>
  %c = arith.constant 5 : i32
  %4 = vector.broadcast %c : i32 to vector<2xi32>
  return %1, %3, %4 : vector<2x2xf32>, vector<4x3xf32>, vector<2xi32>
}

// Elements in another order are no part of the vector that they come from.

// CHECK-LABEL: func.func @from_elements(
// CHECK-NEXT: %cst = arith.constant dense<[1, 2]> : vector<2xi32>
// CHECK-NEXT: %0 = vector.broadcast %arg0 : f32 to vector<3xf32>
// CHECK-NEXT: %1 = vector.extract %arg1[1, 0] : f32 from vector<4x2xf32>
// CHECK-NEXT: %2 = vector.extract %arg1[1, 1] : f32 from vector<4x2xf32>
// CHECK-NEXT: %3 = vector.extract %arg1[1] : vector<2xf32> from vector<4x2xf32>
// CHECK-NEXT: %4 = vector.from_elements %2, %1 : vector<2xf32>
// CHECK-NEXT: return %0, %3, %4, %cst : vector<3xf32>, vector<2xf32>, vector<2xf32>, vector<2xi32>
func.func @from_elements(%a: f32, %v: vector<4x2xf32>) -> (vector<3xf32>, vector<2xf32>, vector<2xf32>, vector<2xi32>) {
  %0 = vector.from_elements %a, %a, %a : vector<3xf32>
  %1 = vector.extract %v[1, 0] : f32 from vector<4x2xf32>
  %2 = vector.extract %v[1, 1] : f32 from vector<4x2xf32>
  %3 = vector.from_elements %1, %2 : vector<2xf32>
  %4 = vector.from_elements %2, %1 : vector<2xf32>
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %5 = vector.from_elements %c1, %c2 : vector<2xi32>
  return %0, %3, %4, %5 : vector<3xf32>, vector<2xf32>, vector<2xf32>, vector<2xi32>
}

// CHECK-LABEL: func.func @to_elements(
// CHECK-NEXT: %0:2 = vector.to_elements %arg2 : vector<2x1xf32>
// CHECK-NEXT: return %arg1, %arg0, %0#0, %0#1, %arg3 : f32, f32, f32, f32, vector<2xf32>
func.func @to_elements(%a: f32, %b: f32, %v: vector<2x1xf32>, %w: vector<2xf32>) -> (f32, f32, f32, f32, vector<2xf32>) {
  %0 = vector.from_elements %a, %b : vector<2xf32>
  %1:2 = vector.to_elements %0 : vector<2xf32>
  %2 = vector.broadcast %v : vector<2x1xf32> to vector<2x2xf32>
  %3:4 = vector.to_elements %2 : vector<2x2xf32>
  %4:2 = vector.to_elements %w : vector<2xf32>
  %5 = vector.from_elements %4#0, %4#1 : vector<2xf32>
  return %1#1, %1#0, %3#1, %3#2, %5 : f32, f32, f32, f32, vector<2xf32>
}

// CHECK-LABEL: func.func @step_compare(
// CHECK-NEXT: %cst = arith.constant dense<true> : vector<4xi1>
// CHECK-NEXT: %cst_0 = arith.constant dense<3> : vector<4xindex>
// CHECK-NEXT: %0 = vector.step : vector<4xindex>
// CHECK-NEXT: %1 = arith.cmpi ult, %0, %cst_0 : vector<4xindex>
// CHECK-NEXT: return %cst, %1 : vector<4xi1>, vector<4xi1>
func.func @step_compare() -> (vector<4xi1>, vector<4xi1>) {
  %0 = vector.step : vector<4xindex>
  %c4 = arith.constant dense<4> : vector<4xindex>
  %c3 = arith.constant dense<3> : vector<4xindex>
  %1 = arith.cmpi ult, %0, %c4 : vector<4xindex>
  %2 = arith.cmpi ult, %0, %c3 : vector<4xindex>
  return %1, %2 : vector<4xi1>, vector<4xi1>
}
