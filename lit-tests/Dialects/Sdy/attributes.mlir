// RUN: openxla-opt %s | FileCheck %s
// RUN: openxla-opt %s --emit-bytecode | openxla-opt | FileCheck %s

// What Shardy's attributes and operations mean is not known; they are kept as they are written.
// CHECK: "sdy.mesh"() <{mesh = #sdy.mesh<["x"=2, "y"=4]>, sym_name = "mesh"}> : () -> ()
"sdy.mesh"() <{mesh = #sdy.mesh<["x"=2, "y"=4]>, sym_name = "mesh"}> : () -> ()

// CHECK: func.func @f(%arg0: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x", ?}p1], replicated={"y":(1)2}>})
func.func @f(%a: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x", ?}p1], replicated={"y":(1)2}>}) {
  // CHECK: stablehlo.custom_call @g(%arg0) {sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([i]) {i=4}, custom>, test.axes = #sdy<manual_axes{"x"}>}
  %0 = stablehlo.custom_call @g(%a) {sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([i]) {i=4}, custom>, test.axes = #sdy<manual_axes{"x"}>} : (tensor<4xf32>) -> tensor<4xf32>
  return
}
