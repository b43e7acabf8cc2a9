// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// Loops of no and of one iteration, with the distance of the bounds known.

// CHECK-LABEL: func.func @trip_counts(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %0 = "once"(%c1, %arg1) : (index, f32) -> f32
// CHECK-NEXT: %1 = "once"(%arg0, %arg1) : (index, f32) -> f32
// CHECK-NEXT: return %arg1, %0, %1 : f32, f32, f32
func.func @trip_counts(%n: index, %a: f32) -> (f32, f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %0 = scf.for %i = %c5 to %c1 step %c1 iter_args(%x = %a) -> (f32) {
    %3 = "never"(%x) : (f32) -> f32
    scf.yield %3 : f32
  }
  %1 = scf.for %i = %c1 to %c5 step %c5 iter_args(%x = %a) -> (f32) {
    %3 = "once"(%i, %x) : (index, f32) -> f32
    scf.yield %3 : f32
  }
  %end = arith.addi %n, %c1 overflow<nsw> : index
  %2 = scf.for %i = %n to %end step %c1 iter_args(%x = %a) -> (f32) {
    %3 = "once"(%i, %x) : (index, f32) -> f32
    scf.yield %3 : f32
  }
  return %0, %1, %2 : f32, f32, f32
}

// The sum of the bounds may wrap around.

// CHECK-LABEL: func.func @unknown_distance(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %0 = arith.addi %arg0, %c1 : index
// CHECK-NEXT: scf.for %arg1 = %arg0 to %0 step %c1 {
// CHECK-NEXT: "some"(%arg1) : (index) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @unknown_distance(%n: index) {
  %c1 = arith.constant 1 : index
  %end = arith.addi %n, %c1 : index
  scf.for %i = %n to %end step %c1 {
    "some"(%i) : (index) -> ()
  }
  return
}

// CHECK-LABEL: func.func @carried_values(
// CHECK-NEXT: %0:2 = scf.for %arg5 = %arg0 to %arg1 step %arg2 iter_args(%arg6 = %arg4, %arg7 = %arg3) -> (f32, f32) {
// CHECK-NEXT: %1 = "next"(%arg3, %arg6, %arg6, %arg7) : (f32, f32, f32, f32) -> f32
// CHECK-NEXT: scf.yield %1, %arg4 : f32, f32
// CHECK-NEXT: }
// CHECK-NEXT: return %arg3, %0#0, %0#0, %0#1 : f32, f32, f32, f32
func.func @carried_values(%lb: index, %ub: index, %s: index, %a: f32, %b: f32) -> (f32, f32, f32, f32) {
  %0:4 = scf.for %i = %lb to %ub step %s iter_args(%x = %a, %y = %b, %z = %b, %w = %a) -> (f32, f32, f32, f32) {
    %1 = "next"(%x, %y, %z, %w) : (f32, f32, f32, f32) -> f32
    scf.yield %x, %1, %1, %b : f32, f32, f32, f32
  }
  return %0#0, %0#1, %0#2, %0#3 : f32, f32, f32, f32
}

// CHECK-LABEL: func.func @cast_of_init(
// CHECK-NEXT: %0 = scf.for %arg4 = %arg1 to %arg2 step %arg3 iter_args(%arg5 = %arg0) -> (tensor<32xf32>) {
// CHECK-NEXT: %cast_0 = tensor.cast %arg5 : tensor<32xf32> to tensor<?xf32>
// CHECK-NEXT: %1 = "next"(%cast_0) : (tensor<?xf32>) -> tensor<?xf32>
// CHECK-NEXT: %cast_1 = tensor.cast %1 : tensor<?xf32> to tensor<32xf32>
// CHECK-NEXT: scf.yield %cast_1 : tensor<32xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<32xf32> to tensor<?xf32>
// CHECK-NEXT: "use"(%cast) : (tensor<?xf32>) -> ()
// CHECK-NEXT: return %arg0 : tensor<32xf32>
func.func @cast_of_init(%t: tensor<32xf32>, %lb: index, %ub: index, %s: index) -> tensor<32xf32> {
  %0 = tensor.cast %t : tensor<32xf32> to tensor<?xf32>
  %1 = scf.for %i = %lb to %ub step %s iter_args(%x = %0) -> (tensor<?xf32>) {
    %3 = "next"(%x) : (tensor<?xf32>) -> tensor<?xf32>
    scf.yield %3 : tensor<?xf32>
  }
  "use"(%1) : (tensor<?xf32>) -> ()
  return %t : tensor<32xf32>
}

