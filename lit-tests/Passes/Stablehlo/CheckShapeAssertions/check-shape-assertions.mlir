// RUN: openxla-opt %s --stablehlo-check-shape-assertions --split-input-file --verify-diagnostics | FileCheck %s
// RUN: openxla-opt %s --stablehlo-check-shape-assertions="enable-shape-assertions=false" --split-input-file | FileCheck %s --check-prefix=OFF

// OFF-NOT: shape_assertion

// CHECK-LABEL: @holds
// CHECK-NOT: shape_assertion
func.func @holds() {
  %true = stablehlo.constant dense<true> : tensor<i1>
  stablehlo.custom_call @shape_assertion(%true) {error_message = "never said", has_side_effect = true} : (tensor<i1>) -> ()
  return
}

// -----

func.func @fails() {
  %false = stablehlo.constant dense<false> : tensor<i1>
  %a = stablehlo.constant dense<3> : tensor<i32>
  %b = stablehlo.constant dense<5> : tensor<i64>
  // expected-error@+1 {{extent 3 is not 5 (3)}}
  stablehlo.custom_call @shape_assertion(%false, %a, %b) {error_message = "extent {0} is not {1} ({0})", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i64>) -> ()
  return
}

// -----

func.func @has_no_such_input() {
  %false = stablehlo.constant dense<false> : tensor<i1>
  // expected-error@+1 {{expects error_message to contain format specifiers with error_message_input index less than 0. Found specifier {0}}}
  stablehlo.custom_call @shape_assertion(%false) {error_message = "extent {0}", has_side_effect = true} : (tensor<i1>) -> ()
  return
}

// -----

func.func @is_not_known(%arg0: tensor<i1>) {
  // expected-error@+1 {{expects static assert_what (operand #0)}}
  stablehlo.custom_call @shape_assertion(%arg0) {error_message = "", has_side_effect = true} : (tensor<i1>) -> ()
  return
}
