// RUN: openxla-opt %s --allow-unregistered-dialect | FileCheck %s

// The operators' names are names of dimensions and symbols too.

// CHECK: #map = affine_map<(d0)[s0] -> (d0 + s0 mod s0)>
// CHECK: #map1 = affine_map<(d0)[s0] -> (d0 ceildiv s0 - s0)>
// CHECK: "t.op"() {a = #map, b = #map1} : () -> ()
"t.op"() {a = affine_map<(i)[mod] -> (i + mod mod mod)>, b = affine_map<(floordiv)[ceildiv] -> (-ceildiv + floordiv ceildiv ceildiv)>} : () -> ()
