// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @functions_of_floats
// CHECK: stablehlo.abs %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.ceil %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.floor %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.negate %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.round_nearest_afz %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.round_nearest_even %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.sign %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.real %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.imag %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.cbrt %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.cosine %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.exponential %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.exponential_minus_one %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.log %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.log_plus_one %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.logistic %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.rsqrt %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.sine %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.sqrt %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.tan %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.tanh %{{.+}} : tensor<2x3xf32>
func.func @functions_of_floats(%a: tensor<2x3xf32>) {
  %0 = stablehlo.abs %a : tensor<2x3xf32>
  %1 = stablehlo.ceil %a : tensor<2x3xf32>
  %2 = stablehlo.floor %a : tensor<2x3xf32>
  %3 = stablehlo.negate %a : tensor<2x3xf32>
  %4 = stablehlo.round_nearest_afz %a : tensor<2x3xf32>
  %5 = stablehlo.round_nearest_even %a : tensor<2x3xf32>
  %6 = stablehlo.sign %a : tensor<2x3xf32>
  %7 = stablehlo.real %a : tensor<2x3xf32>
  %8 = stablehlo.imag %a : tensor<2x3xf32>
  %9 = stablehlo.cbrt %a : tensor<2x3xf32>
  %10 = stablehlo.cosine %a : tensor<2x3xf32>
  %11 = stablehlo.exponential %a : tensor<2x3xf32>
  %12 = stablehlo.exponential_minus_one %a : tensor<2x3xf32>
  %13 = stablehlo.log %a : tensor<2x3xf32>
  %14 = stablehlo.log_plus_one %a : tensor<2x3xf32>
  %15 = stablehlo.logistic %a : tensor<2x3xf32>
  %16 = stablehlo.rsqrt %a : tensor<2x3xf32>
  %17 = stablehlo.sine %a : tensor<2x3xf32>
  %18 = stablehlo.sqrt %a : tensor<2x3xf32>
  %19 = stablehlo.tan %a : tensor<2x3xf32>
  %20 = stablehlo.tanh %a : tensor<2x3xf32>
  return
}

// CHECK-LABEL: func.func @functions_of_integers
// CHECK: stablehlo.count_leading_zeros %{{.+}} : tensor<4xui16>
// CHECK: stablehlo.negate %{{.+}} : tensor<4xui16>
// CHECK: stablehlo.not %{{.+}} : tensor<4xui16>
// CHECK: stablehlo.popcnt %{{.+}} : tensor<4xui16>
// CHECK: stablehlo.not %{{.+}} : tensor<i1>
func.func @functions_of_integers(%a: tensor<4xui16>, %p: tensor<i1>) {
  %0 = stablehlo.count_leading_zeros %a : tensor<4xui16>
  %1 = stablehlo.negate %a : tensor<4xui16>
  %2 = stablehlo.not %a : tensor<4xui16>
  %3 = stablehlo.popcnt %a : tensor<4xui16>
  %4 = stablehlo.not %p : tensor<i1>
  return
}

// CHECK-LABEL: func.func @functions_of_complex_numbers
// CHECK: stablehlo.cosine %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.exponential %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.log %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.negate %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.sign %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.sqrt %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.tanh %{{.+}} : tensor<2xcomplex<f32>>
// CHECK: stablehlo.abs %{{.+}} : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK: stablehlo.real %{{.+}} : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK: stablehlo.imag %{{.+}} : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
func.func @functions_of_complex_numbers(%z: tensor<2xcomplex<f32>>) {
  %0 = stablehlo.cosine %z : tensor<2xcomplex<f32>>
  %1 = stablehlo.exponential %z : tensor<2xcomplex<f32>>
  %2 = stablehlo.log %z : tensor<2xcomplex<f32>>
  %3 = stablehlo.negate %z : tensor<2xcomplex<f32>>
  %4 = stablehlo.sign %z : tensor<2xcomplex<f32>>
  %5 = stablehlo.sqrt %z : tensor<2xcomplex<f32>>
  %6 = stablehlo.tanh %z : tensor<2xcomplex<f32>>
  %7 = stablehlo.abs %z : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  %8 = stablehlo.real %z : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  %9 = stablehlo.imag %z : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  return
}

