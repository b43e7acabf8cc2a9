// RUN: openxla-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{'vhlo.constant_v1' op requires attribute 'value'}}
%0 = "vhlo.constant_v1"() : () -> !vhlo.tensor_v1<!vhlo.f32_v1>

// -----

// expected-error@+1 {{'vhlo.create_token_v1' op expected results (output), but found 0}}
"vhlo.create_token_v1"() : () -> ()

// -----

%0 = "vhlo.create_token_v1"() : () -> !vhlo.token_v1
// expected-error@+1 {{'vhlo.if_v1' op expected regions (true_branch, false_branch), but found 0}}
"vhlo.if_v1"(%0) : (!vhlo.token_v1) -> ()

// -----

// expected-error@+1 {{unregistered operation 'vhlo.after_all_v2' found in dialect ('vhlo') that does not allow unknown operations}}
"vhlo.after_all_v2"() : () -> ()

// -----

// expected-error@+1 {{expected one of DEFAULT, HIGH, HIGHEST}}
"builtin.module"() ({}) {test.a = #vhlo<precision_v1 LOW>} : () -> ()

// -----

// expected-error@+1 {{!vhlo.i8_v1 is no type of floats}}
"builtin.module"() ({}) {test.a = #vhlo.float_v1<1.0 : !vhlo.i8_v1>} : () -> ()
