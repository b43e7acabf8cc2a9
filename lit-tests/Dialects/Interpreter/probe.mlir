// RUN: mkdir -p %t
// RUN: openxla-translate --interpret --probe-output-dir=%t %s
// RUN: FileCheck %s --check-prefix=INDEX < %t/index.csv

// INDEX:      step,tensor<i32>,{{.*}}probe1.npy
// INDEX-NEXT: step,tensor<i32>,{{.*}}probe2.npy
// INDEX-NEXT: half,tensor<2xbf16>,{{.*}}probe3.npy
func.func @main() {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %end = stablehlo.while(%i = %zero) : tensor<i32> cond {
    %0 = stablehlo.compare LT, %i, %two : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %0 : tensor<i1>
  } do {
    %0 = interpreter.probe %i, probe_id = "step" : tensor<i32>
    %1 = stablehlo.add %0, %one : tensor<i32>
    stablehlo.return %1 : tensor<i32>
  }
  check.expect_serialized_eq %zero, probe_id = "step" : tensor<i32>
  check.expect_serialized_eq %one, probe_id = "step", iter = 1 : tensor<i32>
  %half = stablehlo.constant dense<[0.5, -2.0]> : tensor<2xbf16>
  %3 = interpreter.probe %half, probe_id = "half" : tensor<2xbf16>
  check.expect_serialized_eq %3, probe_id = "half" : tensor<2xbf16>
  return
}
