// RUN: openxla-opt --allow-unregistered-dialect %s | openxla-opt --allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt --allow-unregistered-dialect %s --mlir-print-op-generic | openxla-opt --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func private @declared(f32) -> f32
func.func private @declared(f32) -> f32

// CHECK-LABEL: func.func private @attributes(f32 {a.b}, i32) -> (f32 {c.d}, i32) attributes {no_inline}
func.func private @attributes(f32 {a.b}, i32) -> (f32 {c.d}, i32) attributes {no_inline}

// CHECK-LABEL: func.func nested @nested
// CHECK-SAME: (%[[ARG0:.+]]: i32 {x.y = 1 : i32}) {
// CHECK: return
func.func nested @nested(%a: i32 {x.y = 1 : i32}) {
  return
}

// CHECK-LABEL: func.func @calls
// CHECK-SAME: (%[[ARG0:.+]]: f32) -> f32 {
// CHECK: %[[V0:.+]] = call @declared(%[[ARG0]]) : (f32) -> f32
// CHECK: %[[F:.+]] = constant @declared : (f32) -> f32
// CHECK: %[[V1:.+]] = call_indirect %[[F]](%[[V0]]) : (f32) -> f32
// CHECK: return %[[V1]] : f32
func.func @calls(%v: f32) -> f32 {
  %0 = call @declared(%v) : (f32) -> f32
  %1 = constant @declared : (f32) -> f32
  %2 = call_indirect %1(%0) : (f32) -> f32
  return %2 : f32
}

// CHECK-LABEL: func.func @several_results() -> (i32, f32) {
// CHECK: %[[V0:.+]]:2 = "test.make"() : () -> (i32, f32)
// CHECK: return %[[V0]]#0, %[[V0]]#1 : i32, f32
func.func @several_results() -> (i32, f32) {
  %0:2 = "test.make"() : () -> (i32, f32)
  return %0#0, %0#1 : i32, f32
}
