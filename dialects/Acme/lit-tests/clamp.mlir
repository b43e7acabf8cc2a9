// RUN: openxla-opt %s --load-plugin=%{acme} --canonicalize --acme-assign-tiles=rows=2 | FileCheck %s

// CHECK-LABEL: func.func @once
// CHECK-SAME: (%[[MIN:.+]]: tensor<f32>, %[[X:.+]]: tensor<4xf32>)
// CHECK: %[[R:.+]] = acme.clamp %[[MIN]], %[[X]] {acme.tile = !acme.tile<2 x 8 x f32>} : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[R]]
func.func @once(%min: tensor<f32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = acme.clamp %min, %x : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = acme.clamp %min, %0 : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
