// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @results_need_else(%c: i1, %v: f32) {
  // expected-error@+1 {{'scf.if' op must have an else block if defining values}}
  %0 = scf.if %c -> (f32) {
    scf.yield %v : f32
  }
  return
}

// -----

func.func @induction_variable(%n: index) {
  // expected-error@+1 {{'scf.for' op expected induction variable to be same type as bounds and step}}
  "scf.for"(%n, %n, %n) ({
  ^bb0(%i: i32):
    scf.yield
  }) : (index, index, index) -> ()
  return
}
