// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-elide-elementsattrs-if-larger=2 | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-elide-elementsattrs-if-larger=0 | FileCheck %s --check-prefix=NONE

// Elements above a number are left out; those of a splat, of an array and of a resource are not.

func.func @e() {
  %0 = arith.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %1 = arith.constant dense<1> : tensor<4xi32>
  %2 = arith.constant sparse<[[0], [1]], [1, 2]> : tensor<4xi32>
  %3 = arith.constant sparse<[[0, 0], [1, 1]], 1> : tensor<4x4xi32>
  %4 = arith.constant dense<["a", "bb", "c"]> : tensor<3x!foo.s>
  %5 = arith.constant dense<[true, false, true]> : tensor<3xi1>
  %6 = arith.constant dense<[(1.0, 2.0), (3.0, 4.0)]> : tensor<2xcomplex<f32>>
  "foo.at"() {a = array<i32: 1, 2, 3, 4, 5>, b = dense_resource<short> : tensor<1xi8>, c = dense<[1.0, 2.0, 3.0, 4.0]> : vector<4xf64>, d = dense<> : tensor<0xi32>, e = [dense<[1, 2, 3]> : tensor<3xi8>]} : () -> ()
  return
}
{-#
  dialect_resources: {
    builtin: {
      short: "0x0100000001"
    }
  }
#-}

// CHECK: module {
// CHECK-NEXT: func.func @e() {
// CHECK-NEXT: %cst = arith.constant dense_resource<__elided__> : tensor<4xi32>
// CHECK-NEXT: %cst_0 = arith.constant dense<1> : tensor<4xi32>
// CHECK-NEXT: %cst_1 = arith.constant sparse<{{\[\[}}0], [1]], [1, 2]> : tensor<4xi32>
// CHECK-NEXT: %cst_2 = arith.constant dense_resource<__elided__> : tensor<4x4xi32>
// CHECK-NEXT: %cst_3 = arith.constant dense_resource<__elided__> : tensor<3x!foo.s>
// CHECK-NEXT: %cst_4 = arith.constant dense_resource<__elided__> : tensor<3xi1>
// CHECK-NEXT: %cst_5 = arith.constant dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,4.000000e+00)]> : tensor<2xcomplex<f32>>
// CHECK-NEXT: "foo.at"() {a = array<i32: 1, 2, 3, 4, 5>, b = dense_resource<short> : tensor<1xi8>, c = dense_resource<__elided__> : vector<4xf64>, d = dense<> : tensor<0xi32>, e = [dense_resource<__elided__> : tensor<3xi8>]} : () -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: {-#
// CHECK-NEXT: dialect_resources: {
// CHECK-NEXT: builtin: {
// CHECK-NEXT: short: "0x0100000001"
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: #-}

// NONE: module {
// NONE-NEXT: func.func @e() {
// NONE-NEXT: %cst = arith.constant dense_resource<__elided__> : tensor<4xi32>
// NONE-NEXT: %cst_0 = arith.constant dense<1> : tensor<4xi32>
// NONE-NEXT: %cst_1 = arith.constant dense_resource<__elided__> : tensor<4xi32>
// NONE-NEXT: %cst_2 = arith.constant dense_resource<__elided__> : tensor<4x4xi32>
// NONE-NEXT: %cst_3 = arith.constant dense_resource<__elided__> : tensor<3x!foo.s>
// NONE-NEXT: %cst_4 = arith.constant dense_resource<__elided__> : tensor<3xi1>
// NONE-NEXT: %cst_5 = arith.constant dense_resource<__elided__> : tensor<2xcomplex<f32>>
// NONE-NEXT: "foo.at"() {a = array<i32: 1, 2, 3, 4, 5>, b = dense_resource<short> : tensor<1xi8>, c = dense_resource<__elided__> : vector<4xf64>, d = dense<> : tensor<0xi32>, e = [dense_resource<__elided__> : tensor<3xi8>]} : () -> ()
// NONE-NEXT: return
// NONE-NEXT: }
// NONE-NEXT: }
// NONE: {-#
// NONE-NEXT: dialect_resources: {
// NONE-NEXT: builtin: {
// NONE-NEXT: short: "0x0100000001"
// NONE-NEXT: }
// NONE-NEXT: }
// NONE-NEXT: #-}
