// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=2 | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=-1 | FileCheck %s --check-prefix=NEVER

// Elements above a number are written as bytes.

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
// CHECK-NEXT: %cst = arith.constant dense<"0x01000000020000000300000004000000"> : tensor<4xi32>
// CHECK-NEXT: %cst_0 = arith.constant dense<1> : tensor<4xi32>
// CHECK-NEXT: %cst_1 = arith.constant sparse<{{\[\[}}0], [1]], [1, 2]> : tensor<4xi32>
// CHECK-NEXT: %cst_2 = arith.constant sparse<{{\[\[}}0, 0], [1, 1]], 1> : tensor<4x4xi32>
// CHECK-NEXT: %cst_3 = arith.constant dense<["a", "bb", "c"]> : tensor<3x!foo.s>
// CHECK-NEXT: %cst_4 = arith.constant dense<"0x05"> : tensor<3xi1>
// CHECK-NEXT: %cst_5 = arith.constant dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,4.000000e+00)]> : tensor<2xcomplex<f32>>
// CHECK-NEXT: "foo.at"() {a = array<i32: 1, 2, 3, 4, 5>, b = dense_resource<short> : tensor<1xi8>, c = dense<"0x000000000000F03F000000000000004000000000000008400000000000001040"> : vector<4xf64>, d = dense<> : tensor<0xi32>, e = [dense<"0x010203"> : tensor<3xi8>]} : () -> ()
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

// NEVER: module {
// NEVER-NEXT: func.func @e() {
// NEVER-NEXT: %cst = arith.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
// NEVER-NEXT: %cst_0 = arith.constant dense<1> : tensor<4xi32>
// NEVER-NEXT: %cst_1 = arith.constant sparse<{{\[\[}}0], [1]], [1, 2]> : tensor<4xi32>
// NEVER-NEXT: %cst_2 = arith.constant sparse<{{\[\[}}0, 0], [1, 1]], 1> : tensor<4x4xi32>
// NEVER-NEXT: %cst_3 = arith.constant dense<["a", "bb", "c"]> : tensor<3x!foo.s>
// NEVER-NEXT: %cst_4 = arith.constant dense<[true, false, true]> : tensor<3xi1>
// NEVER-NEXT: %cst_5 = arith.constant dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,4.000000e+00)]> : tensor<2xcomplex<f32>>
// NEVER-NEXT: "foo.at"() {a = array<i32: 1, 2, 3, 4, 5>, b = dense_resource<short> : tensor<1xi8>, c = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]> : vector<4xf64>, d = dense<> : tensor<0xi32>, e = [dense<[1, 2, 3]> : tensor<3xi8>]} : () -> ()
// NEVER-NEXT: return
// NEVER-NEXT: }
// NEVER-NEXT: }
// NEVER: {-#
// NEVER-NEXT: dialect_resources: {
// NEVER-NEXT: builtin: {
// NEVER-NEXT: short: "0x0100000001"
// NEVER-NEXT: }
// NEVER-NEXT: }
// NEVER-NEXT: #-}
