// RUN: openxla-opt %s --convert-to-llvm | FileCheck %s

// CHECK-LABEL: llvm.func @log1pf(f32) -> f32
// CHECK-LABEL: llvm.func @cbrtf(f32) -> f32
// CHECK-LABEL: llvm.func @tanh(f64) -> f64
// CHECK-LABEL: llvm.func @erff(f32) -> f32
// CHECK-LABEL: llvm.func @intrinsics(%arg0: f32, %arg1: i32) {
// CHECK: %0 = llvm.intr.exp(%arg0) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
// CHECK: %1 = llvm.intr.sqrt(%arg0) : (f32) -> f32
// CHECK: %2 = llvm.intr.fma(%arg0, %arg0, %arg0) : (f32, f32, f32) -> f32
// CHECK: %3 = "llvm.intr.abs"(%arg1) <{is_int_min_poison = false}> : (i32) -> i32
// CHECK: %4 = "llvm.intr.ctlz"(%arg1) <{is_zero_poison = false}> : (i32) -> i32
// CHECK: %5 = llvm.mlir.constant(1.000000e+00 : f32) : f32
// CHECK: %6 = llvm.intr.sqrt(%arg0) : (f32) -> f32
// CHECK: %7 = llvm.fdiv %5, %6 : f32
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @calls(%arg0: f32, %arg1: f64, %arg2: f16, %arg3: vector<2xf32>) {
// CHECK: %0 = llvm.call @erff(%arg0) : (f32) -> f32
// CHECK: %1 = llvm.call @tanh(%arg1) : (f64) -> f64
// CHECK: %2 = llvm.fpext %arg2 : f16 to f32
// CHECK: %3 = llvm.call @cbrtf(%2) : (f32) -> f32
// CHECK: %4 = llvm.fptrunc %3 : f32 to f16
// CHECK: %5 = llvm.mlir.poison : vector<2xf32>
// CHECK: %6 = llvm.mlir.constant(0 : i64) : i64
// CHECK: %7 = llvm.extractelement %arg3[%6 : i64] : vector<2xf32>
// CHECK: %8 = llvm.call @log1pf(%7) : (f32) -> f32
// CHECK: %9 = llvm.insertelement %8, %5[%6 : i64] : vector<2xf32>
// CHECK: %10 = llvm.mlir.constant(1 : i64) : i64
// CHECK: %11 = llvm.extractelement %arg3[%10 : i64] : vector<2xf32>
// CHECK: %12 = llvm.call @log1pf(%11) : (f32) -> f32
// CHECK: %13 = llvm.insertelement %12, %9[%10 : i64] : vector<2xf32>
// CHECK: llvm.return

func.func @intrinsics(%a: f32, %b: i32) {
  %0 = math.exp %a fastmath<afn> : f32
  %1 = math.sqrt %a : f32
  %2 = math.fma %a, %a, %a : f32
  %3 = math.absi %b : i32
  %4 = math.ctlz %b : i32
  %5 = math.rsqrt %a : f32
  return
}
func.func @calls(%a: f32, %b: f64, %c: f16, %v: vector<2xf32>) {
  %0 = math.erf %a : f32
  %1 = math.tanh %b : f64
  %2 = math.cbrt %c : f16
  %3 = math.log1p %v : vector<2xf32>
  return
}
