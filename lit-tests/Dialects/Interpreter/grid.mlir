// RUN: openxla-translate --interpret --split-input-file %s

// Each process knows its place; results come process after process.
func.func @place() -> (tensor<ui32>, tensor<ui32>) {
  %0 = stablehlo.replica_id : tensor<ui32>
  %1 = stablehlo.partition_id : tensor<ui32>
  return %0, %1 : tensor<ui32>, tensor<ui32>
}
func.func @main() {
  %0:8 = "interpreter.run_parallel"() {programs = [[@place, @place], [@place, @place]]}
    : () -> (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>)
  check.expect_eq_const %0#0, dense<0> : tensor<ui32>
  check.expect_eq_const %0#1, dense<0> : tensor<ui32>
  check.expect_eq_const %0#2, dense<0> : tensor<ui32>
  check.expect_eq_const %0#3, dense<1> : tensor<ui32>
  check.expect_eq_const %0#4, dense<1> : tensor<ui32>
  check.expect_eq_const %0#5, dense<0> : tensor<ui32>
  check.expect_eq_const %0#6, dense<1> : tensor<ui32>
  check.expect_eq_const %0#7, dense<1> : tensor<ui32>
  return
}

// -----

// A program that is run alone is the only process of its grid.
func.func @main() {
  %0 = stablehlo.replica_id : tensor<ui32>
  check.expect_eq_const %0, dense<0> : tensor<ui32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %2 = "stablehlo.all_gather"(%1) {all_gather_dim = 0 : i64, replica_groups = dense<0> : tensor<1x1xi64>} : (tensor<2xi32>) -> tensor<2xi32>
  check.expect_eq %2, %1 : tensor<2xi32>
  return
}

// -----

// Several inputs wait in one queue.
func.func @ten() -> tensor<i32> {
  %0 = stablehlo.constant dense<10> : tensor<i32>
  return %0 : tensor<i32>
}
func.func @twenty() -> tensor<i32> {
  %0 = stablehlo.constant dense<20> : tensor<i32>
  return %0 : tensor<i32>
}
func.func @sum(%token: !stablehlo.token) -> (tensor<i32>, !stablehlo.token) {
  %0:2 = "stablehlo.infeed"(%token) : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %1:2 = "stablehlo.infeed"(%0#1) : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %2 = stablehlo.add %0#0, %1#0 : tensor<i32>
  %3 = "stablehlo.outfeed"(%2, %1#1) : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  return %2, %3 : tensor<i32>, !stablehlo.token
}
func.func @main() {
  %token = stablehlo.create_token : !stablehlo.token
  %0:2 = "interpreter.run_parallel"(%token) {infeed = [@ten, @twenty], programs = [[@sum]]} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  check.expect_eq_const %0#0, dense<30> : tensor<i32>
  return
}

// -----

// A sender may come before or after its receiver, several times over.
func.func @ping(%a: tensor<i32>, %token: !stablehlo.token) -> tensor<i32> {
  %0 = "stablehlo.send"(%a, %token) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  %1:2 = "stablehlo.recv"(%0) {channel_handle = #stablehlo.channel_handle<handle = 2, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %2 = "stablehlo.send"(%1#0, %1#1) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  return %1#0 : tensor<i32>
}
func.func @pong(%token: !stablehlo.token) -> tensor<i32> {
  %0:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %1 = stablehlo.add %0#0, %0#0 : tensor<i32>
  %2 = "stablehlo.send"(%1, %0#1) {channel_handle = #stablehlo.channel_handle<handle = 2, type = 1>} : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  %3:2 = "stablehlo.recv"(%2) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  return %3#0 : tensor<i32>
}
func.func @main() {
  %token = stablehlo.create_token : !stablehlo.token
  %a = stablehlo.constant dense<7> : tensor<i32>
  %0:2 = "interpreter.run_parallel"(%a, %token, %token) {programs = [[@ping, @pong]]} : (tensor<i32>, !stablehlo.token, !stablehlo.token) -> (tensor<i32>, tensor<i32>)
  check.expect_eq_const %0#0, dense<14> : tensor<i32>
  check.expect_eq_const %0#1, dense<14> : tensor<i32>
  return
}

// -----

// A grid within a process of a grid.
func.func @inner(%a: tensor<i32>) -> tensor<i32> {
  %0 = "stablehlo.all_reduce"(%a) ({
    ^bb0(%x: tensor<i32>, %y: tensor<i32>):
      %1 = stablehlo.add %x, %y : tensor<i32>
      stablehlo.return %1 : tensor<i32>
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}
func.func @outer(%a: tensor<i32>) -> tensor<i32> {
  %0:2 = "interpreter.run_parallel"(%a, %a) {programs = [[@inner], [@inner]]} : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
  %1 = func.call @inner(%0#0) : (tensor<i32>) -> tensor<i32>
  return %1 : tensor<i32>
}
func.func @main() {
  %a = stablehlo.constant dense<1> : tensor<i32>
  %b = stablehlo.constant dense<10> : tensor<i32>
  %0:2 = "interpreter.run_parallel"(%a, %b) {programs = [[@outer], [@outer]]} : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
  check.expect_eq_const %0#0, dense<22> : tensor<i32>
  check.expect_eq_const %0#1, dense<22> : tensor<i32>
  return
}
