// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-DAG: #map = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #map1 = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @exp(
// CHECK: %{{.+}} = linalg.exp ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @exp(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.exp ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @log(
// CHECK: %{{.+}} = linalg.log ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @log(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.log ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @abs(
// CHECK: %{{.+}} = linalg.abs ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @abs(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.abs ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK: %{{.+}} = linalg.ceil ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @ceil(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.ceil ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK: %{{.+}} = linalg.floor ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @floor(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.floor ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @negf(
// CHECK: %{{.+}} = linalg.negf ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @negf(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.negf ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK: %{{.+}} = linalg.reciprocal ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @reciprocal(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.reciprocal ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @round(
// CHECK: %{{.+}} = linalg.round ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @round(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.round ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK: %{{.+}} = linalg.sqrt ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @sqrt(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.sqrt ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK: %{{.+}} = linalg.rsqrt ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @rsqrt(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.rsqrt ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK: %{{.+}} = linalg.square ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @square(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.square ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK: %{{.+}} = linalg.tanh ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @tanh(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.tanh ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK: %{{.+}} = linalg.erf ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @erf(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.erf ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @add(
// CHECK: %{{.+}} = linalg.add ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @add(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.add ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @sub(
// CHECK: %{{.+}} = linalg.sub ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @sub(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.sub ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @mul(
// CHECK: %{{.+}} = linalg.mul ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @mul(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.mul ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @div(
// CHECK: %{{.+}} = linalg.div ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @div(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.div ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @max(
// CHECK: %{{.+}} = linalg.max ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @max(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.max ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @min(
// CHECK: %{{.+}} = linalg.min ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @min(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.min ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @powf(
// CHECK: %{{.+}} = linalg.powf ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @powf(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.powf ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @add_integers(
// CHECK: %{{.+}} = linalg.add ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @add_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.add ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @sub_integers(
// CHECK: %{{.+}} = linalg.sub ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @sub_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.sub ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @mul_integers(
// CHECK: %{{.+}} = linalg.mul ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @mul_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.mul ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @div_integers(
// CHECK: %{{.+}} = linalg.div ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @div_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.div ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @max_integers(
// CHECK: %{{.+}} = linalg.max ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @max_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.max ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @min_integers(
// CHECK: %{{.+}} = linalg.min ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @min_integers(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.min ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @div_unsigned(
// CHECK: %{{.+}} = linalg.div_unsigned ins(%{{.+}}, %{{.+}} : tensor<4x?xi32>, tensor<4x?xi32>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @div_unsigned(%a0: tensor<4x?xi32>, %a1: tensor<4x?xi32>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.div_unsigned ins(%a0, %a1 : tensor<4x?xi32>, tensor<4x?xi32>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @select(
// CHECK: %{{.+}} = linalg.select ins(%{{.+}}, %{{.+}}, %{{.+}} : tensor<4x?xi1>, tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @select(%a0: tensor<4x?xi1>, %a1: tensor<4x?xf32>, %a2: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.select ins(%a0, %a1, %a2 : tensor<4x?xi1>, tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @copy(
// CHECK: %{{.+}} = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%{{.+}} : tensor<4x?xi8>) outs(%{{.+}} : tensor<4x?xi32>) -> tensor<4x?xi32>
func.func @copy(%a0: tensor<4x?xi8>, %c: tensor<4x?xi32>) -> tensor<4x?xi32> {
  %0 = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%a0 : tensor<4x?xi8>) outs(%c : tensor<4x?xi32>) -> tensor<4x?xi32>
  return %0 : tensor<4x?xi32>
}

// CHECK-LABEL: func.func @copy_truncated(
// CHECK: %{{.+}} = linalg.copy ins(%{{.+}} : tensor<4x?xf64>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @copy_truncated(%a0: tensor<4x?xf64>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.copy ins(%a0 : tensor<4x?xf64>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @add_with_note(
// CHECK: %{{.+}} = linalg.add {note} ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @add_with_note(%a0: tensor<4x?xf32>, %a1: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.add {note} ins(%a0, %a1 : tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @fill_rng_2d(
// CHECK: %{{.+}} = linalg.fill_rng_2d ins(%{{.+}}, %{{.+}}, %{{.+}} : f64, f64, i32) outs(%{{.+}} : tensor<4x5xf32>) -> tensor<4x5xf32>
func.func @fill_rng_2d(%a0: f64, %a1: f64, %a2: i32, %c: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = linalg.fill_rng_2d ins(%a0, %a1, %a2 : f64, f64, i32) outs(%c : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @elementwise_unary(
// CHECK: %{{.+}} = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%{{.+}} : tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @elementwise_unary(%a0: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%a0 : tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @elementwise_binary(
// CHECK: %{{.+}} = linalg.elementwise kind=#linalg.elementwise_kind<max_signed> indexing_maps = [#map, #map1, #map] ins(%{{.+}}, %{{.+}} : tensor<4x?xf32>, tensor<4xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @elementwise_binary(%a0: tensor<4x?xf32>, %a1: tensor<4xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<max_signed> indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>] ins(%a0, %a1 : tensor<4x?xf32>, tensor<4xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @elementwise_ternary(
// CHECK: %{{.+}} = linalg.elementwise kind=#linalg.elementwise_kind<select> {note} ins(%{{.+}}, %{{.+}}, %{{.+}} : tensor<4x?xi1>, tensor<4x?xf32>, tensor<4x?xf32>) outs(%{{.+}} : tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @elementwise_ternary(%a0: tensor<4x?xi1>, %a1: tensor<4x?xf32>, %a2: tensor<4x?xf32>, %c: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<select> {note} ins(%a0, %a1, %a2 : tensor<4x?xi1>, tensor<4x?xf32>, tensor<4x?xf32>) outs(%c : tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @buffers(
// CHECK: linalg.mul ins(%{{.+}}, %{{.+}} : memref<4xf32>, memref<4xf32>) outs(%{{.+}} : memref<4xf32>)
func.func @buffers(%a: memref<4xf32>, %b: memref<4xf32>) {
  linalg.mul ins(%a, %b : memref<4xf32>, memref<4xf32>) outs(%a : memref<4xf32>)
  return
}
