// RUN: not openxla-opt %s --stablehlo-legalize-to-linalg 2>&1 | FileCheck %s
// RUN: not openxla-opt %s --stablehlo-legalize-to-linalg --explain-failures 2>&1 | FileCheck %s --check-prefixes=CHECK,TREE
// RUN: not openxla-opt %s --stablehlo-legalize-to-linalg --explain-failures=json 2>&1 | FileCheck %s --check-prefix=JSON

// CHECK: explain.mlir:11:8: error: failed to legalize operation 'chlo.erf' that was explicitly marked illegal: has no scalar form here
// TREE: note: LowerElementwise: has no scalar form here
// TREE: note: legal here: arith, complex, linalg, math, scf, tensor

// JSON: {"operation":"chlo.erf","location":"{{.*}}explain.mlir:11:8","explicitlyIllegal":true,"rewrites":[{"name":"LowerElementwise","reason":"has no scalar form here"}],"producedBy":[],"legal":["arith","complex","linalg","math","scf","tensor"]}
func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = chlo.erf %a : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