// What does not change need not be carried.

// CHECK-LABEL: func.func @while_invariant(
// CHECK-NEXT: %0 = scf.while (%arg2 = %arg0) : (f32) -> f32 {
// CHECK-NEXT: %1 = "go"(%arg2, %arg1) : (f32, f32) -> i1
// CHECK-NEXT: scf.condition(%1) %arg2 : f32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg2: f32):
// CHECK-NEXT: %1 = "next"(%arg2, %arg1) : (f32, f32) -> f32
// CHECK-NEXT: scf.yield %1 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0, %arg1 : f32, f32
func.func @while_invariant(%a: f32, %b: f32) -> (f32, f32) {
  %0:2 = scf.while (%x = %a, %y = %b) : (f32, f32) -> (f32, f32) {
    %1 = "go"(%x, %y) : (f32, f32) -> i1
    scf.condition(%1) %x, %y : f32, f32
  } do {
  ^bb0(%x: f32, %y: f32):
    %1 = "next"(%x, %y) : (f32, f32) -> f32
    scf.yield %1, %y : f32, f32
  }
  return %0#0, %0#1 : f32, f32
}

// CHECK-LABEL: func.func @while_unused(
// CHECK-NEXT: %0 = scf.while (%arg2 = %arg0) : (f32) -> f32 {
// CHECK-NEXT: %1 = "go"(%arg2) : (f32) -> i1
// CHECK-NEXT: %2 = "count"() : () -> i64
// CHECK-NEXT: scf.condition(%1) %arg2 : f32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg2: f32):
// CHECK-NEXT: %1 = "next"(%arg2) : (f32) -> f32
// CHECK-NEXT: %2 = "other"() : () -> f32
// CHECK-NEXT: scf.yield %1 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0 : f32
func.func @while_unused(%a: f32, %b: f32) -> f32 {
  %0:2 = scf.while (%x = %a, %y = %b) : (f32, f32) -> (f32, i64) {
    %1 = "go"(%x) : (f32) -> i1
    %2 = "count"() : () -> i64
    scf.condition(%1) %x, %2 : f32, i64
  } do {
  ^bb0(%x: f32, %n: i64):
    %1 = "next"(%x) : (f32) -> f32
    %2 = "other"() : () -> f32
    scf.yield %1, %2 : f32, f32
  }
  return %0#0 : f32
}

// CHECK-LABEL: func.func @while_condition_known(
// CHECK-NEXT: %true = arith.constant true
// CHECK-NEXT: scf.while : () -> () {
// CHECK-NEXT: %0 = "go"() : () -> i1
// CHECK-NEXT: scf.condition(%0)
// CHECK-NEXT: } do {
// CHECK-NEXT: "use"(%true) : (i1) -> ()
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @while_condition_known() {
  %0 = scf.while : () -> i1 {
    %1 = "go"() : () -> i1
    scf.condition(%1) %1 : i1
  } do {
  ^bb0(%c: i1):
    "use"(%c) : (i1) -> ()
    scf.yield
  }
  return
}

// CHECK-LABEL: func.func @while_comparison_known(
// CHECK-NEXT: %false = arith.constant false
// CHECK-NEXT: %true = arith.constant true
// CHECK-NEXT: %0 = scf.while : () -> i32 {
// CHECK-NEXT: %1 = "value"() : () -> i32
// CHECK-NEXT: %2 = arith.cmpi ne, %1, %arg0 : i32
// CHECK-NEXT: scf.condition(%2) %1 : i32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg1: i32):
// CHECK-NEXT: "use"(%true, %false) : (i1, i1) -> ()
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: return %0 : i32
func.func @while_comparison_known(%a: i32) -> i32 {
  %0 = scf.while : () -> i32 {
    %1 = "value"() : () -> i32
    %2 = arith.cmpi ne, %1, %a : i32
    scf.condition(%2) %1 : i32
  } do {
  ^bb0(%x: i32):
    %1 = arith.cmpi ne, %x, %a : i32
    %2 = arith.cmpi eq, %x, %a : i32
    "use"(%1, %2) : (i1, i1) -> ()
    scf.yield
  }
  return %0 : i32
}

