// RUN: openxla-opt %s --allow-unregistered-dialect | openxla-opt --allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-op-generic | openxla-opt --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func @sizes(%arg0: index, %arg1: !shape.size) -> index {
// CHECK: %0 = shape.add %arg0, %arg0 : index, index -> index
// CHECK: %1 = shape.add %arg0, %arg1 : index, !shape.size -> !shape.size
// CHECK: %2 = shape.mul %0, %arg0 : index, index -> !shape.size
// CHECK: %3 = shape.div %1, %2 {note} : !shape.size, !shape.size -> !shape.size
// CHECK: %4 = shape.max %3, %arg1 : !shape.size, !shape.size -> !shape.size
// CHECK: %5 = shape.min %4, %arg1 : !shape.size, !shape.size -> !shape.size
// CHECK: %c10 = shape.const_size 10
// CHECK: %6 = shape.index_to_size %arg0
// CHECK: %7 = shape.size_to_index %6 : !shape.size
// CHECK: %8 = shape.meet %5, %7 : !shape.size, index -> !shape.size
// CHECK: %9 = "shape.debug_print"(%c10) : (!shape.size) -> !shape.size
// CHECK: return %7 : index
// CHECK-LABEL: func.func @shapes(%arg0: tensor<?x4xf32>, %arg1: tensor<*xf32>, %arg2: tensor<?xindex>, %arg3: tensor<3xindex>, %arg4: index) -> !shape.shape {
// CHECK: %0 = shape.const_shape [] : !shape.shape
// CHECK: %1 = shape.const_shape [1, 2, 3] : tensor<3xindex>
// CHECK: %2 = shape.const_shape  {note}[4] : tensor<1xindex>
// CHECK: %3 = shape.shape_of %arg0 : tensor<?x4xf32> -> tensor<2xindex>
// CHECK: %4 = shape.shape_of %arg1 : tensor<*xf32> -> tensor<?xindex>
// CHECK: %5 = shape.shape_of %arg0 : tensor<?x4xf32> -> !shape.shape
// CHECK: %6 = shape.rank %5 : !shape.shape -> !shape.size
// CHECK: %7 = shape.rank %arg2 : tensor<?xindex> -> index
// CHECK: %8 = shape.num_elements %0 : !shape.shape -> !shape.size
// CHECK: %9 = shape.dim %arg0, %arg4 : tensor<?x4xf32>, index -> index
// CHECK: %10 = shape.get_extent %0, %6 : !shape.shape, !shape.size -> !shape.size
// CHECK: %11 = shape.from_extents %arg4, %6 : index, !shape.size
// CHECK: %12 = shape.from_extent_tensor %arg2 : tensor<?xindex>
// CHECK: %13 = shape.to_extent_tensor %12 : !shape.shape -> tensor<?xindex>
// CHECK: %14 = shape.broadcast %3, %arg2 : tensor<2xindex>, tensor<?xindex> -> tensor<?xindex>
// CHECK: %15 = shape.broadcast %0, %arg2, %1 {error = "no"} : !shape.shape, tensor<?xindex>, tensor<3xindex> -> !shape.shape
// CHECK: %16 = shape.is_broadcastable %0, %arg2 : !shape.shape, tensor<?xindex>
// CHECK: %17 = shape.shape_eq %arg3, %arg2, %12 : tensor<3xindex>, tensor<?xindex>, !shape.shape
// CHECK: %18 = shape.concat %0, %12 : !shape.shape, !shape.shape -> !shape.shape
// CHECK: %19 = shape.any %0, %arg2 : !shape.shape, tensor<?xindex> -> !shape.shape
// CHECK: %20 = shape.meet %18, %19, error = "differ" {note} : !shape.shape, !shape.shape -> !shape.shape
// CHECK: %21 = shape.meet %arg3, %arg2 : tensor<3xindex>, tensor<?xindex> -> tensor<?xindex>
// CHECK: %head, %tail = "shape.split_at"(%20, %6) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
// CHECK: %22 = "shape.not_yet_known"(%tail) : (!shape.shape) -> i32
// CHECK: return %head : !shape.shape
// CHECK-LABEL: func.func @values(%arg0: !shape.value_shape, %arg1: tensor<?xi32>, %arg2: !shape.shape) -> tensor<?xf32> {
// CHECK: %0 = shape.with_shape %arg1, %arg2 : tensor<?xi32>, !shape.shape
// CHECK: %1 = shape.with_shape %0, %arg2 {note} : !shape.value_shape, !shape.shape
// CHECK: %2 = shape.shape_of %1 : !shape.value_shape -> !shape.shape
// CHECK: %3 = shape.value_as_shape %arg1 : tensor<?xi32> -> tensor<?xindex>
// CHECK: %4 = shape.value_as_shape %arg0 : !shape.value_shape -> !shape.shape
// CHECK: %5 = shape.value_of %arg0 : tensor<?xf32>
// CHECK: return %5 : tensor<?xf32>
// CHECK-LABEL: func.func @assumptions(%arg0: !shape.shape, %arg1: tensor<?xindex>, %arg2: i1) -> i32 {
// CHECK: %0 = shape.cstr_broadcastable %arg0, %arg1 : !shape.shape, tensor<?xindex>
// CHECK: %1 = shape.cstr_eq %arg0, %arg0 : !shape.shape, !shape.shape
// CHECK: %2 = shape.cstr_require %arg2, "must hold"
// CHECK: %3 = shape.const_witness false {note}
// CHECK: %4 = shape.assuming_all %0, %1, %2, %3
// CHECK: shape.assuming %4 {
// CHECK: "test.use"() : () -> ()
// CHECK: %5:2 = shape.assuming %4 -> (i32, i64) {
// CHECK: %c1_i32 = arith.constant 1 : i32
// CHECK: %c2_i64 = arith.constant 2 : i64
// CHECK: shape.assuming_yield %c1_i32, %c2_i64 : i32, i64
// CHECK: } {note}
// CHECK: return %5#0 : i32
// CHECK-LABEL: func.func @reductions(%arg0: !shape.shape, %arg1: tensor<?xindex>, %arg2: !shape.size, %arg3: index) -> !shape.size {
// CHECK: %0 = shape.reduce(%arg0, %arg2) : !shape.shape -> !shape.size {
// CHECK: ^bb0(%arg4: index, %arg5: !shape.size, %arg6: !shape.size):
// CHECK: %2 = shape.mul %arg6, %arg5 : !shape.size, !shape.size -> !shape.size
// CHECK: shape.yield %2 : !shape.size
// CHECK: %1:2 = shape.reduce(%arg1, %arg3, %arg3) : tensor<?xindex> -> (index, index) {
// CHECK: ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
// CHECK: shape.yield %arg7, %arg6 : index, index
// CHECK: } {note}
// CHECK: return %0 : !shape.size
// CHECK: shape.func private @helper(!shape.shape) -> !shape.shape
// CHECK: shape.function_library @lib attributes {note} {
// CHECK: func @same(%arg0: !shape.value_shape {test.a}) -> (!shape.shape {test.r}) attributes {note} {
// CHECK: %0 = shape_of %arg0 : !shape.value_shape -> !shape.shape
// CHECK: return %0 : !shape.shape
// CHECK: } mapping {"test other" = @same, test.op = @same}
// CHECK: module @user attributes {shape.lib = [@inner]} {
// CHECK: shape.function_library @inner {
// CHECK: func private @declared(!shape.value_shape) -> !shape.shape
// CHECK: } mapping {}

