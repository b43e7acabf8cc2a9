// RUN: openxla-opt %s --convert-arith-to-llvm --convert-cf-to-llvm --convert-func-to-llvm --reconcile-unrealized-casts | FileCheck %s

// CHECK-LABEL: llvm.func @f(%arg0: i32, %arg1: i32, %arg2: f32, %arg3: f32, %arg4: i64, %arg5: vector<4xf32>, %arg6: i1) -> i64 {
// CHECK: %0 = llvm.add %arg0, %arg1 overflow<nsw> : i32
// CHECK: %1 = llvm.udiv %arg0, %arg1 : i32
// CHECK: %2 = llvm.icmp "slt" %arg0, %arg1 : i32
// CHECK: %3 = llvm.fcmp "olt" %arg2, %arg3 {fastmathFlags = #llvm.fastmath<nnan>} : f32
// CHECK: %4 = llvm.fadd %arg5, %arg5 {fastmathFlags = #llvm.fastmath<fast>} : vector<4xf32>
// CHECK: %5 = llvm.fmul %arg2, %arg3 {fastmathFlags = #llvm.fastmath<contract, reassoc>} : f32
// CHECK: %6 = llvm.intr.maximum(%arg2, %arg3) : (f32, f32) -> f32
// CHECK: %7 = llvm.intr.smax(%arg0, %arg1) : (i32, i32) -> i32
// CHECK: %8 = llvm.sext %arg0 : i32 to i64
// CHECK: %9 = llvm.add %8, %arg4 : i64
// CHECK: %10 = llvm.select %arg6, %arg2, %arg3 : i1, f32
// CHECK: %11 = llvm.fpext %arg2 : f32 to f64
// CHECK: %12 = llvm.sitofp %arg0 : i32 to f32
// CHECK: %13 = llvm.bitcast %arg0 : i32 to f32
// CHECK: %14 = llvm.mlir.constant(dense<[1, 2]> : vector<2xindex>) : vector<2xi64>
// CHECK: %15 = llvm.mlir.constant(7 : index) : i64
// CHECK: %16 = llvm.fneg %arg2 : f32
// CHECK: %17 = llvm.zext %arg6 : i1 to i32
// CHECK: llvm.cond_br %arg6, ^bb1(%9 : i64), ^bb2(%15, %arg2 : i64, f32)
// CHECK: ^bb1(%18: i64):
// CHECK: llvm.return %18 : i64
// CHECK: ^bb2(%19: i64, %20: f32):
// CHECK: llvm.br ^bb1(%19 : i64)

func.func @f(%a: i32, %b: i32, %x: f32, %y: f32, %i: index, %v: vector<4xf32>, %c: i1) -> index {
  %0 = arith.addi %a, %b overflow<nsw> : i32
  %1 = arith.divui %a, %b : i32
  %2 = arith.cmpi slt, %a, %b : i32
  %3 = arith.cmpf olt, %x, %y fastmath<nnan> : f32
  %4 = arith.addf %v, %v fastmath<fast> : vector<4xf32>
  %5 = arith.mulf %x, %y fastmath<reassoc,contract> : f32
  %6 = arith.maximumf %x, %y : f32
  %7 = arith.maxsi %a, %b : i32
  %8 = arith.index_cast %a : i32 to index
  %9 = arith.addi %8, %i : index
  %10 = arith.select %c, %x, %y : f32
  %11 = arith.extf %x : f32 to f64
  %12 = arith.sitofp %a : i32 to f32
  %13 = arith.bitcast %a : i32 to f32
  %14 = arith.constant dense<[1, 2]> : vector<2xindex>
  %15 = arith.constant 7 : index
  %16 = arith.negf %x : f32
  %17 = arith.extui %c : i1 to i32
  cf.cond_br %c, ^bb1(%9 : index), ^bb2(%15, %x : index, f32)
^bb1(%q: index):
  return %q : index
^bb2(%r: index, %f: f32):
  cf.br ^bb1(%r : index)
}
