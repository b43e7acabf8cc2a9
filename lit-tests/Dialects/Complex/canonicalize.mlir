// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @parts_of_create
// CHECK-SAME: (%[[ARG0:.+]]: f32, %[[ARG1:.+]]: f32) -> (f32, f32) {
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]] : f32, f32
func.func @parts_of_create(%a: f32, %b: f32) -> (f32, f32) {
  %0 = complex.create %a, %b : complex<f32>
  %1 = complex.re %0 : complex<f32>
  %2 = complex.im %0 : complex<f32>
  return %1, %2 : f32, f32
}

// CHECK-LABEL: func.func @create_of_parts
// CHECK-SAME: (%[[ARG0:.+]]: complex<f32>) -> complex<f32> {
// CHECK-NEXT: return %[[ARG0]] : complex<f32>
func.func @create_of_parts(%z: complex<f32>) -> complex<f32> {
  %0 = complex.re %z : complex<f32>
  %1 = complex.im %z : complex<f32>
  %2 = complex.create %0, %1 : complex<f32>
  return %2 : complex<f32>
}