// CHECK-LABEL: func.func @pairs
// CHECK: stablehlo.add %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.atan2 %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.divide %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.maximum %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.minimum %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.multiply %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.power %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.remainder %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.subtract %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.complex %{{.+}}, %{{.+}} : tensor<2x3xcomplex<f32>>
func.func @pairs(%a: tensor<2x3xf32>, %b: tensor<2x3xf32>) {
  %0 = stablehlo.add %a, %b : tensor<2x3xf32>
  %1 = stablehlo.atan2 %a, %b : tensor<2x3xf32>
  %2 = stablehlo.divide %a, %b : tensor<2x3xf32>
  %3 = stablehlo.maximum %a, %b : tensor<2x3xf32>
  %4 = stablehlo.minimum %a, %b : tensor<2x3xf32>
  %5 = stablehlo.multiply %a, %b : tensor<2x3xf32>
  %6 = stablehlo.power %a, %b : tensor<2x3xf32>
  %7 = stablehlo.remainder %a, %b : tensor<2x3xf32>
  %8 = stablehlo.subtract %a, %b : tensor<2x3xf32>
  %9 = stablehlo.complex %a, %b : tensor<2x3xcomplex<f32>>
  return
}

// CHECK-LABEL: func.func @pairs_of_integers
// CHECK: stablehlo.and %{{.+}}, %{{.+}} : tensor<4xi4>
// CHECK: stablehlo.or %{{.+}}, %{{.+}} : tensor<4xi4>
// CHECK: stablehlo.xor %{{.+}}, %{{.+}} : tensor<4xi4>
// CHECK: stablehlo.shift_left %{{.+}}, %{{.+}} : tensor<4xi4>
// CHECK: stablehlo.shift_right_arithmetic %{{.+}}, %{{.+}} : tensor<4xi4>
// CHECK: stablehlo.shift_right_logical %{{.+}}, %{{.+}} : tensor<4xi4>
func.func @pairs_of_integers(%a: tensor<4xi4>, %b: tensor<4xi4>) {
  %0 = stablehlo.and %a, %b : tensor<4xi4>
  %1 = stablehlo.or %a, %b : tensor<4xi4>
  %2 = stablehlo.xor %a, %b : tensor<4xi4>
  %3 = stablehlo.shift_left %a, %b : tensor<4xi4>
  %4 = stablehlo.shift_right_arithmetic %a, %b : tensor<4xi4>
  %5 = stablehlo.shift_right_logical %a, %b : tensor<4xi4>
  return
}

