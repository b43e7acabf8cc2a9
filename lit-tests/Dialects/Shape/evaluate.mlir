// Shapes that are not known before the program runs: broadcasts of chlo and what shape says about them, in the interpreter.
// RUN: openxla run %s --target interpreter --function broadcast --quiet | FileCheck %s --check-prefix=BROADCAST
// RUN: openxla run %s --target interpreter --function shapes --quiet | FileCheck %s --check-prefix=SHAPES
// RUN: not openxla run %s --target interpreter --function mismatch --quiet 2>&1 | FileCheck %s --check-prefix=MISMATCH
// RUN: not openxla run %s --target interpreter --function unequal --quiet 2>&1 | FileCheck %s --check-prefix=UNEQUAL
// RUN: not openxla run %s --target interpreter --function required --quiet 2>&1 | FileCheck %s --check-prefix=REQUIRED

// BROADCAST: dense<{{\[}}[2.000000e+00, 4.000000e+00],
// BROADCAST: [4.000000e+00, 6.000000e+00]]> : tensor<2x2xf32>
func.func @broadcast() -> tensor<?x?xf32> {
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %x = stablehlo.convert %a : (tensor<2xf32>) -> tensor<?xf32>
  %y = stablehlo.convert %b : (tensor<2x2xf32>) -> tensor<?x?xf32>
  %0 = chlo.broadcast_add %x, %y : (tensor<?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// SHAPES: dense<[4, 2, 3]> : tensor<3xindex>
func.func @shapes() -> tensor<3xindex> {
  %a = stablehlo.constant dense<1.0> : tensor<2x1xf32>
  %x = stablehlo.convert %a : (tensor<2x1xf32>) -> tensor<?x?xf32>
  %0 = shape.shape_of %x : tensor<?x?xf32> -> tensor<2xindex>
  %1 = shape.const_shape [4, 1, 3] : tensor<3xindex>
  %2 = shape.cstr_broadcastable %0, %1 : tensor<2xindex>, tensor<3xindex>
  %3 = shape.const_witness true
  %4 = shape.assuming_all %2, %3
  %5 = shape.assuming %4 -> (tensor<3xindex>) {
    %6 = shape.broadcast %0, %1 : tensor<2xindex>, tensor<3xindex> -> tensor<3xindex>
    shape.assuming_yield %6 : tensor<3xindex>
  }
  return %5 : tensor<3xindex>
}

// MISMATCH: [[# @LINE + 7]]:8: error: 'shape.cstr_broadcastable' op fails: [2] and [3] can't be broadcast together
func.func @mismatch() -> tensor<?xf32> {
  %a = stablehlo.constant dense<1.0> : tensor<2xf32>
  %b = stablehlo.constant dense<1.0> : tensor<3xf32>
  %x = stablehlo.convert %a : (tensor<2xf32>) -> tensor<?xf32>
  %y = stablehlo.convert %b : (tensor<3xf32>) -> tensor<?xf32>
  // The constraint is that of the broadcast.
  %0 = chlo.broadcast_add %x, %y : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// UNEQUAL: error: 'shape.cstr_eq' op fails: [2] and [3] are not equal
func.func @unequal() -> tensor<1xindex> {
  %0 = shape.const_shape [2] : tensor<1xindex>
  %1 = shape.const_shape [3] : tensor<1xindex>
  %2 = shape.cstr_eq %0, %1 : tensor<1xindex>, tensor<1xindex>
  %3 = shape.assuming %2 -> (tensor<1xindex>) {
    shape.assuming_yield %0 : tensor<1xindex>
  }
  return %3 : tensor<1xindex>
}

// REQUIRED: error: 'shape.cstr_require' op fails: not today
func.func @required() -> tensor<1xindex> {
  %0 = shape.const_shape [2] : tensor<1xindex>
  %no = arith.constant false
  %1 = shape.cstr_require %no, "not today"
  %2 = shape.assuming %1 -> (tensor<1xindex>) {
    shape.assuming_yield %0 : tensor<1xindex>
  }
  return %2 : tensor<1xindex>
}
