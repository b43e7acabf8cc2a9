// RUN: openxla-opt %s --remove-dynamism='types=tensor<4xf32>' | FileCheck %s
// RUN: openxla-opt %s --pass-pipeline='builtin.module(remove-dynamism)' | FileCheck %s --check-prefix=AS-IS
// RUN: not openxla-opt %s --remove-dynamism='types=tensor<4xf32>,tensor<2xf32>' 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: openxla-opt %s --remove-dynamism='types=tensor<4xf32>' --dump-pass-pipeline 2>&1 >/dev/null | FileCheck %s --check-prefix=DUMP

// CHECK-LABEL: func.func @main(%arg0: tensor<4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %0

// AS-IS: func.func @main(%arg0: tensor<?xf32>)

// COUNT: error: {{.*}}number of refinements must match number of {{.*}}

// DUMP: stablehlo-refine-arguments{types={tensor<4xf32>}},
// DUMP-NEXT: stablehlo-refine-shapes,
// DUMP-NEXT: func.func(
// DUMP-NEXT: stablehlo-canonicalize-dynamism
func.func @main(%x: tensor<?xf32>) -> tensor<?x?xf32> {
  %rows = stablehlo.constant dense<3> : tensor<1xi32>
  %size = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %columns = stablehlo.reshape %size : (tensor<i32>) -> tensor<1xi32>
  %shape = stablehlo.concatenate %rows, %columns, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %shape, dims = [1] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
