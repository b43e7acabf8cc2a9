// RUN: openxla-opt %s -pass-pipeline='builtin.module(any(test-interface-pass))' -verify-diagnostics -o /dev/null
// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-interface-pass))' -verify-diagnostics -o /dev/null

module {
  // expected-remark@below {{Executing interface pass on operation}}
  func.func @f() { return }
}