// CHECK-LABEL: func.func @while_swapped(
// CHECK-NEXT: %0:2 = scf.while (%arg2 = %arg0, %arg3 = %arg1) : (f32, f32) -> (f32, f32) {
// CHECK-NEXT: %1 = "go"() : () -> i1
// CHECK-NEXT: scf.condition(%1) %arg2, %arg3 : f32, f32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg2: f32, %arg3: f32):
// CHECK-NEXT: %1:2 = "next"(%arg2, %arg3) : (f32, f32) -> (f32, f32)
// CHECK-NEXT: scf.yield %1#0, %1#1 : f32, f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0#1, %0#0 : f32, f32
func.func @while_swapped(%a: f32, %b: f32) -> (f32, f32) {
  %0:2 = scf.while (%x = %a, %y = %b) : (f32, f32) -> (f32, f32) {
    %1 = "go"() : () -> i1
    scf.condition(%1) %y, %x : f32, f32
  } do {
  ^bb0(%y: f32, %x: f32):
    %1:2 = "next"(%x, %y) : (f32, f32) -> (f32, f32)
    scf.yield %1#0, %1#1 : f32, f32
  }
  return %0#0, %0#1 : f32, f32
}

// CHECK-LABEL: func.func @while_equal(
// CHECK-NEXT: %0 = scf.while : () -> f32 {
// CHECK-NEXT: %1 = "value"() : () -> f32
// CHECK-NEXT: %2 = "go"() : () -> i1
// CHECK-NEXT: scf.condition(%2) %1 : f32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg0: f32):
// CHECK-NEXT: "use"(%arg0, %arg0) : (f32, f32) -> ()
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: return %0, %0 : f32, f32
func.func @while_equal() -> (f32, f32) {
  %0:2 = scf.while : () -> (f32, f32) {
    %1 = "value"() : () -> f32
    %2 = "go"() : () -> i1
    scf.condition(%2) %1, %1 : f32, f32
  } do {
  ^bb0(%x: f32, %y: f32):
    "use"(%x, %y) : (f32, f32) -> ()
    scf.yield
  }
  return %0#0, %0#1 : f32, f32
}

// What is done under the condition right before it belongs to the second body.

