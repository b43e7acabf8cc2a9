// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// Work on no memory is none; memory is read through casts.
// CHECK-LABEL: func.func @memory(
// CHECK-NEXT: linalg.fill ins(%arg2 : f32) outs(%arg1 : memref<4xf32>)
// CHECK-NEXT: linalg.softmax dimension(0) ins(%arg1 : memref<4xf32>) outs(%arg1 : memref<4xf32>)
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @memory(%e: memref<0xf32>, %m: memref<4xf32>, %v: f32) {
  linalg.fill ins(%v : f32) outs(%e : memref<0xf32>)
  %0 = memref.cast %m : memref<4xf32> to memref<?xf32>
  linalg.fill ins(%v : f32) outs(%0 : memref<?xf32>)
  linalg.copy ins(%m : memref<4xf32>) outs(%m : memref<4xf32>)
  linalg.softmax dimension(0) ins(%0 : memref<?xf32>) outs(%0 : memref<?xf32>)
  return
}

// Extents that one operand knows are known of all.
// CHECK-LABEL: func.func @infer(
// CHECK-NEXT: %cast = tensor.cast %arg0 : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %arg2 : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %0 = linalg.add ins(%cast, %arg1 : tensor<4xf32>, tensor<4xf32>) outs(%cast_0 : tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %cast_1 = tensor.cast %0 : tensor<4xf32> to tensor<?xf32>
// CHECK-NEXT: return %cast_1 : tensor<?xf32>
// CHECK-NEXT: }
func.func @infer(%a: tensor<?xf32>, %b: tensor<4xf32>, %c: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.add ins(%a, %b : tensor<?xf32>, tensor<4xf32>) outs(%c : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// A cast that tells an extent goes before the operation.
// CHECK-LABEL: func.func @cast_of_result(
// CHECK-NEXT: %cast = tensor.cast %arg2 : tensor<?x?xf32> to tensor<4x8xf32>
// CHECK-NEXT: %cast_0 = tensor.cast %arg0 : tensor<?x?xf32> to tensor<4x?xf32>
// CHECK-NEXT: %cast_1 = tensor.cast %arg1 : tensor<?x?xf32> to tensor<?x8xf32>
// CHECK-NEXT: %0 = linalg.matmul ins(%cast_0, %cast_1 : tensor<4x?xf32>, tensor<?x8xf32>) outs(%cast : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT: return %0 : tensor<4x8xf32>
// CHECK-NEXT: }
func.func @cast_of_result(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>) -> tensor<4x8xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = tensor.cast %0 : tensor<?x?xf32> to tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// A cast that forgets one goes behind it.
// CHECK-LABEL: func.func @cast_of_operand(
// CHECK-NEXT: %0 = linalg.matmul ins(%arg0, %arg1 : tensor<4x8xf32>, tensor<8x2xf32>) outs(%arg2 : tensor<4x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<4x2xf32> to tensor<?x?xf32>
// CHECK-NEXT: return %cast : tensor<?x?xf32>
// CHECK-NEXT: }
func.func @cast_of_operand(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %c: tensor<4x2xf32>) -> tensor<?x?xf32> {
  %0 = tensor.cast %c : tensor<4x2xf32> to tensor<?x?xf32>
  %1 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}

// A body that yields its arguments.
// CHECK-LABEL: func.func @identity(
// CHECK-NEXT: %0 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg0 : tensor<4xf32>) outs(%arg1 : tensor<4xf32>) {
// CHECK-NEXT: ^bb0(%in: f32, %out: f32):
// CHECK-NEXT: linalg.yield %arg2 : f32
// CHECK-NEXT: } -> tensor<4xf32>
// CHECK-NEXT: return %arg0, %arg1, %0 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
// CHECK-NEXT: }
func.func @identity(%a: tensor<4xf32>, %b: tensor<4xf32>, %v: f32) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0:2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b, %b : tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    linalg.yield %x, %z : f32, f32
  } -> (tensor<4xf32>, tensor<4xf32>)
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %0#0, %0#1, %1 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// The index of a loop that runs once.
// CHECK-LABEL: func.func @unit_loop(
// CHECK-NEXT: linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%arg0 : memref<4x1xindex>) {
// CHECK-NEXT: ^bb0(%out: index):
// CHECK-NEXT: %0 = linalg.index 0 : index
// CHECK-NEXT: linalg.yield %0 : index
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @unit_loop(%m: memref<4x1xindex>) {
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%m : memref<4x1xindex>) {
  ^bb0(%x: index):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = arith.addi %0, %1 : index
    linalg.yield %2 : index
  }
  return
}

