// RUN: openxla-opt %s --stablehlo-legalize-to-vhlo --vhlo-to-version=target=1.3.0 --split-input-file --verify-diagnostics
// RUN: not openxla-opt %s --vhlo-to-version 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not openxla-opt %s --vhlo-to-version=target=one 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: not openxla-opt %s --vhlo-to-version=target=0.8.0 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not openxla-opt %s --vhlo-to-version=target=9.0.0 2>&1 | FileCheck %s --check-prefix=NEW

// NONE: No target version specified.
// WRONG: Invalid target version argument 'one'
// OLD: target version 0.8.0 is less than minimum supported 0.9.0
// NEW: target version 9.0.0 is greater than current version 1.20.0

// Each refusal names the operation, the version, and the first version that has what this one lacks.
// expected-error@+1 {{failed to convert VHLO to v1.3.0}}
module {
  func.func @operation(%a: tensor<f32>) -> tensor<f32> {
    // expected-error@+1 {{failed to legalize operation 'vhlo.tan_v2' that was explicitly marked illegal: v1.3.0 does not have such an operation, v1.4.0 is the first that does}}
    %0 = stablehlo.tan %a : tensor<f32>
    return %0 : tensor<f32>
  }
}

// -----

// expected-error@+1 {{failed to convert VHLO to v1.3.0}}
module {
  // expected-error@+1 {{failed to legalize operation 'vhlo.func_v1' that was explicitly marked illegal: v1.3.0 does not have !vhlo.f4E2M1FN_v1, v1.8.0 is the first that does}}
  func.func @type(%a: tensor<f4E2M1FN>) {
    return
  }
}

// -----

// expected-error@+1 {{failed to convert VHLO to v1.3.0}}
module {
  func.func @attribute(%a: tensor<f32>) -> tensor<f32> {
    // expected-error@+1 {{failed to legalize operation 'vhlo.exponential_v2' that was explicitly marked illegal: v1.3.0 does not have its attribute 'result_accuracy', v1.9.0 is the first that does}}
    %0 = stablehlo.exponential %a {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<f32>
    return %0 : tensor<f32>
  }
}

// -----

// expected-error@+1 {{failed to convert VHLO to v1.3.0}}
module {
  func.func @operands(%a: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    // expected-error@+1 {{failed to legalize operation 'vhlo.all_to_all_v2' that was explicitly marked illegal: v1.3.0 does not have it with 2 operands, v1.5.0 is the first that does}}
    %0:2 = "stablehlo.all_to_all"(%a, %a) {split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    return %0#0, %0#1 : tensor<8xf32>, tensor<8xf32>
  }
}

// -----

// expected-error@+1 {{failed to convert VHLO to v1.3.0}}
module {
  func.func @constraint(%a: !stablehlo.future<tensor<f32>>) {
    return
  }
  // expected-error@-3 {{v1.3.0 does not have !vhlo.future_v1<!vhlo.tensor_v1<!vhlo.f32_v1>>, v1.15.0 is the first that does}}
}
