// RUN: openxla-opt %s --stablehlo-legalize-to-linalg --split-input-file --verify-diagnostics

func.func @dynamic(%a: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error@+1 {{failed to legalize operation 'stablehlo.negate' that was explicitly marked illegal: the shape of tensor<?xf32> is dynamic}}
  %0 = stablehlo.negate %a : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

func.func @chlo(%a: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{failed to legalize operation 'chlo.erf' that was explicitly marked illegal: has no scalar form here}}
  %0 = chlo.erf %a : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @order_with_branches(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{failed to legalize operation 'stablehlo.sort' that was explicitly marked illegal: its comparator can't be one of scalars: 'stablehlo.if' has no scalar form here}}
  %0 = "stablehlo.sort"(%a) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.is_finite %x : (tensor<f32>) -> tensor<i1>
    %q = "stablehlo.if"(%p) ({
      stablehlo.return %p : tensor<i1>
    }, {
      stablehlo.return %p : tensor<i1>
    }) : (tensor<i1>) -> tensor<i1>
    stablehlo.return %q : tensor<i1>
  }) {dimension = 0 : i64} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
