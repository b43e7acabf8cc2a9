// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --split-input-file --verify-diagnostics

func.func @text(%a: tensor<f32>) -> tensor<f32> {
  // expected-error@+1 {{failed to legalize operation 'stablehlo.custom_call' that was explicitly marked illegal: attribute 'test.note' can't be "typed" : i32}}
  %0 = "stablehlo.custom_call"(%a) {call_target_name = "f", test.note = "typed" : i32} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// expected-error@+1 {{failed to legalize operation 'func.func' that was explicitly marked illegal}}
func.func @type(%a: tensor<i3>) {
  return
}
