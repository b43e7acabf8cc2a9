// RUN: openxla-opt %s --allow-unregistered-dialect '-pass-pipeline=builtin.module(func.func(test-mapping-to-processing-elements))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: index, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:2 = "new_processor_id_and_range"() : () -> (index, index)
// CHECK-NEXT: %[[V1:[^ :,)=]+]]:2 = "new_processor_id_and_range"() : () -> (index, index)
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = affine.apply #map()[%[[V0]]#0, %[[V1]]#1]
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = affine.apply #map1()[%[[V2]], %[[V1]]#0]
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = affine.apply #map()[%[[V3]], %[[ARG2]]]
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = affine.apply #map1()[%[[V4]], %[[ARG0]]]
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = affine.apply #map()[%[[V0]]#1, %[[ARG2]]]
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = affine.apply #map()[%[[V1]]#1, %[[V6]]]
// CHECK-NEXT: scf.for %[[ARG3:[^ :,)=]+]] = %[[V5]] to %[[ARG1]] step %[[V7]] {
// CHECK-NEXT: scf.for %[[ARG4:[^ :,)=]+]] = %[[ARG0]] to %[[ARG1]] step %[[ARG2]] {
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @f(%lb: index, %ub: index, %s: index) {
  %p:2 = "new_processor_id_and_range"() : () -> (index, index)
  %q:2 = "new_processor_id_and_range"() : () -> (index, index)
  scf.for %i = %lb to %ub step %s {
    scf.for %j = %lb to %ub step %s {
    }
  }
  return
}