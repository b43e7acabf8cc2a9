// RUN: openxla-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

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

// -----

func.func private @outer()
module {
  func.func @call_out_of_a_module() {
    // expected-error@+1 {{'func.call' op 'outer' does not reference a valid function}}
    func.call @outer() : () -> ()
    return
  }
}

// -----

func.func private @known()
func.func @call_in_what_may_be_a_table() {
  "foo.wrap"() ({
    // expected-error@+1 {{'func.call' op 'known' does not reference a valid function}}
    func.call @known() : () -> ()
  }) : () -> ()
  return
}

// -----

func.func @first_of_two() {
  func.call @missing_one() : () -> ()
  return
}
func.func @last_of_two() {
  // expected-error@+1 {{'func.call' op 'missing_two' does not reference a valid function}}
  func.call @missing_two() : () -> ()
  return
}

// -----

func.func @calls_come_last() {
  func.call @missing() : () -> ()
  return
}
func.func @other_errors_come_first() -> i32 {
  // expected-error@+1 {{'func.return' op has 0 operands, but enclosing function (@other_errors_come_first) returns 1}}
  return
}

// -----

func.func @one_error_per_function(%a: i32) -> i32 {
  // expected-error@+1 {{'arith.addi' op requires the same type for all operands and results}}
  %0 = "arith.addi"(%a, %a) : (i32, i32) -> i64
  return
}
func.func @and_another() -> i32 {
  // expected-error@+1 {{'func.return' op has 0 operands, but enclosing function (@and_another) returns 1}}
  return
}

// -----

// expected-error@+1 {{custom op 'func.func' attribute 'arg_attrs' occurs more than once in the attribute list}}
func.func private @twice(i32 {t.a})
    attributes {arg_attrs = [{t.a}]}
