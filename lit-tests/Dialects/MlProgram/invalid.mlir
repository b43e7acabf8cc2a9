// RUN: openxla-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{'ml_program.global' op immutable global must have an initial value}}
ml_program.global private @foo : i32

// -----

// expected-error@+1 {{expected 'public', 'private', or 'nested'}}
ml_program.global @foo : i32

// -----

// expected-error@+1 {{'ml_program.func' op symbol declaration cannot have public visibility}}
ml_program.func @f()

// -----

ml_program.func @f(%a: i32) {
  // expected-error@+1 {{'ml_program.return' op has 1 operands, but enclosing function (@f) returns 0}}
  ml_program.return %a : i32
}

// -----

ml_program.func @f(%a: i32) -> i64 {
  // expected-error@+1 {{type of return operand 0 ('i32') doesn't match function result type ('i64') in function @f}}
  ml_program.return %a : i32
}

// -----

ml_program.subgraph @f(%a: i32) {
  // expected-error@+1 {{'ml_program.output' op has 1 operands, but enclosing function (@f) outputs 0}}
  ml_program.output %a : i32
}

// -----

ml_program.subgraph @f(%a: i32) -> i64 {
  // expected-error@+1 {{type of output operand 0 ('i32') doesn't match function result type ('i64') in function @f}}
  ml_program.output %a : i32
}

// -----

func.func @f() {
  // expected-error@+1 {{'ml_program.return' op expects parent op 'ml_program.func'}}
  ml_program.return
}

// -----

ml_program.func @f() {
  // expected-error@+1 {{'ml_program.global_load_const' op undefined global: @foo}}
  %0 = ml_program.global_load_const @foo : i32
  ml_program.return
}

// -----

ml_program.global public mutable @g : i32
ml_program.func @f() {
  // expected-error@+1 {{'ml_program.global_load_const' op cannot load as const from mutable global @g}}
  %0 = ml_program.global_load_const @g : i32
  ml_program.return
}

// -----

ml_program.global public mutable @g : i32
ml_program.func @f() {
  // expected-error@+1 {{'ml_program.global_load' op cannot load from global typed 'i32' as 'i64'}}
  %0 = ml_program.global_load @g : i64
  ml_program.return
}

// -----

ml_program.global public @g(1 : i32) : i32
ml_program.func @f(%a: i32) {
  // expected-error@+1 {{'ml_program.global_store' op cannot store to an immutable global @g}}
  ml_program.global_store @g = %a : i32
  ml_program.return
}

// -----

ml_program.global public mutable @g : i32
ml_program.func @f(%a: i64) {
  // expected-error@+1 {{'ml_program.global_store' op cannot store to a global typed 'i32' from 'i64'}}
  ml_program.global_store @g = %a : i64
  ml_program.return
}

// -----

// expected-error @below {{results may only have dialect attributes}}
ml_program.func @f(%a: i32) -> (i32 {foo}) {
  ml_program.return %a : i32
}
