// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: #extern = #ml_program.extern : tensor<4xi32>
// CHECK: #extern1 = #ml_program.extern
// CHECK: ml_program.global private @narrow(dense<4> : tensor<4xi32>) : tensor<?xi32>
// CHECK: ml_program.global public mutable @state : i32
// CHECK: ml_program.global nested mutable @elsewhere(#extern) : tensor<?xi32>
// CHECK: ml_program.global public @nowhere(#extern1) : i64 {note}
// CHECK-LABEL: ml_program.func private @declared(i32) -> (i32 {test.r})
// CHECK-LABEL: ml_program.func @function(%arg0: i32 {test.x}) -> i32 attributes {note} {
// CHECK: %state = ml_program.global_load @state : i32
// CHECK: ml_program.global_store @state = %state : i32
// CHECK: %narrow = ml_program.global_load_const @narrow : tensor<?xi32>
// CHECK: ml_program.return %arg0 : i32
// CHECK-LABEL: ml_program.subgraph private @graph(i32)
// CHECK-LABEL: ml_program.subgraph @later(%arg0: i32) -> (i32, !ml_program.token) {
// CHECK: %0 = arith.addi %1, %arg0 : i32
// CHECK: %1 = arith.muli %arg0, %arg0 : i32
// CHECK: %result, %produceToken = ml_program.global_load_graph @state ordering(() -> !ml_program.token) : i32
// CHECK: %2 = ml_program.token
// CHECK: %3 = ml_program.global_store_graph @state = %0 ordering(%produceToken, %2 -> !ml_program.token) : i32
// CHECK: ml_program.output %result, %3 : i32, !ml_program.token

ml_program.global private @narrow(dense<4> : tensor<4xi32>) : tensor<?xi32>
ml_program.global public mutable @state : i32
ml_program.global nested mutable @elsewhere(#ml_program.extern : tensor<4xi32>) : tensor<?xi32>
ml_program.global public @nowhere(#ml_program.extern) : i64 {note}
ml_program.func private @declared(i32) -> (i32 {test.r})
ml_program.func @function(%a: i32 {test.x}) -> i32 attributes {note} {
  %0 = ml_program.global_load @state : i32
  ml_program.global_store @state = %0 : i32
  %1 = ml_program.global_load_const @narrow : tensor<?xi32>
  ml_program.return %a : i32
}
ml_program.subgraph private @graph(i32)
ml_program.subgraph @later(%a: i32) -> (i32, !ml_program.token) {
  %1 = arith.addi %0, %a : i32
  %0 = arith.muli %a, %a : i32
  %2, %t = ml_program.global_load_graph @state ordering(() -> !ml_program.token) : i32
  %3 = ml_program.token
  %4 = ml_program.global_store_graph @state = %1 ordering(%t, %3 -> !ml_program.token) : i32
  ml_program.output %2, %4 : i32, !ml_program.token
}
