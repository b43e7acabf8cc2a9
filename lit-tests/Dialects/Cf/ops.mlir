// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @branches
// CHECK-SAME: (%[[ARG0:.+]]: i1, %[[ARG1:.+]]: f32) -> f32 {
// CHECK: cf.cond_br %[[ARG0]], ^bb1(%[[ARG1]] : f32), ^bb2
// CHECK: ^bb1(%[[V0:.+]]: f32):  // pred: ^bb0
// CHECK: cf.br ^bb3(%[[V0]] : f32)
// CHECK: ^bb2:  // pred: ^bb0
// CHECK: cf.br ^bb3(%[[ARG1]] : f32)
// CHECK: ^bb3(%[[V1:.+]]: f32):  // 2 preds: ^bb1, ^bb2
// CHECK: return %[[V1]] : f32
func.func @branches(%c: i1, %v: f32) -> f32 {
  cf.cond_br %c, ^bb1(%v : f32), ^bb2
^bb1(%a: f32):
  cf.br ^bb3(%a : f32)
^bb2:
  cf.br ^bb3(%v : f32)
^bb3(%r: f32):
  return %r : f32
}

// CHECK-LABEL: func.func @asserts
// CHECK-SAME: (%[[ARG0:.+]]: i1) {
// CHECK: cf.assert %[[ARG0]], "must hold"
// CHECK: return
func.func @asserts(%c: i1) {
  cf.assert %c, "must hold"
  return
}

// CHECK-LABEL: func.func @loops() {
// CHECK: cf.br ^bb1
// CHECK: ^bb1:  // 2 preds: ^bb0, ^bb1
// CHECK: cf.br ^bb1
func.func @loops() {
  cf.br ^bb1
^bb1:
  cf.br ^bb1
}

// CHECK-LABEL: func.func @switch
// CHECK: cf.switch %{{[^ ,)]+}} : i32, [
// CHECK: default: ^bb1(%{{[^ ,)]+}}, %{{[^ ,)]+}} : f32, i32),
// CHECK: 42: ^bb2,
// CHECK: 4294967295: ^bb1(%{{[^ ,)]+}}, %{{[^ ,)]+}} : f32, i32)
// CHECK: ] {a}
// CHECK: ^bb1(%{{[^ ,)]+}}: f32, %{{[^ ,)]+}}: i32):
// CHECK: cf.switch %{{[^ ,)]+}} : i64, [
// CHECK: default: ^bb2]
// CHECK: ^bb2:
// CHECK: return
func.func @switch(%f: i32, %g: i64, %t: f32) {
  cf.switch %f : i32, [
    default: ^bb1(%t, %f : f32, i32),
    42: ^bb2,
    -1: ^bb1(%t, %f : f32, i32)
  ] {a}
^bb1(%x: f32, %y: i32):
  cf.switch %g : i64, [
    default: ^bb2
  ]
^bb2:
  return
}
