// RUN: openxla-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

module {
  // expected-error@+1 {{undefined symbol alias id 't'}}
  func.func @f(%a: !t) {
    return
  }
}

// -----

// expected-error@+1 {{'builtin.module' op expects region #0 to have 0 or 1 blocks}}
"builtin.module"() ({
^bb0:
  cf.br ^bb1
^bb1:
  "builtin.module"() ({}) : () -> ()
}) : () -> ()

// -----

// expected-note@+1 {{previously defined here}}
func.func @f(%a: i32) {
  // expected-error@+1 {{redefinition of SSA value '%a'}}
  %a = arith.constant 1 : i32
  return
}

// -----

// expected-error@+1 {{integer constant out of range for attribute}}
func.func private @f() attributes {a = 256 : i8}

// -----

func.func @digits_then_letters() -> i32 {
  // expected-error@+1 {{expected '='}}
  %2b = arith.constant 1 : i32
  return %2b : i32
}

// -----

// expected-error@+1 {{'builtin.module' op region #0 ('bodyRegion') failed to verify constraint: region with 1 blocks}}
"builtin.module"() ({
}) : () -> ()

// -----

// expected-error@+1 {{expected string containing hex digits starting with `0x`}}
"foo.at"() {a = dense<"0x0X"> : tensor<2xi8>} : () -> ()

// -----

// expected-error@+1 {{expected string containing hex digits starting with `0x`}}
"foo.at"() {a = dense<"0100"> : tensor<2xi8>} : () -> ()

// -----

// expected-error@+1 {{parsed 3 elements, but type ('tensor<2xcomplex<i8>>') expected 4 elements}}
"foo.at"() {a = dense<[(1, 2), 3]> : tensor<2xcomplex<i8>>} : () -> ()

// -----

func.func @a_type_is_no_name() {
  // expected-error@+1 {{expected operation name in quotes}}
  %0 = i32
  return
}

// -----

// expected-error@+3 {{expected identifier key for 'resource' entry}}
{-#
  dialect_resources: {
    10
  }
#-}

// -----

{-#
  dialect_resources: {
    cf: {
      // expected-error@+1 {{unexpected 'resource' section for dialect 'cf'}}
      a: "0x0400000001020304"
    }
  }
#-}

// -----

// expected-error@+1 {{unbalanced '<' character in pretty dialect name}}
"t.op"() : () -> !shape.size<i32

// -----

// Brackets are looked at from string to string.
// expected-error@+2 {{unbalanced '(' character in pretty dialect name}}
#map = #t.body<[1, (2,
  "three"]

// -----

// expected-error@+1 {{unexpected character}}
"t.op"() : (tensor<${M}x4xf32>) -> ()

// -----

// expected-error@+1 {{unexpected character}}
"t.op"() : () -> ($)

// -----

// expected-error@+1 {{expected integer line number in FileLineColRange}}
"t.op"() : () -> () loc("a":4294967296:1)

// -----

// At the end of a text the last character is the place.
// expected-error@+3 {{expected operation name in quotes}}
module {
  "t.op"() : () -> ()
  // This comment ends it.
