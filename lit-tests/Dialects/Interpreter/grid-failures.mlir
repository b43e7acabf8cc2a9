// RUN: openxla-translate --interpret --split-input-file --verify-diagnostics %s

// Nobody sends: the receiver is told at once.
func.func @wait(%token: !stablehlo.token) -> tensor<i32> {
  // expected-error@+1 {{'stablehlo.recv' op waits for a sender on channel 1 in process (0, 0), but all other processes wait or have ended}}
  %0:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  return %0#0 : tensor<i32>
}
func.func @end() {
  return
}
func.func @main() {
  %token = stablehlo.create_token : !stablehlo.token
  // expected-note@+1 {{called from here: @wait}}
  %0 = "interpreter.run_parallel"(%token) {programs = [[@wait, @end]]} : (!stablehlo.token) -> tensor<i32>
  return
}

// -----

// Two processes wait for one another in a circle.
func.func @first(%token: !stablehlo.token) -> tensor<i32> {
  // expected-error@+1 {{'stablehlo.recv' op waits for a sender on channel 1 in process (0, 0), but all other processes wait or have ended}}
  %0:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %1 = "stablehlo.send"(%0#0, %0#1) {channel_handle = #stablehlo.channel_handle<handle = 2, type = 1>} : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  return %0#0 : tensor<i32>
}
func.func @second(%token: !stablehlo.token) -> tensor<i32> {
  // expected-note@+1 {{process (0, 1) waits for a sender on channel 2}}
  %0:2 = "stablehlo.recv"(%token) {channel_handle = #stablehlo.channel_handle<handle = 2, type = 1>} : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  %1 = "stablehlo.send"(%0#0, %0#1) {channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>} : (tensor<i32>, !stablehlo.token) -> !stablehlo.token
  return %0#0 : tensor<i32>
}
func.func @main() {
  %token = stablehlo.create_token : !stablehlo.token
  // expected-note@+1 {{called from here: @first}}
  %0:2 = "interpreter.run_parallel"(%token, %token) {programs = [[@first, @second]]} : (!stablehlo.token, !stablehlo.token) -> (tensor<i32>, tensor<i32>)
  return
}

// -----

// One process fails: what it did wrong is the error, not that others waited for it.
func.func @fail(%a: tensor<2xi32>) -> tensor<4xi32> {
  // expected-error@+1 {{expects tensors that are equal: at [0]: expected 5 : i32, got 1 : i32}}
  check.expect_eq_const %a, dense<5> : tensor<2xi32>
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}
func.func @meet(%a: tensor<2xi32>) -> tensor<4xi32> {
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}
func.func @main() {
  %a = stablehlo.constant dense<1> : tensor<2xi32>
  // expected-note@+1 {{called from here: @fail}}
  %0:2 = "interpreter.run_parallel"(%a, %a) {programs = [[@meet], [@fail]]} : (tensor<2xi32>, tensor<2xi32>) -> (tensor<4xi32>, tensor<4xi32>)
  return
}

// -----

func.func @hungry(%token: !stablehlo.token) -> tensor<i32> {
  // expected-error@+1 {{'stablehlo.infeed' op finds the queue of inputs empty}}
  %0:2 = "stablehlo.infeed"(%token) : (!stablehlo.token) -> (tensor<i32>, !stablehlo.token)
  return %0#0 : tensor<i32>
}
func.func @main() {
  %token = stablehlo.create_token : !stablehlo.token
  // expected-note@+1 {{called from here: @hungry}}
  %0 = "interpreter.run_parallel"(%token) {programs = [[@hungry]]} : (!stablehlo.token) -> tensor<i32>
  return
}

// -----

// A group names a process that the grid does not have.
func.func @main() {
  %a = stablehlo.constant dense<1> : tensor<2xi32>
  // expected-error@+1 {{has a group with process (1, 0), which a grid of 1 x 1 does not have}}
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2xi32>) -> tensor<4xi32>
  return
}

// -----

func.func @main() {
  %a = stablehlo.constant dense<1> : tensor<2xi32>
  // expected-error@+1 {{has no group for process (0, 0)}}
  %0 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<> : tensor<0x1xi64>} : (tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

// What was started and is not waited for is in vain as well.
func.func @start(%a: tensor<1xi32>) {
  %0 = "stablehlo.async_start"(%a) ({
    ^bb0(%x: tensor<1xi32>):
      // expected-error@+1 {{'stablehlo.all_gather' op waits for (1, 0) on channel 0 in process (0, 0), but all other processes wait or have ended}}
      %1 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<1xi32>) -> tensor<2xi32>
      stablehlo.return %1 : tensor<2xi32>
  }) : (tensor<1xi32>) -> !stablehlo.future<tensor<2xi32>>
  return
}
func.func @nothing() {
  return
}
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<1xi32>
  "interpreter.run_parallel"(%0) {programs = [[@start], [@nothing]]} : (tensor<1xi32>) -> ()
  return
}

// -----

// Alone as well, where the failure of what runs beside is that of whoever waits for it.
func.func @main() -> tensor<2xi32> {
  %0 = stablehlo.constant dense<1> : tensor<1xi32>
  %1 = "stablehlo.async_start"(%0) ({
    ^bb0(%x: tensor<1xi32>):
      // expected-error@+1 {{has a group with process (1, 0), which a grid of 1 x 1 does not have}}
      %3 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<1xi32>) -> tensor<2xi32>
      stablehlo.return %3 : tensor<2xi32>
  }) : (tensor<1xi32>) -> !stablehlo.future<tensor<2xi32>>
  %2 = "stablehlo.async_done"(%1) : (!stablehlo.future<tensor<2xi32>>) -> tensor<2xi32>
  return %2 : tensor<2xi32>
}
