// RUN: openxla-opt %s -generate-runtime-verification=verbose-level=0 | FileCheck %s
#m0 = affine_map<(i, j) -> (i + j)>
#m1 = affine_map<(i, j) -> (j, i * 2)>
#id = affine_map<(i, j) -> (i, j)>
// CHECK-LABEL: func.func @conv
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xf32>, %[[ARG1:[^ :,)=]+]]: memref<?xf32>, %[[ARG2:[^ :,)=]+]]: memref<?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_0]] : memref<?xf32>
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_3:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C0_2]] : memref<?xf32>
// CHECK-NEXT: %[[C0_4:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_5]], %[[DIM_3]])
// CHECK-NEXT: %[[C0_6:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.cmp slt(%[[C0_6]], %[[DIM_1]])
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: scf.if %[[V2]] {
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = index.sub %[[DIM_3]], %[[C1]]
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = index.sub %[[DIM_1]], %[[C1]]
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = affine.apply #map()[%[[V3]], %[[V4]]]
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = index.mins %[[V5]], %[[C0_7]]
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = index.cmp sge(%[[V6]], %[[C0_4]])
// CHECK-NEXT: cf.assert %[[V7]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = index.maxs %[[V5]], %[[C0_7]]
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = index.add %[[V8]], %[[C1]]
// CHECK-NEXT: %[[C0_8:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_9:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_8]] : memref<?xf32>
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = index.cmp sle(%[[V9]], %[[DIM_9]])
// CHECK-NEXT: cf.assert %[[V10]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_10:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = index.mins %[[V4]], %[[C0_10]]
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = index.cmp sge(%[[V11]], %[[C0_4]])
// CHECK-NEXT: cf.assert %[[V12]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = index.maxs %[[V4]], %[[C0_10]]
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = index.add %[[V13]], %[[C1]]
// CHECK-NEXT: %[[C0_11:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_12:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_11]] : memref<?xf32>
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = index.cmp eq(%[[V14]], %[[DIM_12]])
// CHECK-NEXT: cf.assert %[[V15]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_13:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = index.mins %[[V3]], %[[C0_13]]
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = index.cmp sge(%[[V16]], %[[C0_4]])
// CHECK-NEXT: cf.assert %[[V17]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #2\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V18:[^ :,)=]+]] = index.maxs %[[V3]], %[[C0_13]]
// CHECK-NEXT: %[[V19:[^ :,)=]+]] = index.add %[[V18]], %[[C1]]
// CHECK-NEXT: %[[C0_14:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_15:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C0_14]] : memref<?xf32>
// CHECK-NEXT: %[[V20:[^ :,)=]+]] = index.cmp eq(%[[V19]], %[[DIM_15]])
// CHECK-NEXT: cf.assert %[[V20]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #2 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: linalg.conv_1d ins(%[[ARG0]], %[[ARG1]] : memref<?xf32>, memref<?xf32>) outs(%[[ARG2]] : memref<?xf32>)
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @conv(%arg0: memref<?xf32>, %arg1: memref<?xf32>, %arg2: memref<?xf32>) {
  linalg.conv_1d ins(%arg0, %arg1 : memref<?xf32>, memref<?xf32>) outs(%arg2 : memref<?xf32>)
  return
}
// CHECK-LABEL: func.func @gen
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xf32>, %[[ARG1:[^ :,)=]+]]: memref<?x?xf32>, %[[ARG2:[^ :,)=]+]]: memref<3x?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0]] : memref<?xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_1:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_0]] : memref<?x?xf32>
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_2:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C1]] : memref<?x?xf32>
// CHECK-NEXT: %[[C1_3:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_4:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C1_3]] : memref<3x?xf32>
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1_6:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_7]], %[[C3]])
// CHECK-NEXT: %[[C0_8:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.cmp slt(%[[C0_8]], %[[DIM_1]])
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: scf.if %[[V2]] {
// CHECK-NEXT: %[[C3_9:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX2:[^ :,)=]+]] = index.constant 2
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = index.sub %[[DIM_1]], %[[C1_6]]
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = affine.apply #map1()[%[[V3]]]
// CHECK-NEXT: %[[C0_10:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = index.mins %[[V4]], %[[C0_10]]
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = index.cmp sge(%[[V5]], %[[C0_5]])
// CHECK-NEXT: cf.assert %[[V6]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = index.maxs %[[V4]], %[[C0_10]]
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = index.add %[[V7]], %[[C1_6]]
// CHECK-NEXT: %[[C0_11:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_12:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_11]] : memref<?xf32>
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = index.cmp sle(%[[V8]], %[[DIM_12]])
// CHECK-NEXT: cf.assert %[[V9]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_13:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = index.mins %[[V3]], %[[C0_13]]
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = index.cmp sge(%[[V10]], %[[C0_5]])
// CHECK-NEXT: cf.assert %[[V11]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = index.maxs %[[V3]], %[[C0_13]]
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = index.add %[[V12]], %[[C1_6]]
// CHECK-NEXT: %[[C0_14:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_15:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_14]] : memref<?x?xf32>
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = index.cmp eq(%[[V13]], %[[DIM_15]])
// CHECK-NEXT: cf.assert %[[V14]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_16:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[IDX0:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX4:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[IDX5:[^ :,)=]+]] = index.constant 5
// CHECK-NEXT: %[[C1_17:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_18:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C1_17]] : memref<?x?xf32>
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = index.cmp sle(%[[IDX5]], %[[DIM_18]])
// CHECK-NEXT: cf.assert %[[V15]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_19:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[IDX0_20:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_21:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_21]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #2\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX2_22:[^ :,)=]+]] = index.constant 2
// CHECK-NEXT: %[[IDX3:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[C0_23:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_24:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[TRUE_25:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_25]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #2 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_26:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = index.mins %[[V3]], %[[C0_26]]
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = index.cmp sge(%[[V16]], %[[C0_5]])
// CHECK-NEXT: cf.assert %[[V17]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #2\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V18:[^ :,)=]+]] = index.maxs %[[V3]], %[[C0_26]]
// CHECK-NEXT: %[[V19:[^ :,)=]+]] = index.add %[[V18]], %[[C1_6]]
// CHECK-NEXT: %[[C1_27:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM_28:[^ :,)=]+]] = memref.dim %[[ARG2]], %[[C1_27]] : memref<3x?xf32>
// CHECK-NEXT: %[[V20:[^ :,)=]+]] = index.cmp eq(%[[V19]], %[[DIM_28]])
// CHECK-NEXT: cf.assert %[[V20]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #2 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%[[ARG0]], %[[ARG1]] : memref<?xf32>, memref<?x?xf32>) outs(%[[ARG2]] : memref<3x?xf32>) {
// CHECK-NEXT: ^bb0(%[[IN:[^ :,)=]+]]: f32, %[[IN_9:[^ :,)=]+]]: f32, %[[OUT:[^ :,)=]+]]: f32):
// CHECK-NEXT: linalg.yield %[[IN]] : f32
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @gen(%a: memref<?xf32>, %b: memref<?x?xf32>, %c: memref<3x?xf32>) {
  linalg.generic {indexing_maps = [#m0, #m1, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %b: memref<?xf32>, memref<?x?xf32>) outs(%c: memref<3x?xf32>) { ^b(%x: f32, %y: f32, %z: f32): linalg.yield %x : f32 }
  return
}
// CHECK-LABEL: func.func @zero
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<f32>, %[[ARG1:[^ :,)=]+]]: tensor<f32>) -> tensor<f32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%[[ARG0]] : tensor<f32>) outs(%[[ARG1]] : tensor<f32>) {
// CHECK-NEXT: ^bb0(%[[IN:[^ :,)=]+]]: f32, %[[OUT:[^ :,)=]+]]: f32):
// CHECK-NEXT: linalg.yield %[[IN]] : f32
// CHECK-NEXT: } -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
// CHECK-NEXT: }
func.func @zero(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%a: tensor<f32>) outs(%b: tensor<f32>) { ^b(%x: f32, %y: f32): linalg.yield %x : f32 } -> tensor<f32>
  return %0 : tensor<f32>
}
// CHECK-LABEL: func.func @fill
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: f32, %[[ARG1:[^ :,)=]+]]: tensor<?x3xf32>) -> tensor<?x3xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_1]], %[[DIM]])
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.cmp slt(%[[C0_2]], %[[C3]])
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: scf.if %[[V2]] {
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = index.sub %[[DIM]], %[[C1]]
// CHECK-NEXT: %[[C3_12:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX2:[^ :,)=]+]] = index.constant 2
// CHECK-NEXT: %[[C0_13:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = index.mins %[[V7]], %[[C0_13]]
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = index.cmp sge(%[[V8]], %[[C0_0]])
// CHECK-NEXT: cf.assert %[[V9]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = index.maxs %[[V7]], %[[C0_13]]
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = index.add %[[V10]], %[[C1]]
// CHECK-NEXT: %[[C0_14:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_15:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_14]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = index.cmp eq(%[[V11]], %[[DIM_15]])
// CHECK-NEXT: cf.assert %[[V12]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_16:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[IDX0:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX2_17:[^ :,)=]+]] = index.constant 2
// CHECK-NEXT: %[[IDX3:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[C1_18:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C3_19:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[TRUE_20:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_20]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = linalg.fill ins(%[[ARG0]] : f32) outs(%[[ARG1]] : tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: %[[C0_3:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_4:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_3]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_6:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_5]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1_8:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_9:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = index.cmp slt(%[[C0_9]], %[[DIM_4]])
// CHECK-NEXT: %[[C0_10:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_11:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = index.cmp slt(%[[C0_10]], %[[C3_11]])
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.andi %[[V4]], %[[V5]] : i1
// CHECK-NEXT: scf.if %[[V6]] {
// CHECK-NEXT: %[[V7]] = index.sub %[[DIM_4]], %[[C1_8]]
// CHECK-NEXT: %[[C3_12]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX2]] = index.constant 2
// CHECK-NEXT: %[[C0_13]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8]] = index.mins %[[V7]], %[[C0_13]]
// CHECK-NEXT: %[[V9]] = index.cmp sge(%[[V8]], %[[C0_7]])
// CHECK-NEXT: cf.assert %[[V9]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V10]] = index.maxs %[[V7]], %[[C0_13]]
// CHECK-NEXT: %[[V11]] = index.add %[[V10]], %[[C1_8]]
// CHECK-NEXT: %[[C0_14]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_15]] = tensor.dim %[[ARG1]], %[[C0_14]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V12]] = index.cmp eq(%[[V11]], %[[DIM_15]])
// CHECK-NEXT: cf.assert %[[V12]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_16]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2]] = arith.constant 2 : index
// CHECK-NEXT: %[[IDX0]] = index.constant 0
// CHECK-NEXT: %[[TRUE]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX2_17]] = index.constant 2
// CHECK-NEXT: %[[IDX3]] = index.constant 3
// CHECK-NEXT: %[[C1_18]] = arith.constant 1 : index
// CHECK-NEXT: %[[C3_19]] = arith.constant 3 : index
// CHECK-NEXT: %[[TRUE_20]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_20]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_21:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = index.mins %[[V7]], %[[C0_21]]
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = index.cmp sge(%[[V13]], %[[C0_7]])
// CHECK-NEXT: cf.assert %[[V14]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = index.maxs %[[V7]], %[[C0_21]]
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = index.add %[[V15]], %[[C1_8]]
// CHECK-NEXT: %[[C0_22:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_23:[^ :,)=]+]] = tensor.dim %[[ARG1]], %[[C0_22]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = index.cmp eq(%[[V16]], %[[DIM_23]])
// CHECK-NEXT: cf.assert %[[V17]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_24:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C2_25:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[IDX0_26:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_27:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_27]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX2_28:[^ :,)=]+]] = index.constant 2
// CHECK-NEXT: %[[IDX3_29:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[C1_30:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C3_31:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[TRUE_32:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_32]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: %[[TRANSPOSED:[^ :,)=]+]] = linalg.transpose ins(%[[ARG1]] : tensor<?x3xf32>) outs(%[[ARG1]] : tensor<?x3xf32>) permutation = [0, 1]
// CHECK-NEXT: return %[[V3]] : tensor<?x3xf32>
// CHECK-NEXT: }
func.func @fill(%a: f32, %b: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %0 = linalg.fill ins(%a: f32) outs(%b: tensor<?x3xf32>) -> tensor<?x3xf32>
  %1 = linalg.transpose ins(%b : tensor<?x3xf32>) outs(%b: tensor<?x3xf32>) permutation = [0, 1]
  return %0 : tensor<?x3xf32>
}
// CHECK-LABEL: func.func @bc
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<4xf32>, %[[ARG1:[^ :,)=]+]]: memref<?x4xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = index.cmp slt(%[[C0_1]], %[[DIM]])
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = index.cmp slt(%[[C0_2]], %[[C4]])
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: scf.if %[[V2]] {
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = index.sub %[[DIM]], %[[C1]]
// CHECK-NEXT: %[[C4_14:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[IDX3:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[C0_15:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_16:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C0_17:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4_18:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_19:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_19]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_20:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = index.mins %[[V6]], %[[C0_20]]
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = index.cmp sge(%[[V7]], %[[C0_0]])
// CHECK-NEXT: cf.assert %[[V8]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = index.maxs %[[V6]], %[[C0_20]]
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = index.add %[[V9]], %[[C1]]
// CHECK-NEXT: %[[C0_21:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_22:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_21]] : memref<?x4xf32>
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = index.cmp eq(%[[V10]], %[[DIM_22]])
// CHECK-NEXT: cf.assert %[[V11]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_23:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_24:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0_25:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_26:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_26]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_27:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4_28:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C1_29:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C4_30:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_31:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_31]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: linalg.broadcast ins(%[[ARG0]] : memref<4xf32>) outs(%[[ARG1]] : memref<?x4xf32>) dimensions = [0]
// CHECK-NEXT: %[[C0_3:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_4:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_3]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0_5:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_6:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_5]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0_7:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_8:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_7]] : memref<?x4xf32>
// CHECK-NEXT: %[[C0_9:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1_10:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_11:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = index.cmp slt(%[[C0_11]], %[[DIM_4]])
// CHECK-NEXT: %[[C0_12:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C4_13:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = index.cmp slt(%[[C0_12]], %[[C4_13]])
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.andi %[[V3]], %[[V4]] : i1
// CHECK-NEXT: scf.if %[[V5]] {
// CHECK-NEXT: %[[V6]] = index.sub %[[DIM_4]], %[[C1_10]]
// CHECK-NEXT: %[[C4_14]] = arith.constant 4 : index
// CHECK-NEXT: %[[IDX3]] = index.constant 3
// CHECK-NEXT: %[[C0_15]] = arith.constant 0 : index
// CHECK-NEXT: %[[V7]] = index.mins %[[V6]], %[[C0_15]]
// CHECK-NEXT: %[[V8]] = index.cmp sge(%[[V7]], %[[C0_9]])
// CHECK-NEXT: cf.assert %[[V8]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V9]] = index.maxs %[[V6]], %[[C0_15]]
// CHECK-NEXT: %[[V10]] = index.add %[[V9]], %[[C1_10]]
// CHECK-NEXT: %[[C0_16:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_17:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_16]] : memref<?x4xf32>
// CHECK-NEXT: %[[V11]] = index.cmp eq(%[[V10]], %[[DIM_17]])
// CHECK-NEXT: cf.assert %[[V11]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_18:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0]] = index.constant 0
// CHECK-NEXT: %[[TRUE]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #0\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_19:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4]] = index.constant 4
// CHECK-NEXT: %[[C1_20:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C4_21:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_22:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_22]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #0 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_23]] = arith.constant 0 : index
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = index.mins %[[V6]], %[[C0_23]]
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = index.cmp sge(%[[V12]], %[[C0_9]])
// CHECK-NEXT: cf.assert %[[V13]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = index.maxs %[[V6]], %[[C0_23]]
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = index.add %[[V14]], %[[C1_10]]
// CHECK-NEXT: %[[C0_24:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_25:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_24]] : memref<?x4xf32>
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = index.cmp eq(%[[V15]], %[[DIM_25]])
// CHECK-NEXT: cf.assert %[[V16]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_26:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_27:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0_28:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_29:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_29]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #1\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_30:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4_31:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C1_32:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C4_33:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_34:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_34]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #1 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_35:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = index.mins %[[V6]], %[[C0_35]]
// CHECK-NEXT: %[[V18:[^ :,)=]+]] = index.cmp sge(%[[V17]], %[[C0_9]])
// CHECK-NEXT: cf.assert %[[V18]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #0 of input/output operand #2\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V19:[^ :,)=]+]] = index.maxs %[[V6]], %[[C0_35]]
// CHECK-NEXT: %[[V20:[^ :,)=]+]] = index.add %[[V19]], %[[C1_10]]
// CHECK-NEXT: %[[C0_36:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_37:[^ :,)=]+]] = memref.dim %[[ARG1]], %[[C0_36]] : memref<?x4xf32>
// CHECK-NEXT: %[[V21:[^ :,)=]+]] = index.cmp eq(%[[V20]], %[[DIM_37]])
// CHECK-NEXT: cf.assert %[[V21]], "ERROR: Runtime op verification failed\0A^ dimension #0 of input/output operand #2 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: %[[C0_38:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3_39:[^ :,)=]+]] = arith.constant 3 : index
// CHECK-NEXT: %[[IDX0_40:[^ :,)=]+]] = index.constant 0
// CHECK-NEXT: %[[TRUE_41:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_41]], "ERROR: Runtime op verification failed\0A^ unexpected negative result on dimension #1 of input/output operand #2\0ALocation: {{.*}}"
// CHECK-NEXT: %[[IDX3_42:[^ :,)=]+]] = index.constant 3
// CHECK-NEXT: %[[IDX4_43:[^ :,)=]+]] = index.constant 4
// CHECK-NEXT: %[[C1_44:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C4_45:[^ :,)=]+]] = arith.constant 4 : index
// CHECK-NEXT: %[[TRUE_46:[^ :,)=]+]] = index.bool.constant true
// CHECK-NEXT: cf.assert %[[TRUE_46]], "ERROR: Runtime op verification failed\0A^ dimension #1 of input/output operand #2 is incompatible with inferred dimension size\0ALocation: {{.*}}"
// CHECK-NEXT: }
// CHECK-NEXT: linalg.map { arith.addf } ins(%[[ARG1]], %[[ARG1]] : memref<?x4xf32>, memref<?x4xf32>) outs(%[[ARG1]] : memref<?x4xf32>)
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @bc(%a: memref<4xf32>, %b: memref<?x4xf32>) {
  linalg.broadcast ins(%a: memref<4xf32>) outs(%b: memref<?x4xf32>) dimensions = [0]
  linalg.map { arith.addf } ins(%b, %b: memref<?x4xf32>, memref<?x4xf32>) outs(%b: memref<?x4xf32>)
  return
}
// CHECK-LABEL: func.func @in_loop
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<?xf32>, %[[ARG1:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] {
// CHECK-NEXT: %[[C0_0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_1:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_1]] : memref<?xf32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.cmpi sge, %[[ARG2]], %[[C0_0]] : index
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.cmpi slt, %[[ARG2]], %[[DIM]] : index
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.andi %[[V0]], %[[V1]] : i1
// CHECK-NEXT: cf.assert %[[V2]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = memref.load %[[ARG0]][%[[ARG2]]] : memref<?xf32>
// CHECK-NEXT: %[[C0_2:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_3:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM_4:[^ :,)=]+]] = memref.dim %[[ARG0]], %[[C0_3]] : memref<?xf32>
// CHECK-NEXT: %[[TRUE:[^ :,)=]+]] = arith.constant true
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi sgt, %[[DIM_4]], %[[C1]] : index
// CHECK-NEXT: cf.assert %[[V4]], "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: {{.*}}"
// CHECK-NEXT: memref.store %[[V3]], %[[ARG0]][%[[C1]]] : memref<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @in_loop(%m: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %x = memref.load %m[%i] : memref<?xf32>
    memref.store %x, %m[%c1] : memref<?xf32>

  }
  return
}

