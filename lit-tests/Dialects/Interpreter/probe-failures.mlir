// RUN: openxla-translate --interpret --split-input-file --verify-diagnostics %s
func.func @main() {
  %0 = stablehlo.constant dense<1> : tensor<i32>
  // expected-error@+1 {{'interpreter.probe' op there is no folder for probes}}
  %1 = interpreter.probe %0, probe_id = "a" : tensor<i32>
  return
}
