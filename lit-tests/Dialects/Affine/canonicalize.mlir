// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// CHECK-DAG: #map = affine_map<()[s0, s1] -> ((s0 + s1) floordiv 2 - 1)>
// CHECK-DAG: #map1 = affine_map<(d0) -> (d0 floordiv 8)>
// CHECK-DAG: #map2 = affine_map<()[s0, s1] -> (32, s1 + 16, s0 + s1)>
// CHECK-DAG: #map3 = affine_map<()[s0] -> (s0 + 1)>
// CHECK-DAG: #map4 = affine_map<()[s0, s1, s2] -> (s2 + 16, s1 * 8, s0 + 4)>
// CHECK-DAG: #map5 = affine_map<()[s0] -> (s0 * 2, 1024)>
// CHECK-DAG: #map6 = affine_map<(d0) -> (d0)>
// CHECK-DAG: #set = affine_set<()[s0, s1] : (s1 - 2 >= 0, s0 - s1 - 1 >= 0)>

// Maps take in the maps that their operands come from; constants and symbols find their places.

// CHECK-LABEL: func.func @compose(
// CHECK-NEXT: %0 = affine.apply #map()[%arg1, %arg0]
// CHECK-NEXT: return %0, %arg1 : index, index
func.func @compose(%i: index, %n: index) -> (index, index) {
  %c4 = arith.constant 4 : index
  %0 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)> (%i)[%n]
  %1 = affine.apply affine_map<(d0, d1) -> (d0 * 2 - d1)> (%0, %c4)
  %2 = affine.apply affine_map<(d0) -> (d0 floordiv 4)> (%1)
  %3 = affine.apply affine_map<(d0, d1) -> (d0 + d1 - d0)> (%i, %n)
  return %2, %3 : index, index
}

// CHECK-LABEL: func.func @apply_constants(
// CHECK-NEXT: %c7 = arith.constant 7 : index
// CHECK-NEXT: %0 = ub.poison : index
// CHECK-NEXT: %c-2 = arith.constant -2 : index
// CHECK-NEXT: return %c7, %0, %c-2 : index, index, index
func.func @apply_constants() -> (index, index, index) {
  %c7 = arith.constant 7 : index
  %c0 = arith.constant 0 : index
  %cm7 = arith.constant -7 : index
  %0 = affine.apply affine_map<(d0) -> (d0 mod 4 + d0 ceildiv 2)> (%c7)
  %1 = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)> (%c7)[%c0]
  %2 = affine.apply affine_map<(d0) -> (d0 floordiv 2 + d0 mod 3)> (%cm7)
  return %0, %1, %2 : index, index, index
}

// Bounds of loops tell what quotients and remainders are.

// CHECK-LABEL: func.func @loop_variables(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: affine.for %arg1 = 0 to 16 {
// CHECK-NEXT: affine.for %arg2 = 0 to 64 step 8 {
// CHECK-NEXT: affine.for %arg3 = 0 to 8 {
// CHECK-NEXT: %0 = affine.apply #map1(%arg2)
// CHECK-NEXT: "use"(%c0, %arg1, %0, %arg3) : (index, index, index, index) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @loop_variables(%m: memref<64x64xf32>) {
  affine.for %i = 0 to 16 {
    affine.for %j = 0 to 64 step 8 {
      affine.for %k = 0 to 8 {
        %0 = affine.apply affine_map<(d0) -> (d0 floordiv 16)> (%i)
        %1 = affine.apply affine_map<(d0) -> (d0 mod 16)> (%i)
        %2 = affine.apply affine_map<(d0, d1) -> ((d0 + d1) floordiv 8)> (%j, %k)
        %3 = affine.apply affine_map<(d0, d1) -> ((d0 + d1) mod 8)> (%j, %k)
        "use"(%0, %1, %2, %3) : (index, index, index, index) -> ()
      }
    }
  }
  return
}

// CHECK-LABEL: func.func @accesses(
// CHECK-NEXT: %0 = affine.load %arg0[symbol(%arg1) + 1] : memref<16xf32>
// CHECK-NEXT: affine.store %arg2, %arg0[1] : memref<16xf32>
// CHECK-NEXT: affine.prefetch %arg0[symbol(%arg1) + 1], read, locality<3>, data : memref<16xf32>
// CHECK-NEXT: %1 = affine.vector_load %arg0[symbol(%arg1) + 2] : memref<16xf32>, vector<4xf32>
// CHECK-NEXT: affine.vector_store %arg3, %arg0[symbol(%arg1) + 1] : memref<16xf32>, vector<4xf32>
// CHECK-NEXT: return %0, %1 : f32, vector<4xf32>
func.func @accesses(%m: memref<16xf32>, %i: index, %v: f32, %w: vector<4xf32>) -> (f32, vector<4xf32>) {
  %c1 = arith.constant 1 : index
  %0 = affine.apply affine_map<(d0) -> (d0 + 1)> (%i)
  %1 = memref.cast %m : memref<16xf32> to memref<?xf32>
  %2 = affine.load %1[%0] : memref<?xf32>
  affine.store %v, %m[%c1] : memref<16xf32>
  affine.prefetch %m[%0], read, locality<3>, data : memref<16xf32>
  %3 = affine.vector_load %m[%0 + 1] : memref<16xf32>, vector<4xf32>
  affine.vector_store %w, %m[%0] : memref<16xf32>, vector<4xf32>
  return %2, %3 : f32, vector<4xf32>
}

