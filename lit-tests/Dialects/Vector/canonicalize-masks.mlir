// RUN: openxla-opt %s -canonicalize | FileCheck %s

// CHECK-DAG: #map = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #map2 = affine_map<(d0, d1, d2) -> (d0, d1)>

// CHECK-LABEL: func.func @create_masks(
// CHECK-NEXT: %cst = arith.constant dense<true> : vector<4x3xi1>
// CHECK-NEXT: %cst_0 = arith.constant dense<false> : vector<4x3xi1>
// CHECK-NEXT: %0 = vector.constant_mask [2, 3] : vector<4x3xi1>
// CHECK-NEXT: %1 = vector.create_mask %arg0 : vector<4xi1>
// CHECK-NEXT: return %0, %cst_0, %cst, %1 : vector<4x3xi1>, vector<4x3xi1>, vector<4x3xi1>, vector<4xi1>
func.func @create_masks(%n: index) -> (vector<4x3xi1>, vector<4x3xi1>, vector<4x3xi1>, vector<4xi1>) {
  %c2 = arith.constant 2 : index
  %c0 = arith.constant 0 : index
  %c9 = arith.constant 9 : index
  %0 = vector.create_mask %c2, %c9 : vector<4x3xi1>
  %1 = vector.create_mask %c2, %c0 : vector<4x3xi1>
  %2 = vector.create_mask %c9, %c9 : vector<4x3xi1>
  %3 = vector.create_mask %n : vector<4xi1>
  return %0, %1, %2, %3 : vector<4x3xi1>, vector<4x3xi1>, vector<4x3xi1>, vector<4xi1>
}

// A scalable dimension is all or nothing.

// CHECK-LABEL: func.func @create_scalable_masks(
// CHECK-NEXT: %c8 = arith.constant 8 : index
// CHECK-NEXT: %cst = arith.constant dense<false> : vector<[8]xi1>
// CHECK-NEXT: %cst_0 = arith.constant dense<true> : vector<8x[16]xi1>
// CHECK-NEXT: %0 = vector.create_mask %c8 : vector<[8]xi1>
// CHECK-NEXT: return %cst, %cst_0, %0 : vector<[8]xi1>, vector<8x[16]xi1>, vector<[8]xi1>
func.func @create_scalable_masks() -> (vector<[8]xi1>, vector<8x[16]xi1>, vector<[8]xi1>) {
  %cm1 = arith.constant -1 : index
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %vscale = vector.vscale
  %n = arith.muli %vscale, %c16 : index
  %0 = vector.create_mask %cm1 : vector<[8]xi1>
  %1 = vector.create_mask %c8, %n : vector<8x[16]xi1>
  %2 = vector.create_mask %c8 : vector<[8]xi1>
  return %0, %1, %2 : vector<[8]xi1>, vector<8x[16]xi1>, vector<[8]xi1>
}

// CHECK-LABEL: func.func @masked_accesses(
// CHECK-NEXT: %0 = vector.load %arg0[%arg1] : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: %1 = vector.load %arg0[%arg1] : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: vector.store %arg2, %arg0[%arg1] : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: vector.store %arg2, %arg0[%arg1] : memref<8xf32>, vector<4xf32>
// CHECK-NEXT: return %0, %arg2, %1 : vector<4xf32>, vector<4xf32>, vector<4xf32>
func.func @masked_accesses(%m: memref<8xf32>, %i: index, %p: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>) {
  %all = vector.constant_mask [4] : vector<4xi1>
  %none = vector.constant_mask [0] : vector<4xi1>
  %0 = vector.maskedload %m[%i], %all, %p : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = vector.maskedload %m[%i], %none, %p : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %2 = vector.expandload %m[%i], %all, %p : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.maskedstore %m[%i], %all, %p : memref<8xf32>, vector<4xi1>, vector<4xf32>
  vector.maskedstore %m[%i], %none, %p : memref<8xf32>, vector<4xi1>, vector<4xf32>
  vector.compressstore %m[%i], %all, %p : memref<8xf32>, vector<4xi1>, vector<4xf32>
  return %0, %1, %2 : vector<4xf32>, vector<4xf32>, vector<4xf32>
}