// Transpositions and broadcasts in a row, and those that do nothing.
// CHECK-LABEL: func.func @transpose(
// CHECK-NEXT: %0 = tensor.empty() : tensor<2x3xf32>
// CHECK-NEXT: %transposed = linalg.transpose ins(%arg1 : tensor<3x2xf32>) outs(%0 : tensor<2x3xf32>) permutation = [1, 0]
// CHECK-NEXT: %broadcasted = linalg.broadcast ins(%transposed : tensor<2x3xf32>) outs(%arg3 : tensor<2x4x3xf32>) dimensions = [1]
// CHECK-NEXT: "use"(%arg0, %broadcasted, %arg0) : (tensor<2x3xf32>, tensor<2x4x3xf32>, tensor<2x3xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @transpose(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>, %c: tensor<4x3x2xf32>, %d: tensor<2x4x3xf32>) {
  %0 = linalg.transpose ins(%a : tensor<2x3xf32>) outs(%b : tensor<3x2xf32>) permutation = [1, 0]
  %1 = linalg.transpose ins(%0 : tensor<3x2xf32>) outs(%a : tensor<2x3xf32>) permutation = [1, 0]
  %2 = linalg.broadcast ins(%b : tensor<3x2xf32>) outs(%c : tensor<4x3x2xf32>) dimensions = [0]
  %3 = linalg.transpose ins(%2 : tensor<4x3x2xf32>) outs(%d : tensor<2x4x3xf32>) permutation = [2, 0, 1]
  %4 = linalg.broadcast ins(%a : tensor<2x3xf32>) outs(%a : tensor<2x3xf32>) dimensions = []
  "use"(%1, %3, %4) : (tensor<2x3xf32>, tensor<2x4x3xf32>, tensor<2x3xf32>) -> ()
  return
}

// A broadcast of a broadcast is one.
// CHECK-LABEL: func.func @broadcasts(
// CHECK-NEXT: %broadcasted = linalg.broadcast ins(%arg0 : tensor<2xf32>) outs(%arg2 : tensor<4x2x3xf32>) dimensions = [0, 2]
// CHECK-NEXT: return %broadcasted : tensor<4x2x3xf32>
// CHECK-NEXT: }
func.func @broadcasts(%a: tensor<2xf32>, %b: tensor<2x3xf32>, %c: tensor<4x2x3xf32>) -> tensor<4x2x3xf32> {
  %0 = linalg.broadcast ins(%a : tensor<2xf32>) outs(%b : tensor<2x3xf32>) dimensions = [1]
  %1 = linalg.broadcast ins(%0 : tensor<2x3xf32>) outs(%c : tensor<4x2x3xf32>) dimensions = [0]
  return %1 : tensor<4x2x3xf32>
}

