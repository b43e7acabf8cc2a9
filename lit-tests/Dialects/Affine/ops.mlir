// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #map = affine_map<(d0)[s0] -> (d0 + s0, d0 * 2)>
// CHECK: #map1 = affine_map<(d0) -> (d0 - 1)>
// CHECK: #map2 = affine_map<(d0)[s0] -> (d0 + s0)>
// CHECK: #map3 = affine_map<() -> (7)>
// CHECK: #set = affine_set<(d0)[s0] : (d0 - s0 >= 0, -d0 + 100 == 0)>
// CHECK: #set1 = affine_set<() : (1 == 0)>

#several = affine_map<(d0)[s0] -> (d0 + s0, d0 * 2)>
#some = affine_set<(d0)[s0] : (d0 - s0 >= 0, -d0 + 100 == 0)>

// CHECK-LABEL: func.func @loops
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: f32) -> f32 {
// CHECK: affine.for %[[ARG2:.+]] = 0 to %[[ARG0]] {
// CHECK: affine.for %[[ARG3:.+]] = max #map(%[[ARG2]])[%[[ARG0]]] to min #map(%[[ARG2]])[%[[ARG0]]] step 4 {
// CHECK: } {tag}
// CHECK: affine.for %[[ARG3]] = #map1(%[[ARG2]]) to 10 {
// CHECK: %[[V0:.+]] = affine.for %[[ARG2]] = -3 to 10 iter_args(%[[ARG3]] = %[[ARG1]]) -> (f32) {
// CHECK: affine.yield %[[ARG3]] : f32
// CHECK: return %[[V0]] : f32
func.func @loops(%n: index, %x: f32) -> f32 {
  affine.for %i = 0 to %n {
    affine.for %j = max #several(%i)[%n] to min #several(%i)[%n] step 4 {
    } {tag}
    affine.for %j = affine_map<(d0) -> (d0 - 1)>(%i) to 10 {
    }
  }
  %0 = affine.for %i = -3 to 10 iter_args(%a = %x) -> (f32) {
    affine.yield %a : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @parallel_loops
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: index, %[[ARG2:.+]]: f32) {
// CHECK: affine.parallel (%[[ARG3:.+]], %[[ARG4:.+]]) = (0, max(%[[ARG0]], 5)) to (%[[ARG1]], min(%[[ARG1]] + %[[ARG0]], 12, %[[ARG0]])) step (1, 2) {
// CHECK: affine.parallel () = () to () {
// CHECK: %[[V0:.+]]:2 = affine.parallel (%[[ARG3]]) = (symbol(%[[ARG0]]) * 2) to (%[[ARG1]] mod 4 + 8) reduce ("addf", "maximumf") -> (f32, f32) {
// CHECK: affine.yield %[[ARG2]], %[[ARG2]] : f32, f32
// CHECK: } {tag}
// CHECK: return
func.func @parallel_loops(%n: index, %m: index, %x: f32) {
  affine.parallel (%i, %j) = (0, max(%n, 5)) to (%m, min(%n + %m, 12, symbol(%n))) step (1, 2) {
  }
  affine.parallel () = () to () {
  }
  %0:2 = affine.parallel (%i) = (symbol(%n) * 2) to (%m mod 4 + 8) reduce ("addf", "maximumf") -> (f32, f32) {
    affine.yield %x, %x : f32, f32
  } {tag}
  return
}

// CHECK-LABEL: func.func @conditions
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: f32) {
// CHECK: affine.for %[[ARG2:.+]] = 0 to 10 {
// CHECK: affine.if #set(%[[ARG2]])[%[[ARG0]]] {
// CHECK: } else {
// CHECK: %[[V2:.+]] = affine.apply #map2(%[[ARG2]])[%[[ARG0]]]
// CHECK: } {tag}
// CHECK: %[[V0:.+]]:2 = affine.if #set(%[[ARG2]])[%[[ARG0]]] -> (f32, f32) {
// CHECK: affine.yield %[[ARG1]], %[[ARG1]] : f32, f32
// CHECK: } else {
// CHECK: affine.yield %[[ARG1]], %[[ARG1]] : f32, f32
// CHECK: %[[V1:.+]] = affine.if #set1() -> f32 {
// CHECK: affine.yield %[[ARG1]] : f32
// CHECK: } else {
// CHECK: affine.yield %[[ARG1]] : f32
// CHECK: return
func.func @conditions(%n: index, %x: f32) {
  affine.for %i = 0 to 10 {
    affine.if #some(%i)[%n] {
      affine.yield
    } else {
      %0 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%i)[%n]
    } {tag}
    %1:2 = affine.if #some(%i)[%n] -> (f32, f32) {
      affine.yield %x, %x : f32, f32
    } else {
      affine.yield %x, %x : f32, f32
    }
    %2 = affine.if affine_set<() : (1 == 0)>() -> f32 {
      affine.yield %x : f32
    } else {
      affine.yield %x : f32
    }
  }
  return
}

