// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-pass-invalid-parent))' -verify-diagnostics
// A function is right by itself, but what is around it is not: this is seen after the pass, as well as without threads.

// expected-error@below {{'test.call' op 'some_unknown_func' does not reference a valid function}}
func.func @f() { return }
