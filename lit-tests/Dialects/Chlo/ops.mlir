// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @floats
// CHECK: chlo.acos %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.acosh %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.asin %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.asinh %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.atan %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.atanh %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.bessel_i1e %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.conj %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.cosh %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.digamma %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.erf %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.erf_inv %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.erfc %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.lgamma %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.sinh %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.square %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.tan %{{.+}} : tensor<2x3xf64> -> tensor<2x3xf64>
func.func @floats(%a: tensor<2x3xf64>) {
  %0 = chlo.acos %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %1 = chlo.acosh %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %2 = chlo.asin %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %3 = chlo.asinh %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %4 = chlo.atan %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %5 = chlo.atanh %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %6 = chlo.bessel_i1e %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %7 = chlo.conj %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %8 = chlo.cosh %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %9 = chlo.digamma %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %10 = chlo.erf %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %11 = chlo.erf_inv %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %12 = chlo.erfc %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %13 = chlo.lgamma %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %14 = chlo.sinh %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %15 = chlo.square %a : tensor<2x3xf64> -> tensor<2x3xf64>
  %16 = chlo.tan %a : tensor<2x3xf64> -> tensor<2x3xf64>
  return
}

// CHECK-LABEL: func.func @complex_numbers
// CHECK: chlo.acos %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.acosh %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.asin %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.asinh %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.atan %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.atanh %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.conj %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.cosh %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.sinh %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.square %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
// CHECK: chlo.tan %{{.+}} : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
func.func @complex_numbers(%z: tensor<2xcomplex<f32>>) {
  %0 = chlo.acos %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %1 = chlo.acosh %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %2 = chlo.asin %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %3 = chlo.asinh %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %4 = chlo.atan %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %5 = chlo.atanh %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %6 = chlo.conj %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %7 = chlo.cosh %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %8 = chlo.sinh %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %9 = chlo.square %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  %10 = chlo.tan %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  return
}

// CHECK-LABEL: func.func @questions
// CHECK: chlo.is_inf %{{.+}} : tensor<2x3xf64> -> tensor<2x3xi1>
// CHECK: chlo.is_neg_inf %{{.+}} : tensor<2x3xf64> -> tensor<2x3xi1>
// CHECK: chlo.is_pos_inf %{{.+}} : tensor<2x3xf64> -> tensor<2x3xi1>
func.func @questions(%a: tensor<2x3xf64>) {
  %0 = chlo.is_inf %a : tensor<2x3xf64> -> tensor<2x3xi1>
  %1 = chlo.is_neg_inf %a : tensor<2x3xf64> -> tensor<2x3xi1>
  %2 = chlo.is_pos_inf %a : tensor<2x3xf64> -> tensor<2x3xi1>
  return
}

// CHECK-LABEL: func.func @polygamma_and_zeta
// CHECK: chlo.polygamma %{{.+}}, %{{.+}} : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.zeta %{{.+}}, %{{.+}} : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
// CHECK: chlo.broadcast_polygamma %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_zeta %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
func.func @polygamma_and_zeta(%a: tensor<2x3xf64>, %b: tensor<2x3xf64>) {
  %0 = chlo.polygamma %a, %b : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
  %1 = chlo.zeta %a, %b : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
  %2 = chlo.broadcast_polygamma %a, %b : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  %3 = chlo.broadcast_zeta %a, %b : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  return
}

// CHECK-LABEL: func.func @mulhi
// CHECK: chlo.mulhi %{{.+}}, %{{.+}} : tensor<4xi32>, tensor<4xi32> -> tensor<4xi32>
func.func @mulhi(%a: tensor<4xi32>, %b: tensor<4xi32>) {
  %0 = chlo.mulhi %a, %b : tensor<4xi32>, tensor<4xi32> -> tensor<4xi32>
  return
}

// CHECK-LABEL: func.func @next_after
// CHECK: chlo.next_after %{{.+}}, %{{.+}} : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
func.func @next_after(%a: tensor<2x3xf64>, %b: tensor<2x3xf64>) {
  %0 = chlo.next_after %a, %b : tensor<2x3xf64>, tensor<2x3xf64> -> tensor<2x3xf64>
  return
}

