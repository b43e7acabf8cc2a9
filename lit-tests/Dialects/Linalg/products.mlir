// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-DAG: #map = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #map3 = affine_map<(d0, d1, d2, d3) -> (d3)>
// CHECK-DAG: #map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
// CHECK-DAG: #map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #map6 = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #map7 = affine_map<(d0, d1, d2) -> (d1, d0)>

// CHECK-LABEL: func.func @batch_matmul(
// CHECK: %{{.+}} = linalg.batch_matmul ins(%{{.+}}, %{{.+}} : tensor<2x5x9xf16>, tensor<2x9x2xf16>) outs(%{{.+}} : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
func.func @batch_matmul(%a0: tensor<2x5x9xf16>, %a1: tensor<2x9x2xf16>, %c: tensor<2x5x2xf32>) -> tensor<2x5x2xf32> {
  %0 = linalg.batch_matmul ins(%a0, %a1 : tensor<2x5x9xf16>, tensor<2x9x2xf16>) outs(%c : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  return %0 : tensor<2x5x2xf32>
}

// CHECK-LABEL: func.func @batch_matvec(
// CHECK: %{{.+}} = linalg.batch_matvec ins(%{{.+}}, %{{.+}} : tensor<2x5x6xf16>, tensor<2x6xf16>) outs(%{{.+}} : tensor<2x5xf32>) -> tensor<2x5xf32>
func.func @batch_matvec(%a0: tensor<2x5x6xf16>, %a1: tensor<2x6xf16>, %c: tensor<2x5xf32>) -> tensor<2x5xf32> {
  %0 = linalg.batch_matvec ins(%a0, %a1 : tensor<2x5x6xf16>, tensor<2x6xf16>) outs(%c : tensor<2x5xf32>) -> tensor<2x5xf32>
  return %0 : tensor<2x5xf32>
}

// CHECK-LABEL: func.func @batch_mmt4d(
// CHECK: %{{.+}} = linalg.batch_mmt4d ins(%{{.+}}, %{{.+}} : tensor<2x5x9x8x4xf16>, tensor<2x2x9x6x4xf16>) outs(%{{.+}} : tensor<2x5x2x8x6xf32>) -> tensor<2x5x2x8x6xf32>
func.func @batch_mmt4d(%a0: tensor<2x5x9x8x4xf16>, %a1: tensor<2x2x9x6x4xf16>, %c: tensor<2x5x2x8x6xf32>) -> tensor<2x5x2x8x6xf32> {
  %0 = linalg.batch_mmt4d ins(%a0, %a1 : tensor<2x5x9x8x4xf16>, tensor<2x2x9x6x4xf16>) outs(%c : tensor<2x5x2x8x6xf32>) -> tensor<2x5x2x8x6xf32>
  return %0 : tensor<2x5x2x8x6xf32>
}

// CHECK-LABEL: func.func @batch_reduce_matmul(
// CHECK: %{{.+}} = linalg.batch_reduce_matmul ins(%{{.+}}, %{{.+}} : tensor<2x5x9xf16>, tensor<2x9x2xf16>) outs(%{{.+}} : tensor<5x2xf32>) -> tensor<5x2xf32>
func.func @batch_reduce_matmul(%a0: tensor<2x5x9xf16>, %a1: tensor<2x9x2xf16>, %c: tensor<5x2xf32>) -> tensor<5x2xf32> {
  %0 = linalg.batch_reduce_matmul ins(%a0, %a1 : tensor<2x5x9xf16>, tensor<2x9x2xf16>) outs(%c : tensor<5x2xf32>) -> tensor<5x2xf32>
  return %0 : tensor<5x2xf32>
}

// CHECK-LABEL: func.func @batch_vecmat(
// CHECK: %{{.+}} = linalg.batch_vecmat ins(%{{.+}}, %{{.+}} : tensor<2x7xf16>, tensor<2x7x2xf16>) outs(%{{.+}} : tensor<2x2xf32>) -> tensor<2x2xf32>
func.func @batch_vecmat(%a0: tensor<2x7xf16>, %a1: tensor<2x7x2xf16>, %c: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %0 = linalg.batch_vecmat ins(%a0, %a1 : tensor<2x7xf16>, tensor<2x7x2xf16>) outs(%c : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @dot(
// CHECK: %{{.+}} = linalg.dot ins(%{{.+}}, %{{.+}} : tensor<7xf16>, tensor<7xf16>) outs(%{{.+}} : tensor<f32>) -> tensor<f32>
func.func @dot(%a0: tensor<7xf16>, %a1: tensor<7xf16>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.dot ins(%a0, %a1 : tensor<7xf16>, tensor<7xf16>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @matmul(
// CHECK: %{{.+}} = linalg.matmul ins(%{{.+}}, %{{.+}} : tensor<5x9xf16>, tensor<9x2xf16>) outs(%{{.+}} : tensor<5x2xf32>) -> tensor<5x2xf32>
func.func @matmul(%a0: tensor<5x9xf16>, %a1: tensor<9x2xf16>, %c: tensor<5x2xf32>) -> tensor<5x2xf32> {
  %0 = linalg.matmul ins(%a0, %a1 : tensor<5x9xf16>, tensor<9x2xf16>) outs(%c : tensor<5x2xf32>) -> tensor<5x2xf32>
  return %0 : tensor<5x2xf32>
}

// CHECK-LABEL: func.func @matvec(
// CHECK: %{{.+}} = linalg.matvec ins(%{{.+}}, %{{.+}} : tensor<5x6xf16>, tensor<6xf16>) outs(%{{.+}} : tensor<5xf32>) -> tensor<5xf32>
func.func @matvec(%a0: tensor<5x6xf16>, %a1: tensor<6xf16>, %c: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.matvec ins(%a0, %a1 : tensor<5x6xf16>, tensor<6xf16>) outs(%c : tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}

// CHECK-LABEL: func.func @mmt4d(
// CHECK: %{{.+}} = linalg.mmt4d ins(%{{.+}}, %{{.+}} : tensor<5x9x8x4xf16>, tensor<2x9x6x4xf16>) outs(%{{.+}} : tensor<5x2x8x6xf32>) -> tensor<5x2x8x6xf32>
func.func @mmt4d(%a0: tensor<5x9x8x4xf16>, %a1: tensor<2x9x6x4xf16>, %c: tensor<5x2x8x6xf32>) -> tensor<5x2x8x6xf32> {
  %0 = linalg.mmt4d ins(%a0, %a1 : tensor<5x9x8x4xf16>, tensor<2x9x6x4xf16>) outs(%c : tensor<5x2x8x6xf32>) -> tensor<5x2x8x6xf32>
  return %0 : tensor<5x2x8x6xf32>
}

// CHECK-LABEL: func.func @quantized_batch_matmul(
// CHECK: %{{.+}} = linalg.quantized_batch_matmul ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x5x9xi8>, tensor<2x9x2xi8>, i32, i32) outs(%{{.+}} : tensor<2x5x2xi32>) -> tensor<2x5x2xi32>
func.func @quantized_batch_matmul(%a0: tensor<2x5x9xi8>, %a1: tensor<2x9x2xi8>, %a2: i32, %a3: i32, %c: tensor<2x5x2xi32>) -> tensor<2x5x2xi32> {
  %0 = linalg.quantized_batch_matmul ins(%a0, %a1, %a2, %a3 : tensor<2x5x9xi8>, tensor<2x9x2xi8>, i32, i32) outs(%c : tensor<2x5x2xi32>) -> tensor<2x5x2xi32>
  return %0 : tensor<2x5x2xi32>
}

// CHECK-LABEL: func.func @quantized_matmul(
// CHECK: %{{.+}} = linalg.quantized_matmul ins(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : tensor<5x9xi8>, tensor<9x2xi8>, i32, i32) outs(%{{.+}} : tensor<5x2xi32>) -> tensor<5x2xi32>
func.func @quantized_matmul(%a0: tensor<5x9xi8>, %a1: tensor<9x2xi8>, %a2: i32, %a3: i32, %c: tensor<5x2xi32>) -> tensor<5x2xi32> {
  %0 = linalg.quantized_matmul ins(%a0, %a1, %a2, %a3 : tensor<5x9xi8>, tensor<9x2xi8>, i32, i32) outs(%c : tensor<5x2xi32>) -> tensor<5x2xi32>
  return %0 : tensor<5x2xi32>
}

// CHECK-LABEL: func.func @vecmat(
// CHECK: %{{.+}} = linalg.vecmat ins(%{{.+}}, %{{.+}} : tensor<7xf16>, tensor<7x2xf16>) outs(%{{.+}} : tensor<2xf32>) -> tensor<2xf32>
func.func @vecmat(%a0: tensor<7xf16>, %a1: tensor<7x2xf16>, %c: tensor<2xf32>) -> tensor<2xf32> {
  %0 = linalg.vecmat ins(%a0, %a1 : tensor<7xf16>, tensor<7x2xf16>) outs(%c : tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @matmul_transposed(
// CHECK: %{{.+}} = linalg.matmul indexing_maps = [#map, #map1, #map2] {cast = #linalg.type_fn<cast_unsigned>} ins(%{{.+}}, %{{.+}} : tensor<5x3xi8>, tensor<4x3xi8>) outs(%{{.+}} : tensor<5x4xi32>) -> tensor<5x4xi32>
func.func @matmul_transposed(%a0: tensor<5x3xi8>, %a1: tensor<4x3xi8>, %c: tensor<5x4xi32>) -> tensor<5x4xi32> {
  %0 = linalg.matmul indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>] {cast = #linalg.type_fn<cast_unsigned>} ins(%a0, %a1 : tensor<5x3xi8>, tensor<4x3xi8>) outs(%c : tensor<5x4xi32>) -> tensor<5x4xi32>
  return %0 : tensor<5x4xi32>
}

// CHECK-LABEL: func.func @batch_matmul_broadcast(
// CHECK: %{{.+}} = linalg.batch_matmul indexing_maps = [#map3, #map4, #map5] ins(%{{.+}}, %{{.+}} : tensor<3xf32>, tensor<2x3x4xf32>) outs(%{{.+}} : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
func.func @batch_matmul_broadcast(%a0: tensor<3xf32>, %a1: tensor<2x3x4xf32>, %c: tensor<2x5x4xf32>) -> tensor<2x5x4xf32> {
  %0 = linalg.batch_matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>] ins(%a0, %a1 : tensor<3xf32>, tensor<2x3x4xf32>) outs(%c : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// CHECK-LABEL: func.func @contract(
// CHECK: %{{.+}} = linalg.contract indexing_maps = [#map, #map6, #map7] ins(%{{.+}}, %{{.+}} : tensor<5x3xf32>, tensor<3x4xf32>) outs(%{{.+}} : tensor<4x5xf32>) -> tensor<4x5xf32>
func.func @contract(%a0: tensor<5x3xf32>, %a1: tensor<3x4xf32>, %c: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d1, d0)>] ins(%a0, %a1 : tensor<5x3xf32>, tensor<3x4xf32>) outs(%c : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}