// CHECK-LABEL: func.func @gathers(
// CHECK-NEXT: %cst = arith.constant dense<[0, 1, 2, 4]> : vector<4xindex>
// CHECK-NEXT: %0 = vector.maskedload %arg0[%arg1], %arg3, %arg2 : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
// CHECK-NEXT: vector.maskedstore %arg0[%arg1], %arg3, %arg2 : memref<8xf32>, vector<4xi1>, vector<4xf32>
// CHECK-NEXT: vector.scatter %arg0[%arg1] [%cst], %arg3, %arg2 : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32>
// CHECK-NEXT: return %0, %arg2 : vector<4xf32>, vector<4xf32>
func.func @gathers(%m: memref<8xf32>, %i: index, %p: vector<4xf32>, %mask: vector<4xi1>) -> (vector<4xf32>, vector<4xf32>) {
  %none = vector.constant_mask [0] : vector<4xi1>
  %s = vector.step : vector<4xindex>
  %c = arith.constant dense<[0, 1, 2, 4]> : vector<4xindex>
  %0 = vector.gather %m[%i] [%s], %mask, %p : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = vector.gather %m[%i] [%c], %none, %p : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.scatter %m[%i] [%s], %mask, %p : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32>
  vector.scatter %m[%i] [%c], %mask, %p : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32>
  vector.scatter %m[%i] [%c], %none, %p : memref<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32>
  return %0, %1 : vector<4xf32>, vector<4xf32>
}

// CHECK-LABEL: func.func @masks_around(
// CHECK-NEXT: %0 = arith.select %arg0, %arg1, %arg2 : vector<4xi1>, vector<4xf32>
// CHECK-NEXT: %1 = vector.reduction <add>, %arg1 : vector<4xf32> into f32
// CHECK-NEXT: return %arg1, %0, %1 : vector<4xf32>, vector<4xf32>, f32
func.func @masks_around(%m: vector<4xi1>, %v: vector<4xf32>, %w: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>, f32) {
  %all = vector.constant_mask [4] : vector<4xi1>
  %0 = vector.mask %m { vector.yield %v : vector<4xf32> } : vector<4xi1> -> vector<4xf32>
  %1 = vector.mask %m, %w { vector.yield %v : vector<4xf32> } : vector<4xi1> -> vector<4xf32>
  %2 = vector.mask %all { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> f32
  return %0, %1, %2 : vector<4xf32>, vector<4xf32>, f32
}

// CHECK-LABEL: func.func @reductions(
// CHECK-NEXT: %0 = vector.extract %arg0[0] : f32 from vector<1xf32>
// CHECK-NEXT: %1 = vector.extract %arg0[0] : f32 from vector<1xf32>
// CHECK-NEXT: %2 = arith.addf %1, %arg1 : f32
// CHECK-NEXT: %3 = vector.shape_cast %arg2 : vector<4x1xf32> to vector<4xf32>
// CHECK-NEXT: %4 = arith.maximumf %arg3, %3 : vector<4xf32>
// CHECK-NEXT: %5 = vector.extract %arg4[0] : i1 from vector<1xi1>
// CHECK-NEXT: %6 = vector.extract %arg0[0] : f32 from vector<1xf32>
// CHECK-NEXT: %7 = arith.addf %6, %arg1 : f32
// CHECK-NEXT: %8 = arith.select %5, %7, %arg1 : f32
// CHECK-NEXT: return %0, %2, %4, %8 : f32, f32, vector<4xf32>, f32
func.func @reductions(%v: vector<1xf32>, %acc: f32, %w: vector<4x1xf32>, %accs: vector<4xf32>, %m: vector<1xi1>) -> (f32, f32, vector<4xf32>, f32) {
  %0 = vector.reduction <mul>, %v : vector<1xf32> into f32
  %1 = vector.reduction <add>, %v, %acc : vector<1xf32> into f32
  %2 = vector.multi_reduction <maximumf>, %w, %accs [1] : vector<4x1xf32> to vector<4xf32>
  %3 = vector.mask %m { vector.reduction <add>, %v, %acc : vector<1xf32> into f32 } : vector<1xi1> -> f32
  return %0, %1, %2, %3 : f32, f32, vector<4xf32>, f32
}

// CHECK-LABEL: func.func @contraction_and_sum(
// CHECK-NEXT: %0 = vector.contract {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} %arg0, %arg1, %arg2 : vector<2x4xf32>, vector<4x3xf32> into vector<2x3xf32>
// CHECK-NEXT: return %0 : vector<2x3xf32>
func.func @contraction_and_sum(%a: vector<2x4xf32>, %b: vector<4x3xf32>, %c: vector<2x3xf32>) -> vector<2x3xf32> {
  %zero = arith.constant dense<0.0> : vector<2x3xf32>
  %0 = vector.contract {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} %a, %b, %zero : vector<2x4xf32>, vector<4x3xf32> into vector<2x3xf32>
  %1 = arith.addf %0, %c : vector<2x3xf32>
  return %1 : vector<2x3xf32>
}
