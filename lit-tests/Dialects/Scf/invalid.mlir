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

// -----

func.func @parallel_without_dimensions() {
  // expected-error@+1 {{'scf.parallel' op needs at least one tuple element for lowerBound, upperBound and step}}
  scf.parallel () = () to () step () {
  }
  return
}

// -----

func.func @reductions_without_results(%i: index, %f: f32) {
  // expected-error@+1 {{expects number of results: 0 to be the same as number of reductions: 1}}
  scf.parallel (%a) = (%i) to (%i) step (%i) {
    scf.reduce(%f : f32) {
    ^bb0(%x: f32, %y: f32):
      scf.reduce.return %x : f32
    }
  }
  return
}

// -----

func.func @too_many_mappings() {
  // expected-error@+1 {{'scf.forall' op mapping attribute size must match op rank}}
  scf.forall (%i) in (4) {
  } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
  return
}

// -----

func.func @masks_alone() {
  // expected-error@+1 {{'scf.forall' op mapping attribute size must match op rank}}
  scf.forall (%i) in (4) {
  } {mapping = [#gpu.mask<3>]}
  return
}

// -----

func.func @two_masks() {
  // expected-error@+1 {{'scf.forall' op "mapping" supports at most one device masking attribute}}
  scf.forall (%i) in (4) {
  } {mapping = [#gpu.lane<x>, #gpu.mask<3>, #gpu.mask<5>]}
  return
}

// -----

func.func @mapping_to_no_device() {
  // expected-error@+1 {{'scf.forall' op attribute 'mapping' failed to satisfy constraint: Device Mapping array attribute}}
  scf.forall (%i) in (4) {
  } {mapping = [0]}
  return
}

// -----

func.func @duplicate_case(%i: index) {
  // expected-error@+1 {{'scf.index_switch' op has duplicate case value: 1}}
  scf.index_switch %i
  case 1 {
    scf.yield
  }
  case 1 {
    scf.yield
  }
  default {
  }
  return
}

// -----

func.func @f(%c: i1, %x: i32) {
  // expected-error@+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.if %c -> i32 { scf.yield } else { scf.yield %x : i32 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'i64' should match successor input type #0 'i32'}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.if %c -> i32 { scf.yield %x : i32 } else { scf.yield %y : i64 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 1 operands, but region successor needs 0 inputs}}
  // expected-note@+1 {{region branch point}}
  scf.if %c { scf.yield %x : i32 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'i64' should match successor input type #0 'i32'}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.execute_region -> i32 { scf.yield %y : i64 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.execute_region -> i32 { scf.yield }
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.for %k = %i to %i step %i iter_args(%a = %x) -> i32 { scf.yield }
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'i32' != 'i64'}}
  %0 = scf.for %k = %i to %i step %i iter_args(%a = %x) -> i32 { scf.yield %y : i64 }
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.for' op different number of region iter_args and yielded values: 0 != 1}}
  scf.for %k = %i to %i step %i { scf.yield %y : i64 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op along control flow edge from Operation scf.condition to parent: successor operand type #0 'i32' should match successor input type #0 'i64'}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.while (%a = %x) : (i32) -> i64 { scf.condition(%c) %a : i32 } do { ^bb0(%b: i64): scf.yield %x : i32 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op along control flow edge from Operation scf.condition to Region #1: successor operand type #0 'i32' should match successor input type #0 'i64'}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.while (%a = %x) : (i32) -> i32 { scf.condition(%c) %a : i32 } do { ^bb0(%b: i64): scf.yield %x : i32 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op along control flow edge from Operation scf.yield to Region #0: successor operand type #0 'i64' should match successor input type #0 'i32'}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.while (%a = %x) : (i32) -> i32 { scf.condition(%c) %a : i32 } do { ^bb0(%b: i32): scf.yield %y : i64 }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = scf.while (%a = %x) : (i32) -> i32 { scf.condition(%c) %a : i32 } do { ^bb0(%b: i32): scf.yield }
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op along control flow edge from parent to Region #0: successor operand type #0 'i32' should match successor input type #0 'i64'}}
  // expected-note@+1 {{region branch point}}
  %0 = "scf.while"(%x) ({ ^bb0(%a: i64): scf.condition(%c) %x : i32 }, { ^bb0(%b: i32): scf.yield %y : i64 }) : (i32) -> i32
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.if' op region #0 should have no arguments}}
  "scf.if"(%c) ({ ^bb0(%a: i32): scf.yield }, {}) : (i1) -> ()
  return
}

// -----

func.func @f(%c: i1, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.while' op expects the 'before' region to terminate with 'scf.condition'}}
  // expected-note@+1 {{terminator here}}
  scf.while : () -> () { scf.yield } do { scf.yield }
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+2 {{'scf.index_switch' op expected each region to return 1 values, but case region #0 returns 0}}
  // expected-note@+1 {{see yield operation here}}
  %0 = scf.index_switch %i -> i32 case 1 { scf.yield } default { scf.yield %x : i32 }
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.for' op 0-th init and 0-th region iter_arg have different type: 'i32' != 'i64'}}
  %0 = "scf.for"(%i, %i, %i, %x) ({ ^bb0(%j: index, %k: i64): scf.yield %x : i32 }) : (index, index, index, i32) -> i32
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.for' op different number of inits and region iter_args: 1 != 0}}
  %0 = "scf.for"(%i, %i, %i, %x) ({ ^bb0(%j: index): scf.yield %x : i32 }) : (index, index, index, i32) -> i32
  return
}

// -----

func.func @f(%i: index, %x: i32, %y: i64) {
  // expected-error@+1 {{'scf.for' op 0-th region iter_arg and 0-th loop result have different type: 'i32' != 'i64'}}
  %0 = "scf.for"(%i, %i, %i, %x) ({ ^bb0(%j: index, %k: i32): scf.yield %x : i32 }) : (index, index, index, i32) -> i64
  return
}

// -----

func.func @f(%i: index, %x: i32) {
  // expected-error@+2 {{'scf.for' op expects regions to end with 'scf.yield', found 'llvm.unreachable'}}
  // expected-note@+1 {{in custom textual format, the absence of terminator implies 'scf.yield'}}
  %0 = "scf.for"(%i, %i, %i, %x) ({ ^bb0(%j: index, %k: i32): "llvm.unreachable"() : () -> () }) : (index, index, index, i32) -> i32
  return
}

// -----

func.func @f(%i: index) {
  // expected-error@+1 {{'scf.for' op region #0 ('region') failed to verify constraint: region with 1 blocks}}
  "scf.for"(%i, %i, %i) ({ }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%i: index) {
  // expected-error@+1 {{'scf.for' op expects region #0 to have 0 or 1 blocks}}
  "scf.for"(%i, %i, %i) ({
  ^bb0(%j: index):
    cf.br ^bb1
  ^bb1:
    scf.yield
  }) : (index, index, index) -> ()
  return
}

// -----

func.func @f(%c: i1, %x: i32) {
  // expected-error@+1 {{'scf.if' op region #0 ('thenRegion') failed to verify constraint: region with 1 blocks}}
  %0 = "scf.if"(%c) ({ }, { scf.yield %x : i32 }) : (i1) -> i32
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{'scf.while' op region #0 ('before') failed to verify constraint: region with 1 blocks}}
  "scf.while"() ({ }, { scf.yield }) : () -> ()
  return
}

// -----

func.func @f(%i: index, %x: i32) {
  // expected-error@+1 {{expected '->' in function type}}
  %0:2 = scf.index_switch %i -> (i32, i32) case 1 { scf.yield %x, %x : i32, i32 } default { scf.yield %x, %x : i32, i32 }
  return
}

// -----

func.func @switch_ends_elsewhere(%a: index) {
  // expected-error@+1 {{'scf.index_switch' op expected region to end with scf.yield, but got func.return}}
  "scf.index_switch"(%a) <{cases = array<i64: 1>}> ({
    "scf.yield"() : () -> ()
  }, {
    "func.return"() : () -> ()
  }) : (index) -> ()
  return
}

// -----

func.func @loop_without_arguments(%a: index) {
  // expected-error@+1 {{'scf.for' op different number of inits and region iter_args: 0 != 18446744073709551615}}
  "scf.for"(%a, %a, %a) ({
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  return
}
