// Labels are comments, matrices that are too long for a line have a line per row, and whatever is printed can be read again.
//
// RUN: openxla run %s | FileCheck %s
// RUN: openxla run %s --target interpreter | FileCheck %s
// RUN: openxla run %s --quiet | FileCheck %s --check-prefix=QUIET

// CHECK: // a small one
// CHECK-NEXT: {{^}}dense<{{\[}}[1, 2], [3, 4]]> : tensor<2x2xi32>
// CHECK-NEXT: {{^}}dense<{{\[\[}}[1000000000, 1000000001, 1000000002],
// CHECK-NEXT: {{^        }}[1000000003, 1000000004, 1000000005]],
// CHECK-NEXT: {{^       }}{{\[}}[1000000006, 1000000007, 1000000008],
// CHECK-NEXT: {{^        }}[1000000009, 1000000010, 1000000011]]]> : tensor<2x2x3xi64>

// QUIET-NOT: a small one
// QUIET: {{^}}dense<{{\[}}[1, 2], [3, 4]]> : tensor<2x2xi32>
func.func @main() -> (tensor<2x2xi32> {jax.result_info = "a small one"}, tensor<2x2x3xi64>) {
  %0 = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
  %1 = stablehlo.constant dense<[[[1000000000, 1000000001, 1000000002], [1000000003, 1000000004, 1000000005]], [[1000000006, 1000000007, 1000000008], [1000000009, 1000000010, 1000000011]]]> : tensor<2x2x3xi64>
  return %0, %1 : tensor<2x2xi32>, tensor<2x2x3xi64>
}
