// RUN: openxla-opt %s --loop-invariant-code-motion | FileCheck %s

// What may be undefined at run time stays where it is, as the loop may not run at all.

// CHECK-LABEL: func.func @sums
// CHECK-NEXT: stablehlo.add %{{.*}} : tensor<4xf32>
// CHECK-NEXT: scf.for
// CHECK-NEXT: stablehlo.add %{{.*}} : tensor<?xf32>
// CHECK-NEXT: "test.use"
func.func @sums(%n: index, %one: index, %a: tensor<4xf32>, %b: tensor<?xf32>, %c: tensor<?xf32>) {
  scf.for %i = %n to %n step %one {
    %0 = stablehlo.add %a, %a : tensor<4xf32>
    %1 = stablehlo.add %b, %c : tensor<?xf32>
    "test.use"(%0, %1) : (tensor<4xf32>, tensor<?xf32>) -> ()
  }
  return
}

// A result that says less than its operand is safe, one that says more is not.

// CHECK-LABEL: func.func @casts
// CHECK-NEXT: stablehlo.abs %{{.*}} : tensor<?xf32>
// CHECK-NEXT: stablehlo.abs %{{.*}} : (tensor<4xf32>) -> tensor<?xf32>
// CHECK-NEXT: scf.for
// CHECK-NEXT: stablehlo.abs %{{.*}} : (tensor<?xf32>) -> tensor<4xf32>
// CHECK-NEXT: "test.use"
func.func @casts(%n: index, %one: index, %a: tensor<4xf32>, %b: tensor<?xf32>) {
  scf.for %i = %n to %n step %one {
    %0 = stablehlo.abs %b : tensor<?xf32>
    %1 = stablehlo.abs %a : (tensor<4xf32>) -> tensor<?xf32>
    %2 = stablehlo.abs %b : (tensor<?xf32>) -> tensor<4xf32>
    "test.use"(%0, %1, %2) : (tensor<?xf32>, tensor<?xf32>, tensor<4xf32>) -> ()
  }
  return
}

// A shape must be a constant.

// CHECK-LABEL: func.func @shapes
// CHECK-NEXT: stablehlo.constant
// CHECK-NEXT: %[[KNOWN:.*]] = stablehlo.dynamic_reshape
// CHECK-NEXT: scf.for
// CHECK-NEXT: %[[OPEN:.*]] = stablehlo.dynamic_reshape
// CHECK-NEXT: "test.use"(%[[KNOWN]], %[[OPEN]])
func.func @shapes(%n: index, %one: index, %a: tensor<4xf32>, %shape: tensor<2xi32>) {
  %c = stablehlo.constant dense<2> : tensor<2xi32>
  scf.for %i = %n to %n step %one {
    %0 = stablehlo.dynamic_reshape %a, %c : (tensor<4xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    %1 = stablehlo.dynamic_reshape %a, %shape : (tensor<4xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    "test.use"(%0, %1) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  }
  return
}

// An operation with a region moves where what is inside may, too: a custom call never does.

// CHECK-LABEL: func.func @regions
// CHECK-NEXT: %[[MOVED:.*]] = stablehlo.reduce
// CHECK-NEXT: scf.for
// CHECK-NEXT: %[[KEPT:.*]] = "stablehlo.map"
// CHECK:      "test.use"(%[[MOVED]], %[[KEPT]])
func.func @regions(%n: index, %one: index, %a: tensor<4xf32>, %init: tensor<f32>) {
  scf.for %i = %n to %n step %one {
    %0 = stablehlo.reduce(%a init: %init) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.map"(%a) <{dimensions = array<i64: 0>}> ({
    ^bb0(%x: tensor<f32>):
      %2 = stablehlo.custom_call @f(%x) : (tensor<f32>) -> tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4xf32>) -> tensor<4xf32>
    "test.use"(%0, %1) : (tensor<f32>, tensor<4xf32>) -> ()
  }
  return
}
