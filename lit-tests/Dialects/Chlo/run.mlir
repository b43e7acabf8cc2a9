// RUN: openxla run %s --function real --target interpreter --quiet
// RUN: openxla run %s --function inverse --target interpreter --quiet
// RUN: openxla run %s --function broadcast --target interpreter --quiet
// RUN: openxla run %s --function top_k --target interpreter --quiet
// RUN: openxla run %s --function zeta --target interpreter --quiet
// RUN: openxla run %s --function mulhi --target interpreter --quiet
// RUN: openxla run %s --function ends --target interpreter --quiet

// Values of the C library; each function differs from them by no more than 3 units in the last place.
func.func @real() {
  %x = stablehlo.constant dense<[-2.5, -0.75, 0.1, 0.5, 3.0]> : tensor<5xf64>
  %tan = chlo.tan %x : tensor<5xf64> -> tensor<5xf64>
  %e0 = stablehlo.constant dense<[0.7470222972386603, -0.9315964599440725, 0.10033467208545055, 0.5463024898437905, -0.1425465430742778]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%tan, %e0) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %sinh = chlo.sinh %x : tensor<5xf64> -> tensor<5xf64>
  %e1 = stablehlo.constant dense<[-6.0502044810397875, -0.82231673193583, 0.10016675001984403, 0.5210953054937474, 10.017874927409903]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%sinh, %e1) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %cosh = chlo.cosh %x : tensor<5xf64> -> tensor<5xf64>
  %e2 = stablehlo.constant dense<[6.132289479663686, 1.2946832846768448, 1.0050041680558035, 1.1276259652063807, 10.067661995777765]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%cosh, %e2) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %atan = chlo.atan %x : tensor<5xf64> -> tensor<5xf64>
  %e3 = stablehlo.constant dense<[-1.1902899496825317, -0.6435011087932844, 0.09966865249116204, 0.4636476090008061, 1.2490457723982544]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%atan, %e3) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %asinh = chlo.asinh %x : tensor<5xf64> -> tensor<5xf64>
  %e4 = stablehlo.constant dense<[-1.6472311463710958, -0.6931471805599453, 0.09983407889920758, 0.48121182505960347, 1.8184464592320668]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%asinh, %e4) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %erf = chlo.erf %x : tensor<5xf64> -> tensor<5xf64>
  %e5 = stablehlo.constant dense<[-0.999593047982555, -0.7111556336535151, 0.1124629160182849, 0.5204998778130465, 0.9999779095030014]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%erf, %e5) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %erfc = chlo.erfc %x : tensor<5xf64> -> tensor<5xf64>
  %e6 = stablehlo.constant dense<[1.999593047982555, 1.7111556336535152, 0.8875370839817152, 0.4795001221869535, 2.20904969985854378e-05]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%erfc, %e6) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %square = chlo.square %x : tensor<5xf64> -> tensor<5xf64>
  %e7 = stablehlo.constant dense<[6.25, 0.5625, 0.010000000000000002, 0.25, 9.0]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%square, %e7) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  return
}

func.func @inverse() {
  %x = stablehlo.constant dense<[-0.9375, -0.5, 0.0625, 0.25, 0.75]> : tensor<5xf64>
  %acos = chlo.acos %x : tensor<5xf64> -> tensor<5xf64>
  %e0 = stablehlo.constant dense<[2.7861714518995697, 2.0943951023931957, 1.5082555649984053, 1.318116071652818, 0.7227342478134157]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%acos, %e0) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %asin = chlo.asin %x : tensor<5xf64> -> tensor<5xf64>
  %e1 = stablehlo.constant dense<[-1.2153751251046732, -0.5235987755982989, 0.06254076179649139, 0.25268025514207865, 0.848062078981481]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%asin, %e1) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  %atanh = chlo.atanh %x : tensor<5xf64> -> tensor<5xf64>
  %e2 = stablehlo.constant dense<[-1.7169936022425731, -0.5493061443340548, 0.06258157147700301, 0.25541281188299536, 0.9729550745276566]> : tensor<5xf64>
  stablehlo.custom_call @check.expect_close(%atanh, %e2) {has_side_effect = true} : (tensor<5xf64>, tensor<5xf64>) -> ()
  return
}