func.func @sizes(%i: index, %s: !shape.size) -> index {
  %0 = shape.add %i, %i : index, index -> index
  %1 = shape.add %i, %s : index, !shape.size -> !shape.size
  %2 = shape.mul %0, %i : index, index -> !shape.size
  %3 = shape.div %1, %2 {note} : !shape.size, !shape.size -> !shape.size
  %4 = shape.max %3, %s : !shape.size, !shape.size -> !shape.size
  %5 = shape.min %4, %s : !shape.size, !shape.size -> !shape.size
  %6 = shape.const_size 10
  %7 = shape.index_to_size %i
  %8 = shape.size_to_index %7 : !shape.size
  %9 = shape.meet %5, %8 : !shape.size, index -> !shape.size
  %10 = "shape.debug_print"(%6) : (!shape.size) -> !shape.size
  return %8 : index
}

func.func @shapes(%t: tensor<?x4xf32>, %u: tensor<*xf32>, %e: tensor<?xindex>, %n: tensor<3xindex>, %i: index) -> !shape.shape {
  %0 = shape.const_shape [] : !shape.shape
  %1 = shape.const_shape [1, 2, 3] : tensor<3xindex>
  %2 = shape.const_shape {note} [4] : tensor<1xindex>
  %3 = shape.shape_of %t : tensor<?x4xf32> -> tensor<2xindex>
  %4 = shape.shape_of %u : tensor<*xf32> -> tensor<?xindex>
  %5 = shape.shape_of %t : tensor<?x4xf32> -> !shape.shape
  %6 = shape.rank %5 : !shape.shape -> !shape.size
  %7 = shape.rank %e : tensor<?xindex> -> index
  %8 = shape.num_elements %0 : !shape.shape -> !shape.size
  %9 = shape.dim %t, %i : tensor<?x4xf32>, index -> index
  %10 = shape.get_extent %0, %6 : !shape.shape, !shape.size -> !shape.size
  %11 = shape.from_extents %i, %6 : index, !shape.size
  %12 = shape.from_extent_tensor %e : tensor<?xindex>
  %13 = shape.to_extent_tensor %12 : !shape.shape -> tensor<?xindex>
  %14 = shape.broadcast %3, %e : tensor<2xindex>, tensor<?xindex> -> tensor<?xindex>
  %15 = shape.broadcast %0, %e, %1 {error = "no"} : !shape.shape, tensor<?xindex>, tensor<3xindex> -> !shape.shape
  %16 = shape.is_broadcastable %0, %e : !shape.shape, tensor<?xindex>
  %17 = shape.shape_eq %n, %e, %12 : tensor<3xindex>, tensor<?xindex>, !shape.shape
  %18 = shape.concat %0, %12 : !shape.shape, !shape.shape -> !shape.shape
  %19 = shape.any %0, %e : !shape.shape, tensor<?xindex> -> !shape.shape
  %20 = shape.meet %18, %19, error = "differ" {note} : !shape.shape, !shape.shape -> !shape.shape
  %21 = shape.meet %n, %e : tensor<3xindex>, tensor<?xindex> -> tensor<?xindex>
  %head, %tail = "shape.split_at"(%20, %6) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
  %22 = "shape.not_yet_known"(%tail) : (!shape.shape) -> i32
  return %head : !shape.shape
}

