// RUN: openxla-opt %s --hlo-test-infer --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func.func @types
// CHECK: types0 = tensor<2x?xf32, #stablehlo.bounds<?, 4>>
func.func @types(%a: tensor<2x?xf32, #stablehlo.bounds<?, 4>>, %b: tensor<?x?xf32>) -> tensor<2xindex> {
  %0 = stablehlo.add %a, %b : (tensor<2x?xf32, #stablehlo.bounds<?, 4>>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = "hlo_test_infer.get_return_types"(%0) : (tensor<?x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// The elements of a product are not inferred; its shape is, with bounds.

// CHECK-LABEL: func.func @components
// CHECK: types0 = tensor<?x8xindex, #stablehlo.bounds<6, ?>>
func.func @components(%a: tensor<?x4xf32, #stablehlo.bounds<6, ?>>, %b: tensor<4x8xf32>) -> tensor<2xindex> {
  %0 = stablehlo.dot %a, %b : (tensor<?x4xf32, #stablehlo.bounds<6, ?>>, tensor<4x8xf32>) -> tensor<?x8xf32>
  %1 = "hlo_test_infer.get_return_type_components"(%0) : (tensor<?x8xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// CHECK-LABEL: func.func @same_shape
// CHECK-SAME: %[[X:.*]]: tensor<?xf32>
// CHECK-NEXT: %[[SHAPE:.*]] = shape.shape_of %[[X]] : tensor<?xf32> -> tensor<1xindex>
// CHECK-NEXT: return %[[SHAPE]]
func.func @same_shape(%x: tensor<?xf32>) -> tensor<1xindex> {
  %0 = stablehlo.tanh %x : tensor<?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?xf32>) -> tensor<1xindex>
  return %1 : tensor<1xindex>
}

// CHECK-LABEL: func.func @given_shape
// CHECK-SAME: %[[SHAPE:.*]]: tensor<2xi32>
// CHECK-NEXT: %[[INDICES:.*]] = arith.index_cast %[[SHAPE]] : tensor<2xi32> to tensor<2xindex>
// CHECK-NEXT: return %[[INDICES]]
func.func @given_shape(%shape: tensor<2xi32>) -> tensor<2xindex> {
  %0 = stablehlo.dynamic_iota %shape, dim = 0 : (tensor<2xi32>) -> tensor<?x?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// What is known is a number.

// CHECK-LABEL: func.func @padded
// CHECK-SAME: %[[X:.*]]: tensor<3x?xf32>
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : index
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK: %[[DIM:.*]] = tensor.dim %[[X]], %[[C1]]
// CHECK: %[[EMPTY:.*]] = arith.cmpi slt, %[[DIM]], %[[C1]]
// CHECK: %[[LESS:.*]] = arith.subi %[[DIM]], %[[C1]]
// CHECK: %[[GAPS:.*]] = arith.select %[[EMPTY]], %[[C0]], %[[LESS]]
// CHECK: %[[BETWEEN:.*]] = arith.muli %{{.*}}, %{{.*}}
// CHECK: %[[INNER:.*]] = arith.addi %[[BETWEEN]], %[[DIM]]
// CHECK: %[[ALL:.*]] = arith.addi %[[INNER]], %[[C2]]
// CHECK: tensor.from_elements %[[C8]], %[[ALL]] : tensor<2xindex>
func.func @padded(%x: tensor<3x?xf32>, %zero: tensor<f32>) -> tensor<2xindex> {
  %0 = stablehlo.pad %x, %zero, low = [1, 0], high = [0, 2], interior = [2, 2] : (tensor<3x?xf32>, tensor<f32>) -> tensor<8x?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<8x?xf32>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// All results of a reduction have one shape.

// CHECK-LABEL: func.func @reduced
// CHECK-SAME: %[[X:.*]]: tensor<?x?xf32>
// CHECK: %[[C1:.*]] = arith.constant 1 : index
// CHECK: %[[DIM:.*]] = tensor.dim %[[X]], %[[C1]]
// CHECK: %[[SHAPE:.*]] = tensor.from_elements %[[DIM]] : tensor<1xindex>
// CHECK: return %[[SHAPE]]
func.func @reduced(%x: tensor<?x?xf32>, %init: tensor<f32>) -> tensor<1xindex> {
  %0 = stablehlo.reduce(%x init: %init) applies stablehlo.add across dimensions = [0] : (tensor<?x?xf32>, tensor<f32>) -> tensor<?xf32>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?xf32>) -> tensor<1xindex>
  return %1 : tensor<1xindex>
}

// A dimension more for the parts of larger elements.

// CHECK-LABEL: func.func @parts
// CHECK-SAME: %[[X:.*]]: tensor<?xi32>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK: %[[DIM:.*]] = tensor.dim %[[X]], %[[C0]]
// CHECK: tensor.from_elements %[[DIM]], %[[C4]] : tensor<2xindex>
func.func @parts(%x: tensor<?xi32>) -> tensor<2xindex> {
  %0 = stablehlo.bitcast_convert %x : (tensor<?xi32>) -> tensor<?x4xi8>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?x4xi8>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}

// An operation that builds no shapes leaves the question.

// CHECK-LABEL: func.func @none
// CHECK: "hlo_test_infer.reify_return_type_shapes"
func.func @none(%x: tensor<?x?xcomplex<f32>>) -> tensor<2xindex> {
  %0 = stablehlo.fft %x, type = FFT, length = [4] : (tensor<?x?xcomplex<f32>>) -> tensor<?x?xcomplex<f32>>
  %1 = "hlo_test_infer.reify_return_type_shapes"(%0) : (tensor<?x?xcomplex<f32>>) -> tensor<2xindex>
  return %1 : tensor<2xindex>
}
