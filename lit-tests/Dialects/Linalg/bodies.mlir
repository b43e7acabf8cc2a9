// RUN: openxla-opt %s | FileCheck %s

// A product may be of either order, and converted before it is added.

// CHECK: linalg.dot ins(%{{.*}}, %{{.*}} : tensor<4xi16>, tensor<4xi16>) outs(%{{.*}} : tensor<i32>) -> tensor<i32>
func.func @converted(%a: tensor<4xi16>, %b: tensor<i32>) {
  %0 = "linalg.dot"(%a, %a, %b) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: i16, %y: i16, %z: i32):
    %1 = arith.muli %y, %x : i16
    %2 = arith.extsi %1 : i16 to i32
    %3 = arith.addi %2, %z : i32
    linalg.yield %3 : i32
  }) : (tensor<4xi16>, tensor<4xi16>, tensor<i32>) -> tensor<i32>
  return
}
