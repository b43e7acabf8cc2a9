// RUN: openxla-opt %s | FileCheck %s

// Attributes may stand before the operands and after them.

// CHECK-COUNT-2: linalg.add {t.a, t.b} ins(
func.func @pointwise(%a: tensor<4xf32>) {
  %0 = linalg.add {t.b} ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) {t.a} -> tensor<4xf32>
  %1 = linalg.add ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) {t.a, t.b} -> tensor<4xf32>
  return
}

// CHECK: linalg.matmul {cast = #linalg.type_fn<cast_unsigned>, t.a} ins(
func.func @properties(%a: tensor<4x4xf32>) {
  %0 = linalg.matmul <{cast = #linalg.type_fn<cast_unsigned>}> {t.a} ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// CHECK: outs(%{{.*}} : tensor<4xf32>) attrs =  {t.a, t.b} {
func.func @generic(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} {t.a} outs(%a : tensor<4xf32>) attrs = {t.b} {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}

// CHECK: permutation = [1, 0] {t.a, t.b}
// CHECK: linalg.map { math.exp } ins({{.*}} {t.a}
func.func @others(%a: tensor<4x4xf32>) {
  %0 = linalg.transpose {t.b} ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) permutation = [1, 0] {t.a}
  %1 = linalg.map { math.exp } {t.a} ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>)
  return
}
