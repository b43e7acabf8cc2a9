// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @poison_of_number() {
  // expected-error@+1 {{invalid kind of attribute specified}}
  %0 = ub.poison <1> : i32
  return
}

// -----

func.func @unreachable_in_the_middle() {
  // expected-error@+1 {{'ub.unreachable' op must be the last operation in the parent block}}
  ub.unreachable
  return
}
