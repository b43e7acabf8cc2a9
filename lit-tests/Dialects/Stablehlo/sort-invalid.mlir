// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @sort_c1(%a: tensor<2xi32>, %b: tensor<3xi32>) {
  // expected-error@+1 {{requires the same shape for all operands and results}}
  %0:2 = "stablehlo.sort"(%a, %b) ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>, %p: tensor<i32>, %q: tensor<i32>):
    %c = stablehlo.compare LT, %x, %y : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<2xi32>, tensor<3xi32>) -> (tensor<2xi32>, tensor<3xi32>)
  return
}

// -----

func.func @sort_c4(%a: tensor<2xi32>) {
  // expected-error@+1 {{dimension attribute value must be in range [-1, 1), but found -2}}
  %0 = "stablehlo.sort"(%a) <{dimension = -2 : i64}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %c = stablehlo.compare LT, %x, %y : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

func.func @sort_c5_type(%a: tensor<2xi32>) {
  // expected-error@+1 {{comparator block argument #1 should be of type 'tensor<i32>' but got 'tensor<f32>'}}
  %0 = "stablehlo.sort"(%a) ({
  ^bb0(%x: tensor<i32>, %y: tensor<f32>):
    %c = stablehlo.compare LT, %x, %x : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }) : (tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

func.func @sort_c5_result(%a: tensor<2xi32>) {
  // expected-error@+1 {{comparator must return tensor<i1> but got 'tensor<i32>'}}
  %0 = "stablehlo.sort"(%a) ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    stablehlo.return %x : tensor<i32>
  }) : (tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

func.func @map_c3(%a: tensor<2x2xi32>) {
  // expected-error@+2 {{requires monotonically increasing dimension numbers, but got: 1, 0}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = "stablehlo.map"(%a) <{dimensions = array<i64: 1, 0>}> ({
  ^bb0(%x: tensor<i32>):
    stablehlo.return %x : tensor<i32>
  }) : (tensor<2x2xi32>) -> tensor<2x2xi32>
  return
}

// -----

func.func @map_c4(%a: tensor<2xi32>) {
  // expected-error@+2 {{element type of operands and computation arguments must match, but got: 'i32' and 'f32'}}
  // expected-error@+1 {{failed to infer returned types}}
  %0 = "stablehlo.map"(%a) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<2xi32>) -> tensor<2xf32>
  return
}
