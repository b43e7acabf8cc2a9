// RUN: openxla-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error@+1 {{element of pdl.range cannot be another range, but got'!pdl.range<value>'}}
#a = !pdl.range<range<value>>

// -----

// expected-error@+1 {{invalid 'pdl' type: `i32'}}
#a = !pdl.range<i32>

// -----

// expected-error@+1 {{expected valid keyword}}
#a = !pdl.range<!pdl.value>
"a.b"() {a = #a} : () -> ()

// -----

// expected-error@+1 {{unknown  type `foo` in dialect `pdl`}}
#a = !pdl.foo

// -----

// expected-error@+1 {{expected '<'}}
#a = !pdl.range

// -----

// expected-error@+1 {{'pdl.pattern' op attribute 'benefit' failed to satisfy constraint: 16-bit signless integer attribute whose value is non-negative}}
pdl.pattern : benefit(-1) {
  %root = pdl.operation 
  rewrite %root with "foo"
}

// -----

// expected-error@+1 {{'pdl.operand' op expects parent op 'pdl.pattern'}}
%root = pdl.operand

// -----

pdl.pattern : benefit(1) {
  %root = pdl.operation 
  %t = pdl.type : i32
  // expected-error@+1 {{'pdl.apply_native_rewrite' op expects parent op 'pdl.rewrite'}}
  %a = apply_native_rewrite "xx"(%root : !pdl.operation) : !pdl.value
  rewrite %root with "foo"
}

// -----

pdl.pattern : benefit(1) {
  %root = pdl.operation 
  // expected-error@+1 {{'pdl.apply_native_constraint' op returning an operation from a constraint is not supported}}
  %z = apply_native_constraint "foo"(%root : !pdl.operation) : !pdl.operation
  rewrite %root with "foo"
}

// -----

// expected-error@+1 {{'pdl.pattern' op region #0 ('bodyRegion') failed to verify constraint: region with 1 blocks}}
"pdl.pattern"() <{benefit = 1 : i16}> ({}) : () -> ()

// -----

pdl.pattern : benefit(1) {
  %root = pdl.operation 
  rewrite %root {
   // expected-error@+1 {{'pdl.range' op result #0 must be range of PDL handle to an `mlir::Type` or PDL handle for an `mlir::Value` values, but got '!pdl.range<operation>'}}
   %1 = range %root : !pdl.operation
  }
}

// -----

pdl.pattern : benefit(1) {
  // expected-error@+1 {{expected SSA operand}}
  %root = pdl.operation  {"a" = 3}
  rewrite %root
}

// -----

pdl.pattern : benefit(1) {
  // expected-error@+1 {{expected attribute value}}
  %root = pdl.operation  {}
  rewrite %root {}
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-error@+1 {{'pdl.apply_native_constraint' op expected at least one argument}}
  "pdl.apply_native_constraint"() {name = "x"} : () -> ()
  rewrite %op with "y"
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  rewrite %op {
    // expected-error@+1 {{'pdl.apply_native_rewrite' op expected at least one argument or result}}
    "pdl.apply_native_rewrite"() {name = "x"} : () -> ()
  }
}

// -----

pdl.pattern : benefit(1) {
  %t = type : i32
  // expected-error@+1 {{'pdl.attribute' op expected only one of [`type`, `value`] to be set}}
  %a = attribute : %t = 7
  %op = operation "a.b" {"x" = %a}
  rewrite %op with "y"
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  rewrite %op {
    // expected-error@+1 {{'pdl.attribute' op expected constant value when specified within a `pdl.rewrite`}}
    %a = attribute
  }
}

// -----

pdl.pattern : benefit(1) {
  // expected-error@+1 {{'pdl.operands' op expected a bindable user when defined in the matcher body of a `pdl.pattern`}}
  %free = operands
  %op = operation "a.b"
  rewrite %op with "y"
}

// -----

pdl.pattern : benefit(1) {
  // expected-error@+1 {{'pdl.operation' op expected a bindable user when defined in the matcher body of a `pdl.pattern`}}
  %free = operation "c.d"
  %only = result 0 of %free
  %op = operation "a.b"
  rewrite %op with "y"
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  rewrite %op {
    // expected-error@+1 {{'pdl.operation' op must have an operation name when nested within a `pdl.rewrite`}}
    operation
  }
}

// -----

pdl.pattern : benefit(1) {
  // expected-error@+1 {{'pdl.operation' op expected a bindable user when defined in the matcher body of a `pdl.pattern`}}
  %op = operation "a.b"
  "a.end"() : () -> ()
}

// -----

// expected-error@+1 {{'pdl.pattern' op expected only `pdl` operations within the pattern body}}
pdl.pattern : benefit(1) {
  // expected-note@+1 {{see non-`pdl` operation defined here}}
  "a.b"() : () -> ()
  %op = operation "a.b"
  rewrite %op with "y"
}

// -----

// expected-error@+1 {{'pdl.pattern' op the pattern must contain at least one `pdl.operation`}}
pdl.pattern : benefit(1) {
  rewrite with "y"
}

// -----

// expected-error@+1 {{'pdl.pattern' op the operations must form a connected component}}
pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-note@+1 {{see a disconnected value / operation here}}
  %other = operation "c.d"
  rewrite %op with "y"(%other : !pdl.operation)
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  rewrite %op {
    %new = operation "c.d"
    %r = result 0 of %new
    // expected-error@+1 {{'pdl.replace' op expected no replacement values to be provided when the replacement operation is present}}
    "pdl.replace"(%op, %new, %r) {operandSegmentSizes = array<i32: 1, 1, 1>} : (!pdl.operation, !pdl.operation, !pdl.value) -> ()
  }
}

// -----

pdl.pattern : benefit(1) {
  %t = type : i32
  %x = operand : %t
  %op = operation "a.b"(%x : !pdl.value)
  rewrite %op {
    // expected-error@+1 {{'pdl.range' op expected operand to have element type '!pdl.type', but got '!pdl.value'}}
    range %t, %x : !pdl.type, !pdl.value
  }
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-error@+1 {{'pdl.results' op expected `pdl.range<value>` result type when no index is specified, but got: '!pdl.value'}}
  %r = "pdl.results"(%op) : (!pdl.operation) -> !pdl.value
  rewrite %op with "y"
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-error@+1 {{'pdl.rewrite' op expected rewrite region to be non-empty if external name is not specified}}
  "pdl.rewrite"(%op) ({}) {operandSegmentSizes = array<i32: 1, 0>} : (!pdl.operation) -> ()
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-error@+1 {{'pdl.rewrite' op expected no external arguments when the rewrite is specified inline}}
  "pdl.rewrite"(%op, %op) ({
  ^bb0:
  }) {operandSegmentSizes = array<i32: 1, 1>} : (!pdl.operation, !pdl.operation) -> ()
}

// -----

pdl.pattern : benefit(1) {
  %op = operation "a.b"
  // expected-error@+1 {{'pdl.rewrite' op expected rewrite region to be empty when rewrite is external}}
  "pdl.rewrite"(%op) ({
  ^bb0:
  }) {name = "y", operandSegmentSizes = array<i32: 1, 0>} : (!pdl.operation) -> ()
}