// CHECK-LABEL: func.func @min_and_max(
// CHECK-NEXT: %c7 = arith.constant 7 : index
// CHECK-NEXT: %0 = affine.max #map2()[%arg0, %arg1]
// CHECK-NEXT: %1 = affine.apply #map3()[%arg0]
// CHECK-NEXT: %2 = affine.min #map4()[%arg1, %arg2, %arg0]
// CHECK-NEXT: return %c7, %0, %1, %2 : index, index, index, index
func.func @min_and_max(%i: index, %j: index, %n: index) -> (index, index, index, index) {
  %c8 = arith.constant 8 : index
  %c3 = arith.constant 3 : index
  %0 = affine.min affine_map<(d0, d1) -> (d0 + 5, d1 - 1)> (%c3, %c8)
  %1 = affine.max affine_map<(d0, d1) -> (d0 + d1, d1 + 16, 32, d0 + d1)> (%i, %j)
  %2 = affine.min affine_map<(d0) -> (d0 + 1)> (%i)
  %3 = affine.min affine_map<(d0)[s0] -> (d0 + 16, s0 * 8)> (%i)[%n]
  %4 = affine.min affine_map<(d0)[s0] -> (s0 + 4, d0)> (%3)[%j]
  return %0, %1, %2, %4 : index, index, index, index
}

// CHECK-LABEL: func.func @loop_bounds(
// CHECK-NEXT: affine.for %arg1 = 2 to 10 {
// CHECK-NEXT: affine.for %arg2 = 0 to min #map5()[%arg0] {
// CHECK-NEXT: affine.for %arg3 = #map6(%arg1) to 20 {
// CHECK-NEXT: "use"(%arg1, %arg2, %arg3) : (index, index, index) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @loop_bounds(%n: index) {
  %c2 = arith.constant 2 : index
  %c10 = arith.constant 10 : index
  %0 = affine.apply affine_map<()[s0] -> (s0 * 2)> ()[%n]
  affine.for %i = max affine_map<(d0) -> (d0, 1)> (%c2) to min affine_map<(d0, d1) -> (d0, d1 + 1)> (%c10, %c10) {
    affine.for %j = 0 to min affine_map<(d0, d1) -> (d0, d1, 1024)> (%0, %0) {
      affine.for %k = max affine_map<(d0) -> (d0, 0)> (%i) to min affine_map<(d0) -> (d0 + 100, 20)> (%i) {
        "use"(%i, %j, %k) : (index, index, index) -> ()
      }
    }
  }
  return
}

// A loop whose body only yields what is known before.

// CHECK-LABEL: func.func @empty_loops(
// CHECK-NEXT: %0 = affine.for %arg3 = 0 to %arg0 iter_args(%arg4 = %arg1) -> (f32) {
// CHECK-NEXT: affine.yield %arg2 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %arg1, %arg2, %0, %arg1, %arg2 : f32, f32, f32, f32, f32
func.func @empty_loops(%n: index, %a: f32, %b: f32) -> (f32, f32, f32, f32, f32) {
  %0 = affine.for %i = 0 to 10 iter_args(%x = %a) -> (f32) {
    affine.yield %x : f32
  }
  %1 = affine.for %i = 0 to 10 iter_args(%x = %a) -> (f32) {
    affine.yield %b : f32
  }
  %2 = affine.for %i = 0 to %n iter_args(%x = %a) -> (f32) {
    affine.yield %b : f32
  }
  %3:2 = affine.for %i = 4 to 2 iter_args(%x = %a, %y = %b) -> (f32, f32) {
    "use"(%x) : (f32) -> ()
    affine.yield %y, %x : f32, f32
  }
  return %0, %1, %2, %3#0, %3#1 : f32, f32, f32, f32, f32
}

