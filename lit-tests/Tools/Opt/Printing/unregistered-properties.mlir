// RUN: openxla-opt %s --allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-op-generic | FileCheck %s

// Properties of unregistered operations make no aliases, and use those of others.

// CHECK: #loc = loc("a":3:4)
// CHECK-NOT: #loc1
// CHECK: #map = affine_map<(d0) -> (d0 + 1)>
// CHECK-NOT: #map1
// CHECK: "t.op"() <{prop = affine_map<(d0) -> (d0)>, prop2 = loc("a":1:2)}> {c = #map, d = #loc} : () -> ()
// CHECK: "t.op"() <{prop = [#map, affine_map<() -> (3)>], prop2 = {a = #loc}}> : () -> ()
"t.op"() <{prop = affine_map<(d0) -> (d0)>, prop2 = loc("a":1:2)}> {c = affine_map<(d0) -> (d0 + 1)>, d = loc("a":3:4)} : () -> ()
"t.op"() <{prop = [affine_map<(d0) -> (d0 + 1)>, affine_map<() -> (3)>], prop2 = {a = loc("a":3:4)}}> : () -> ()
