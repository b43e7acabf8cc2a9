// RUN: openxla-opt %s --stablehlo-aggressive-folder=fold-op-element-limit=8 | FileCheck %s
// RUN: openxla-opt %s --stablehlo-aggressive-folder=optimize-float=false | FileCheck %s --check-prefix=EXACT

// CHECK-LABEL: @arithmetic
func.func @arithmetic() -> (tensor<3xi8>, tensor<3xui8>, tensor<2xi1>, tensor<1000000xi32>) {
  %a = stablehlo.constant dense<[100, 2, -7]> : tensor<3xi8>
  %b = stablehlo.constant dense<[100, 3, 2]> : tensor<3xi8>
  %u = stablehlo.constant dense<[200, 2, 7]> : tensor<3xui8>
  %v = stablehlo.constant dense<[100, 3, 2]> : tensor<3xui8>
  %p = stablehlo.constant dense<[true, false]> : tensor<2xi1>
  %q = stablehlo.constant dense<true> : tensor<2xi1>
  %s = stablehlo.constant dense<3> : tensor<1000000xi32>
  // CHECK-DAG: %[[A:.*]] = stablehlo.constant dense<[-56, 5, -5]> : tensor<3xi8>
  %0 = stablehlo.add %a, %b : tensor<3xi8>
  // CHECK-DAG: %[[U:.*]] = stablehlo.constant dense<[2, 0, 3]> : tensor<3xui8>
  %1 = stablehlo.divide %u, %v : tensor<3xui8>
  // CHECK-DAG: %[[P:.*]] = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %2 = stablehlo.xor %p, %q : tensor<2xi1>
  // One element is computed, however many there are.
  // CHECK-DAG: %[[S:.*]] = stablehlo.constant dense<9> : tensor<1000000xi32>
  %3 = stablehlo.multiply %s, %s : tensor<1000000xi32>
  // CHECK: return %[[A]], %[[U]], %[[P]], %[[S]]
  return %0, %1, %2, %3 : tensor<3xi8>, tensor<3xui8>, tensor<2xi1>, tensor<1000000xi32>
}

// CHECK-LABEL: @floats
// EXACT-LABEL: @floats
func.func @floats() -> (tensor<2xf16>, tensor<2xf16>, tensor<2xi1>, tensor<2xi32>) {
  %a = stablehlo.constant dense<[1.0, 0.5]> : tensor<2xf16>
  %b = stablehlo.constant dense<[3.0, 4.0]> : tensor<2xf16>
  // CHECK-DAG: %[[Q:.*]] = stablehlo.constant dense<[3.332520e-01, 1.250000e-01]> : tensor<2xf16>
  // CHECK-DAG: %[[E:.*]] = stablehlo.constant dense<[2.718750e+00, 1.648440e+00]> : tensor<2xf16>
  // CHECK-DAG: %[[T:.*]] = stablehlo.constant dense<true> : tensor<2xi1>
  // CHECK-DAG: %[[I:.*]] = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
  // CHECK: return %[[Q]], %[[E]], %[[T]], %[[I]]
  // Functions and comparisons are computed in any case.
  // EXACT: stablehlo.divide
  // EXACT-NOT: stablehlo.exponential
  // EXACT-NOT: stablehlo.compare
  // EXACT: stablehlo.convert
  %0 = stablehlo.divide %a, %b : tensor<2xf16>
  %1 = stablehlo.exponential %a : tensor<2xf16>
  %2 = stablehlo.compare LT, %a, %b, FLOAT : (tensor<2xf16>, tensor<2xf16>) -> tensor<2xi1>
  %3 = stablehlo.convert %b : (tensor<2xf16>) -> tensor<2xi32>
  return %0, %1, %2, %3 : tensor<2xf16>, tensor<2xf16>, tensor<2xi1>, tensor<2xi32>
}

// CHECK-LABEL: @not_defined
func.func @not_defined(%arg0: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xf32>, tensor<2xi8>, tensor<2xi32>) {
  %a = stablehlo.constant dense<[6, 7]> : tensor<2xi32>
  %zero = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %x = stablehlo.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %large = stablehlo.constant dense<[127.5, 128.0]> : tensor<2xf32>
  // CHECK: stablehlo.remainder
  %0 = stablehlo.remainder %a, %zero : tensor<2xi32>
  // CHECK: stablehlo.log
  %1 = stablehlo.log %x : tensor<2xf32>
  // CHECK: stablehlo.convert
  %2 = stablehlo.convert %large : (tensor<2xf32>) -> tensor<2xi8>
  // The constant goes to the right, as for the driver of upstream.
  // CHECK: stablehlo.add %arg0, %{{.*}}
  %3 = stablehlo.add %a, %arg0 : tensor<2xi32>
  return %0, %1, %2, %3 : tensor<2xi32>, tensor<2xf32>, tensor<2xi8>, tensor<2xi32>
}

// CHECK-LABEL: @other_elements
func.func @other_elements() -> (tensor<complex<f32>>, tensor<f32>, tensor<2x!quant.uniform<i8:f32, 1.0:5>>) {
  %c = stablehlo.constant dense<(3.0, 4.0)> : tensor<complex<f32>>
  %q = stablehlo.constant() <{value = dense<3> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  // CHECK: stablehlo.multiply
  // CHECK: stablehlo.abs
  // CHECK: stablehlo.add
  %0 = stablehlo.multiply %c, %c : tensor<complex<f32>>
  %1 = stablehlo.abs %c : (tensor<complex<f32>>) -> tensor<f32>
  %2 = stablehlo.add %q, %q : tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  return %0, %1, %2 : tensor<complex<f32>>, tensor<f32>, tensor<2x!quant.uniform<i8:f32, 1.0:5>>
}
