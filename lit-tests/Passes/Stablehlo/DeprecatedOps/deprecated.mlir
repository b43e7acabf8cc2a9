// RUN: openxla-opt %s --stablehlo-legalize-deprecated-ops --split-input-file --verify-diagnostics | FileCheck %s
// RUN: openxla-opt %s --stablehlo-legalize-deprecated-ops=fail-on-unused=false --split-input-file | FileCheck %s --check-prefix=LEFT

// CHECK-LABEL: func.func @dot
// CHECK: stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [0], precision = [HIGH, HIGH]
func.func @dot(%a: tensor<3xf32>, %b: tensor<3x2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.dot %a, %b, precision = [HIGH, HIGH] : (tensor<3xf32>, tensor<3x2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @sum
// CHECK: "stablehlo.all_reduce"(%arg0) <{replica_groups = dense<{{.*}}> : tensor<1x2xi64>}> ({
// CHECK: stablehlo.add
func.func @sum(%a: tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>> {
  %0 = "stablehlo.cross-replica-sum"(%a) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return %0 : tensor<4xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @token
// CHECK: stablehlo.after_all
func.func @token() -> !stablehlo.token {
  %0 = stablehlo.create_token : !stablehlo.token
  return %0 : !stablehlo.token
}

// -----

// CHECK-LABEL: func.func @broadcast
// CHECK: stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<2x1xi32>) -> tensor<5x2x1xi32>
func.func @broadcast(%a: tensor<2x1xi32>) -> tensor<5x2x1xi32> {
  %0 = "stablehlo.broadcast"(%a) {broadcast_sizes = array<i64: 5>} : (tensor<2x1xi32>) -> tensor<5x2x1xi32>
  return %0 : tensor<5x2x1xi32>
}

// -----

// CHECK-LABEL: func.func @einsum
// CHECK: %[[ONE:.*]] = stablehlo.constant dense<1> : tensor<i32>
// CHECK: stablehlo.einsum %[[ONE]], %arg0, config = ",ij->j"
func.func @einsum(%a: tensor<2x3xi32>) -> tensor<3xi32> {
  %0 = "stablehlo.unary_einsum"(%a) {einsum_config = "ij->j"} : (tensor<2x3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// -----

// LEFT-LABEL: func.func @map
// LEFT: "stablehlo.map"
func.func @map(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{failed to legalize operation 'stablehlo.map' that was explicitly marked illegal: no rewrite for 'stablehlo.map' is known to this conversion}}
  %0 = "stablehlo.map"(%a) ({
  ^bb0(%b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) {dimensions = array<i64: 0>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
