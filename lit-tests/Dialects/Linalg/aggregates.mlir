// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @pack(
// CHECK: %{{.+}} = linalg.pack %{{.+}} padding_value(%{{.+}} : f32) outer_dims_perm = [1, 0] inner_dims_pos = [1, 0] inner_tiles = [8, 32] into %{{.+}} {note} : tensor<128x250xf32> -> tensor<32x4x8x32xf32>
func.func @pack(%a: tensor<128x250xf32>, %d: tensor<32x4x8x32xf32>, %z: f32) -> tensor<32x4x8x32xf32> {
  %0 = linalg.pack %a padding_value(%z : f32) outer_dims_perm = [1, 0] inner_dims_pos = [1, 0] inner_tiles = [8, 32] into %d {note} : tensor<128x250xf32> -> tensor<32x4x8x32xf32>
  return %0 : tensor<32x4x8x32xf32>
}

// CHECK-LABEL: func.func @unpack(
// CHECK: %{{.+}} = linalg.unpack %{{.+}} outer_dims_perm = [1, 0] inner_dims_pos = [1, 0] inner_tiles = [8, 32] into %{{.+}} : tensor<32x4x8x32xf32> -> tensor<128x256xf32>
func.func @unpack(%a: tensor<32x4x8x32xf32>, %d: tensor<128x256xf32>) -> tensor<128x256xf32> {
  %0 = linalg.unpack %a outer_dims_perm = [1, 0] inner_dims_pos = [1, 0] inner_tiles = [8, 32] into %d : tensor<32x4x8x32xf32> -> tensor<128x256xf32>
  return %0 : tensor<128x256xf32>
}

// CHECK-LABEL: func.func @dynamic_tiles(
// CHECK: %{{.+}} = linalg.pack %{{.+}} inner_dims_pos = [0, 1] inner_tiles = [%{{.+}}, 32] into %{{.+}} : tensor<?x256xf32> -> tensor<?x8x?x32xf32>
// CHECK: %{{.+}} = linalg.unpack %{{.+}} inner_dims_pos = [0, 1] inner_tiles = [%{{.+}}, 32] into %{{.+}} : tensor<?x8x?x32xf32> -> tensor<?x256xf32>
func.func @dynamic_tiles(%a: tensor<?x256xf32>, %d: tensor<?x8x?x32xf32>, %t: index) -> tensor<?x256xf32> {
  %0 = linalg.pack %a inner_dims_pos = [0, 1] inner_tiles = [%t, 32] into %d : tensor<?x256xf32> -> tensor<?x8x?x32xf32>
  %1 = linalg.unpack %0 inner_dims_pos = [0, 1] inner_tiles = [%t, 32] into %a : tensor<?x8x?x32xf32> -> tensor<?x256xf32>
  return %1 : tensor<?x256xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK: linalg.softmax dimension(0) ins(%{{.+}} : memref<4x8xf32>) outs(%{{.+}} : memref<4x8xf32>)
// CHECK: %{{.+}} = linalg.softmax {note} dimension(1) ins(%{{.+}} : tensor<4x8xf32>) outs(%{{.+}} : tensor<4x8xf32>) -> tensor<4x8xf32>
func.func @softmax(%a: tensor<4x8xf32>, %m: memref<4x8xf32>) -> tensor<4x8xf32> {
  linalg.softmax dimension(0) ins(%m : memref<4x8xf32>) outs(%m : memref<4x8xf32>)
  %0 = linalg.softmax {note} dimension(1) ins(%a : tensor<4x8xf32>) outs(%a : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @winograd(
// CHECK: %{{.+}} = linalg.winograd_filter_transform fmr(F_4_3) ins(%{{.+}} : tensor<2x3x3x5xf32>) outs(%{{.+}} : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
// CHECK: %{{.+}} = linalg.winograd_input_transform fmr(F_4_3) ins(%{{.+}} : tensor<2x14x14x5xf32>) outs(%{{.+}} : tensor<6x6x3x3x2x5xf32>) -> tensor<6x6x3x3x2x5xf32>
// CHECK: %{{.+}} = linalg.winograd_output_transform fmr(F_4_3) ins(%{{.+}} : tensor<6x6x3x3x2x2xf32>) outs(%{{.+}} : tensor<2x12x12x2xf32>) -> tensor<2x12x12x2xf32>
func.func @winograd(%f: tensor<2x3x3x5xf32>, %tf: tensor<6x6x5x2xf32>, %i: tensor<2x14x14x5xf32>, %ti: tensor<6x6x3x3x2x5xf32>, %v: tensor<6x6x3x3x2x2xf32>, %o: tensor<2x12x12x2xf32>) {
  %0 = linalg.winograd_filter_transform fmr(F_4_3) ins(%f : tensor<2x3x3x5xf32>) outs(%tf : tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
  %1 = linalg.winograd_input_transform fmr(F_4_3) ins(%i : tensor<2x14x14x5xf32>) outs(%ti : tensor<6x6x3x3x2x5xf32>) -> tensor<6x6x3x3x2x5xf32>
  %2 = linalg.winograd_output_transform fmr(F_4_3) ins(%v : tensor<6x6x3x3x2x2xf32>) outs(%o : tensor<2x12x12x2xf32>) -> tensor<2x12x12x2xf32>
  return
}
