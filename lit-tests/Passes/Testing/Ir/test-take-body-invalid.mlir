// RUN: openxla-opt %s -test-take-body -verify-diagnostics

// expected-error@below {{Expected only two functions in test}}
module {
  func.func private @f()
}