// CHECK-LABEL: func.func @accesses
// CHECK-SAME: (%[[ARG0:.+]]: memref<8x?xf32>, %[[ARG1:.+]]: memref<f32>, %[[ARG2:.+]]: index) {
// CHECK: affine.for %[[ARG3:.+]] = 0 to 8 {
// CHECK: affine.for %[[ARG4:.+]] = 0 to %[[ARG2]] {
// CHECK: %[[V0:.+]] = affine.load %[[ARG0]][%[[ARG3]] + symbol(%[[ARG2]]) * 2, %[[ARG4]] floordiv 4 - 1] : memref<8x?xf32>
// CHECK: affine.store %[[V0]], %[[ARG0]][%[[ARG3]], -%[[ARG4]]] {tag} : memref<8x?xf32>
// CHECK: %[[V1:.+]] = affine.vector_load %[[ARG0]][%[[ARG3]] ceildiv 2, 5] : memref<8x?xf32>, vector<4xf32>
// CHECK: affine.vector_store %[[V1]], %[[ARG0]][%[[ARG3]], symbol(%[[ARG2]]) mod 3] : memref<8x?xf32>, vector<4xf32>
// CHECK: affine.prefetch %[[ARG0]][%[[ARG3]], %[[ARG4]] + 5], write, locality<3>, data : memref<8x?xf32>
// CHECK: affine.prefetch %[[ARG0]][%[[ARG3]], %[[ARG4]]], read, locality<0>, instr {tag} : memref<8x?xf32>
// CHECK: %[[V2:.+]] = affine.load %[[ARG1]][] : memref<f32>
// CHECK: return
func.func @accesses(%m: memref<8x?xf32>, %s: memref<f32>, %n: index) {
  affine.for %i = 0 to 8 {
    affine.for %j = 0 to %n {
      %0 = affine.load %m[%i + symbol(%n) * 2, %j floordiv 4 - 1] : memref<8x?xf32>
      affine.store %0, %m[%i, -%j] {tag} : memref<8x?xf32>
      %1 = affine.vector_load %m[%i ceildiv 2, 5] : memref<8x?xf32>, vector<4xf32>
      affine.vector_store %1, %m[%i, symbol(%n) mod 3] : memref<8x?xf32>, vector<4xf32>
      affine.prefetch %m[%i, %j + 5], write, locality<3>, data : memref<8x?xf32>
      affine.prefetch %m[%i, %j], read, locality<0>, instr {tag} : memref<8x?xf32>
      %2 = affine.load %s[] : memref<f32>
    }
  }
  return
}

// CHECK-LABEL: func.func @transfers
// CHECK-SAME: (%[[ARG0:.+]]: memref<?x?xf32>, %[[ARG1:.+]]: memref<?xf32, 1>, %[[ARG2:.+]]: memref<1xi32>, %[[ARG3:.+]]: index, %[[ARG4:.+]]: index) {
// CHECK: affine.dma_start %[[ARG0]][%[[ARG3]], %[[ARG4]] + 2], %[[ARG1]][%[[ARG3]]], %[[ARG2]][0], %[[ARG4]] : memref<?x?xf32>, memref<?xf32, 1>, memref<1xi32>
// CHECK: affine.dma_start %[[ARG0]][%[[ARG3]], %[[ARG4]]], %[[ARG1]][symbol(%[[ARG3]])], %[[ARG2]][0], %[[ARG4]], %[[ARG4]], %[[ARG3]] : memref<?x?xf32>, memref<?xf32, 1>, memref<1xi32>
// CHECK: affine.dma_wait %[[ARG2]][0], %[[ARG4]] : memref<1xi32>
// CHECK: return
func.func @transfers(%m: memref<?x?xf32>, %m1: memref<?xf32, 1>, %tag: memref<1xi32>, %i: index, %n: index) {
  affine.dma_start %m[%i, %n + 2], %m1[%i], %tag[0], %n : memref<?x?xf32>, memref<?xf32, 1>, memref<1xi32>
  affine.dma_start %m[%i, %n], %m1[symbol(%i)], %tag[0], %n, %n, %i : memref<?x?xf32>, memref<?xf32, 1>, memref<1xi32>
  affine.dma_wait %tag[0], %n : memref<1xi32>
  return
}

// CHECK-LABEL: func.func @indices
// CHECK-SAME: (%[[ARG0:.+]]: index, %[[ARG1:.+]]: index) {
// CHECK: %[[V0:.+]] = affine.min #map(%[[ARG0]])[%[[ARG1]]]
// CHECK: %[[V1:.+]] = affine.max #map(%[[ARG0]])[%[[ARG1]]] {tag}
// CHECK: %[[V2:.+]]:3 = affine.delinearize_index %[[ARG0]] into (%[[ARG1]], 5, 6) : index, index, index
// CHECK: %[[V3:.+]]:3 = affine.delinearize_index %[[ARG0]] into (5, 6) {tag} : index, index, index
// CHECK: %[[V4:.+]] = affine.linearize_index [%[[ARG0]], %[[ARG1]]] by (%[[ARG1]], 5) : index
// CHECK: %[[V5:.+]] = affine.linearize_index disjoint [%[[ARG0]], %[[ARG1]]] by (5) : index
// CHECK: %[[V6:.+]] = affine.apply #map3()
// CHECK: return
func.func @indices(%i: index, %n: index) {
  %0 = affine.min #several(%i)[%n]
  %1 = affine.max #several(%i)[%n] {tag}
  %2:3 = affine.delinearize_index %i into (%n, 5, 6) : index, index, index
  %3:3 = affine.delinearize_index %i into (5, 6) {tag} : index, index, index
  %4 = affine.linearize_index [%i, %n] by (%n, 5) : index
  %5 = affine.linearize_index disjoint [%i, %n] by (5) : index
  %6 = affine.apply affine_map<() -> (7)>()
  return
}