// CHECK-LABEL: func.func @broadcasts
// CHECK: chlo.broadcast_add %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_atan2 %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_divide %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_maximum %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_minimum %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_multiply %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_next_after %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_power %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_remainder %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_subtract %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
// CHECK: chlo.broadcast_add %{{.+}}, %{{.+}} {broadcast_dimensions = array<i64: 1>} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
func.func @broadcasts(%a: tensor<2x3xf64>, %b: tensor<3xf64>) {
  %0 = chlo.broadcast_add %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %1 = chlo.broadcast_atan2 %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %2 = chlo.broadcast_divide %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %3 = chlo.broadcast_maximum %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %4 = chlo.broadcast_minimum %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %5 = chlo.broadcast_multiply %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %6 = chlo.broadcast_next_after %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %7 = chlo.broadcast_power %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %8 = chlo.broadcast_remainder %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %9 = chlo.broadcast_subtract %a, %b : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  %10 = chlo.broadcast_add %a, %b {broadcast_dimensions = array<i64: 1>} : (tensor<2x3xf64>, tensor<3xf64>) -> tensor<2x3xf64>
  return
}

// CHECK-LABEL: func.func @broadcasts_of_integers
// CHECK: chlo.broadcast_and %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
// CHECK: chlo.broadcast_or %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
// CHECK: chlo.broadcast_shift_left %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
// CHECK: chlo.broadcast_shift_right_arithmetic %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
// CHECK: chlo.broadcast_shift_right_logical %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
// CHECK: chlo.broadcast_xor %{{.+}}, %{{.+}} : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
func.func @broadcasts_of_integers(%a: tensor<2x1xi8>, %b: tensor<4xi8>) {
  %0 = chlo.broadcast_and %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  %1 = chlo.broadcast_or %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  %2 = chlo.broadcast_shift_left %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  %3 = chlo.broadcast_shift_right_arithmetic %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  %4 = chlo.broadcast_shift_right_logical %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  %5 = chlo.broadcast_xor %a, %b : (tensor<2x1xi8>, tensor<4xi8>) -> tensor<2x4xi8>
  return
}

// CHECK-LABEL: func.func @broadcast_complex
// CHECK: chlo.broadcast_complex %{{.+}}, %{{.+}} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xcomplex<f64>>
func.func @broadcast_complex(%a: tensor<2x3xf64>, %b: tensor<f64>) {
  %0 = chlo.broadcast_complex %a, %b : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xcomplex<f64>>
  return
}

