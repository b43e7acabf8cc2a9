// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @main() {
  // expected-error@+1 {{`programs` attribute cannot be empty}}
  "interpreter.run_parallel"() {programs = []} : () -> ()
  return
}

// -----

func.func @nothing() {
  return
}
func.func @main() {
  // expected-error@+1 {{Sizes of second dimension of `programs` should all match 2 but got 1}}
  "interpreter.run_parallel"() {programs = [[@nothing, @nothing], [@nothing]]} : () -> ()
  return
}

// -----

func.func @main() {
  // expected-error@+1 {{Function "missing" not found}}
  "interpreter.run_parallel"() {programs = [[@missing]]} : () -> ()
  return
}

// -----

func.func @take(%a: tensor<f32>) {
  return
}
func.func @main() {
  // expected-error@+1 {{Number of inputs (0) should match the sum of the number of inputs of all programs (2)}}
  "interpreter.run_parallel"() {programs = [[@take], [@take]]} : () -> ()
  return
}

// -----

func.func @give() -> tensor<f32> {
  %0 = stablehlo.constant dense<1.0> : tensor<f32>
  return %0 : tensor<f32>
}
func.func @main() {
  // expected-error@+1 {{Number of results (0) should match the sum of the number of results of all programs (1)}}
  "interpreter.run_parallel"() {programs = [[@give]]} : () -> ()
  return
}

// -----

func.func @nothing() {
  return
}
func.func @main() {
  // expected-error@+1 {{infeed attribute is optional or should not be empty}}
  "interpreter.run_parallel"() {infeed = [], programs = [[@nothing]]} : () -> ()
  return
}

// -----

func.func @nothing() {
  return
}
func.func @main() {
  // expected-error@+1 {{Function "nothing" should return 1 tensor but returns 0}}
  "interpreter.run_parallel"() {infeed = [@nothing], programs = [[@nothing]]} : () -> ()
  return
}

// -----

func.func @main() {
  // expected-error@+1 {{attribute 'programs' failed to satisfy constraint: Array of FlatSymbolRefArrayAttr}}
  "interpreter.run_parallel"() {programs = [1]} : () -> ()
  return
}