// What is filled stays so.
// CHECK-LABEL: func.func @fill(
// CHECK-NEXT: %0 = linalg.fill ins(%arg2 : f32) outs(%arg1 : tensor<5x4xf32>) -> tensor<5x4xf32>
// CHECK-NEXT: %collapsed = tensor.collapse_shape %arg0 {{\[\[}}0, 1]] : tensor<4x5xf32> into tensor<20xf32>
// CHECK-NEXT: %1 = linalg.fill ins(%arg2 : f32) outs(%collapsed : tensor<20xf32>) -> tensor<20xf32>
// CHECK-NEXT: %expanded = tensor.expand_shape %arg0 {{\[\[}}0, 1], [2]] output_shape [2, 2, 5] : tensor<4x5xf32> into tensor<2x2x5xf32>
// CHECK-NEXT: %2 = linalg.fill ins(%arg2 : f32) outs(%expanded : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
// CHECK-NEXT: %concat = tensor.concat dim(0) %arg0, %arg0 : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<8x5xf32>
// CHECK-NEXT: %3 = linalg.fill ins(%arg2 : f32) outs(%concat : tensor<8x5xf32>) -> tensor<8x5xf32>
// CHECK-NEXT: %4 = tensor.empty() : tensor<5x7xf32>
// CHECK-NEXT: %5 = linalg.fill ins(%arg2 : f32) outs(%4 : tensor<5x7xf32>) -> tensor<5x7xf32>
// CHECK-NEXT: "use"(%0, %1, %2, %arg2, %3, %5, %arg0) : (tensor<5x4xf32>, tensor<20xf32>, tensor<2x2x5xf32>, f32, tensor<8x5xf32>, tensor<5x7xf32>, tensor<4x5xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @fill(%a: tensor<4x5xf32>, %b: tensor<5x4xf32>, %v: f32, %i: index) {
  %0 = linalg.fill ins(%v : f32) outs(%a : tensor<4x5xf32>) -> tensor<4x5xf32>
  %1 = linalg.transpose ins(%0 : tensor<4x5xf32>) outs(%b : tensor<5x4xf32>) permutation = [1, 0]
  %2 = tensor.collapse_shape %0 [[0, 1]] : tensor<4x5xf32> into tensor<20xf32>
  %3 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [2, 2, 5] : tensor<4x5xf32> into tensor<2x2x5xf32>
  %4 = tensor.extract %0[%i, %i] : tensor<4x5xf32>
  %5 = tensor.concat dim(0) %0, %0 : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<8x5xf32>
  %6 = tensor.pad %0 low[1, 0] high[0, 2] {
  ^bb0(%x: index, %y: index):
    tensor.yield %v : f32
  } : tensor<4x5xf32> to tensor<5x7xf32>
  %7 = linalg.copy ins(%a : tensor<4x5xf32>) outs(%0 : tensor<4x5xf32>) -> tensor<4x5xf32>
  "use"(%1, %2, %3, %4, %5, %6, %7) : (tensor<5x4xf32>, tensor<20xf32>, tensor<2x2x5xf32>, f32, tensor<8x5xf32>, tensor<5x7xf32>, tensor<4x5xf32>) -> ()
  return
}

