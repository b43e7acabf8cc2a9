// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @constant_like
// CHECK: %[[C:.+]] = chlo.constant dense<2.500000e+00> : tensor<2x3xf32>
// CHECK: return %[[C]]
func.func @constant_like(%a: tensor<2x3xi8>) -> tensor<2x3xf32> {
  %0 = "chlo.constant_like"(%a) {value = 2.5 : f32} : (tensor<2x3xi8>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// The shape is not known yet.
// CHECK-LABEL: func.func @constant_like_dynamic
// CHECK: chlo.constant_like
func.func @constant_like_dynamic(%a: tensor<?xi8>) -> tensor<?xf32> {
  %0 = "chlo.constant_like"(%a) {value = 2.5 : f32} : (tensor<?xi8>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @one_constant_is_enough
// CHECK: %[[C:.+]] = chlo.constant dense<1> : tensor<2xi32>
// CHECK-NEXT: return %[[C]], %[[C]]
func.func @one_constant_is_enough() -> (tensor<2xi32>, tensor<2xi32>) {
  %0 = chlo.constant dense<1> : tensor<2xi32>
  %1 = chlo.constant dense<1> : tensor<2xi32>
  return %0, %1 : tensor<2xi32>, tensor<2xi32>
}