func.func @values(%v: !shape.value_shape, %t: tensor<?xi32>, %s: !shape.shape) -> tensor<?xf32> {
  %0 = shape.with_shape %t, %s : tensor<?xi32>, !shape.shape
  %1 = shape.with_shape %0, %s {note} : !shape.value_shape, !shape.shape
  %2 = shape.shape_of %1 : !shape.value_shape -> !shape.shape
  %3 = shape.value_as_shape %t : tensor<?xi32> -> tensor<?xindex>
  %4 = shape.value_as_shape %v : !shape.value_shape -> !shape.shape
  %5 = shape.value_of %v : tensor<?xf32>
  return %5 : tensor<?xf32>
}

func.func @assumptions(%a: !shape.shape, %b: tensor<?xindex>, %ok: i1) -> i32 {
  %0 = shape.cstr_broadcastable %a, %b : !shape.shape, tensor<?xindex>
  %1 = shape.cstr_eq %a, %a : !shape.shape, !shape.shape
  %2 = shape.cstr_require %ok, "must hold"
  %3 = shape.const_witness false {note}
  %4 = shape.assuming_all %0, %1, %2, %3
  shape.assuming %4 {
    "test.use"() : () -> ()
  }
  %5:2 = shape.assuming %4 -> (i32, i64) {
    %6 = arith.constant 1 : i32
    %7 = arith.constant 2 : i64
    shape.assuming_yield %6, %7 : i32, i64
  } {note}
  return %5#0 : i32
}

func.func @reductions(%a: !shape.shape, %b: tensor<?xindex>, %init: !shape.size, %start: index) -> !shape.size {
  %0 = shape.reduce(%a, %init) : !shape.shape -> !shape.size {
  ^bb0(%index: index, %extent: !shape.size, %product: !shape.size):
    %1 = shape.mul %product, %extent : !shape.size, !shape.size -> !shape.size
    shape.yield %1 : !shape.size
  }
  %2:2 = shape.reduce(%b, %start, %start) : tensor<?xindex> -> (index, index) {
  ^bb0(%index: index, %extent: index, %x: index, %y: index):
    shape.yield %y, %x : index, index
  } {note}
  return %0 : !shape.size
}

shape.func private @helper(!shape.shape) -> !shape.shape

shape.function_library @lib attributes {note} {
  func @same(%arg: !shape.value_shape {test.a}) -> (!shape.shape {test.r}) attributes {note} {
    %0 = shape_of %arg : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {test.op = @same, "test other" = @same}

module @user attributes {shape.lib = [@inner]} {
  shape.function_library @inner {
    func private @declared(!shape.value_shape) -> !shape.shape
  } mapping {}
}
