// RUN: openxla-opt %s -generate-runtime-verification=verbose-level=0 | FileCheck %s
// CHECK-LABEL: func.func @ld
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<4x?xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index, %[[ARG3:[^ :,)=]+]]: f32) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi sge, %[[ARG1]], %[[C0]] : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi slt, %[[ARG1]], %[[C4]] : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C1]] : memref<4x?xf32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0]] : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[DIM]] : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.andi %[[V3]], %[[V4]] : i1
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.andi %[[V2]], %[[V5]] : i1
// CHECK-NEXT: cf.assert %[[V6]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = memref.load %[[ARG0]][%[[ARG1]], %[[ARG2]]] : memref<4x?xf32>
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4_3:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.cmpi sge, %[[ARG1]], %[[C0_1]] : index
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = arith.cmpi slt, %[[ARG1]], %[[C4_3]] : index
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = arith.andi %[[V8]], %[[V9]] : i1
// CHECK-NEXT: %[[C1_4:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_5:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C1_4]] : memref<4x?xf32>
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_1]] : index
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[DIM_5]] : index
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = arith.andi %[[V11]], %[[V12]] : i1
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = arith.andi %[[V10]], %[[V13]] : i1
// CHECK-NEXT: cf.assert %[[V14]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: memref.store %[[ARG3]], %[[ARG0]][%[[ARG1]], %[[ARG2]]] : memref<4x?xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @ld(%m: memref<4x?xf32>, %i: index, %j: index, %v: f32) {
  %0 = memref.load %m[%i, %j] : memref<4x?xf32>
  memref.store %v, %m[%i, %j] : memref<4x?xf32>
  return
}
// CHECK-LABEL: func.func @st0
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<f32>, %[[ARG1:[^ :,)=]+]]: f32) {
// CHECK-NEXT: memref.store %[[ARG1]], %[[ARG0]][] : memref<f32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @st0(%m: memref<f32>, %v: f32) {
  memref.store %v, %m[] : memref<f32>
  return
}
// CHECK-LABEL: func.func @rmw
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: f32) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_0]] : memref<?xf32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi sge, %[[ARG1]], %[[C0]] : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi slt, %[[ARG1]], %[[DIM]] : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: cf.assert %[[V2]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = memref.atomic_rmw addf %[[ARG2]], %[[ARG0]][%[[ARG1]]] : (f32, memref<?xf32>) -> f32
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_3:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_2]] : memref<?xf32>
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi sge, %[[ARG1]], %[[C0_1]] : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.cmpi slt, %[[ARG1]], %[[DIM_3]] : index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.andi %[[V4]], %[[V5]] : i1
// CHECK-NEXT: cf.assert %[[V6]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = memref.generic_atomic_rmw %[[ARG0]][%[[ARG1]]] : memref<?xf32> {
// CHECK-NEXT: ^bb0(%[[ARG3:[^ :,)=]+]]: f32):
// CHECK-NEXT: memref.atomic_yield %[[ARG3]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @rmw(%m: memref<?xf32>, %i: index, %v: f32) {
  %x = memref.atomic_rmw addf %v, %m[%i] : (f32, memref<?xf32>) -> f32
  %y = memref.generic_atomic_rmw %m[%i] : memref<?xf32> {
  ^b(%c: f32): memref.atomic_yield %c : f32
  }
  return
}
// CHECK-LABEL: func.func @cast
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x?xf32>, %[[ARG1:[^ :,)=]+]]: memref<*xf32>, %[[ARG2:[^ :,)=]+]]: memref<4x?xf32, strided<[?, ?], offset: ?>>) {
// CHECK-NEXT: %[[CAST:[^ :,)=]+]] = memref.cast %[[ARG0]] : memref<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
// CHECK-NEXT: %[[BASE_BUFFER:[^ :,)=]+]], %[[OFFSET:[^ :,)=]+]], %[[SIZES:[^ :,)=]+]]:2, %[[STRIDES:[^ :,)=]+]]:2 = memref.extract_strided_metadata %[[CAST]] : memref<?x?xf32, strided<[?, ?], offset: ?>> -> memref<f32>, index, index, index, index, index
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?x?xf32>
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi eq, %[[DIM]], %[[C4]] : index
// CHECK-NEXT: cf.assert %[[V0]], "ERROR: Runtime op verification failed\0A^ size mismatch of dim 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi eq, %[[OFFSET]], %[[C0_0]] : index
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ offset mismatch\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi eq, %[[STRIDES]]#1, %[[C1]] : index
// CHECK-NEXT: cf.assert %[[V2]], "ERROR: Runtime op verification failed\0A^ stride mismatch of dim 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST_1:[^ :,)=]+]] = memref.cast %[[ARG0]] : memref<?x?xf32> to memref<4x?xf32>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = memref.rank %[[ARG1]] : memref<*xf32>
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi eq, %[[V3]], %[[C2]] : index
// CHECK-NEXT: cf.assert %[[V4]], "ERROR: Runtime op verification failed\0A^ rank mismatch\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST_2:[^ :,)=]+]] = memref.cast %[[ARG1]] : memref<*xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
// CHECK-NEXT: %[[BASE_BUFFER_3:[^ :,)=]+]], %[[OFFSET_4:[^ :,)=]+]], %[[SIZES_5:[^ :,)=]+]]:2, %[[STRIDES_6:[^ :,)=]+]]:2 = memref.extract_strided_metadata %[[CAST_2]] : memref<?x?xf32, strided<[?, ?], offset: ?>> -> memref<f32>, index, index, index, index, index
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_8:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_7]] : memref<*xf32>
// CHECK-NEXT: %[[C2_9:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.cmpi eq, %[[DIM_8]], %[[C2_9]] : index
// CHECK-NEXT: cf.assert %[[V5]], "ERROR: Runtime op verification failed\0A^ size mismatch of dim 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_10:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.cmpi eq, %[[OFFSET_4]], %[[C0_10]] : index
// CHECK-NEXT: cf.assert %[[V6]], "ERROR: Runtime op verification failed\0A^ offset mismatch\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C1_11:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.cmpi eq, %[[STRIDES_6]]#1, %[[C1_11]] : index
// CHECK-NEXT: cf.assert %[[V7]], "ERROR: Runtime op verification failed\0A^ stride mismatch of dim 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST_12:[^ :,)=]+]] = memref.cast %[[ARG1]] : memref<*xf32> to memref<2x?xf32>
// CHECK-NEXT: %[[CAST_13:[^ :,)=]+]] = memref.cast %[[ARG2]] : memref<4x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32, strided<[?, ?], offset: ?>>
// CHECK-NEXT: %[[BASE_BUFFER_14:[^ :,)=]+]], %[[OFFSET_15:[^ :,)=]+]], %[[SIZES_16:[^ :,)=]+]]:2, %[[STRIDES_17:[^ :,)=]+]]:2 = memref.extract_strided_metadata %[[CAST_13]] : memref<?x?xf32, strided<[?, ?], offset: ?>> -> memref<f32>, index, index, index, index, index
// CHECK-NEXT: %[[C1_18:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_19:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C1_18]] : memref<4x?xf32, strided<[?, ?], offset: ?>>
// CHECK-NEXT: %[[C5:[^ :,)=]+]] = arith.constant 5 : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.cmpi eq, %[[DIM_19]], %[[C5]] : index
// CHECK-NEXT: cf.assert %[[V8]], "ERROR: Runtime op verification failed\0A^ size mismatch of dim 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = arith.cmpi eq, %[[OFFSET_15]], %[[C3]] : index
// CHECK-NEXT: cf.assert %[[V9]], "ERROR: Runtime op verification failed\0A^ offset mismatch\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C5_20:[^ :,)=]+]] = arith.constant 5 : index
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = arith.cmpi eq, %[[STRIDES_17]]#0, %[[C5_20]] : index
// CHECK-NEXT: cf.assert %[[V10]], "ERROR: Runtime op verification failed\0A^ stride mismatch of dim 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C1_21:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.cmpi eq, %[[STRIDES_17]]#1, %[[C1_21]] : index
// CHECK-NEXT: cf.assert %[[V11]], "ERROR: Runtime op verification failed\0A^ stride mismatch of dim 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST_22:[^ :,)=]+]] = memref.cast %[[ARG2]] : memref<4x?xf32, strided<[?, ?], offset: ?>> to memref<4x5xf32, strided<[5, 1], offset: 3>>
// CHECK-NEXT: %[[CAST_23:[^ :,)=]+]] = memref.cast %[[ARG0]] : memref<?x?xf32> to memref<*xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @cast(%m: memref<?x?xf32>, %u: memref<*xf32>, %l: memref<4x?xf32, strided<[?, ?], offset: ?>>) {
  %0 = memref.cast %m : memref<?x?xf32> to memref<4x?xf32>
  %1 = memref.cast %u : memref<*xf32> to memref<2x?xf32>
  %2 = memref.cast %l : memref<4x?xf32, strided<[?, ?], offset: ?>> to memref<4x5xf32, strided<[5, 1], offset: 3>>
  %3 = memref.cast %m : memref<?x?xf32> to memref<*xf32>
  return
}
// CHECK-LABEL: func.func @copy
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x4xf32>, %[[ARG1:[^ :,)=]+]]: memref<3x4xf32>, %[[ARG2:[^ :,)=]+]]: memref<?x?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?x4xf32>
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi eq, %[[DIM]], %[[C3]] : index
// CHECK-NEXT: cf.assert %[[V0]], "ERROR: Runtime op verification failed\0A^ size of 0-th source/target dim does not match\0ALocation: {{.*}}"
// CHECK-NEXT: memref.copy %[[ARG0]], %[[ARG1]] : memref<?x4xf32> to memref<3x4xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_0]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_3:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C0_2]] : memref<?x?xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi eq, %[[DIM_1]], %[[DIM_3]] : index
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ size of 0-th source/target dim does not match\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_4:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C1]] : memref<?x?xf32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi eq, %[[C4]], %[[DIM_4]] : index
// CHECK-NEXT: cf.assert %[[V2]], "ERROR: Runtime op verification failed\0A^ size of 1-th source/target dim does not match\0ALocation: {{.*}}"
// CHECK-NEXT: memref.copy %[[ARG0]], %[[ARG2]] : memref<?x4xf32> to memref<?x?xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @copy(%a: memref<?x4xf32>, %b: memref<3x4xf32>, %c: memref<?x?xf32>) {
  memref.copy %a, %b : memref<?x4xf32> to memref<3x4xf32>
  memref.copy %a, %c : memref<?x4xf32> to memref<?x?xf32>
  return
}
// CHECK-LABEL: func.func @dim
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x4xf32>, %[[ARG1:[^ :,)=]+]]: memref<*xf32>, %[[ARG2:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.rank %[[ARG0]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0]] : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[V0]] : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.andi %[[V1]], %[[V2]] : i1
// CHECK-NEXT: cf.assert %[[V3]], "ERROR: Runtime op verification failed\0A^ index is out of bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[ARG2]] : memref<?x4xf32>
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = memref.rank %[[ARG1]] : memref<*xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_0]] : index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[V4]] : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.andi %[[V5]], %[[V6]] : i1
// CHECK-NEXT: cf.assert %[[V7]], "ERROR: Runtime op verification failed\0A^ index is out of bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[ARG2]] : memref<*xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @dim(%a: memref<?x4xf32>, %u: memref<*xf32>, %i: index) {
  %0 = memref.dim %a, %i : memref<?x4xf32>
  %1 = memref.dim %u, %i : memref<*xf32>
  return
}
// CHECK-LABEL: func.func @assume
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x4xf32>) {
// CHECK-NEXT: %[[INTPTR:[^ :,)=]+]] = memref.extract_aligned_pointer_as_index %[[ARG0]] : memref<?x4xf32> -> index
// CHECK-NEXT: %[[C16:[^ :,)=]+]] = arith.constant 16 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.remui %[[INTPTR]], %[[C16]] : index
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi eq, %[[V0]], %[[C0]] : index
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ memref is not aligned to 16\0ALocation: {{.*}}"
// CHECK-NEXT: %[[ASSUME_ALIGN:[^ :,)=]+]] = memref.assume_alignment %[[ARG0]], 16 : memref<?x4xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @assume(%a: memref<?x4xf32>) {
  %0 = memref.assume_alignment %a, 16 : memref<?x4xf32>
  return
}
// CHECK-LABEL: func.func @expand
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x4xf32>, %[[ARG1:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?x4xf32>
// CHECK-NEXT: %[[C5:[^ :,)=]+]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.remsi %[[DIM]], %[[C5]] : index
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi eq, %[[V0]], %[[C0_0]] : index
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ static result dims in reassoc group do not divide src dim evenly\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C1]] : memref<?x4xf32>
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.remsi %[[DIM_1]], %[[C4]] : index
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi eq, %[[V2]], %[[C0_2]] : index
// CHECK-NEXT: cf.assert %[[V3]], "ERROR: Runtime op verification failed\0A^ static result dims in reassoc group do not divide src dim evenly\0ALocation: {{.*}}"
// CHECK-NEXT: %[[EXPAND_SHAPE:[^ :,)=]+]] = memref.expand_shape %[[ARG0]] {{\[\[}}0, 1], [2, 3]] output_shape [%[[ARG1]], 5, 2, 2] : memref<?x4xf32> into memref<?x5x2x2xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @expand(%a: memref<?x4xf32>, %s: index) {
  %0 = memref.expand_shape %a [[0, 1], [2, 3]] output_shape [%s, 5, 2, 2] : memref<?x4xf32> into memref<?x5x2x2xf32>
  return
}

