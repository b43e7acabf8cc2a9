// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-unique-ssa-ids | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-unique-ssa-ids --mlir-print-value-users | FileCheck %s --check-prefix=USERS

// Numbers and arguments go on from one region to the next, the last region first.

func.func @f(%a: i32, %b: i1) -> i32 {
  %c = arith.constant 1 : i32
  %u = arith.addi %c, %a : i32
  %v = arith.addi %c, %c : i32
  cf.cond_br %b, ^bb1(%u, %v: i32, i32), ^bb2
^bb1(%x: i32, %y: i32):
  %g:2 = "foo.two"(%x, %x, %y) : (i32, i32, i32) -> (i32, i32)
  %h:3 = "foo.three"(%g#0, %g#1) ({
  ^bb0(%q: i32, %r: f32):
    %w = arith.addi %q, %x : i32
    "foo.use"(%w) : (i32) -> ()
    "foo.nothing"() : () -> ()
  }) : (i32, i32) -> (i32, i32, f32)
  "foo.use"(%h#0, %h#1, %h#0) : (i32, i32, i32) -> ()
  cf.br ^bb2
^bb2:
  %i, %j = "foo.two"() : () -> (i32, i32)
  return %c : i32
}
func.func private @outside(i32)
module @inner {
  func.func @loop(%n: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %s = scf.for %i = %c0 to %n step %c1 iter_args(%z = %c0) -> index {
      %k = arith.addi %z, %i : index
      scf.yield %k : index
    }
    return
  }
}

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg3: i32, %arg4: i1) -> i32 {
// CHECK-NEXT: %c1_i32 = arith.constant 1 : i32
// CHECK-NEXT: %2 = arith.addi %c1_i32, %arg3 : i32
// CHECK-NEXT: %3 = arith.addi %c1_i32, %c1_i32 : i32
// CHECK-NEXT: cf.cond_br %arg4, ^bb1(%2, %3 : i32, i32), ^bb2
// CHECK-NEXT: ^bb1(%4: i32, %5: i32):  // pred: ^bb0
// CHECK-NEXT: %6:2 = "foo.two"(%4, %4, %5) : (i32, i32, i32) -> (i32, i32)
// CHECK-NEXT: %7:3 = "foo.three"(%6#0, %6#1) ({
// CHECK-NEXT: ^bb0(%arg5: i32, %arg6: f32):
// CHECK-NEXT: %9 = arith.addi %arg5, %4 : i32
// CHECK-NEXT: "foo.use"(%9) : (i32) -> ()
// CHECK-NEXT: "foo.nothing"() : () -> ()
// CHECK-NEXT: }) : (i32, i32) -> (i32, i32, f32)
// CHECK-NEXT: "foo.use"(%7#0, %7#1, %7#0) : (i32, i32, i32) -> ()
// CHECK-NEXT: cf.br ^bb2
// CHECK-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: %8:2 = "foo.two"() : () -> (i32, i32)
// CHECK-NEXT: return %c1_i32 : i32
// CHECK-NEXT: }
// CHECK-NEXT: func.func private @outside(i32)
// CHECK-NEXT: module @inner {
// CHECK-NEXT: func.func @loop(%arg0: index) {
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %0 = scf.for %arg1 = %c0 to %arg0 step %c1 iter_args(%arg2 = %c0) -> (index) {
// CHECK-NEXT: %1 = arith.addi %arg2, %arg1 : index
// CHECK-NEXT: scf.yield %1 : index
// CHECK-NEXT: }
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }

// USERS: module {
// USERS-NEXT: func.func @f(%arg3: i32, %arg4: i1) -> i32 {
// USERS-NEXT: // %arg3 is used by %9
// USERS-NEXT: // %arg4 is used by %11
// USERS-NEXT: %c1_i32 = arith.constant 1 : i32 // users: %19, %10, %9
// USERS-NEXT: %9 = arith.addi %c1_i32, %arg3 : i32 // user: %11
// USERS-NEXT: %10 = arith.addi %c1_i32, %c1_i32 : i32 // user: %11
// USERS-NEXT: cf.cond_br %arg4, ^bb1(%9, %10 : i32, i32), ^bb2 // id: %11
// USERS-NEXT: ^bb1(%12: i32, %13: i32):  // pred: ^bb0
// USERS-NEXT: // %12 is used by %20, %14#0, %14#1
// USERS-NEXT: // %13 is used by %14#0, %14#1
// USERS-NEXT: %14:2 = "foo.two"(%12, %12, %13) : (i32, i32, i32) -> (i32, i32) // users: (%15#0, %15#1, %15#2), (%15#0, %15#1, %15#2)
// USERS-NEXT: %15:3 = "foo.three"(%14#0, %14#1) ({
// USERS-NEXT: ^bb0(%arg5: i32, %arg6: f32):
// USERS-NEXT: // %arg5 is used by %20
// USERS-NEXT: // %arg6 is unused
// USERS-NEXT: %20 = arith.addi %arg5, %12 : i32 // user: %21
// USERS-NEXT: "foo.use"(%20) : (i32) -> () // id: %21
// USERS-NEXT: "foo.nothing"() : () -> ()
// USERS-NEXT: }) : (i32, i32) -> (i32, i32, f32) // users: (%16), (%16), (unused)
// USERS-NEXT: "foo.use"(%15#0, %15#1, %15#0) : (i32, i32, i32) -> () // id: %16
// USERS-NEXT: cf.br ^bb2
// USERS-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// USERS-NEXT: %18:2 = "foo.two"() : () -> (i32, i32) // unused
// USERS-NEXT: return %c1_i32 : i32 // id: %19
// USERS-NEXT: }
// USERS-NEXT: func.func private @outside(i32)
// USERS-NEXT: module @inner {
// USERS-NEXT: func.func @loop(%arg0: index) {
// USERS-NEXT: // %arg0 is used by %5
// USERS-NEXT: %c0 = arith.constant 0 : index // user: %5
// USERS-NEXT: %c1 = arith.constant 1 : index // user: %5
// USERS-NEXT: %5 = scf.for %arg1 = %c0 to %arg0 step %c1 iter_args(%arg2 = %c0) -> (index) {
// USERS-NEXT: // %arg1 is used by %7
// USERS-NEXT: // %arg2 is used by %7
// USERS-NEXT: %7 = arith.addi %arg2, %arg1 : index // user: %8
// USERS-NEXT: scf.yield %7 : index // id: %8
// USERS-NEXT: } // unused
// USERS-NEXT: return
// USERS-NEXT: }
// USERS-NEXT: }
// USERS-NEXT: }
