// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @unknown_block() {
  // expected-error@+1 {{reference to an undefined block}}
  cf.br ^bb1
}

// -----

func.func @missing_operand() {
  // expected-error@+1 {{branch has 0 operands for successor #0, but target block has 1}}
  "cf.br"()[^bb1] : () -> ()
^bb1(%a: i32):
  return
}

// -----

func.func @wrong_operand_type(%a: i64) {
  // expected-error@+1 {{type mismatch for bb argument #0 of successor #0}}
  "cf.br"(%a)[^bb1] : (i64) -> ()
^bb1(%b: i32):
  return
}

// -----

func.func @not_a_bool(%a: i32) {
  // expected-error@+1 {{'cf.assert' op operand #0 must be 1-bit signless integer, but got 'i32'}}
  "cf.assert"(%a) {msg = "x"} : (i32) -> ()
  return
}

// -----

func.func @groups_that_are_too_small(%f: i32, %a: i32) {
  // expected-error@+1 {{'cf.switch' op caseOperands count (1) does not match with the total size (0) specified in attribute 'case_operand_segments'}}
  "cf.switch"(%f, %a) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<1> : tensor<1xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb1:
  return
}
