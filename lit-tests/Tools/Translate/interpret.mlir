// RUN: openxla-translate --interpret --args="[dense<[1, 2]> : tensor<2xi32>, dense<3> : tensor<i32>]" %s | FileCheck %s
// RUN: openxla-translate --interpret --interpreter-print-dense --args="[dense<[1, 2]> : tensor<2xi32>, dense<3> : tensor<i32>]" %s | FileCheck %s --check-prefix=DENSE
// RUN: not openxla-translate --interpret %s 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: not openxla-translate --interpret --args="[dense<1> : tensor<3xi32>, dense<3> : tensor<i32>]" %s 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: not openxla-translate --interpret --args="[3]" %s 2>&1 | FileCheck %s --check-prefix=ELEMENTS
// RUN: not openxla-translate --interpret --args="dense<1> : tensor<i32>" %s 2>&1 | FileCheck %s --check-prefix=ARRAY

// CHECK:      tensor<2xi32> {
// CHECK-NEXT:   [4, 5]
// CHECK-NEXT: }
// CHECK-NEXT: tensor<i32> {3}

// DENSE:      dense<[4, 5]> : tensor<2xi32>
// DENSE-NEXT: dense<3> : tensor<i32>

// COUNT: error: incorrect number of arguments specified, provided 0 inputs but function expected 2
// TYPE: error: invalid input argument type at index 0, input type was 'tensor<3xi32>' but entry function expected 'tensor<2xi32>'
// ELEMENTS: error: expected dense elements attribute for args elements, i.e. --args=[dense<1> : tensor<2xi32>, ...]
// ARRAY: error: expectected array attribute string for args, i.e. --args=[dense<1> : tensor<2xi32>, ...]
func.func @other() {
  return
}

func.func @main(%a: tensor<2xi32>, %b: tensor<i32>) -> (tensor<2xi32>, tensor<i32>) {
  %0 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<i32>) -> tensor<2xi32>
  %1 = stablehlo.add %a, %0 : tensor<2xi32>
  return %1, %b : tensor<2xi32>, tensor<i32>
}
