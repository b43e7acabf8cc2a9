// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-print-liveness))' 2>&1 | FileCheck %s

func.func @f(%c: i1, %x: i32) -> i32 attributes {tag = "f", test.ptr = "func"} {
  cf.br ^head(%x : i32)
^head(%a: i32):
  %b = arith.addi %a, %x {tag = "sum"} : i32
  %y = scf.if %c -> i32 {
    scf.yield %b : i32
  } else {
    %d = arith.muli %b, %x : i32
    scf.yield %d : i32
  } {tag = "if"}
  cf.cond_br %c, ^head(%y : i32), ^exit {tag = "branch"}
^exit:
  return %y : i32
}

// CHECK: Testing : f
// CHECK-NEXT: // ---- Liveness -----
// CHECK-NEXT: // - Block: 0
// CHECK-NEXT: // --- LiveIn:
// CHECK-NEXT: // --- LiveOut: arg0@0 arg1@0
// CHECK-NEXT: // --- BeginLivenessIntervals
// CHECK-NEXT: // --- EndLivenessIntervals
// CHECK-NEXT: // --- BeginCurrentlyLive
// CHECK-NEXT: //     cf.br ^bb1(%arg1 : i32) [arg0@0 arg1@0 {{.}}]
// CHECK-NEXT: // --- EndCurrentlyLive
// CHECK-NEXT: // - Block: 1
// CHECK-NEXT: // --- LiveIn: arg0@0 arg1@0
// CHECK-NEXT: // --- LiveOut: arg0@0 arg1@0 val_4
// CHECK-NEXT: // --- BeginLivenessIntervals
// CHECK-NEXT: // val_3 :
// CHECK-NEXT: //     %1 = arith.addi %0, %arg1 {tag = "sum"} : i32
// CHECK-NEXT: //     %2 = scf.if %arg0 -> (i32) {
// CHECK-NEXT:   scf.yield %1 : i32
// CHECK-NEXT: } else {
// CHECK-NEXT:   %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT:   scf.yield %3 : i32
// CHECK-NEXT: } {tag = "if"}
// CHECK-NEXT: //     scf.yield %1 : i32
// CHECK-NEXT: //     %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT: // val_4 :
// CHECK-NEXT: //     %2 = scf.if %arg0 -> (i32) {
// CHECK-NEXT:   scf.yield %1 : i32
// CHECK-NEXT: } else {
// CHECK-NEXT:   %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT:   scf.yield %3 : i32
// CHECK-NEXT: } {tag = "if"}
// CHECK-NEXT: //     cf.cond_br %arg0, ^bb1(%2 : i32), ^bb2 {tag = "branch"}
// CHECK-NEXT: //     func.return %2 : i32
// CHECK-NEXT: // --- EndLivenessIntervals
// CHECK-NEXT: // --- BeginCurrentlyLive
// CHECK-NEXT: //     %1 = arith.addi %0, %arg1 {tag = "sum"} : i32 [arg0@0 arg1@0 arg0@1 val_3 {{.}}]
// CHECK-NEXT: //     %2 = scf.if %arg0 -> (i32) {
// CHECK-NEXT:   scf.yield %1 : i32
// CHECK-NEXT: } else {
// CHECK-NEXT:   %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT:   scf.yield %3 : i32
// CHECK-NEXT: } {tag = "if"} [arg0@0 arg1@0 val_3 val_4 {{.}}]
// CHECK-NEXT: //     cf.cond_br %arg0, ^bb1(%2 : i32), ^bb2 {tag = "branch"} [arg0@0 arg1@0 val_4 {{.}}]
// CHECK-NEXT: // --- EndCurrentlyLive
// CHECK-NEXT: // - Block: 2
// CHECK-NEXT: // --- LiveIn: val_3
// CHECK-NEXT: // --- LiveOut:
// CHECK-NEXT: // --- BeginLivenessIntervals
// CHECK-NEXT: // --- EndLivenessIntervals
// CHECK-NEXT: // --- BeginCurrentlyLive
// CHECK-NEXT: //     scf.yield %1 : i32 [val_3 {{.}}]
// CHECK-NEXT: // --- EndCurrentlyLive
// CHECK-NEXT: // - Block: 3
// CHECK-NEXT: // --- LiveIn: arg1@0 val_3
// CHECK-NEXT: // --- LiveOut:
// CHECK-NEXT: // --- BeginLivenessIntervals
// CHECK-NEXT: // val_5 :
// CHECK-NEXT: //     %3 = arith.muli %1, %arg1 : i32
// CHECK-NEXT: //     scf.yield %3 : i32
// CHECK-NEXT: // --- EndLivenessIntervals
// CHECK-NEXT: // --- BeginCurrentlyLive
// CHECK-NEXT: //     %3 = arith.muli %1, %arg1 : i32 [arg1@0 val_3 val_5 {{.}}]
// CHECK-NEXT: //     scf.yield %3 : i32 [val_5 {{.}}]
// CHECK-NEXT: // --- EndCurrentlyLive
// CHECK-NEXT: // - Block: 4
// CHECK-NEXT: // --- LiveIn: val_4
// CHECK-NEXT: // --- LiveOut:
// CHECK-NEXT: // --- BeginLivenessIntervals
// CHECK-NEXT: // --- EndLivenessIntervals
// CHECK-NEXT: // --- BeginCurrentlyLive
// CHECK-NEXT: //     func.return %2 : i32 [val_4 {{.}}]
// CHECK-NEXT: // --- EndCurrentlyLive
// CHECK-NEXT: // -------------------