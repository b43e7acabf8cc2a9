// RUN: openxla-opt %s --mlir-print-local-scope | FileCheck %s
// RUN: openxla-opt %s --mlir-print-local-scope --mlir-print-debuginfo | FileCheck %s --check-prefix=LOCATIONS

// No aliases, and no resources behind the module.

func.func @f(%a: memref<2xf32, affine_map<(d0) -> (d0 + 1)>>) attributes {l = loc("x"), r = dense_resource<blob> : tensor<1xi8>} {
  return loc("y"("f.mlir":1:1))
} loc("x")
{-#
  dialect_resources: {
    builtin: {
      blob: "0x0100000001"
    }
  }
#-}

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: memref<2xf32, affine_map<(d0) -> (d0 + 1)>>) attributes {l = loc("x"), r = dense_resource<blob> : tensor<1xi8>} {
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }

// LOCATIONS: module {
// LOCATIONS: return loc("y"("f.mlir":1:1))
// LOCATIONS-NEXT: } loc("x")