func.func @broadcast() {
  %a = stablehlo.constant dense<[[1], [2]]> : tensor<2x1xi32>
  %b = stablehlo.constant dense<[10, 20, 30]> : tensor<3xi32>
  %0 = chlo.broadcast_multiply %a, %b : (tensor<2x1xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  %e = stablehlo.constant dense<[[10, 20, 30], [20, 40, 60]]> : tensor<2x3xi32>
  stablehlo.custom_call @check.expect_eq(%0, %e) {has_side_effect = true} : (tensor<2x3xi32>, tensor<2x3xi32>) -> ()
  return
}

func.func @top_k() {
  %a = stablehlo.constant dense<[[3, 1, 3, -2], [0, 7, 5, 6]]> : tensor<2x4xi32>
  %v, %i = chlo.top_k(%a, k = 3) : tensor<2x4xi32> -> (tensor<2x3xi32>, tensor<2x3xi32>)
  %ev = stablehlo.constant dense<[[3, 3, 1], [7, 6, 5]]> : tensor<2x3xi32>
  %ei = stablehlo.constant dense<[[0, 2, 1], [1, 3, 2]]> : tensor<2x3xi32>
  stablehlo.custom_call @check.expect_eq(%v, %ev) {has_side_effect = true} : (tensor<2x3xi32>, tensor<2x3xi32>) -> ()
  stablehlo.custom_call @check.expect_eq(%i, %ei) {has_side_effect = true} : (tensor<2x3xi32>, tensor<2x3xi32>) -> ()
  return
}

// Poles, ends of the domain, and the smallest step.
func.func @ends() {
  %x = stablehlo.constant dense<[0.0, -1.0, 1.0, 0x7F800000, 0x7FC00000]> : tensor<5xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<5xf32>
  %lgamma = chlo.lgamma %x : tensor<5xf32> -> tensor<5xf32>
  %0 = stablehlo.constant dense<[0x7F800000, 0x7F800000, 0.0, 0x7F800000, 0x7FC00000]> : tensor<5xf32>
  stablehlo.custom_call @check.expect_almost_eq(%lgamma, %0) {has_side_effect = true} : (tensor<5xf32>, tensor<5xf32>) -> ()
  %erf_inv = chlo.erf_inv %x : tensor<5xf32> -> tensor<5xf32>
  %1 = stablehlo.constant dense<[0.0, 0xFF800000, 0x7F800000, 0x7FC00000, 0x7FC00000]> : tensor<5xf32>
  stablehlo.custom_call @check.expect_close(%erf_inv, %1) {has_side_effect = true} : (tensor<5xf32>, tensor<5xf32>) -> ()
  %next = chlo.next_after %zero, %x : tensor<5xf32>, tensor<5xf32> -> tensor<5xf32>
  %2 = stablehlo.constant dense<[0.0, 0x80000001, 0x00000001, 0x00000001, 0x7FC00000]> : tensor<5xf32>
  stablehlo.custom_call @check.expect_close(%next, %2) {has_side_effect = true} : (tensor<5xf32>, tensor<5xf32>) -> ()
  return
}

// ζ(2, 1) = π² / 6, and further sums computed with 40 digits; ψ(0, 3) = 3/2 - γ.
func.func @zeta() {
  %x = stablehlo.constant dense<[2.0, 3.0, 1.5, 7.0]> : tensor<4xf64>
  %q = stablehlo.constant dense<[1.0, 0.5, 4.0, 2.25]> : tensor<4xf64>
  %zeta = chlo.zeta %x, %q : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  %0 = stablehlo.constant dense<[1.6449340668482264, 8.41439832211716, 1.0663718683623393, 0.003739999571675148]> : tensor<4xf64>
  stablehlo.custom_call @check.expect_close(%zeta, %0) {has_side_effect = true} : (tensor<4xf64>, tensor<4xf64>) -> ()
  %n = stablehlo.constant dense<[1.0, 2.0, 3.0, 0.0]> : tensor<4xf64>
  %y = stablehlo.constant dense<[1.0, 0.5, 4.0, 3.0]> : tensor<4xf64>
  %polygamma = chlo.polygamma %n, %y : tensor<4xf64>, tensor<4xf64> -> tensor<4xf64>
  %1 = stablehlo.constant dense<[1.6449340668482264, -16.82879664423432, 0.04486532819275507, 0.9227843350984671]> : tensor<4xf64>
  stablehlo.custom_call @check.expect_almost_eq(%polygamma, %1) {has_side_effect = true} : (tensor<4xf64>, tensor<4xf64>) -> ()
  return
}

// Exact products, shifted.
func.func @mulhi() {
  %a = stablehlo.constant dense<[7000000000, -3, -9223372036854775808, 9223372036854775807, -1099511627783]> : tensor<5xi64>
  %b = stablehlo.constant dense<[5, 5, -9223372036854775808, 9223372036854775807, 549755813891]> : tensor<5xi64>
  %signed = chlo.mulhi %a, %b : tensor<5xi64>, tensor<5xi64> -> tensor<5xi64>
  %0 = stablehlo.constant dense<[0, -1, 4611686018427387904, 4611686018427387903, -32769]> : tensor<5xi64>
  stablehlo.custom_call @check.expect_eq(%signed, %0) {has_side_effect = true} : (tensor<5xi64>, tensor<5xi64>) -> ()
  %c = stablehlo.constant dense<[7000000000, 18446744073709551613, 9223372036854775808, 9223372036854775807, 18446742974197923833]> : tensor<5xui64>
  %d = stablehlo.constant dense<[5, 5, 9223372036854775808, 9223372036854775807, 549755813891]> : tensor<5xui64>
  %unsigned = chlo.mulhi %c, %d : tensor<5xui64>, tensor<5xui64> -> tensor<5xui64>
  %1 = stablehlo.constant dense<[0, 4, 4611686018427387904, 4611686018427387903, 549755781122]> : tensor<5xui64>
  stablehlo.custom_call @check.expect_eq(%unsigned, %1) {has_side_effect = true} : (tensor<5xui64>, tensor<5xui64>) -> ()
  %e = stablehlo.constant dense<[127, -128, -128, 5]> : tensor<4xi8>
  %f = stablehlo.constant dense<[127, -128, 127, -3]> : tensor<4xi8>
  %narrow = chlo.mulhi %e, %f : tensor<4xi8>, tensor<4xi8> -> tensor<4xi8>
  %2 = stablehlo.constant dense<[63, 64, -64, -1]> : tensor<4xi8>
  stablehlo.custom_call @check.expect_eq(%narrow, %2) {has_side_effect = true} : (tensor<4xi8>, tensor<4xi8>) -> ()
  return
}
