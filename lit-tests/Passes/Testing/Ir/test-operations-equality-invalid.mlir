// RUN: openxla-opt %s -test-operations-equality -split-input-file -verify-diagnostics

// expected-error@below {{expected 2 top-level ops in the module, got 1}}
module {
  "test.one"() : () -> ()
}
