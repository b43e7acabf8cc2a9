// RUN: openxla-opt %s -generate-runtime-verification=verbose-level=0 | FileCheck %s
// CHECK-LABEL: func.func @sub
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?x8xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index, %[[ARG3:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[BASE_BUFFER:[^ :,)=]+]], %[[OFFSET:[^ :,)=]+]], %[[SIZES:[^ :,)=]+]]:2, %[[STRIDES:[^ :,)=]+]]:2 = memref.extract_strided_metadata %[[ARG0]] : memref<?x8xf32> -> memref<f32>, index, index, index, index, index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi eq, %[[ARG2]], %[[C0]] : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = scf.if %[[V0]] -> (i1) {
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.cmpi sge, %[[ARG1]], %[[C0]] : index
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = arith.cmpi sle, %[[ARG1]], %[[SIZES]]#0 : index
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = arith.andi %[[V8]], %[[V9]] : i1
// CHECK-NEXT: scf.yield %[[V10]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V8]] = arith.cmpi sge, %[[ARG1]], %[[C0]] : index
// CHECK-NEXT: %[[V9]] = arith.cmpi slt, %[[ARG1]], %[[SIZES]]#0 : index
// CHECK-NEXT: %[[V10]] = arith.andi %[[V8]], %[[V9]] : i1
// CHECK-NEXT: scf.yield %[[V10]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ offset 0 is out-of-bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi sgt, %[[ARG2]], %[[C0]] : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = scf.if %[[V2]] -> (i1) {
// CHECK-NEXT: %[[V8]] = arith.subi %[[ARG2]], %[[C1]] : index
// CHECK-NEXT: %[[V9]] = arith.muli %[[V8]], %[[ARG3]] : index
// CHECK-NEXT: %[[V10]] = arith.addi %[[ARG1]], %[[V9]] : index
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.cmpi sge, %[[V10]], %[[C0]] : index
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = arith.cmpi slt, %[[V10]], %[[SIZES]]#0 : index
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = arith.andi %[[V11]], %[[V12]] : i1
// CHECK-NEXT: scf.yield %[[V13]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: scf.yield %[[TRUE]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V3]], "ERROR: Runtime op verification failed\0A^ subview runs out-of-bounds along dimension 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1_0:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi eq, %[[C3]], %[[C0]] : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = scf.if %[[V4]] -> (i1) {
// CHECK-NEXT: %[[V8]] = arith.cmpi sge, %[[C2]], %[[C0]] : index
// CHECK-NEXT: %[[V9]] = arith.cmpi sle, %[[C2]], %[[SIZES]]#1 : index
// CHECK-NEXT: %[[V10]] = arith.andi %[[V8]], %[[V9]] : i1
// CHECK-NEXT: scf.yield %[[V10]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE]] = arith.constant true
// CHECK-NEXT: %[[V8]] = arith.cmpi sgt, %[[SIZES]]#1, %[[C2]] : index
// CHECK-NEXT: scf.yield %[[V8]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V5]], "ERROR: Runtime op verification failed\0A^ offset 1 is out-of-bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.cmpi sgt, %[[C3]], %[[C0]] : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = scf.if %[[V6]] -> (i1) {
// CHECK-NEXT: %[[V8]] = arith.subi %[[C3]], %[[C1]] : index
// CHECK-NEXT: %[[V9]] = arith.muli %[[V8]], %[[C1_0]] : index
// CHECK-NEXT: %[[V10]] = arith.addi %[[C2]], %[[V9]] : index
// CHECK-NEXT: %[[V11]] = arith.cmpi sge, %[[V10]], %[[C0]] : index
// CHECK-NEXT: %[[V12]] = arith.cmpi slt, %[[V10]], %[[SIZES]]#1 : index
// CHECK-NEXT: %[[V13]] = arith.andi %[[V11]], %[[V12]] : i1
// CHECK-NEXT: scf.yield %[[V13]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE]] = arith.constant true
// CHECK-NEXT: scf.yield %[[TRUE]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V7]], "ERROR: Runtime op verification failed\0A^ subview runs out-of-bounds along dimension 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[SUBVIEW:[^ :,)=]+]] = memref.subview %[[ARG0]][%[[ARG1]], 2] [%[[ARG2]], 3] [%[[ARG3]], 1] : memref<?x8xf32> to memref<?x3xf32, strided<[?, 1], offset: ?>>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @sub(%a: memref<?x8xf32>, %o: index, %s: index, %t: index) {
  %0 = memref.subview %a[%o, 2] [%s, 3] [%t, 1] : memref<?x8xf32> to memref<?x3xf32, strided<[?, 1], offset: ?>>
  return
}
// CHECK-LABEL: func.func @rc
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<8xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[REINTERPRET_CAST:[^ :,)=]+]] = memref.reinterpret_cast %[[ARG0]] to offset: [%[[ARG1]]], sizes: [%[[ARG2]]], strides: [1] : memref<8xf32> to memref<?xf32, strided<[1], offset: ?>>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @rc(%a: memref<8xf32>, %o: index, %s: index) {
  %0 = memref.reinterpret_cast %a to offset: [%o], sizes: [%s], strides: [1] : memref<8xf32> to memref<?xf32, strided<[1], offset: ?>>
  return
}
// CHECK-LABEL: func.func @t
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?x8xf32>, %[[ARG1:[^ :,)=]+]]: tensor<*xf32>, %[[ARG2:[^ :,)=]+]]: index, %[[ARG3:[^ :,)=]+]]: f32) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0]] : tensor<?x8xf32>
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi eq, %[[DIM]], %[[C4]] : index
// CHECK-NEXT: cf.assert %[[V0]], "ERROR: Runtime op verification failed\0A^ size mismatch of dim 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST:[^ :,)=]+]] = tensor.cast %[[ARG0]] : tensor<?x8xf32> to tensor<4x8xf32>
// CHECK-NEXT: %[[RANK:[^ :,)=]+]] = tensor.rank %[[ARG1]] : tensor<*xf32>
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi eq, %[[RANK]], %[[C2]] : index
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ rank mismatch\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_0]] : tensor<*xf32>
// CHECK-NEXT: %[[C4_2:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.cmpi eq, %[[DIM_1]], %[[C4_2]] : index
// CHECK-NEXT: cf.assert %[[V2]], "ERROR: Runtime op verification failed\0A^ size mismatch of dim 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[CAST_3:[^ :,)=]+]] = tensor.cast %[[ARG1]] : tensor<*xf32> to tensor<4x?xf32>
// CHECK-NEXT: %[[RANK_4:[^ :,)=]+]] = tensor.rank %[[ARG0]] : tensor<?x8xf32>
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_5]] : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[RANK_4]] : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.andi %[[V3]], %[[V4]] : i1
// CHECK-NEXT: cf.assert %[[V5]], "ERROR: Runtime op verification failed\0A^ index is out of bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[DIM_6:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[ARG2]] : tensor<?x8xf32>
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_8:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_9:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0_8]] : tensor<?x8xf32>
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_7]] : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[DIM_9]] : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.andi %[[V6]], %[[V7]] : i1
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C8:[^ :,)=]+]] = arith.constant 8 : index
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_7]] : index
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[C8]] : index
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.andi %[[V9]], %[[V10]] : i1
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = arith.andi %[[V8]], %[[V11]] : i1
// CHECK-NEXT: cf.assert %[[V12]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[EXTRACTED:[^ :,)=]+]] = tensor.extract %[[ARG0]][%[[ARG2]], %[[ARG2]]] : tensor<?x8xf32>
// CHECK-NEXT: %[[C0_10:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_11:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_12:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0_11]] : tensor<?x8xf32>
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_10]] : index
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[DIM_12]] : index
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = arith.andi %[[V13]], %[[V14]] : i1
// CHECK-NEXT: %[[C1_13:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C8_14:[^ :,)=]+]] = arith.constant 8 : index
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_10]] : index
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[C8_14]] : index
// CHECK-NEXT: %[[V18:[^ :,)=]+]] = arith.andi %[[V16]], %[[V17]] : i1
// CHECK-NEXT: %[[V19:[^ :,)=]+]] = arith.andi %[[V15]], %[[V18]] : i1
// CHECK-NEXT: cf.assert %[[V19]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[INSERTED:[^ :,)=]+]] = tensor.insert %[[ARG3]] into %[[ARG0]][%[[ARG2]], %[[ARG2]]] : tensor<?x8xf32>
// CHECK-NEXT: %[[C0_15:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1_16:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1_17:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_18:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_19:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0_18]] : tensor<?x8xf32>
// CHECK-NEXT: %[[V20:[^ :,)=]+]] = arith.cmpi eq, %[[C3]], %[[C0_15]] : index
// CHECK-NEXT: %[[V21:[^ :,)=]+]] = scf.if %[[V20]] -> (i1) {
// CHECK-NEXT: %[[V28:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_15]] : index
// CHECK-NEXT: %[[V29:[^ :,)=]+]] = arith.cmpi sle, %[[ARG2]], %[[DIM_19]] : index
// CHECK-NEXT: %[[V30:[^ :,)=]+]] = arith.andi %[[V28]], %[[V29]] : i1
// CHECK-NEXT: scf.yield %[[V30]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V28]] = arith.cmpi sge, %[[ARG2]], %[[C0_15]] : index
// CHECK-NEXT: %[[V29]] = arith.cmpi slt, %[[ARG2]], %[[DIM_19]] : index
// CHECK-NEXT: %[[V30]] = arith.andi %[[V28]], %[[V29]] : i1
// CHECK-NEXT: scf.yield %[[V30]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V21]], "ERROR: Runtime op verification failed\0A^ offset 0 is out-of-bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V22:[^ :,)=]+]] = arith.cmpi sgt, %[[C3]], %[[C0_15]] : index
// CHECK-NEXT: %[[V23:[^ :,)=]+]] = scf.if %[[V22]] -> (i1) {
// CHECK-NEXT: %[[V28]] = arith.subi %[[C3]], %[[C1_16]] : index
// CHECK-NEXT: %[[V29]] = arith.muli %[[V28]], %[[C1_17]] : index
// CHECK-NEXT: %[[V30]] = arith.addi %[[ARG2]], %[[V29]] : index
// CHECK-NEXT: %[[V31:[^ :,)=]+]] = arith.cmpi sge, %[[V30]], %[[C0_15]] : index
// CHECK-NEXT: %[[V32:[^ :,)=]+]] = arith.cmpi slt, %[[V30]], %[[DIM_19]] : index
// CHECK-NEXT: %[[V33:[^ :,)=]+]] = arith.andi %[[V31]], %[[V32]] : i1
// CHECK-NEXT: scf.yield %[[V33]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: scf.yield %[[TRUE]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V23]], "ERROR: Runtime op verification failed\0A^ extract_slice runs out-of-bounds along dimension 0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C2_20:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C2_21:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[C1_22:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C8_23:[^ :,)=]+]] = arith.constant 8 : index
// CHECK-NEXT: %[[V24:[^ :,)=]+]] = arith.cmpi eq, %[[ARG2]], %[[C0_15]] : index
// CHECK-NEXT: %[[V25:[^ :,)=]+]] = scf.if %[[V24]] -> (i1) {
// CHECK-NEXT: %[[V28]] = arith.cmpi sge, %[[C2_20]], %[[C0_15]] : index
// CHECK-NEXT: %[[V29]] = arith.cmpi sle, %[[C2_20]], %[[C8_23]] : index
// CHECK-NEXT: %[[V30]] = arith.andi %[[V28]], %[[V29]] : i1
// CHECK-NEXT: scf.yield %[[V30]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE]] = arith.constant true
// CHECK-NEXT: %[[TRUE_24:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: scf.yield %[[TRUE]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V25]], "ERROR: Runtime op verification failed\0A^ offset 1 is out-of-bounds\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V26:[^ :,)=]+]] = arith.cmpi sgt, %[[ARG2]], %[[C0_15]] : index
// CHECK-NEXT: %[[V27:[^ :,)=]+]] = scf.if %[[V26]] -> (i1) {
// CHECK-NEXT: %[[V28]] = arith.subi %[[ARG2]], %[[C1_16]] : index
// CHECK-NEXT: %[[V29]] = arith.muli %[[V28]], %[[C2_21]] : index
// CHECK-NEXT: %[[V30]] = arith.addi %[[C2_20]], %[[V29]] : index
// CHECK-NEXT: %[[V31]] = arith.cmpi sge, %[[V30]], %[[C0_15]] : index
// CHECK-NEXT: %[[V32]] = arith.cmpi slt, %[[V30]], %[[C8_23]] : index
// CHECK-NEXT: %[[V33]] = arith.andi %[[V31]], %[[V32]] : i1
// CHECK-NEXT: scf.yield %[[V33]] : i1
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[TRUE]] = arith.constant true
// CHECK-NEXT: scf.yield %[[TRUE]] : i1
// CHECK-NEXT: }
// CHECK-NEXT: cf.assert %[[V27]], "ERROR: Runtime op verification failed\0A^ extract_slice runs out-of-bounds along dimension 1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][%[[ARG2]], 2] [3, %[[ARG2]]] [1, 2] : tensor<?x8xf32> to tensor<3x?xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @t(%a: tensor<?x8xf32>, %u: tensor<*xf32>, %i: index, %v: f32) {
  %0 = tensor.cast %a : tensor<?x8xf32> to tensor<4x8xf32>
  %1 = tensor.cast %u : tensor<*xf32> to tensor<4x?xf32>
  %2 = tensor.dim %a, %i : tensor<?x8xf32>
  %3 = tensor.extract %a[%i, %i] : tensor<?x8xf32>
  %4 = tensor.insert %v into %a[%i, %i] : tensor<?x8xf32>
  %5 = tensor.extract_slice %a[%i, 2][3, %i][1, 2] : tensor<?x8xf32> to tensor<3x?xf32>
  return
}
// CHECK-LABEL: func.func @lin
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: tensor<?xf32>) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_0]] : tensor<?xf32>
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_3:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_3]], %[[DIM]])
// CHECK-NEXT: scf.if %[[V0]] {
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = index.sub %[[DIM]], %[[C1]]
// CHECK-NEXT: %[[C0_4:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = index.mins %[[V2]], %[[C0_4]]
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = index.cmp sge(%[[V3]], %[[C0_2]])
// CHECK-NEXT: cf.assert %[[V4]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = index.maxs %[[V2]], %[[C0_4]]
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = index.add %[[V5]], %[[C1]]
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_6:[^ :,)=]+]] = tensor.dim %[[ARG0]], %[[C0_5]] : tensor<?xf32>
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = index.cmp eq(%[[V6]], %[[DIM_6]])
// CHECK-NEXT: cf.assert %[[V7]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = index.mins %[[V2]], %[[C0_7]]
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = index.cmp sge(%[[V8]], %[[C0_2]])
// CHECK-NEXT: cf.assert %[[V9]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = index.maxs %[[V2]], %[[C0_7]]
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = index.add %[[V10]], %[[C1]]
// CHECK-NEXT: %[[C0_8:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_9:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_8]] : tensor<?xf32>
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = index.cmp eq(%[[V11]], %[[DIM_9]])
// CHECK-NEXT: cf.assert %[[V12]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%[[ARG0]] : tensor<?xf32>) outs(%[[ARG1]] : tensor<?xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:[^ :,)=]+]]: f32, %[[OUT:[^ :,)=]+]]: f32):
// CHECK-NEXT: linalg.yield %[[IN]] : f32
// CHECK-NEXT: } -> tensor<?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @lin(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>) { ^b(%x: f32, %y: f32): linalg.yield %x : f32 } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
// CHECK-LABEL: func.func @rev
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xf32>, %[[ARG1:[^ :,)=]+]]: memref<4xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_1]], %[[C4]])
// CHECK-NEXT: scf.if %[[V0]] {
// CHECK-NEXT: %[[C4_2:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[IDX3:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[C0_3:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[IDX0:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_4:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_6:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_5]] : memref<?xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.cmp sle(%[[IDX4]], %[[DIM_6]])
// CHECK-NEXT: cf.assert %[[V1]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_8:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0_9:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_10:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_10]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_11:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4_12:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C0_13:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4_14:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_15:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_15]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%[[ARG0]] : memref<?xf32>) outs(%[[ARG1]] : memref<4xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:[^ :,)=]+]]: f32, %[[OUT:[^ :,)=]+]]: f32):
// CHECK-NEXT: linalg.yield %[[IN]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @rev(%a: memref<?xf32>, %b: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (3 - i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<?xf32>) outs(%b : memref<4xf32>) { ^b(%x: f32, %y: f32): linalg.yield %x : f32 }
  return
}
// CHECK-LABEL: func.func @div
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: i1) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.divsi %[[ARG0]], %[[ARG1]] : i32
// CHECK-NEXT: cf.assert %[[ARG2]], "x"
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @div(%a: i32, %b: i32, %f: i1) { %0 = arith.divsi %a, %b : i32  cf.assert %f, "x" return }