// A pad of what the destination is filled with need not be inserted, where nothing else is.
// CHECK-LABEL: func.func @insert_pad(
// CHECK-NEXT: %0 = linalg.fill ins(%arg2 : f32) outs(%arg1 : tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %padded = tensor.pad %arg0 low[1] high[1] {
// CHECK-NEXT: ^bb0(%arg3: index):
// CHECK-NEXT: tensor.yield %arg2 : f32
// CHECK-NEXT: } : tensor<2xf32> to tensor<4xf32>
// CHECK-NEXT: %inserted_slice = tensor.insert_slice %arg0 into %0[1] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: %inserted_slice_0 = tensor.insert_slice %arg0 into %inserted_slice[5] [2] [1] : tensor<2xf32> into tensor<8xf32>
// CHECK-NEXT: %inserted_slice_1 = tensor.insert_slice %padded into %inserted_slice[2] [4] [1] : tensor<4xf32> into tensor<8xf32>
// CHECK-NEXT: return %inserted_slice_0, %inserted_slice_1 : tensor<8xf32>, tensor<8xf32>
// CHECK-NEXT: }
func.func @insert_pad(%a: tensor<2xf32>, %b: tensor<8xf32>, %v: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = linalg.fill ins(%v : f32) outs(%b : tensor<8xf32>) -> tensor<8xf32>
  %1 = tensor.pad %a low[1] high[1] {
  ^bb0(%x: index):
    tensor.yield %v : f32
  } : tensor<2xf32> to tensor<4xf32>
  %2 = tensor.insert_slice %1 into %0[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %3 = tensor.insert_slice %1 into %2[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %4 = tensor.insert_slice %1 into %2[2] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %3, %4 : tensor<8xf32>, tensor<8xf32>
}

// Packing undoes unpacking, and the other way round.
// CHECK-LABEL: func.func @pack(
// CHECK-NEXT: %pack = linalg.pack %arg0 inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %arg1 : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
// CHECK-NEXT: "use"(%arg0, %arg1, %pack) : (tensor<16x32xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @pack(%a: tensor<16x32xf32>, %b: tensor<2x4x8x8xf32>, %v: f32) {
  %0 = linalg.pack %a inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %b : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
  %1 = linalg.unpack %0 inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %a : tensor<2x4x8x8xf32> -> tensor<16x32xf32>
  %2 = linalg.unpack %b inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %a : tensor<2x4x8x8xf32> -> tensor<16x32xf32>
  %3 = linalg.pack %2 inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %b : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
  %4 = linalg.pack %a padding_value(%v : f32) inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %b : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
  "use"(%1, %3, %4) : (tensor<16x32xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> ()
  return
}

// Other tiles are another layout.
// CHECK-LABEL: func.func @other_tiles(
// CHECK-NEXT: %pack = linalg.pack %arg0 inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %arg1 : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
// CHECK-NEXT: %unpack = linalg.unpack %pack outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %arg2 : tensor<2x4x8x8xf32> -> tensor<32x16xf32>
// CHECK-NEXT: return %unpack : tensor<32x16xf32>
// CHECK-NEXT: }
func.func @other_tiles(%a: tensor<16x32xf32>, %b: tensor<2x4x8x8xf32>, %c: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %0 = linalg.pack %a inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %b : tensor<16x32xf32> -> tensor<2x4x8x8xf32>
  %1 = linalg.unpack %0 outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [8, 8] into %c : tensor<2x4x8x8xf32> -> tensor<32x16xf32>
  return %1 : tensor<32x16xf32>
}

// Dimensions that are not cut are the same on both sides; casts that forget them go.
// CHECK-LABEL: func.func @pack_extents(
// CHECK-NEXT: %cast = tensor.cast %arg0 : tensor<?x32xf32> to tensor<5x32xf32>
// CHECK-NEXT: %pack = linalg.pack %cast inner_dims_pos = [1] inner_tiles = [8] into %arg1 : tensor<5x32xf32> -> tensor<5x4x8xf32>
// CHECK-NEXT: %unpack = linalg.unpack %arg1 inner_dims_pos = [1] inner_tiles = [8] into %arg2 : tensor<5x4x8xf32> -> tensor<5x32xf32>
// CHECK-NEXT: "use"(%pack, %unpack) : (tensor<5x4x8xf32>, tensor<5x32xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @pack_extents(%a: tensor<?x32xf32>, %b: tensor<5x4x8xf32>, %c: tensor<5x32xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [1] inner_tiles = [8] into %b : tensor<?x32xf32> -> tensor<5x4x8xf32>
  %1 = tensor.cast %b : tensor<5x4x8xf32> to tensor<?x?x8xf32>
  %2 = linalg.unpack %1 inner_dims_pos = [1] inner_tiles = [8] into %c : tensor<?x?x8xf32> -> tensor<5x32xf32>
  "use"(%0, %2) : (tensor<5x4x8xf32>, tensor<5x32xf32>) -> ()
  return
}

// What fills the last tiles is cut away by the destination.
// CHECK-LABEL: func.func @slice_of_unpack(
// CHECK-NEXT: %extracted_slice = tensor.extract_slice %arg1[0] [27] [1] : tensor<32xf32> to tensor<27xf32>
// CHECK-NEXT: %unpack = linalg.unpack %arg0 inner_dims_pos = [0] inner_tiles = [8] into %extracted_slice : tensor<4x8xf32> -> tensor<27xf32>
// CHECK-NEXT: %unpack_0 = linalg.unpack %arg0 inner_dims_pos = [0] inner_tiles = [8] into %arg1 : tensor<4x8xf32> -> tensor<32xf32>
// CHECK-NEXT: %extracted_slice_1 = tensor.extract_slice %unpack_0[0] [23] [1] : tensor<32xf32> to tensor<23xf32>
// CHECK-NEXT: return %unpack, %extracted_slice_1 : tensor<27xf32>, tensor<23xf32>
// CHECK-NEXT: }
func.func @slice_of_unpack(%a: tensor<4x8xf32>, %b: tensor<32xf32>) -> (tensor<27xf32>, tensor<23xf32>) {
  %0 = linalg.unpack %a inner_dims_pos = [0] inner_tiles = [8] into %b : tensor<4x8xf32> -> tensor<32xf32>
  %1 = tensor.extract_slice %0[0] [27] [1] : tensor<32xf32> to tensor<27xf32>
  %2 = linalg.unpack %a inner_dims_pos = [0] inner_tiles = [8] into %b : tensor<4x8xf32> -> tensor<32xf32>
  %3 = tensor.extract_slice %2[0] [23] [1] : tensor<32xf32> to tensor<23xf32>
  return %1, %3 : tensor<27xf32>, tensor<23xf32>
}
