// RUN: openxla-opt %s --split-input-file --verify-diagnostics

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
