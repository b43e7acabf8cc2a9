// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

ml_program.global private mutable @g(4 : i32) : i32
ml_program.global private @h(4 : i32) : i32

// A value that nobody reads need not be loaded; a store stays.
// CHECK-LABEL: ml_program.func @loads(
// CHECK-NEXT: %[[H:.+]] = ml_program.global_load_const @h : i32
// CHECK-NEXT: ml_program.global_store @g = %[[H]] : i32
// CHECK-NEXT: ml_program.return
ml_program.func @loads() {
  %0 = ml_program.global_load @g : i32
  %1 = ml_program.global_load_const @h : i32
  ml_program.global_store @g = %1 : i32
  ml_program.return
}

// In a graph tokens say what must happen.
// CHECK-LABEL: ml_program.subgraph @graph(
// CHECK-SAME: %[[ARG0:.+]]: i32) -> (i32, !ml_program.token) {
// CHECK-NEXT: %[[V0:.+]] = ml_program.token
// CHECK-NEXT: %[[V1:.+]] = ml_program.global_store_graph @g = %[[ARG0]] ordering(%[[V0]] -> !ml_program.token) : i32
// CHECK-NEXT: ml_program.output %[[ARG0]], %[[V1]] : i32, !ml_program.token
ml_program.subgraph @graph(%arg0: i32) -> (i32, !ml_program.token) {
  %t = ml_program.token
  %0 = ml_program.global_store_graph @g = %arg0 ordering (%t -> !ml_program.token) : i32
  %1 = ml_program.global_store_graph @g = %arg0 ordering (%0 -> !ml_program.token) : i32
  %x, %y = ml_program.global_load_graph @g ordering (%t -> !ml_program.token) : i32
  ml_program.output %arg0, %0 : i32, !ml_program.token
}
