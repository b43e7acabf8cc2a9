// RUN: openxla translate --serialize --target=1.4.0 %s | openxla translate --deserialize --print-stablehlo-version | FileCheck %s
// RUN: openxla translate --serialize --target=current %s | openxla translate --deserialize > %t.back
// RUN: openxla-opt %s > %t.direct
// RUN: diff %t.back %t.direct
// RUN: not openxla translate --serialize --target=1.3.0 %s 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not openxla translate --serialize %s 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: openxla translate --deserialize --print-stablehlo-version %s | FileCheck %s --check-prefix=TEXT
// RUN: openxla translate --serialize --strip-debuginfo --target=1.4.0 %s | openxla translate --deserialize --mlir-print-debuginfo | FileCheck %s --check-prefix=STRIPPED

// CHECK: // Reading portable artifact with StableHLO version: 1.4.0
// CHECK: stablehlo.tan %arg0 : tensor<2xf32>
// OLD: error: failed to legalize operation 'vhlo.tan_v2' that was explicitly marked illegal: v1.3.0 does not have such an operation, v1.4.0 is the first that does
// OLD: error: failed to convert VHLO to v1.3.0
// NONE: error: No target version specified.
// TEXT: // Failed parsing StableHLO version from portable artifact
// TEXT: stablehlo.tan
// STRIPPED: #loc = loc(unknown)
// STRIPPED: stablehlo.tan %arg0 : tensor<2xf32> loc(#loc)
func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.tan %a : tensor<2xf32>
  return %0 : tensor<2xf32>
}