// CHECK-LABEL: func.func @dynamic_extents
// CHECK: stablehlo.add %{{.+}}, %{{.+}} : (tensor<?x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK: stablehlo.abs %{{.+}} : tensor<?x3xf32>
// CHECK: stablehlo.floor %{{.+}} : (tensor<?x3xf32>) -> tensor<2x3xf32>
func.func @dynamic_extents(%a: tensor<?x3xf32>, %b: tensor<2x3xf32>) {
  %0 = stablehlo.add %a, %b : (tensor<?x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.abs %a : tensor<?x3xf32>
  %2 = stablehlo.floor %a : (tensor<?x3xf32>) -> tensor<2x3xf32>
  return
}

// CHECK-LABEL: func.func @choices
// CHECK: stablehlo.clamp %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.clamp %{{.+}}, %{{.+}}, %{{.+}} : (tensor<f32>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK: stablehlo.select %{{.+}}, %{{.+}}, %{{.+}} : tensor<i1>, tensor<2x3xf32>
// CHECK: stablehlo.select %{{.+}}, %{{.+}}, %{{.+}} : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK: stablehlo.compare LT, %{{.+}}, %{{.+}} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK: stablehlo.compare GE, %{{.+}}, %{{.+}}, TOTALORDER : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK: stablehlo.compare EQ, %{{.+}}, %{{.+}}, UNSIGNED : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK: stablehlo.is_finite %{{.+}} : (tensor<2x3xf32>) -> tensor<2x3xi1>
func.func @choices(%a: tensor<2x3xf32>, %s: tensor<f32>, %p: tensor<i1>, %q: tensor<2x3xi1>) {
  %0 = stablehlo.clamp %a, %a, %a : tensor<2x3xf32>
  %1 = stablehlo.clamp %s, %a, %s : (tensor<f32>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %2 = stablehlo.select %p, %a, %a : tensor<i1>, tensor<2x3xf32>
  %3 = stablehlo.select %q, %a, %a : tensor<2x3xi1>, tensor<2x3xf32>
  %4 = stablehlo.compare LT, %a, %a : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  %5 = stablehlo.compare GE, %a, %a, TOTALORDER : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  %6 = stablehlo.compare EQ, %q, %q, UNSIGNED : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
  %7 = stablehlo.is_finite %a : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return
}

// CHECK-LABEL: func.func @conversions
// CHECK: stablehlo.convert %{{.+}} : (tensor<2x3xf32>) -> tensor<2x3xi8>
// CHECK: stablehlo.convert %{{.+}} : tensor<2x3xf32>
// CHECK: stablehlo.bitcast_convert %{{.+}} : (tensor<2x3xf32>) -> tensor<2x3x4xi8>
// CHECK: stablehlo.reduce_precision %{{.+}}, format = e5m10 : tensor<2x3xf32>
func.func @conversions(%a: tensor<2x3xf32>) {
  %0 = stablehlo.convert %a : (tensor<2x3xf32>) -> tensor<2x3xi8>
  %1 = stablehlo.convert %a : tensor<2x3xf32>
  %2 = stablehlo.bitcast_convert %a : (tensor<2x3xf32>) -> tensor<2x3x4xi8>
  %3 = stablehlo.reduce_precision %a, format = e5m10 : tensor<2x3xf32>
  return
}

// CHECK-LABEL: func.func @creation
// CHECK: stablehlo.constant dense<[1, 2]> : tensor<2xi32>
// CHECK: stablehlo.constant dense<(1.000000e+00,-2.000000e+00)> : tensor<complex<f32>>
// CHECK: stablehlo.constant dense<true> : tensor<i1>
// CHECK: stablehlo.iota dim = 1 : tensor<2x3xui8>
func.func @creation() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = stablehlo.constant dense<(1.000000e+00,-2.000000e+00)> : tensor<complex<f32>>
  %2 = stablehlo.constant dense<true> : tensor<i1>
  %3 = stablehlo.iota dim = 1 : tensor<2x3xui8>
  return
}

// CHECK-LABEL: func.func @shapes
// CHECK: stablehlo.broadcast_in_dim %{{.+}}, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x4x2xf32>
// CHECK: stablehlo.broadcast_in_dim %{{.+}}, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK: stablehlo.concatenate %{{.+}}, %{{.+}}, dim = 1 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
// CHECK: stablehlo.concatenate %{{.+}}, dim = 0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK: stablehlo.dynamic_slice %{{.+}}, %{{.+}}, %{{.+}}, sizes = [1, 2] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
// CHECK: stablehlo.dynamic_update_slice %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : (tensor<2x3xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
// CHECK: stablehlo.pad %{{.+}}, %{{.+}}, low = [0, -1], high = [1, 0], interior = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
// CHECK: stablehlo.reshape %{{.+}} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK: stablehlo.reverse %{{.+}}, dims = [0, 1] : tensor<2x3xf32>
// CHECK: stablehlo.slice %{{.+}} [0:2, 0:3:2] : (tensor<2x3xf32>) -> tensor<2x2xf32>
// CHECK: stablehlo.transpose %{{.+}}, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
func.func @shapes(%a: tensor<2x3xf32>, %s: tensor<f32>, %i: tensor<i32>, %v: tensor<1x2xf32>) {
  %0 = stablehlo.broadcast_in_dim %a, dims = [2, 0] : (tensor<2x3xf32>) -> tensor<3x4x2xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
  %2 = stablehlo.concatenate %a, %a, dim = 1 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
  %3 = stablehlo.concatenate %a, dim = 0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = stablehlo.dynamic_slice %a, %i, %i, sizes = [1, 2] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
  %5 = stablehlo.dynamic_update_slice %a, %v, %i, %i : (tensor<2x3xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  %6 = stablehlo.pad %a, %s, low = [0, -1], high = [1, 0], interior = [0, 2] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x6xf32>
  %7 = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<6xf32>
  %8 = stablehlo.reverse %a, dims = [0, 1] : tensor<2x3xf32>
  %9 = stablehlo.slice %a [0:2, 0:3:2] : (tensor<2x3xf32>) -> tensor<2x2xf32>
  %10 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// CHECK-LABEL: func.func @products
// CHECK: stablehlo.dot_general %{{.+}}, %{{.+}}, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
// CHECK: stablehlo.dot_general %{{.+}}, %{{.+}}, contracting_dims = [1] x [0], precision = [HIGHEST, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK: stablehlo.dot %{{.+}}, %{{.+}} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK: stablehlo.dot %{{.+}}, %{{.+}}, precision = [HIGH, HIGH] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
func.func @products(%a: tensor<4x2x3xf32>, %b: tensor<4x3x5xf32>, %m: tensor<2x3xf32>, %v: tensor<3xf32>) {
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
  %1 = stablehlo.dot_general %m, %v, contracting_dims = [1] x [0], precision = [HIGHEST, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  %2 = stablehlo.dot %m, %v : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  %3 = stablehlo.dot %v, %v, precision = [HIGH, HIGH] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
  return
}

// CHECK-LABEL: func.func @calls_and_tuples
// CHECK: stablehlo.tuple %{{.+}}, %{{.+}} : tuple<tensor<2x3xf32>, tensor<i32>>
// CHECK: stablehlo.get_tuple_element %0[1] : (tuple<tensor<2x3xf32>, tensor<i32>>) -> tensor<i32>
// CHECK: stablehlo.optimization_barrier %{{.+}}, %{{.+}} : tensor<2x3xf32>, tensor<i32>
// CHECK: stablehlo.custom_call @foo(%{{.+}}, %{{.+}}) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
// CHECK: stablehlo.custom_call @bar() {api_version = 2 : i32, has_side_effect = true} : () -> ()
func.func @calls_and_tuples(%a: tensor<2x3xf32>, %i: tensor<i32>) {
  %0 = stablehlo.tuple %a, %i : tuple<tensor<2x3xf32>, tensor<i32>>
  %1 = stablehlo.get_tuple_element %0[1] : (tuple<tensor<2x3xf32>, tensor<i32>>) -> tensor<i32>
  %2:2 = stablehlo.optimization_barrier %a, %i : tensor<2x3xf32>, tensor<i32>
  %3 = stablehlo.custom_call @foo(%a, %i) : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
  stablehlo.custom_call @bar() {api_version = 2 : i32, has_side_effect = true} : () -> ()
  return
}

// CHECK-LABEL: func.func @reductions
// CHECK: stablehlo.reduce(%{{.+}} init: %{{.+}}), (%{{.+}} init: %{{.+}}) across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: reducer(%[[A:.+]]: tensor<f32>, %[[C:.+]]: tensor<f32>) (%[[B:.+]]: tensor<f32>, %[[D:.+]]: tensor<f32>) {
// CHECK: stablehlo.subtract %[[A]], %[[C]] : tensor<f32>
// CHECK: stablehlo.return %{{.+}}, %[[D]] : tensor<f32>, tensor<f32>
func.func @reductions(%x: tensor<2x3xf32>, %y: tensor<f32>) {
  %1:2 = stablehlo.reduce(%x init: %y), (%x init: %y) across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
   reducer(%a: tensor<f32>, %c: tensor<f32>) (%b: tensor<f32>, %d: tensor<f32>) {
    %2 = stablehlo.subtract %a, %c : tensor<f32>
    stablehlo.return %2, %d : tensor<f32>, tensor<f32>
  }
  return
}

// CHECK-LABEL: func.func @while
// CHECK: stablehlo.while(%[[I:.+]] = %{{.+}}, %[[X:.+]] = %{{.+}}) : tensor<i32>, tensor<f32>
// CHECK-NEXT: cond {
// CHECK: stablehlo.compare LT, %[[I]], %[[I]], SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK: stablehlo.return %{{.+}} : tensor<i1>
// CHECK: } do {
// CHECK: stablehlo.return %[[I]], %[[X]] : tensor<i32>, tensor<f32>
func.func @while(%i: tensor<i32>, %x: tensor<f32>) {
  %0:2 = stablehlo.while(%iterArg = %i, %iterArg_0 = %x) : tensor<i32>, tensor<f32>
   cond {
    %1 = stablehlo.compare LT, %iterArg, %iterArg, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  } do {
    stablehlo.return %iterArg, %iterArg_0 : tensor<i32>, tensor<f32>
  }
  return
}

// These have no form of their own.
// CHECK-LABEL: func.func @branches
// CHECK: "stablehlo.if"(%{{.+}}) ({
// CHECK-NEXT: stablehlo.return %{{.+}} : tensor<f32>
// CHECK-NEXT: }, {
// CHECK-NEXT: stablehlo.return %{{.+}} : tensor<f32>
// CHECK-NEXT: }) : (tensor<i1>) -> tensor<f32>
// CHECK: "stablehlo.case"(%{{.+}}) ({
// CHECK-NEXT: stablehlo.return
// CHECK-NEXT: }, {
// CHECK-NEXT: stablehlo.return
// CHECK-NEXT: }) : (tensor<i32>) -> ()
func.func @branches(%p: tensor<i1>, %i: tensor<i32>, %x: tensor<f32>) {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  "stablehlo.case"(%i) ({
    stablehlo.return
  }, {
    stablehlo.return
  }) : (tensor<i32>) -> ()
  return
}

// CHECK-LABEL: func.func private @types(!stablehlo.token) -> !stablehlo.token
func.func private @types(!stablehlo.token) -> !stablehlo.token