// CHECK-LABEL: func.func @conditions(
// CHECK-NEXT: %cst = arith.constant 1.000000e+00 : f32
// CHECK-NEXT: affine.if #set()[%arg1, %arg0] {
// CHECK-NEXT: "use"() : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return %cst : f32
func.func @conditions(%i: index, %n: index) -> f32 {
  %c3 = arith.constant 3 : index
  %a = arith.constant 1.0 : f32
  %b = arith.constant 2.0 : f32
  %0 = affine.apply affine_map<(d0) -> (d0 + 1)> (%i)
  affine.if affine_set<(d0, d1)[s0] : (d0 - d1 >= 0, s0 - d0 >= 0)> (%0, %c3)[%n] {
    "use"() : () -> ()
  } else {
  }
  %1 = affine.if affine_set<() : (0 == 0)> () -> f32 {
    affine.yield %a : f32
  } else {
    affine.yield %b : f32
  }
  affine.if affine_set<(d0) : (1 == 0)> (%i) {
    "use"() : () -> ()
  }
  return %1 : f32
}

// CHECK-LABEL: func.func @parallel_bounds(
// CHECK-NEXT: affine.parallel (%arg1, %arg2) = (0, 0) to (symbol(%arg0) + 1, 4) {
// CHECK-NEXT: "use"(%arg1, %arg2) : (index, index) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @parallel_bounds(%n: index) {
  %c4 = arith.constant 4 : index
  %0 = affine.apply affine_map<()[s0] -> (s0 + 1)> ()[%n]
  affine.parallel (%i, %j) = (0, 0) to (%0, %c4) {
    "use"(%i, %j) : (index, index) -> ()
  }
  return
}

// CHECK-LABEL: func.func @delinearize(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c6 = arith.constant 6 : index
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %0:2 = affine.delinearize_index %arg0 into (%arg1, 8) : index, index
// CHECK-NEXT: %1:2 = affine.delinearize_index %arg0 into (4, 8) : index, index
// CHECK-NEXT: return %0#0, %0#1, %c2, %c6, %1#0, %c0, %1#1, %arg2, %arg3 : index, index, index, index, index, index, index, index, index
func.func @delinearize(%i: index, %n: index, %a: index, %b: index) -> (index, index, index, index, index, index, index, index, index) {
  %c8 = arith.constant 8 : index
  %c22 = arith.constant 22 : index
  %0:2 = affine.delinearize_index %i into (%n, %c8) : index, index
  %1:2 = affine.delinearize_index %c22 into (4, 8) : index, index
  %2:3 = affine.delinearize_index %i into (4, 1, 8) : index, index, index
  %3 = affine.linearize_index disjoint [%a, %b] by (4, 8) : index
  %4:2 = affine.delinearize_index %3 into (4, 8) : index, index
  return %0#0, %0#1, %1#0, %1#1, %2#0, %2#1, %2#2, %4#0, %4#1 : index, index, index, index, index, index, index, index, index
}

// CHECK-LABEL: func.func @delinearize_parts(
// CHECK-NEXT: %0 = affine.linearize_index disjoint [%arg0, %arg1] by (2, 3) : index
// CHECK-NEXT: %1:2 = affine.delinearize_index %arg1 into (4, 8) : index, index
// CHECK-NEXT: return %0, %arg2, %arg0, %1#0, %1#1 : index, index, index, index, index
func.func @delinearize_parts(%a: index, %b: index, %c: index) -> (index, index, index, index, index) {
  %0 = affine.linearize_index disjoint [%a, %b, %c] by (2, 3, 8) : index
  %1:2 = affine.delinearize_index %0 into (6, 8) : index, index
  %2 = affine.linearize_index disjoint [%a, %b] by (3, 32) : index
  %3:3 = affine.delinearize_index %2 into (3, 4, 8) : index, index, index
  return %1#0, %1#1, %3#0, %3#1, %3#2 : index, index, index, index, index
}

// CHECK-LABEL: func.func @linearize(
// CHECK-NEXT: %c29 = arith.constant 29 : index
// CHECK-NEXT: %0 = affine.linearize_index [%arg1, %arg2] by (4, 8) : index
// CHECK-NEXT: %1 = affine.linearize_index disjoint [%arg1, %arg2] by (2, 8) : index
// CHECK-NEXT: %2 = affine.linearize_index [%arg0, %arg1] by (32, 2) : index
// CHECK-NEXT: return %c29, %arg1, %0, %1, %2 : index, index, index, index, index
func.func @linearize(%i: index, %a: index, %b: index) -> (index, index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %0 = affine.linearize_index [%c3, %c5] by (4, 8) : index
  %1 = affine.linearize_index [%a] by (4) : index
  %2 = affine.linearize_index [%c0, %a, %b] by (2, 4, 8) : index
  %3 = affine.linearize_index disjoint [%a, %i, %b] by (2, 1, 8) : index
  %4:2 = affine.delinearize_index %i into (4, 8) : index, index
  %5 = affine.linearize_index [%4#0, %4#1, %a] by (4, 8, 2) : index
  return %0, %1, %2, %3, %5 : index, index, index, index, index
}
