// RUN: openxla-opt %s --stablehlo-refine-shapes --split-input-file --verify-diagnostics
// RUN: not openxla-opt %s --stablehlo-refine-arguments="types=tensor<4xi32>" --split-input-file 2>&1 | FileCheck %s

// CHECK: invalid refinement for argument 0, refinement element types must match in tensor<?xf32> -> tensor<4xi32>
func.func @one(%arg0: tensor<?xf32>) {
  return
}

// -----

// expected-error@+1 {{must have no more than one function or a `main` function to clearly identify which function will be refined}}
module {
  func.func @a() { return }
  func.func @b() { return }
}

// -----

module {
  func.func @main(%arg0: tensor<4xf32>, %arg1: tensor<5xf32>) {
    %0 = call @twice(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    // expected-error@+1 {{operand type mismatch: expected operand type 'tensor<4xf32>', but provided 'tensor<5xf32>' for operand number 0}}
    %1 = call @twice(%arg1) : (tensor<5xf32>) -> tensor<5xf32>
    return
  }
  func.func private @twice(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    return %arg0 : tensor<4xf32>
  }
}
