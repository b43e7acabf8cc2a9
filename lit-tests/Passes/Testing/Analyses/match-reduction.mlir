// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-match-reduction))' --verify-diagnostics --mlir-disable-threading

// expected-remark@+1 {{Testing function}}
func.func @sum(%lb: index, %ub: index, %s: index, %x: f32, %y: f32) -> f32 {
  // expected-remark@+4 {{Reduction found in output #0!}}
  // expected-remark@+3 {{Reduced Value: <block argument> of type 'f32' at index: 4}}
  // expected-remark-re@+2 {{Combiner Op: {{.*}} = arith.addf}}
  // expected-remark@+1 {{Reduction NOT found in output #1!}}
  %0:2 = scf.for %i = %lb to %ub step %s iter_args(%a = %x, %b = %x) -> (f32, f32) {
    %c = arith.addf %a, %y : f32
    %d = arith.mulf %b, %b : f32
    scf.yield %c, %d : f32, f32
  }
  return %0#0 : f32
}