// Attributes are sorted by their names.
// CHECK-LABEL: func.func @broadcast_compare
// CHECK: chlo.broadcast_compare %{{.+}}, %{{.+}} {comparison_direction = #chlo<comparison_direction LT>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
// CHECK: chlo.broadcast_compare %{{.+}}, %{{.+}} {compare_type = #chlo<comparison_type TOTALORDER>, comparison_direction = #chlo<comparison_direction GE>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
// CHECK: chlo.broadcast_compare %{{.+}}, %{{.+}} {broadcast_dimensions = array<i64>, comparison_direction = #chlo<comparison_direction NE>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
func.func @broadcast_compare(%a: tensor<2x3xf64>, %b: tensor<f64>) {
  %0 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction LT>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
  %1 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction GE>, compare_type = #chlo<comparison_type TOTALORDER>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
  %2 = chlo.broadcast_compare %a, %b {comparison_direction = #chlo<comparison_direction NE>, broadcast_dimensions = array<i64>} : (tensor<2x3xf64>, tensor<f64>) -> tensor<2x3xi1>
  return
}

// CHECK-LABEL: func.func @broadcast_select
// CHECK: chlo.broadcast_select %{{.+}}, %{{.+}}, %{{.+}} : (tensor<3xi1>, tensor<2x1xf32>, tensor<f32>) -> tensor<2x3xf32>
func.func @broadcast_select(%p: tensor<3xi1>, %a: tensor<2x1xf32>, %b: tensor<f32>) {
  %0 = chlo.broadcast_select %p, %a, %b : (tensor<3xi1>, tensor<2x1xf32>, tensor<f32>) -> tensor<2x3xf32>
  return
}

// CHECK-LABEL: func.func @dynamic_extents
// CHECK: chlo.broadcast_add %{{.+}}, %{{.+}} : (tensor<?x3xf32>, tensor<4x1xf32>) -> tensor<4x3xf32>
// CHECK: chlo.erf %{{.+}} : tensor<?x3xf32> -> tensor<?x3xf32>
func.func @dynamic_extents(%a: tensor<?x3xf32>, %b: tensor<4x1xf32>) {
  %0 = chlo.broadcast_add %a, %b : (tensor<?x3xf32>, tensor<4x1xf32>) -> tensor<4x3xf32>
  %1 = chlo.erf %a : tensor<?x3xf32> -> tensor<?x3xf32>
  return
}

// Dimensions that do not fit are found when the operation is lowered.
// CHECK-LABEL: func.func @broadcast_dimensions_that_do_not_fit
// CHECK: chlo.broadcast_add %{{.+}}, %{{.+}} {broadcast_dimensions = array<i64: 1>} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
func.func @broadcast_dimensions_that_do_not_fit(%a: tensor<2x3xf64>) {
  %0 = chlo.broadcast_add %a, %a {broadcast_dimensions = array<i64: 1>} : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
  return
}

// CHECK-LABEL: func.func @constants
// CHECK: %{{.+}} = chlo.constant dense<[1, 2]> : tensor<2xi32>
// CHECK: %{{.+}} = chlo.constant {tag} dense<1.000000e+00> : tensor<2x3xf32>
// CHECK: %{{.+}} = "chlo.constant_like"(%{{.+}}) <{value = 3 : i8}> : (tensor<?x3xf32>) -> tensor<?x3xi8>
func.func @constants(%a: tensor<?x3xf32>) {
  %0 = chlo.constant dense<[1, 2]> : tensor<2xi32>
  %1 = chlo.constant {tag} dense<1.000000e+00> : tensor<2x3xf32>
  %2 = "chlo.constant_like"(%a) {value = 3 : i8} : (tensor<?x3xf32>) -> tensor<?x3xi8>
  return
}

// CHECK-LABEL: func.func @top_k
// CHECK: %[[VALUES:.+]], %[[INDICES:.+]] = chlo.top_k(%{{.+}}, k = 8) : tensor<16x16xi32> -> (tensor<16x8xi32>, tensor<16x8xi32>)
// CHECK: chlo.top_k(%{{.+}}, k = 8, is_stable = false) : tensor<16x16xi32> -> (tensor<16x8xi32>, tensor<16x8xi32>)
// CHECK: chlo.top_k(%{{.+}}, k = 2) : tensor<?x?xf32> -> (tensor<?x2xf32>, tensor<?x2xi32>)
// CHECK: return %[[VALUES]], %[[INDICES]]
func.func @top_k(%a: tensor<16x16xi32>, %b: tensor<?x?xf32>) -> (tensor<16x8xi32>, tensor<16x8xi32>) {
  %0:2 = chlo.top_k(%a, k=8) : tensor<16x16xi32> -> (tensor<16x8xi32>, tensor<16x8xi32>)
  %1:2 = chlo.top_k(%a, k = 8, is_stable = false) : tensor<16x16xi32> -> (tensor<16x8xi32>, tensor<16x8xi32>)
  %2:2 = chlo.top_k(%b, k = 2) : tensor<?x?xf32> -> (tensor<?x2xf32>, tensor<?x2xi32>)
  return %0#0, %0#1 : tensor<16x8xi32>, tensor<16x8xi32>
}

// CHECK-LABEL: func.func @unranked
// CHECK: chlo.tan %{{.+}} : tensor<*xf32> -> tensor<*xf32>
// CHECK: chlo.erf %{{.+}} : tensor<*xf32> -> tensor<?xf32>
// CHECK: chlo.is_inf %{{.+}} : tensor<*xf32> -> tensor<*xi1>
// CHECK: chlo.next_after %{{.+}}, %{{.+}} : tensor<*xf32>, tensor<4xf32> -> tensor<*xf32>
// CHECK: chlo.broadcast_zeta %{{.+}}, %{{.+}} : (tensor<*xf32>, tensor<4xf32>) -> tensor<*xf32>
func.func @unranked(%a: tensor<*xf32>, %b: tensor<4xf32>) {
  %0 = chlo.tan %a : tensor<*xf32> -> tensor<*xf32>
  %1 = chlo.erf %a : tensor<*xf32> -> tensor<?xf32>
  %2 = chlo.is_inf %a : tensor<*xf32> -> tensor<*xi1>
  %3 = chlo.next_after %a, %b : tensor<*xf32>, tensor<4xf32> -> tensor<*xf32>
  %4 = chlo.broadcast_zeta %a, %b : (tensor<*xf32>, tensor<4xf32>) -> tensor<*xf32>
  return
}

// CHECK-LABEL: func.func @scales_along_an_axis
// CHECK: chlo.broadcast_add %{{.+}}, %{{.+}} : (tensor<2x2x!quant.uniform<i8:f32:0, {1.000000e+00,2.000000e+00}>>,
func.func @scales_along_an_axis(%a: tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 2.0}>>) {
  %0 = chlo.broadcast_add %a, %a : (tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 2.0}>>, tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 2.0}>>) -> tensor<2x2x!quant.uniform<i8:f32:0, {1.0, 2.0}>>
  return
}
