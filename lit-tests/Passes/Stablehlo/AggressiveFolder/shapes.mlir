// RUN: openxla-opt %s --stablehlo-aggressive-folder=fold-op-element-limit=8 | FileCheck %s

// CHECK-LABEL: @shapes
func.func @shapes() -> (tensor<2x2xcomplex<f32>>, tensor<2x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<5xi32>) {
  %c = stablehlo.constant dense<[(1.0, 2.0), (3.0, 4.0), (5.0, 6.0), (7.0, 8.0)]> : tensor<4xcomplex<f32>>
  %m = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %v = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %s = stablehlo.constant dense<9> : tensor<1xi32>
  // CHECK-DAG: %[[C:.*]] = stablehlo.constant dense<{{\[\[}}(1.000000e+00,2.000000e+00), {{.*}}> : tensor<2x2xcomplex<f32>>
  %0 = stablehlo.reshape %c : (tensor<4xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
  // CHECK-DAG: %[[T:.*]] = stablehlo.constant dense<{{\[\[}}1, 3], [2, 4]]> : tensor<2x2xi32>
  %1 = stablehlo.transpose %m, dims = [1, 0] : (tensor<2x2xi32>) -> tensor<2x2xi32>
  // CHECK-DAG: %[[S:.*]] = stablehlo.constant dense<[2, 4]> : tensor<2xi32>
  %2 = stablehlo.slice %v [1:4:2] : (tensor<4xi32>) -> tensor<2xi32>
  // CHECK-DAG: %[[R:.*]] = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi32>
  %3 = stablehlo.reverse %v, dims = [0] : tensor<4xi32>
  // CHECK-DAG: %[[J:.*]] = stablehlo.constant dense<[1, 2, 3, 4, 9]> : tensor<5xi32>
  %4 = stablehlo.concatenate %v, %s, dim = 0 : (tensor<4xi32>, tensor<1xi32>) -> tensor<5xi32>
  // CHECK: return %[[C]], %[[T]], %[[S]], %[[R]], %[[J]]
  return %0, %1, %2, %3, %4 : tensor<2x2xcomplex<f32>>, tensor<2x2xi32>, tensor<2xi32>, tensor<4xi32>, tensor<5xi32>
}

// CHECK-LABEL: @limits
func.func @limits() -> (tensor<9xi32>, tensor<3x3xi32>, tensor<12xi32>) {
  %v = stablehlo.constant dense<[1, 2, 3, 4, 5, 6, 7, 8, 9]> : tensor<9xi32>
  %a = stablehlo.constant dense<1> : tensor<6xi32>
  // CHECK: stablehlo.reverse
  %0 = stablehlo.reverse %v, dims = [0] : tensor<9xi32>
  // CHECK: stablehlo.iota
  %1 = stablehlo.iota dim = 0 : tensor<3x3xi32>
  // CHECK: stablehlo.concatenate %{{.*}}, dim = 0 : (tensor<12xi32>) -> tensor<12xi32>
  %2 = stablehlo.concatenate %a, %a, dim = 0 : (tensor<6xi32>, tensor<6xi32>) -> tensor<12xi32>
  return %0, %1, %2 : tensor<9xi32>, tensor<3x3xi32>, tensor<12xi32>
}

// CHECK-LABEL: @sizes
func.func @sizes(%arg0: tensor<3xi32>, %arg1: tensor<?xi32>) -> (tensor<i32>, tensor<i32>, tensor<3xi32>, tensor<?xi32, #stablehlo.bounds<3>>) {
  %three = stablehlo.constant dense<3> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  // CHECK: %[[UNKNOWN:.*]] = stablehlo.get_dimension_size %arg1
  // CHECK: %[[TWO:.*]] = stablehlo.set_dimension_size
  // CHECK: return %{{.*}}, %[[UNKNOWN]], %arg0, %[[TWO]]
  %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<3xi32>) -> tensor<i32>
  %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?xi32>) -> tensor<i32>
  %2 = stablehlo.set_dimension_size %arg0, %three, dim = 0 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  %3 = stablehlo.set_dimension_size %arg0, %two, dim = 0 : (tensor<3xi32>, tensor<i32>) -> tensor<?xi32, #stablehlo.bounds<3>>
  return %0, %1, %2, %3 : tensor<i32>, tensor<i32>, tensor<3xi32>, tensor<?xi32, #stablehlo.bounds<3>>
}
