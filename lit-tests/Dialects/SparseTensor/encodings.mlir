// RUN: mlir-opt %s | FileCheck %s
// RUN: mlir-opt %s | mlir-opt | FileCheck %s
// RUN: mlir-opt %s --emit-bytecode | mlir-opt | FileCheck %s

// Names of levels and dimensions are not kept, the order of properties is always the same.
#CSR = #sparse_tensor.encoding<{ map = {l0, l1}(d0 = l0, d1 = l1) -> (l0 = d0 : dense, l1 = d1 : compressed), posWidth = 8, crdWidth = 32 }>
#Blocks = #sparse_tensor.encoding<{ map = (i, j) -> (i floordiv 2 : dense, j floordiv 3 : compressed(nonordered, nonunique), i mod 2 : dense, j mod 3 : dense) }>
#COO = #sparse_tensor.encoding<{ map = (i, j) -> (j : compressed(nonunique), i : singleton(soa)), explicitVal = 1.0 : f32, implicitVal = 0.0 : f32 }>
#Structured = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : structured[2, 4]) }>
#Slice = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, ?, 2)>, d1) -> (d0 : dense, d1 : loose_compressed) }>
#Symbols = #sparse_tensor.encoding<{ map = [s0](d0, d1) -> (d0 + s0 : batch, d1 : compressed) }>

// CHECK-DAG: #[[CSR:.*]] = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 8, crdWidth = 32 }>
// CHECK-DAG: #[[BLOCKS:.*]] = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 floordiv 2 : dense, d1 floordiv 3 : compressed(nonunique, nonordered), d0 mod 2 : dense, d1 mod 3 : dense) }>
// CHECK-DAG: #[[COO:.*]] = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : compressed(nonunique), d0 : singleton(soa)), explicitVal = 1.000000e+00 : f32, implicitVal = 0.000000e+00 : f32 }>
// CHECK-DAG: #[[STRUCTURED:.*]] = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : structured[2, 4]) }>
// CHECK-DAG: #[[SLICE:.*]] = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, ?, 2)>, d1 : #sparse_tensor<slice(0, ?, 1)>) -> (d0 : dense, d1 : loose_compressed) }>
// CHECK-DAG: #[[SYMBOLS:.*]] = #sparse_tensor.encoding<{ map = [s0](d0, d1) -> (d0 + s0 : batch, d1 : compressed) }>

// CHECK: func.func private @f(tensor<4x4xf32, #[[CSR]]>, tensor<4x6xf32, #[[BLOCKS]]>, tensor<?x?xf32, #[[COO]]>)
func.func private @f(tensor<4x4xf32, #CSR>, tensor<4x6xf32, #Blocks>, tensor<?x?xf32, #COO>)
// CHECK: func.func private @g(tensor<4x4xf32, #[[STRUCTURED]]>, tensor<4x6xf32, #[[SLICE]]>, tensor<?x?xf32, #[[SYMBOLS]]>)
func.func private @g(tensor<4x4xf32, #Structured>, tensor<4x6xf32, #Slice>, tensor<?x?xf32, #Symbols>)
