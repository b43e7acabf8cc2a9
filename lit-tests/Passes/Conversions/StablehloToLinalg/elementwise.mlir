// RUN: openxla-opt %s --stablehlo-legalize-to-linalg | FileCheck %s

// CHECK: #[[ID:.+]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK: #[[NONE:.+]] = affine_map<(d0, d1) -> ()>

// CHECK-LABEL: func.func @add
// CHECK-SAME: (%[[A:.+]]: tensor<2x3xf32>, %[[B:.+]]: tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK: %[[OUT:.+]] = tensor.empty() : tensor<2x3xf32>
// CHECK: %[[V:.+]] = linalg.generic {indexing_maps = [#[[ID]], #[[ID]], #[[ID]]], iterator_types = ["parallel", "parallel"]} ins(%[[A]], %[[B]] : tensor<2x3xf32>, tensor<2x3xf32>) outs(%[[OUT]] : tensor<2x3xf32>) {
// CHECK-NEXT: ^bb0(%[[X:.+]]: f32, %[[Y:.+]]: f32, %{{.+}}: f32):
// CHECK-NEXT: %[[SUM:.+]] = arith.addf %[[X]], %[[Y]] : f32
// CHECK-NEXT: linalg.yield %[[SUM]] : f32
// CHECK: return %[[V]]
func.func @add(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.add %a, %b : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// Unsigned integers become signless ones, and the operation says the sign.
// CHECK-LABEL: func.func @unsigned
// CHECK-SAME: (%{{.+}}: tensor<2x3xi8>, %{{.+}}: tensor<2x3xi8>) -> tensor<2x3xi8>
// CHECK: arith.maxui %{{.+}}, %{{.+}} : i8
func.func @unsigned(%a: tensor<2x3xui8>, %b: tensor<2x3xui8>) -> tensor<2x3xui8> {
  %0 = stablehlo.maximum %a, %b : tensor<2x3xui8>
  return %0 : tensor<2x3xui8>
}

// CHECK-LABEL: func.func @functions
// CHECK: math.tanh %{{.+}} : f32
// CHECK: math.rsqrt %{{.+}} : f32
// CHECK: math.roundeven %{{.+}} : f32
// CHECK: arith.negf %{{.+}} : f32
func.func @functions(%a: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.tanh %a : tensor<2x3xf32>
  %1 = stablehlo.rsqrt %0 : tensor<2x3xf32>
  %2 = stablehlo.round_nearest_even %1 : tensor<2x3xf32>
  %3 = stablehlo.negate %2 : tensor<2x3xf32>
  return %3 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @compare
// CHECK: arith.cmpf olt, %{{.+}}, %{{.+}} : f32
// CHECK: arith.cmpf une, %{{.+}}, %{{.+}} : f32
func.func @compare(%a: tensor<2x3xf32>) -> (tensor<2x3xi1>, tensor<2x3xi1>) {
  %0 = stablehlo.compare LT, %a, %a : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  %1 = stablehlo.compare NE, %a, %a : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0, %1 : tensor<2x3xi1>, tensor<2x3xi1>
}

// A scalar predicate is read for each element.
// CHECK-LABEL: func.func @select
// CHECK: linalg.generic {indexing_maps = [#[[NONE]], #[[ID]], #[[ID]], #[[ID]]]
// CHECK: arith.select %{{.+}}, %{{.+}}, %{{.+}} : f32
func.func @select(%p: tensor<i1>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.select %p, %a, %b : tensor<i1>, tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @conversions
// CHECK: arith.sitofp %{{.+}} : i32 to f32
// CHECK: arith.extf %{{.+}} : f32 to f64
// CHECK: arith.bitcast %{{.+}} : f64 to i64
func.func @conversions(%a: tensor<2x3xi32>) -> tensor<2x3xi64> {
  %0 = stablehlo.convert %a : (tensor<2x3xi32>) -> tensor<2x3xf32>
  %1 = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xf64>
  %2 = stablehlo.bitcast_convert %1 : (tensor<2x3xf64>) -> tensor<2x3xi64>
  return %2 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @creation
// CHECK: arith.constant dense<[1, 2]> : tensor<2xi32>
// CHECK: linalg.index 1 : index
// CHECK: arith.index_cast %{{.+}} : index to i32
func.func @creation() -> (tensor<2xi32>, tensor<2x3xi32>) {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = stablehlo.iota dim = 1 : tensor<2x3xi32>
  return %0, %1 : tensor<2xi32>, tensor<2x3xi32>
}
