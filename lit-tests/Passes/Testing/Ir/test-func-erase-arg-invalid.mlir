// RUN: openxla-opt %s -test-func-erase-arg -verify-diagnostics

// expected-error@below {{cannot erase argument 0 which still has uses}}
func.func @f(%arg0: f32 {test.erase_this_arg}) -> f32 {
  return %arg0 : f32
}
