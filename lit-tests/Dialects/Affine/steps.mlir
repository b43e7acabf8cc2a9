// RUN: openxla-opt %s | openxla-opt | FileCheck %s

// CHECK: affine.for %{{.*}} = 0 to 8 step 0 {
func.func @no_step() {
  affine.for %i = 0 to 8 step 0 {
  }
  return
}
