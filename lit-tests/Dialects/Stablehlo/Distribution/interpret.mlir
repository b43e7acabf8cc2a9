// RUN: openxla-translate --interpret --split-input-file %s

// Groups along an axis of a mesh, whose devices are counted backwards: (0, 2) and (1, 3) in their order within the mesh.
module @mesh {
  func.func private @mesh() attributes {mesh = #stablehlo.mesh<axes = [<name = "x", size = 2>, <name = "y", size = 2>], device_ids = dense<[3, 2, 1, 0]> : tensor<4xi64>>}
  func.func @gather(%a: tensor<1xi32>) -> tensor<2xi32> {
    %0 = "stablehlo.all_gather"(%a) {
      all_gather_dim = 0 : i64, use_global_device_ids, channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>,
      replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh, axes = [#stablehlo.axis_ref<name = "x">]>
    } : (tensor<1xi32>) -> tensor<2xi32>
    return %0 : tensor<2xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<0> : tensor<1xi32>
    %1 = stablehlo.constant dense<1> : tensor<1xi32>
    %2 = stablehlo.constant dense<2> : tensor<1xi32>
    %3 = stablehlo.constant dense<3> : tensor<1xi32>
    %4:4 = "interpreter.run_parallel"(%0, %1, %2, %3) {programs = [[@gather, @gather], [@gather, @gather]]}
      : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
    check.expect_eq_const %4#0, dense<[2, 0]> : tensor<2xi32>
    check.expect_eq_const %4#1, dense<[3, 1]> : tensor<2xi32>
    check.expect_eq_const %4#2, dense<[2, 0]> : tensor<2xi32>
    check.expect_eq_const %4#3, dense<[3, 1]> : tensor<2xi32>
    return
  }
}

// -----

// A computation that no kernel does, of numbers that become wider on the way.
module @computation {
  func.func @reduce(%a: tensor<2xi8>) -> tensor<2xi32> {
    %0 = "stablehlo.all_reduce"(%a) ({
      ^bb0(%x: tensor<i32>, %y: tensor<i32>):
        %1 = stablehlo.multiply %x, %y : tensor<i32>
        %2 = stablehlo.add %1, %y : tensor<i32>
        stablehlo.return %2 : tensor<i32>
    }) {replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>} : (tensor<2xi8>) -> tensor<2xi32>
    return %0 : tensor<2xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<[100, 1]> : tensor<2xi8>
    %1 = stablehlo.constant dense<[100, 2]> : tensor<2xi8>
    %2 = stablehlo.constant dense<[2, 3]> : tensor<2xi8>
    %3:3 = "interpreter.run_parallel"(%0, %1, %2) {programs = [[@reduce], [@reduce], [@reduce]]} : (tensor<2xi8>, tensor<2xi8>, tensor<2xi8>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
    check.expect_eq_const %3#0, dense<[20202, 15]> : tensor<2xi32>
    check.expect_eq_const %3#2, dense<[20202, 15]> : tensor<2xi32>
    return
  }
}

// -----

// Groups of several sizes; a process in no group of a broadcast or permutation gets zeros.
module @groups {
  func.func @run(%a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) {
    %0 = "stablehlo.all_reduce"(%a) ({
      ^bb0(%x: tensor<i32>, %y: tensor<i32>):
        %1 = stablehlo.maximum %x, %y : tensor<i32>
        stablehlo.return %1 : tensor<i32>
    }) {replica_groups = dense<[[0, 2], [1, -1]]> : tensor<2x2xi64>} : (tensor<2xi32>) -> tensor<2xi32>
    %2 = "stablehlo.collective_broadcast"(%a) {replica_groups = dense<[[2, 1]]> : tensor<1x2xi64>} : (tensor<2xi32>) -> tensor<2xi32>
    %3 = "stablehlo.collective_permute"(%a) {source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>} : (tensor<2xi32>) -> tensor<2xi32>
    return %0, %2, %3 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<[1, 9]> : tensor<2xi32>
    %1 = stablehlo.constant dense<[2, 8]> : tensor<2xi32>
    %2 = stablehlo.constant dense<[3, 7]> : tensor<2xi32>
    %3:9 = "interpreter.run_parallel"(%0, %1, %2) {programs = [[@run], [@run], [@run]]} : (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
      -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
    check.expect_eq_const %3#0, dense<[3, 9]> : tensor<2xi32>
    check.expect_eq_const %3#3, dense<[2, 8]> : tensor<2xi32>
    check.expect_eq_const %3#6, dense<[3, 9]> : tensor<2xi32>
    check.expect_eq_const %3#1, dense<0> : tensor<2xi32>
    check.expect_eq_const %3#4, dense<[3, 7]> : tensor<2xi32>
    check.expect_eq_const %3#7, dense<[3, 7]> : tensor<2xi32>
    check.expect_eq_const %3#2, dense<0> : tensor<2xi32>
    check.expect_eq_const %3#5, dense<[1, 9]> : tensor<2xi32>
    check.expect_eq_const %3#8, dense<[2, 8]> : tensor<2xi32>
    return
  }
}

// -----

// What each process scatters goes to one place per process; the sum of replicas.
module @parts {
  func.func @run(%a: tensor<2x2xi32>) -> (tensor<1x2xi32>, tensor<1x4xi32>, tensor<2x2xi32>) {
    %0 = "stablehlo.reduce_scatter"(%a) ({
      ^bb0(%x: tensor<i32>, %y: tensor<i32>):
        %1 = stablehlo.add %x, %y : tensor<i32>
        stablehlo.return %1 : tensor<i32>
    }) {scatter_dimension = 0 : i64, replica_groups = dense<[[1, 0]]> : tensor<1x2xi64>} : (tensor<2x2xi32>) -> tensor<1x2xi32>
    %2 = "stablehlo.all_to_all"(%a) {split_dimension = 0 : i64, concat_dimension = 1 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x2xi32>) -> tensor<1x4xi32>
    %3 = "stablehlo.cross-replica-sum"(%a) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<2x2xi32>) -> tensor<2x2xi32>
    return %0, %2, %3 : tensor<1x2xi32>, tensor<1x4xi32>, tensor<2x2xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>
    %1 = stablehlo.constant dense<[[10, 20], [30, 40]]> : tensor<2x2xi32>
    %2:6 = "interpreter.run_parallel"(%0, %1) {programs = [[@run], [@run]]} : (tensor<2x2xi32>, tensor<2x2xi32>)
      -> (tensor<1x2xi32>, tensor<1x4xi32>, tensor<2x2xi32>, tensor<1x2xi32>, tensor<1x4xi32>, tensor<2x2xi32>)
    check.expect_eq_const %2#0, dense<[[33, 44]]> : tensor<1x2xi32>
    check.expect_eq_const %2#3, dense<[[11, 22]]> : tensor<1x2xi32>
    check.expect_eq_const %2#1, dense<[[1, 2, 10, 20]]> : tensor<1x4xi32>
    check.expect_eq_const %2#4, dense<[[3, 4, 30, 40]]> : tensor<1x4xi32>
    check.expect_eq_const %2#2, dense<[[11, 22], [33, 44]]> : tensor<2x2xi32>
    return
  }
}

// -----

// The root of a reduction or broadcast is a number that the program computes.
module @roots {
  func.func @run(%a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>) {
    %root = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = "stablehlo.collective_reduce"(%a, %root) ({
      ^bb0(%x: tensor<i32>, %y: tensor<i32>):
        %1 = stablehlo.add %x, %y : tensor<i32>
        stablehlo.return %1 : tensor<i32>
    }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, has_dynamic_root} : (tensor<2xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = "stablehlo.collective_broadcast"(%a, %root) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, has_dynamic_root} : (tensor<2xi32>, tensor<1xi32>) -> tensor<2xi32>
    return %0, %2 : tensor<2xi32>, tensor<2xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
    %1 = stablehlo.constant dense<[10, 20]> : tensor<2xi32>
    %2:4 = "interpreter.run_parallel"(%0, %1) {programs = [[@run], [@run]]} : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
    check.expect_eq_const %2#0, dense<0> : tensor<2xi32>
    check.expect_eq_const %2#2, dense<[11, 22]> : tensor<2xi32>
    check.expect_eq_const %2#1, dense<[10, 20]> : tensor<2xi32>
    check.expect_eq_const %2#3, dense<[10, 20]> : tensor<2xi32>
    return
  }
}

// -----

// Started in different orders by two processes: neither blocks the other.
module @async {
  func.func @first(%a: tensor<1xi32>) -> (tensor<2xi32>, tensor<1xi32>) {
    %0 = "stablehlo.async_start"(%a) ({
      ^bb0(%x: tensor<1xi32>):
        %4 = "stablehlo.all_gather"(%x) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<1xi32>) -> tensor<2xi32>
        stablehlo.return %4 : tensor<2xi32>
    }) : (tensor<1xi32>) -> !stablehlo.future<tensor<2xi32>>
    %1 = "stablehlo.async_start"(%a) ({
      ^bb0(%x: tensor<1xi32>):
        %4 = "stablehlo.collective_permute"(%x) {source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>} : (tensor<1xi32>) -> tensor<1xi32>
        stablehlo.return %4 : tensor<1xi32>
    }) : (tensor<1xi32>) -> !stablehlo.future<tensor<1xi32>>
    %2 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<2xi32>>) -> tensor<2xi32>
    %3 = "stablehlo.async_done"(%1) : (!stablehlo.future<tensor<1xi32>>) -> tensor<1xi32>
    return %2, %3 : tensor<2xi32>, tensor<1xi32>
  }
  func.func @second(%a: tensor<1xi32>) -> (tensor<2xi32>, tensor<1xi32>) {
    %0 = "stablehlo.collective_permute"(%a) {source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>} : (tensor<1xi32>) -> tensor<1xi32>
    %1 = "stablehlo.all_gather"(%a) {all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<1xi32>) -> tensor<2xi32>
    return %1, %0 : tensor<2xi32>, tensor<1xi32>
  }
  func.func @main() {
    %0 = stablehlo.constant dense<1> : tensor<1xi32>
    %1 = stablehlo.constant dense<2> : tensor<1xi32>
    %2:4 = "interpreter.run_parallel"(%0, %1) {programs = [[@first], [@second]]} : (tensor<1xi32>, tensor<1xi32>) -> (tensor<2xi32>, tensor<1xi32>, tensor<2xi32>, tensor<1xi32>)
    check.expect_eq_const %2#0, dense<[1, 2]> : tensor<2xi32>
    check.expect_eq_const %2#1, dense<2> : tensor<1xi32>
    check.expect_eq_const %2#2, dense<[1, 2]> : tensor<2xi32>
    check.expect_eq_const %2#3, dense<1> : tensor<1xi32>
    return
  }
}

// -----

func.func @add_n(%a: tensor<i32>, %b: tuple<tensor<i32>>) -> tensor<i32> {
  %0 = stablehlo.get_tuple_element %b[0] : (tuple<tensor<i32>>) -> tensor<i32>
  %1 = stablehlo.add %a, %0 : tensor<i32>
  return %1 : tensor<i32>
}
func.func @main() {
  %0 = stablehlo.constant dense<3> : tensor<i32>
  %1 = stablehlo.tuple %0 : tuple<tensor<i32>>
  %2 = stablehlo.composite "lib.add_n" %0, %1 {decomposition = @add_n} : (tensor<i32>, tuple<tensor<i32>>) -> tensor<i32>
  check.expect_eq_const %2, dense<6> : tensor<i32>
  return
}
