// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @returns_nothing() -> i32 {
  // expected-error@+1 {{'func.return' op has 0 operands, but enclosing function (@returns_nothing) returns 1}}
  return
}

// -----

func.func @returns_other_type(%a: i64) -> i32 {
  // expected-error@+1 {{type of return operand 0 ('i64') doesn't match function result type ('i32') in function @returns_other_type}}
  "func.return"(%a) : (i64) -> ()
}

// -----

func.func @unknown_callee() {
  // expected-error@+1 {{'func.call' op 'missing' does not reference a valid function}}
  call @missing() : () -> ()
  return
}

// -----

func.func private @callee(i32)

func.func @wrong_number_of_operands() {
  // expected-error@+1 {{'func.call' op incorrect number of operands for callee}}
  call @callee() : () -> ()
  return
}

// -----

// expected-note@+1 {{see existing symbol definition here}}
func.func private @twice()

// expected-error@+1 {{redefinition of symbol named 'twice'}}
func.func private @twice()

// -----

// expected-error@+1 {{'func.func' op symbol declaration cannot have public visibility}}
func.func @public_declaration()

// -----

func.func @use_before_definition() -> i32 {
  // expected-error@+1 {{use of undeclared SSA value name}}
  return %0 : i32
}

// -----

// expected-error@+1 {{expected non-empty function body}}
func.func @no_terminator() {
}
