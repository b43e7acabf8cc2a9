// RUN: openxla-opt %s | FileCheck %s

// An order of no dimensions is the default, which the text leaves out.

// CHECK: linalg.pack %{{[a-z0-9]+}} inner_dims_pos = [] inner_tiles = [] into %{{[a-z0-9]+}} {note} :
// CHECK: linalg.unpack %{{[a-z0-9]+}} inner_dims_pos = [] inner_tiles = [] into %{{[a-z0-9]+}} :
// CHECK: linalg.unpack %{{[a-z0-9]+}} outer_dims_perm = [1, 0] inner_dims_pos = [] inner_tiles = [] into
func.func @orders(%a: tensor<2x3xf32>, %b: tensor<3x2xf32>) {
  %0 = linalg.pack %a outer_dims_perm = [] inner_dims_pos = [] inner_tiles = [] into %a {note} : tensor<2x3xf32> -> tensor<2x3xf32>
  %1 = linalg.unpack %a outer_dims_perm = [] inner_dims_pos = [] inner_tiles = [] into %a : tensor<2x3xf32> -> tensor<2x3xf32>
  %2 = linalg.unpack %a outer_dims_perm = [1, 0] inner_dims_pos = [] inner_tiles = [] into %b : tensor<2x3xf32> -> tensor<3x2xf32>
  return
}
