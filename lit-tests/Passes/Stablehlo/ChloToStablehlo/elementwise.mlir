// RUN: openxla-opt %s --chlo-legalize-to-stablehlo --canonicalize --cse | FileCheck %s

// Shorter formulas as they read; the numbers of the longer ones are checked by running them.

// CHECK-LABEL: func.func @tan
// CHECK: stablehlo.tan %{{.+}} : tensor<2xf32>
func.func @tan(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = chlo.tan %x : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @atan
// CHECK-SAME: (%[[X:.+]]: tensor<2xf32>)
// CHECK: %[[ONE:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<2xf32>
// CHECK: %[[V:.+]] = stablehlo.atan2 %[[X]], %[[ONE]] : tensor<2xf32>
// CHECK: return %[[V]]
func.func @atan(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = chlo.atan %x : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @asin
// CHECK-SAME: (%[[X:.+]]: tensor<2xf32>)
// CHECK-DAG: %[[ONE:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<2xf32>
// CHECK-DAG: %[[BELOW:.+]] = stablehlo.subtract %[[ONE]], %[[X]] : tensor<2xf32>
// CHECK-DAG: %[[ABOVE:.+]] = stablehlo.add %[[X]], %[[ONE]] : tensor<2xf32>
// CHECK: %[[SQUARE:.+]] = stablehlo.multiply %[[BELOW]], %[[ABOVE]] : tensor<2xf32>
// CHECK: stablehlo.sqrt %[[SQUARE]] : tensor<2xf32>
// CHECK: %[[HALF:.+]] = stablehlo.atan2 %[[X]], %{{.+}} : tensor<2xf32>
// CHECK: stablehlo.add %[[HALF]], %[[HALF]] : tensor<2xf32>
func.func @asin(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = chlo.asin %x : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// Elements of 16 bits are widened for formulas that need more digits.
// CHECK-LABEL: func.func @cosh
// CHECK-SAME: (%[[X:.+]]: tensor<2xbf16>)
// CHECK-DAG: %[[LOG:.+]] = stablehlo.constant dense<-0.693147182> : tensor<2xf32>
// CHECK-DAG: %[[WIDE:.+]] = stablehlo.convert %[[X]] : (tensor<2xbf16>) -> tensor<2xf32>
// CHECK: stablehlo.exponential
// CHECK: stablehlo.exponential
// CHECK: %[[SUM:.+]] = stablehlo.add %{{.+}}, %{{.+}} : tensor<2xf32>
// CHECK: stablehlo.convert %[[SUM]] : (tensor<2xf32>) -> tensor<2xbf16>
func.func @cosh(%x: tensor<2xbf16>) -> tensor<2xbf16> {
  %0 = chlo.cosh %x : tensor<2xbf16> -> tensor<2xbf16>
  return %0 : tensor<2xbf16>
}

// CHECK-LABEL: func.func @conj
// CHECK-SAME: (%[[X:.+]]: tensor<2xf32>, %[[Z:.+]]: tensor<2xcomplex<f32>>)
// CHECK-DAG: %[[RE:.+]] = stablehlo.real %[[Z]] : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK-DAG: %[[IM:.+]] = stablehlo.imag %[[Z]] : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK: %[[NEG:.+]] = stablehlo.negate %[[IM]] : tensor<2xf32>
// CHECK: %[[V:.+]] = stablehlo.complex %[[RE]], %[[NEG]] : tensor<2xcomplex<f32>>
// CHECK: return %[[X]], %[[V]]
func.func @conj(%x: tensor<2xf32>, %z: tensor<2xcomplex<f32>>) -> (tensor<2xf32>, tensor<2xcomplex<f32>>) {
  %0 = chlo.conj %x : tensor<2xf32> -> tensor<2xf32>
  %1 = chlo.conj %z : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  return %0, %1 : tensor<2xf32>, tensor<2xcomplex<f32>>
}

// CHECK-LABEL: func.func @infinities
// CHECK-SAME: (%[[X:.+]]: tensor<2xf32>)
// CHECK-DAG: %[[PLUS:.+]] = stablehlo.constant dense<0x7F800000> : tensor<2xf32>
// CHECK-DAG: %[[MINUS:.+]] = stablehlo.constant dense<0xFF800000> : tensor<2xf32>
// CHECK-DAG: %[[ABS:.+]] = stablehlo.abs %[[X]] : tensor<2xf32>
// CHECK-DAG: stablehlo.compare EQ, %[[ABS]], %[[PLUS]] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
// CHECK-DAG: stablehlo.compare EQ, %[[X]], %[[PLUS]] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
// CHECK-DAG: stablehlo.compare EQ, %[[X]], %[[MINUS]] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
func.func @infinities(%x: tensor<2xf32>) -> (tensor<2xi1>, tensor<2xi1>, tensor<2xi1>) {
  %0 = chlo.is_inf %x : tensor<2xf32> -> tensor<2xi1>
  %1 = chlo.is_pos_inf %x : tensor<2xf32> -> tensor<2xi1>
  %2 = chlo.is_neg_inf %x : tensor<2xf32> -> tensor<2xi1>
  return %0, %1, %2 : tensor<2xi1>, tensor<2xi1>, tensor<2xi1>
}

// No function of chlo is left, whatever the elements.
// CHECK-LABEL: func.func @all
// CHECK-NOT: chlo.
// CHECK: return
func.func @all(%h: tensor<2xf16>, %x: tensor<2xf32>, %y: tensor<2xf64>, %z: tensor<2xcomplex<f64>>) {
  %0 = chlo.acos %x : tensor<2xf32> -> tensor<2xf32>
  %1 = chlo.acosh %h : tensor<2xf16> -> tensor<2xf16>
  %2 = chlo.asinh %y : tensor<2xf64> -> tensor<2xf64>
  %3 = chlo.atanh %z : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %4 = chlo.bessel_i1e %h : tensor<2xf16> -> tensor<2xf16>
  %5 = chlo.digamma %y : tensor<2xf64> -> tensor<2xf64>
  %6 = chlo.erf %y : tensor<2xf64> -> tensor<2xf64>
  %7 = chlo.erf_inv %h : tensor<2xf16> -> tensor<2xf16>
  %8 = chlo.erfc %x : tensor<2xf32> -> tensor<2xf32>
  %9 = chlo.lgamma %x : tensor<2xf32> -> tensor<2xf32>
  %10 = chlo.next_after %h, %h : tensor<2xf16>, tensor<2xf16> -> tensor<2xf16>
  %11 = chlo.sinh %z : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %12 = chlo.square %z : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %13 = chlo.asin %z : tensor<2xcomplex<f64>> -> tensor<2xcomplex<f64>>
  %14 = chlo.broadcast_next_after %x, %x : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// Floats are sorted in total order, and the first elements are taken, with the places that they had.
// CHECK-LABEL: func.func @top_k
// CHECK: %[[PLACES:.+]] = stablehlo.iota dim = 0 : tensor<4xi32>
// CHECK: %[[SORTED:.+]]:2 = "stablehlo.sort"(%{{.+}}, %[[PLACES]]) <{dimension = 0 : i64, is_stable = true}> ({
// CHECK: stablehlo.compare GT, %{{.+}}, %{{.+}}, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK: stablehlo.slice %[[SORTED]]#0 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
// CHECK: stablehlo.slice %[[SORTED]]#1 [0:2] : (tensor<4xi32>) -> tensor<2xi32>
func.func @top_k(%x: tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>) {
  %0:2 = chlo.top_k(%x, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)
  return %0#0, %0#1 : tensor<2xf32>, tensor<2xi32>
}
