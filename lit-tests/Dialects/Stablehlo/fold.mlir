// RUN: openxla-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @identities
// CHECK-SAME: (%[[A:.+]]: tensor<2xi32>)
// CHECK-NEXT: return %[[A]], %[[A]], %[[A]], %[[A]], %[[A]], %[[A]]
func.func @identities(%a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) {
  %c0 = stablehlo.constant dense<0> : tensor<2xi32>
  %c1 = stablehlo.constant dense<1> : tensor<2xi32>
  %ones = stablehlo.constant dense<-1> : tensor<2xi32>
  %0 = stablehlo.add %a, %c0 : tensor<2xi32>
  %1 = stablehlo.multiply %a, %c1 : tensor<2xi32>
  %2 = stablehlo.and %a, %ones : tensor<2xi32>
  %3 = stablehlo.or %a, %c0 : tensor<2xi32>
  %4 = stablehlo.divide %a, %c1 : tensor<2xi32>
  %5 = stablehlo.subtract %a, %c0 : tensor<2xi32>
  return %0, %1, %2, %3, %4, %5 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
}

// One is not all bits.
// CHECK-LABEL: func.func @no_identities
// CHECK: stablehlo.and
// CHECK: stablehlo.or
func.func @no_identities(%a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>) {
  %c1 = stablehlo.constant dense<1> : tensor<2xi32>
  %0 = stablehlo.and %a, %c1 : tensor<2xi32>
  %1 = stablehlo.or %a, %c1 : tensor<2xi32>
  return %0, %1 : tensor<2xi32>, tensor<2xi32>
}

// -0.0 + 0.0 is 0.0, so that the sum stays.
// CHECK-LABEL: func.func @float_sum
// CHECK: stablehlo.add
func.func @float_sum(%a: tensor<2xf32>) -> tensor<2xf32> {
  %c0 = stablehlo.constant dense<0.0> : tensor<2xf32>
  %0 = stablehlo.add %a, %c0 : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @inverses
// CHECK-SAME: (%[[A:.+]]: tensor<2xi32>)
// CHECK-NEXT: return %[[A]], %[[A]]
func.func @inverses(%a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>) {
  %0 = stablehlo.negate %a : tensor<2xi32>
  %1 = stablehlo.negate %0 : tensor<2xi32>
  %2 = stablehlo.not %a : tensor<2xi32>
  %3 = stablehlo.not %2 : tensor<2xi32>
  return %1, %3 : tensor<2xi32>, tensor<2xi32>
}

// 2 + 3 * 4 = 14; -7 / 2 = -3 and the remainder -1.
// CHECK-LABEL: func.func @integer_constants
// CHECK-DAG: %[[SUM:.+]] = stablehlo.constant dense<14> : tensor<2xi32>
// CHECK-DAG: %[[QUOTIENT:.+]] = stablehlo.constant dense<-3> : tensor<2xi32>
// CHECK-DAG: %[[REST:.+]] = stablehlo.constant dense<-1> : tensor<2xi32>
// CHECK: return %[[SUM]], %[[QUOTIENT]], %[[REST]]
func.func @integer_constants() -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) {
  %c2 = stablehlo.constant dense<2> : tensor<2xi32>
  %c3 = stablehlo.constant dense<3> : tensor<2xi32>
  %c4 = stablehlo.constant dense<4> : tensor<2xi32>
  %c7 = stablehlo.constant dense<-7> : tensor<2xi32>
  %0 = stablehlo.multiply %c3, %c4 : tensor<2xi32>
  %1 = stablehlo.add %c2, %0 : tensor<2xi32>
  %2 = stablehlo.divide %c7, %c2 : tensor<2xi32>
  %3 = stablehlo.remainder %c7, %c2 : tensor<2xi32>
  return %1, %2, %3 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
}

