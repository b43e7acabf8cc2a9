// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #map = affine_map<(d0, d1) -> (d0, d1)>
// CHECK: #map1 = affine_map<(d0, d1) -> (d1)>
// CHECK: #map2 = affine_map<(d0, d1) -> (d0)>
// CHECK: #map3 = affine_map<(d0) -> (d0)>
// CHECK: #map4 = affine_map<(d0) -> ()>
// CHECK: #map5 = affine_map<(d0, d1) -> (d1, 0)>

// CHECK-LABEL: func.func @elements
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: vector<2x4xf32>, %[[ARG2:.+]]: f32, %[[ARG3:.+]]: index) {
// CHECK: %[[V0:.+]] = vector.extract %[[ARG0]][2] : f32 from vector<4xf32>
// CHECK: %[[V1:.+]] = vector.extract %[[ARG1]][%[[ARG3]], 3] : f32 from vector<2x4xf32>
// CHECK: %[[V2:.+]] = vector.extract %[[ARG1]][1] : vector<4xf32> from vector<2x4xf32>
// CHECK: %[[V3:.+]] = vector.extract %[[ARG0]][] : vector<4xf32> from vector<4xf32>
// CHECK: %[[V4:.+]] = vector.insert %[[ARG2]], %[[ARG0]] [%[[ARG3]]] : f32 into vector<4xf32>
// CHECK: %[[V5:.+]] = vector.insert %[[ARG0]], %[[ARG1]] [0] : vector<4xf32> into vector<2x4xf32>
// CHECK: %[[V6:.+]] = vector.broadcast %[[ARG2]] : f32 to vector<2x4xf32>
// CHECK: %[[V7:.+]] = vector.broadcast %[[ARG0]] : vector<4xf32> to vector<2x4xf32>
// CHECK: %[[V8:.+]]:4 = vector.to_elements %[[ARG0]] : vector<4xf32>
// CHECK: %[[V9:.+]] = vector.from_elements %[[ARG2]], %[[ARG2]] : vector<2xf32>
// CHECK: %[[V10:.+]] = vector.fma %[[ARG0]], %[[ARG0]], %[[ARG0]] : vector<4xf32>
// CHECK: %[[V11:.+]] = vector.step : vector<4xindex>
// CHECK: %[[V12:.+]] = vector.step : vector<[4]xindex>
// CHECK: return
func.func @elements(%v: vector<4xf32>, %w: vector<2x4xf32>, %x: f32, %i: index) {
  %0 = vector.extract %v[2] : f32 from vector<4xf32>
  %1 = vector.extract %w[%i, 3] : f32 from vector<2x4xf32>
  %2 = vector.extract %w[1] : vector<4xf32> from vector<2x4xf32>
  %3 = vector.extract %v[] : vector<4xf32> from vector<4xf32>
  %4 = vector.insert %x, %v [%i] : f32 into vector<4xf32>
  %5 = vector.insert %v, %w [0] : vector<4xf32> into vector<2x4xf32>
  %6 = vector.broadcast %x : f32 to vector<2x4xf32>
  %7 = vector.broadcast %v : vector<4xf32> to vector<2x4xf32>
  %8:4 = vector.to_elements %v : vector<4xf32>
  %9 = vector.from_elements %x, %x : vector<2xf32>
  %10 = vector.fma %v, %v, %v : vector<4xf32>
  %11 = vector.step : vector<4xindex>
  %12 = vector.step : vector<[4]xindex>
  return
}

// CHECK-LABEL: func.func @scalable
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: vector<[16]xf32>) {
// CHECK: %[[VSCALE:.+]] = vector.vscale
// CHECK: %[[C4:.+]] = arith.constant 4 : index
// CHECK: %[[C4_VSCALE:.+]] = arith.muli %[[VSCALE]], %[[C4]] : index
// CHECK: %[[V0:.+]] = vector.scalable.insert %[[ARG0]], %[[ARG1]][4] : vector<4xf32> into vector<[16]xf32>
// CHECK: %[[V1:.+]] = vector.scalable.extract %[[ARG1]][8] : vector<4xf32> from vector<[16]xf32>
// CHECK: return
func.func @scalable(%v: vector<4xf32>, %w: vector<[16]xf32>) {
  %0 = vector.vscale
  %c4 = arith.constant 4 : index
  %1 = arith.muli %0, %c4 : index
  %2 = vector.scalable.insert %v, %w[4] : vector<4xf32> into vector<[16]xf32>
  %3 = vector.scalable.extract %w[8] : vector<4xf32> from vector<[16]xf32>
  return
}

// CHECK-LABEL: func.func @shapes
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: vector<2x4xf32>, %[[ARG2:.+]]: vector<f32>, %[[ARG3:.+]]: memref<4x8xf32>) {
// CHECK: %[[V0:.+]] = vector.shape_cast %[[ARG1]] : vector<2x4xf32> to vector<8xf32>
// CHECK: %[[V1:.+]] = vector.bitcast %[[ARG0]] : vector<4xf32> to vector<8xf16>
// CHECK: %[[V2:.+]] = vector.transpose %[[ARG1]], [1, 0] : vector<2x4xf32> to vector<4x2xf32>
// CHECK: %[[V3:.+]] = vector.shuffle %[[ARG0]], %[[ARG0]] [0, 7, -1] : vector<4xf32>, vector<4xf32>
// CHECK: %[[V4:.+]] = vector.shuffle %[[ARG2]], %[[ARG2]] [0, 1] : vector<f32>, vector<f32>
// CHECK: %[[V5:.+]] = vector.interleave %[[ARG0]], %[[ARG0]] : vector<4xf32> -> vector<8xf32>
// CHECK: %[[V6:.+]] = vector.interleave %[[ARG2]], %[[ARG2]] : vector<f32> -> vector<2xf32>
// CHECK: %[[RES1:.+]], %[[RES2:.+]] = vector.deinterleave %[[ARG0]] : vector<4xf32> -> vector<2xf32>
// CHECK: %[[V7:.+]] = vector.extract_strided_slice %[[ARG1]] {offsets = [0, 2], sizes = [1, 2], strides = [1, 1]} : vector<2x4xf32> to vector<1x2xf32>
// CHECK: %[[V8:.+]] = vector.insert_strided_slice %[[ARG0]], %[[ARG1]] {offsets = [1, 0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
// CHECK: %[[V9:.+]] = vector.type_cast %[[ARG3]] : memref<4x8xf32> to memref<vector<4x8xf32>>
// CHECK: return
func.func @shapes(%v: vector<4xf32>, %w: vector<2x4xf32>, %z: vector<f32>, %m: memref<4x8xf32>) {
  %0 = vector.shape_cast %w : vector<2x4xf32> to vector<8xf32>
  %1 = vector.bitcast %v : vector<4xf32> to vector<8xf16>
  %2 = vector.transpose %w, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %3 = vector.shuffle %v, %v [0, 7, -1] : vector<4xf32>, vector<4xf32>
  %4 = vector.shuffle %z, %z [0, 1] : vector<f32>, vector<f32>
  %5 = vector.interleave %v, %v : vector<4xf32> -> vector<8xf32>
  %6 = vector.interleave %z, %z : vector<f32> -> vector<2xf32>
  %7, %8 = vector.deinterleave %v : vector<4xf32> -> vector<2xf32>
  %9 = vector.extract_strided_slice %w {offsets = [0, 2], sizes = [1, 2], strides = [1, 1]} : vector<2x4xf32> to vector<1x2xf32>
  %10 = vector.insert_strided_slice %v, %w {offsets = [1, 0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
  %11 = vector.type_cast %m : memref<4x8xf32> to memref<vector<4x8xf32>>
  return
}

// CHECK-LABEL: func.func @reductions
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: vector<2x4xf32>, %[[ARG2:.+]]: vector<4xi32>, %[[ARG3:.+]]: f32, %[[ARG4:.+]]: vector<2xf32>, %[[ARG5:.+]]: vector<i32>) {
// CHECK: %[[V0:.+]] = vector.reduction <add>, %[[ARG0]] : vector<4xf32> into f32
// CHECK: %[[V1:.+]] = vector.reduction <maxnumf>, %[[ARG0]], %[[ARG3]] fastmath<fast> : vector<4xf32> into f32
// CHECK: %[[V2:.+]] = vector.reduction <xor>, %[[ARG2]] : vector<4xi32> into i32
// CHECK: %[[V3:.+]] = vector.multi_reduction <minimumf>, %[[ARG1]], %[[ARG4]] [1] : vector<2x4xf32> to vector<2xf32>
// CHECK: %[[V4:.+]] = vector.multi_reduction <mul>, %[[ARG1]], %[[ARG3]] {tag} [0, 1] : vector<2x4xf32> to f32
// CHECK: %[[DEST:.+]], %[[ACCUMULATED_VALUE:.+]] = vector.scan <add>, %[[ARG2]], %[[ARG5]] {inclusive = false, reduction_dim = 0 : i64} : vector<4xi32>, vector<i32>
// CHECK: %[[V5:.+]] = vector.outerproduct %[[ARG0]], %[[ARG4]] : vector<4xf32>, vector<2xf32>
// CHECK: %[[V6:.+]] = vector.outerproduct %[[ARG0]], %[[ARG4]], %[[V5]] {kind = #vector.kind<mul>} : vector<4xf32>, vector<2xf32>
// CHECK: %[[V7:.+]] = vector.outerproduct %[[ARG0]], %[[ARG3]] : vector<4xf32>, f32
// CHECK: %[[V8:.+]] = vector.contract {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "reduction"], kind = #vector.kind<maximumf>} %[[ARG1]], %[[ARG0]], %[[ARG4]] {tag} : vector<2x4xf32>, vector<4xf32> into vector<2xf32>
// CHECK: %[[V9:.+]] = vector.contract {indexing_maps = [#map3, #map3, #map4], iterator_types = ["reduction"], kind = #vector.kind<add>} %[[ARG0]], %[[ARG0]], %[[ARG3]] : vector<4xf32>, vector<4xf32> into f32
// CHECK: return
func.func @reductions(%v: vector<4xf32>, %w: vector<2x4xf32>, %k: vector<4xi32>, %x: f32, %y: vector<2xf32>, %z: vector<i32>) {
  %0 = vector.reduction <add>, %v : vector<4xf32> into f32
  %1 = vector.reduction <maxnumf>, %v, %x fastmath<fast> : vector<4xf32> into f32
  %2 = vector.reduction <xor>, %k : vector<4xi32> into i32
  %3 = vector.multi_reduction <minimumf>, %w, %y [1] : vector<2x4xf32> to vector<2xf32>
  %4 = vector.multi_reduction <mul>, %w, %x {tag} [0, 1] : vector<2x4xf32> to f32
  %5:2 = vector.scan <add>, %k, %z {inclusive = false, reduction_dim = 0} : vector<4xi32>, vector<i32>
  %6 = vector.outerproduct %v, %y : vector<4xf32>, vector<2xf32>
  %7 = vector.outerproduct %v, %y, %6 {kind = #vector.kind<mul>} : vector<4xf32>, vector<2xf32>
  %8 = vector.outerproduct %v, %x : vector<4xf32>, f32
  %9 = vector.contract {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"], kind = #vector.kind<maximumf>} %w, %v, %y {tag} : vector<2x4xf32>, vector<4xf32> into vector<2xf32>
  %10 = vector.contract {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} %v, %v, %x : vector<4xf32>, vector<4xf32> into f32
  return
}

// CHECK-LABEL: func.func @accesses
// CHECK-SAME: (%[[ARG0:.+]]: memref<?x?xf32>, %[[ARG1:.+]]: tensor<?xf32>, %[[ARG2:.+]]: vector<4xf32>, %[[ARG3:.+]]: vector<4xi1>, %[[ARG4:.+]]: vector<4xi32>, %[[ARG5:.+]]: index) {
// CHECK: %[[V0:.+]] = vector.load %[[ARG0]][%[[ARG5]], %[[ARG5]]] : memref<?x?xf32>, vector<4xf32>
// CHECK: %[[V1:.+]] = vector.load %[[ARG0]][%[[ARG5]], %[[ARG5]]] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<4xf32>
// CHECK: vector.store %[[ARG2]], %[[ARG0]][%[[ARG5]], %[[ARG5]]] : memref<?x?xf32>, vector<4xf32>
// CHECK: %[[V2:.+]] = vector.maskedload %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG3]], %[[ARG2]] : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
// CHECK: vector.maskedstore %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG3]], %[[ARG2]] {alignment = 8 : i64} : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
// CHECK: %[[V3:.+]] = vector.expandload %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG3]], %[[ARG2]] : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
// CHECK: vector.compressstore %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG3]], %[[ARG2]] : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
// CHECK: %[[V4:.+]] = vector.gather %[[ARG1]][%[[ARG5]]] [%[[ARG4]]], %[[ARG3]], %[[ARG2]] : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
// CHECK: vector.scatter %[[ARG0]][%[[ARG5]], %[[ARG5]]] [%[[ARG4]]], %[[ARG3]], %[[ARG2]] : memref<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
// CHECK: %[[V5:.+]] = vector.scatter %[[ARG1]][%[[ARG5]]] [%[[ARG4]]], %[[ARG3]], %[[ARG2]] : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<?xf32>
// CHECK: return
func.func @accesses(%m: memref<?x?xf32>, %t: tensor<?xf32>, %v: vector<4xf32>, %b: vector<4xi1>, %k: vector<4xi32>, %i: index) {
  %0 = vector.load %m[%i, %i] : memref<?x?xf32>, vector<4xf32>
  %1 = vector.load %m[%i, %i] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<4xf32>
  vector.store %v, %m[%i, %i] {nontemporal = false} : memref<?x?xf32>, vector<4xf32>
  %2 = vector.maskedload %m[%i, %i], %b, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.maskedstore %m[%i, %i], %b, %v {alignment = 8 : i64} : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
  %3 = vector.expandload %m[%i, %i], %b, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.compressstore %m[%i, %i], %b, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
  %4 = vector.gather %t[%i] [%k], %b, %v : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.scatter %m[%i, %i] [%k], %b, %v : memref<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  %5 = vector.scatter %t[%i] [%k], %b, %v : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<?xf32>
  return
}

// CHECK-LABEL: func.func @transfers
// CHECK-SAME: (%[[ARG0:.+]]: memref<?x?xf32>, %[[ARG1:.+]]: tensor<?x?xf32>, %[[ARG2:.+]]: memref<?xvector<4xf32>>, %[[ARG3:.+]]: vector<4xf32>, %[[ARG4:.+]]: vector<4xi1>, %[[ARG5:.+]]: index, %[[ARG6:.+]]: f32) {
// CHECK: %[[V0:.+]] = vector.transfer_read %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG6]] : memref<?x?xf32>, vector<4xf32>
// CHECK: %[[V1:.+]] = vector.transfer_read %[[ARG0]][%[[ARG5]], %[[ARG5]]], %[[ARG6]], %[[ARG4]] {in_bounds = [true]} : memref<?x?xf32>, vector<4xf32>
// CHECK: %[[V2:.+]] = vector.transfer_read %[[ARG1]][%[[ARG5]], %[[ARG5]]], %[[ARG6]] {permutation_map = #map5, tag} : tensor<?x?xf32>, vector<4x8xf32>
// CHECK: %[[V3:.+]] = vector.transfer_read %[[ARG2]][%[[ARG5]]], %[[ARG3]] : memref<?xvector<4xf32>>, vector<2x4xf32>
// CHECK: vector.transfer_write %[[ARG3]], %[[ARG0]][%[[ARG5]], %[[ARG5]]] : vector<4xf32>, memref<?x?xf32>
// CHECK: %[[V4:.+]] = vector.transfer_write %[[ARG3]], %[[ARG1]][%[[ARG5]], %[[ARG5]]], %[[ARG4]] {in_bounds = [true], permutation_map = #map2} : vector<4xf32>, tensor<?x?xf32>
// CHECK: return
func.func @transfers(%m: memref<?x?xf32>, %t: tensor<?x?xf32>, %e: memref<?xvector<4xf32>>, %v: vector<4xf32>, %b: vector<4xi1>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x : memref<?x?xf32>, vector<4xf32>
  %1 = vector.transfer_read %m[%i, %i], %x, %b {in_bounds = [true]} : memref<?x?xf32>, vector<4xf32>
  %2 = vector.transfer_read %t[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d1, 0)>, tag} : tensor<?x?xf32>, vector<4x8xf32>
  %3 = vector.transfer_read %e[%i], %v : memref<?xvector<4xf32>>, vector<2x4xf32>
  vector.transfer_write %v, %m[%i, %i] : vector<4xf32>, memref<?x?xf32>
  %4 = vector.transfer_write %v, %t[%i, %i], %b {in_bounds = [true], permutation_map = affine_map<(d0, d1) -> (d0)>} : vector<4xf32>, tensor<?x?xf32>
  return
}

// CHECK-LABEL: func.func @masks
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: vector<4xi1>, %[[ARG2:.+]]: memref<?xf32>, %[[ARG3:.+]]: index, %[[ARG4:.+]]: f32) {
// CHECK: %[[V0:.+]] = vector.create_mask %[[ARG3]], %[[ARG3]] : vector<4x8xi1>
// CHECK: %[[V1:.+]] = vector.constant_mask [2, 3] : vector<4x8xi1>
// CHECK: %[[V2:.+]] = vector.mask %[[ARG1]] { vector.reduction <add>, %[[ARG0]] : vector<4xf32> into f32 } : vector<4xi1> -> f32
// CHECK: %[[V3:.+]] = vector.mask %[[ARG1]], %[[ARG0]] { vector.transfer_read %[[ARG2]][%[[ARG3]]], %[[ARG4]] : memref<?xf32>, vector<4xf32> } : vector<4xi1> -> vector<4xf32>
// CHECK: vector.mask %[[ARG1]] { vector.transfer_write %[[ARG0]], %[[ARG2]][%[[ARG3]]] : vector<4xf32>, memref<?xf32> } : vector<4xi1>
// CHECK: vector.mask %[[ARG1]] { vector.yield } {tag} : vector<4xi1>
// CHECK: return
func.func @masks(%v: vector<4xf32>, %b: vector<4xi1>, %m: memref<?xf32>, %i: index, %x: f32) {
  %0 = vector.create_mask %i, %i : vector<4x8xi1>
  %1 = vector.constant_mask [2, 3] : vector<4x8xi1>
  %2 = vector.mask %b { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> f32
  %3 = vector.mask %b, %v { vector.transfer_read %m[%i], %x : memref<?xf32>, vector<4xf32> } : vector<4xi1> -> vector<4xf32>
  vector.mask %b { vector.transfer_write %v, %m[%i] : vector<4xf32>, memref<?xf32> } : vector<4xi1>
  vector.mask %b { } {tag} : vector<4xi1>
  return
}

// CHECK-LABEL: func.func @prints
// CHECK-SAME: (%[[ARG0:.+]]: vector<4xf32>, %[[ARG1:.+]]: index) {
// CHECK: vector.print %[[ARG0]] : vector<4xf32>
// CHECK: vector.print %[[ARG1]] : index punctuation <comma>
// CHECK: vector.print punctuation <open>
// CHECK: vector.print str "text"
// CHECK: return
func.func @prints(%v: vector<4xf32>, %i: index) {
  vector.print %v : vector<4xf32>
  vector.print %i : index punctuation <comma>
  vector.print punctuation <open>
  vector.print str "text"
  return
}
