// RUN: openxla-opt %s --generate-runtime-verification | FileCheck %s
// RUN: openxla-opt %s --generate-runtime-verification=verbose-level=0 | FileCheck %s --check-prefix=SHORT
// RUN: not openxla-opt %s --generate-runtime-verification=verbose-level=2 2>&1 | FileCheck %s --check-prefix=LEVEL

// LEVEL: error: generate-runtime-verification pass: set verboseLevel to 0 or 1

// Operations are shown as they were before the checks came.
// CHECK: cf.assert %{{.+}}, "ERROR: Runtime op verification failed\0A%0 = memref.load %arg0[%arg1] : memref<?xf32>\0A^ out-of-bounds access\0ALocation: loc(\22{{.*}}messages.mlir\22:[[#@LINE+5]]:8)"
// CHECK: cf.assert %{{.+}}, "ERROR: Runtime op verification failed\0A%1 = memref.load %arg0[%arg1] : memref<?xf32>\0A^ out-of-bounds access\0ALocation: loc(\22{{.*}}messages.mlir\22:[[#@LINE+6]]:8)"
// CHECK: cf.assert %{{.+}}, "ERROR: Runtime op verification failed\0A%2 = memref.generic_atomic_rmw %arg0[%arg1] : memref<?xf32> {...}\0A^ out-of-bounds access
// SHORT: cf.assert %{{.+}}, "ERROR: Runtime op verification failed\0A^ out-of-bounds access\0ALocation: loc(\22{{.*}}messages.mlir\22:[[#@LINE+2]]:8)"
func.func @f(%m: memref<?xf32>, %i: index) {
  %a = memref.load %m[%i] : memref<?xf32>

  %b = memref.load %m[%i] : memref<?xf32>
  %c = memref.generic_atomic_rmw %m[%i] : memref<?xf32> {
  ^body(%old: f32):
    memref.atomic_yield %old : f32
  }
  return
}