// CHECK-LABEL: func.func @while_condition_twice(
// CHECK-NEXT: %0:2 = scf.while (%arg1 = %arg0) : (f32) -> (f32, f32) {
// CHECK-NEXT: %1 = "go"(%arg1) : (f32) -> i1
// CHECK-NEXT: %2 = "value"() : () -> f32
// CHECK-NEXT: scf.condition(%1) %2, %arg1 : f32, f32
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg1: f32, %arg2: f32):
// CHECK-NEXT: %1 = "compute"(%arg2, %arg1) : (f32, f32) -> f32
// CHECK-NEXT: scf.yield %1 : f32
// CHECK-NEXT: }
// CHECK-NEXT: return %0#0 : f32
func.func @while_condition_twice(%a: f32) -> f32 {
  %0 = scf.while (%x = %a) : (f32) -> f32 {
    %1 = "go"(%x) : (f32) -> i1
    %2 = "value"() : () -> f32
    %3 = scf.if %1 -> (f32) {
      %4 = "compute"(%x, %2) : (f32, f32) -> f32
      scf.yield %4 : f32
    } else {
      scf.yield %2 : f32
    }
    scf.condition(%1) %3 : f32
  } do {
  ^bb0(%x: f32):
    scf.yield %x : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @parallel_dimensions(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: scf.parallel (%arg3) = (%c0) to (%arg0) step (%c1) {
// CHECK-NEXT: memref.store %arg2, %arg1[%c1, %arg3] : memref<?x?xf32>
// CHECK-NEXT: scf.reduce
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @parallel_dimensions(%n: index, %m: memref<?x?xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  scf.parallel (%i, %j) = (%c3, %c0) to (%c3, %n) step (%c1, %c1) {
    "never"(%i, %j) : (index, index) -> ()
  }
  scf.parallel (%i, %j) = (%c1, %c0) to (%c3, %n) step (%c3, %c1) {
    memref.store %v, %m[%i, %j] : memref<?x?xf32>
  }
  return
}

// CHECK-LABEL: func.func @parallel_once(
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %0 = "value"(%c1) : (index) -> index
// CHECK-NEXT: %1 = arith.muli %arg0, %0 : index
// CHECK-NEXT: return %1 : index
func.func @parallel_once(%a: index) -> index {
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %0 = scf.parallel (%i) = (%c1) to (%c3) step (%c3) init (%a) -> index {
    %1 = "value"(%i) : (index) -> index
    scf.reduce(%1 : index) {
    ^bb0(%x: index, %y: index):
      %2 = arith.muli %x, %y : index
      scf.reduce.return %2 : index
    }
  }
  return %0 : index
}

// CHECK-LABEL: func.func @parallel_nested(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: scf.parallel (%arg3, %arg4) = (%c0, %c0) to (%arg0, %arg0) step (%c1, %c1) {
// CHECK-NEXT: memref.store %arg2, %arg1[%arg3, %arg4] : memref<?x?xf32>
// CHECK-NEXT: scf.reduce
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @parallel_nested(%n: index, %m: memref<?x?xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    scf.parallel (%j) = (%c0) to (%n) step (%c1) {
      memref.store %v, %m[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

// CHECK-LABEL: func.func @forall_dimensions(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %0 = scf.forall (%arg2) in (8) shared_outs(%arg3 = %arg1) -> (tensor<8x8xf32>) {
// CHECK-NEXT: %1 = "value"(%c0, %arg2) : (index, index) -> tensor<1x1xf32>
// CHECK-NEXT: scf.forall.in_parallel {
// CHECK-NEXT: tensor.parallel_insert_slice %1 into %arg3[%arg2, %arg2] [1, 1] [1, 1] : tensor<1x1xf32> into tensor<8x8xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return %0 : tensor<8x8xf32>
func.func @forall_dimensions(%n: index, %t: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %c8 = arith.constant 8 : index
  %0 = scf.forall (%i, %j) = (0, 0) to (1, %c8) step (1, 1) shared_outs(%o = %t) -> (tensor<8x8xf32>) {
    %1 = "value"(%i, %j) : (index, index) -> tensor<1x1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %1 into %o[%j, %j] [1, 1] [1, 1] : tensor<1x1xf32> into tensor<8x8xf32>
    }
  }
  return %0 : tensor<8x8xf32>
}

// Nobody writes to the second output, and nobody reads the third result.

// CHECK-LABEL: func.func @forall_outputs(
// CHECK-NEXT: %0 = scf.forall (%arg3) in (%arg0) shared_outs(%arg4 = %arg1) -> (tensor<8xf32>) {
// CHECK-NEXT: %1 = "value"(%arg3, %arg2) : (index, tensor<8xf32>) -> tensor<1xf32>
// CHECK-NEXT: scf.forall.in_parallel {
// CHECK-NEXT: tensor.parallel_insert_slice %1 into %arg4[%arg3] [1] [1] : tensor<1xf32> into tensor<8xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: return %0, %arg2 : tensor<8xf32>, tensor<8xf32>
func.func @forall_outputs(%n: index, %t: tensor<8xf32>, %u: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0:3 = scf.forall (%i) in (%n) shared_outs(%o = %t, %p = %u, %q = %u) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %1 = "value"(%i, %p) : (index, tensor<8xf32>) -> tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %1 into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
      tensor.parallel_insert_slice %1 into %q[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %0#0, %0#1 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func.func @forall_cast(
// CHECK-NEXT: %0 = scf.forall (%arg3) in (%arg0) shared_outs(%arg4 = %arg1) -> (tensor<8xf32>) {
// CHECK-NEXT: scf.forall.in_parallel {
// CHECK-NEXT: tensor.parallel_insert_slice %arg2 into %arg4[%arg3] [1] [1] : tensor<1xf32> into tensor<8xf32>
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: %cast = tensor.cast %0 : tensor<8xf32> to tensor<?xf32>
// CHECK-NEXT: "use"(%cast) : (tensor<?xf32>) -> ()
// CHECK-NEXT: return %arg1 : tensor<8xf32>
func.func @forall_cast(%n: index, %t: tensor<8xf32>, %v: tensor<1xf32>) -> tensor<8xf32> {
  %0 = tensor.cast %t : tensor<8xf32> to tensor<?xf32>
  %1 = scf.forall (%i) in (%n) shared_outs(%o = %0) -> (tensor<?xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %v into %o[%i] [1] [1] : tensor<1xf32> into tensor<?xf32>
    }
  }
  "use"(%1) : (tensor<?xf32>) -> ()
  return %t : tensor<8xf32>
}