// CHECK-LABEL: func.func @float_constants
// CHECK-DAG: %[[ROOT:.+]] = stablehlo.constant dense<[2.000000e+00, 3.000000e+00]> : tensor<2xf32>
// CHECK-DAG: %[[LESS:.+]] = stablehlo.constant dense<[true, false]> : tensor<2xi1>
// CHECK: return %[[ROOT]], %[[LESS]]
func.func @float_constants() -> (tensor<2xf32>, tensor<2xi1>) {
  %0 = stablehlo.constant dense<[4.0, 9.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[5.0, 9.0]> : tensor<2xf32>
  %2 = stablehlo.sqrt %0 : tensor<2xf32>
  %3 = stablehlo.compare LT, %0, %1 : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
  return %2, %3 : tensor<2xf32>, tensor<2xi1>
}

// A float may be NaN, which is not equal to itself.
// CHECK-LABEL: func.func @compare_with_itself
// CHECK-DAG: %[[T:.+]] = stablehlo.constant dense<true> : tensor<2xi1>
// CHECK-DAG: %[[F:.+]] = stablehlo.constant dense<false> : tensor<2xi1>
// CHECK-DAG: %[[V:.+]] = stablehlo.compare EQ
// CHECK: return %[[T]], %[[F]], %[[V]]
func.func @compare_with_itself(%a: tensor<2xi32>, %b: tensor<2xf32>) -> (tensor<2xi1>, tensor<2xi1>, tensor<2xi1>) {
  %0 = stablehlo.compare LE, %a, %a : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
  %1 = stablehlo.compare NE, %a, %a : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
  %2 = stablehlo.compare EQ, %b, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
  return %0, %1, %2 : tensor<2xi1>, tensor<2xi1>, tensor<2xi1>
}

// CHECK-LABEL: func.func @select
// CHECK-SAME: (%[[P:.+]]: tensor<i1>, %[[A:.+]]: tensor<2xf32>, %[[B:.+]]: tensor<2xf32>)
// CHECK-NEXT: return %[[A]], %[[B]], %[[A]]
func.func @select(%p: tensor<i1>, %a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %true = stablehlo.constant dense<true> : tensor<i1>
  %false = stablehlo.constant dense<false> : tensor<i1>
  %0 = stablehlo.select %true, %a, %b : tensor<i1>, tensor<2xf32>
  %1 = stablehlo.select %false, %a, %b : tensor<i1>, tensor<2xf32>
  %2 = stablehlo.select %p, %a, %a : tensor<i1>, tensor<2xf32>
  return %0, %1, %2 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// CHECK-LABEL: func.func @shapes_that_stay
// CHECK-SAME: (%[[A:.+]]: tensor<2x3xf32>, %{{.+}}: tensor<f32>)
// CHECK-NEXT: return %[[A]], %[[A]], %[[A]], %[[A]], %[[A]], %[[A]]
func.func @shapes_that_stay(%a: tensor<2x3xf32>, %s: tensor<f32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) {
  %0 = stablehlo.broadcast_in_dim %a, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.concatenate %a, dim = 0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = stablehlo.pad %a, %s, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %3 = stablehlo.slice %a [0:2, 0:3] : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = stablehlo.reverse %a, dims = [] : tensor<2x3xf32>
  %5 = stablehlo.convert %a : tensor<2x3xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}

// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: (%[[A:.+]]: tensor<2x3xf32>)
// CHECK: %[[V:.+]] = stablehlo.reshape %[[A]] : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK: return %[[V]], %[[A]]
func.func @reshapes(%a: tensor<2x3xf32>) -> (tensor<3x2xf32>, tensor<2x3xf32>) {
  %0 = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<6xf32>
  %1 = stablehlo.reshape %0 : (tensor<6xf32>) -> tensor<3x2xf32>
  %2 = stablehlo.reshape %0 : (tensor<6xf32>) -> tensor<2x3xf32>
  return %1, %2 : tensor<3x2xf32>, tensor<2x3xf32>
}

// Dimension i of the second result is dimension [1, 2, 0][[2, 0, 1][i]] = i of the operand.
// CHECK-LABEL: func.func @transposes
// CHECK-SAME: (%[[A:.+]]: tensor<2x3x4xf32>)
// CHECK: %[[V:.+]] = stablehlo.transpose %[[A]], dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
// CHECK: return %[[V]], %[[A]]
func.func @transposes(%a: tensor<2x3x4xf32>) -> (tensor<4x2x3xf32>, tensor<2x3x4xf32>) {
  %0 = stablehlo.transpose %a, dims = [1, 2, 0] : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<3x4x2xf32>) -> tensor<4x2x3xf32>
  %2 = stablehlo.transpose %0, dims = [2, 0, 1] : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
  return %1, %2 : tensor<4x2x3xf32>, tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @shapes_of_constants
// CHECK-DAG: %[[SPLAT:.+]] = stablehlo.constant dense<7> : tensor<1000x1000xi32>
// CHECK-DAG: %[[SLICE:.+]] = stablehlo.constant dense<[2, 4]> : tensor<2xi32>
// CHECK-DAG: %[[PAD:.+]] = stablehlo.constant dense<[7, 1, 7, 2, 7, 3, 7, 4]> : tensor<8xi32>
// CHECK-DAG: %[[TURNED:.+]] = stablehlo.constant dense<[4, 3, 2, 1]> : tensor<4xi32>
// CHECK: return %[[SPLAT]], %[[SLICE]], %[[PAD]], %[[TURNED]]
func.func @shapes_of_constants() -> (tensor<1000x1000xi32>, tensor<2xi32>, tensor<8xi32>, tensor<4xi32>) {
  %c7 = stablehlo.constant dense<7> : tensor<i32>
  %c = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %0 = stablehlo.broadcast_in_dim %c7, dims = [] : (tensor<i32>) -> tensor<1000x1000xi32>
  %1 = stablehlo.slice %c [1:4:2] : (tensor<4xi32>) -> tensor<2xi32>
  %2 = stablehlo.pad %c, %c7, low = [1], high = [0], interior = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<8xi32>
  %3 = stablehlo.reverse %c, dims = [0] : tensor<4xi32>
  return %0, %1, %2, %3 : tensor<1000x1000xi32>, tensor<2xi32>, tensor<8xi32>, tensor<4xi32>
}

// CHECK-LABEL: func.func @tuples
// CHECK-SAME: (%[[A:.+]]: tensor<2xf32>, %[[B:.+]]: tensor<i32>)
// CHECK-NEXT: return %[[B]]
func.func @tuples(%a: tensor<2xf32>, %b: tensor<i32>) -> tensor<i32> {
  %0 = stablehlo.tuple %a, %b : tuple<tensor<2xf32>, tensor<i32>>
  %1 = stablehlo.get_tuple_element %0[1] : (tuple<tensor<2xf32>, tensor<i32>>) -> tensor<i32>
  return %1 : tensor<i32>
}

// CHECK-LABEL: func.func @reduction_of_nothing
// CHECK-SAME: (%[[A:.+]]: tensor<2xf32>, %{{.+}}: tensor<f32>)
// CHECK-NEXT: return %[[A]]
func.func @reduction_of_nothing(%a: tensor<2xf32>, %i: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.reduce(%a init: %i) applies stablehlo.add across dimensions = [] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// What has effects, or may not end, is not removed; what is pure and not used is.
// CHECK-LABEL: func.func @unused
// CHECK-NOT: stablehlo.add
// CHECK: stablehlo.custom_call @print
// CHECK-NOT: stablehlo.custom_call @pure
// CHECK: return
func.func @unused(%a: tensor<2xf32>) {
  %0 = stablehlo.add %a, %a : tensor<2xf32>
  stablehlo.custom_call @print(%a) {has_side_effect = true} : (tensor<2xf32>) -> ()
  %1 = stablehlo.custom_call @pure(%a) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// One element of splats is computed, however many there are; no constant has quantized elements, or more than 64 bits can count.
// CHECK-LABEL: @constants_of_a_type
func.func @constants_of_a_type(%arg0: tensor<2x!quant.uniform<i8:f32, 1.0:5>>) -> (tensor<1000000xi32>, tensor<2x!quant.uniform<i8:f32, 1.0:5>>, tensor<1x2x!quant.uniform<i8:f32, 1.0:5>>, tensor<9223372036854775807x2xi32>) {
  // CHECK: stablehlo.constant dense<6> : tensor<1000000xi32>
  // CHECK: stablehlo.add %arg0
  // CHECK: stablehlo.reshape
  // CHECK: stablehlo.broadcast_in_dim
  %splat = stablehlo.constant dense<3> : tensor<1000000xi32>
  %stored = stablehlo.constant() <{value = dense<0> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0 = stablehlo.add %splat, %splat : tensor<1000000xi32>
  %1 = stablehlo.add %arg0, %stored : tensor<2x!quant.uniform<i8:f32, 1.0:5>>
  %2 = stablehlo.reshape %stored : (tensor<2x!quant.uniform<i8:f32, 1.0:5>>) -> tensor<1x2x!quant.uniform<i8:f32, 1.0:5>>
  %3 = stablehlo.broadcast_in_dim %one, dims = [] : (tensor<i32>) -> tensor<9223372036854775807x2xi32>
  return %0, %1, %2, %3 : tensor<1000000xi32>, tensor<2x!quant.uniform<i8:f32, 1.0:5>>, tensor<1x2x!quant.uniform<i8:f32, 1.0:5>>, tensor<9223372036854775807x2xi32>
}
