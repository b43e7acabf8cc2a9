// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-value-users | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-value-users --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// Comments say who uses a value; operations without results have numbers too.

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
// CHECK-NEXT: func.func @f(%arg0: i32, %arg1: i1) -> i32 {
// CHECK-NEXT: // %arg0 is used by %3
// CHECK-NEXT: // %arg1 is used by %5
// CHECK-NEXT: %c1_i32 = arith.constant 1 : i32 // users: %13, %4, %3
// CHECK-NEXT: %3 = arith.addi %c1_i32, %arg0 : i32 // user: %5
// CHECK-NEXT: %4 = arith.addi %c1_i32, %c1_i32 : i32 // user: %5
// CHECK-NEXT: cf.cond_br %arg1, ^bb1(%3, %4 : i32, i32), ^bb2 // id: %5
// CHECK-NEXT: ^bb1(%6: i32, %7: i32):  // pred: ^bb0
// CHECK-NEXT: // %6 is used by %14, %8#0, %8#1
// CHECK-NEXT: // %7 is used by %8#0, %8#1
// CHECK-NEXT: %8:2 = "foo.two"(%6, %6, %7) : (i32, i32, i32) -> (i32, i32) // users: (%9#0, %9#1, %9#2), (%9#0, %9#1, %9#2)
// CHECK-NEXT: %9:3 = "foo.three"(%8#0, %8#1) ({
// CHECK-NEXT: ^bb0(%arg2: i32, %arg3: f32):
// CHECK-NEXT: // %arg2 is used by %14
// CHECK-NEXT: // %arg3 is unused
// CHECK-NEXT: %14 = arith.addi %arg2, %6 : i32 // user: %15
// CHECK-NEXT: "foo.use"(%14) : (i32) -> () // id: %15
// CHECK-NEXT: "foo.nothing"() : () -> ()
// CHECK-NEXT: }) : (i32, i32) -> (i32, i32, f32) // users: (%10), (%10), (unused)
// CHECK-NEXT: "foo.use"(%9#0, %9#1, %9#0) : (i32, i32, i32) -> () // id: %10
// CHECK-NEXT: cf.br ^bb2
// CHECK-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: %12:2 = "foo.two"() : () -> (i32, i32) // unused
// CHECK-NEXT: return %c1_i32 : i32 // id: %13
// CHECK-NEXT: }
// CHECK-NEXT: func.func private @outside(i32)
// CHECK-NEXT: module @inner {
// CHECK-NEXT: func.func @loop(%arg0: index) {
// CHECK-NEXT: // %arg0 is used by %4
// CHECK-NEXT: %c0 = arith.constant 0 : index // user: %4
// CHECK-NEXT: %c1 = arith.constant 1 : index // user: %4
// CHECK-NEXT: %4 = scf.for %arg1 = %c0 to %arg0 step %c1 iter_args(%arg2 = %c0) -> (index) {
// CHECK-NEXT: // %arg1 is used by %6
// CHECK-NEXT: // %arg2 is used by %6
// CHECK-NEXT: %6 = arith.addi %arg2, %arg1 : index // user: %7
// CHECK-NEXT: scf.yield %6 : index // id: %7
// CHECK-NEXT: } // unused
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }

// GENERIC: "builtin.module"() ({
// GENERIC-NEXT: "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "f"}> ({
// GENERIC-NEXT: ^bb0(%arg3: i32, %arg4: i1):
// GENERIC-NEXT: // %arg3 is used by %12
// GENERIC-NEXT: // %arg4 is used by %14
// GENERIC-NEXT: %11 = "arith.constant"() <{value = 1 : i32}> : () -> i32 // users: %22, %13, %12
// GENERIC-NEXT: %12 = "arith.addi"(%11, %arg3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 // user: %14
// GENERIC-NEXT: %13 = "arith.addi"(%11, %11) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 // user: %14
// GENERIC-NEXT: "cf.cond_br"(%arg4, %12, %13)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (i1, i32, i32) -> () // id: %14
// GENERIC-NEXT: ^bb1(%15: i32, %16: i32):  // pred: ^bb0
// GENERIC-NEXT: // %15 is used by %23, %17#0, %17#1
// GENERIC-NEXT: // %16 is used by %17#0, %17#1
// GENERIC-NEXT: %17:2 = "foo.two"(%15, %15, %16) : (i32, i32, i32) -> (i32, i32) // users: (%18#0, %18#1, %18#2), (%18#0, %18#1, %18#2)
// GENERIC-NEXT: %18:3 = "foo.three"(%17#0, %17#1) ({
// GENERIC-NEXT: ^bb0(%arg5: i32, %arg6: f32):
// GENERIC-NEXT: // %arg5 is used by %23
// GENERIC-NEXT: // %arg6 is unused
// GENERIC-NEXT: %23 = "arith.addi"(%arg5, %15) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 // user: %24
// GENERIC-NEXT: "foo.use"(%23) : (i32) -> () // id: %24
// GENERIC-NEXT: "foo.nothing"() : () -> ()
// GENERIC-NEXT: }) : (i32, i32) -> (i32, i32, f32) // users: (%19), (%19), (unused)
// GENERIC-NEXT: "foo.use"(%18#0, %18#1, %18#0) : (i32, i32, i32) -> () // id: %19
// GENERIC-NEXT: "cf.br"()[^bb2] : () -> ()
// GENERIC-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// GENERIC-NEXT: %21:2 = "foo.two"() : () -> (i32, i32) // unused
// GENERIC-NEXT: "func.return"(%11) : (i32) -> () // id: %22
// GENERIC-NEXT: }) : () -> ()
// GENERIC-NEXT: "func.func"() <{function_type = (i32) -> (), sym_name = "outside", sym_visibility = "private"}> ({
// GENERIC-NEXT: }) : () -> ()
// GENERIC-NEXT: "builtin.module"() <{sym_name = "inner"}> ({
// GENERIC-NEXT: "func.func"() <{function_type = (index) -> (), sym_name = "loop"}> ({
// GENERIC-NEXT: ^bb0(%arg0: index):
// GENERIC-NEXT: // %arg0 is used by %7
// GENERIC-NEXT: %5 = "arith.constant"() <{value = 0 : index}> : () -> index // user: %7
// GENERIC-NEXT: %6 = "arith.constant"() <{value = 1 : index}> : () -> index // user: %7
// GENERIC-NEXT: %7 = "scf.for"(%5, %arg0, %6, %5) ({
// GENERIC-NEXT: ^bb0(%arg1: index, %arg2: index):
// GENERIC-NEXT: // %arg1 is used by %9
// GENERIC-NEXT: // %arg2 is used by %9
// GENERIC-NEXT: %9 = "arith.addi"(%arg2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index // user: %10
// GENERIC-NEXT: "scf.yield"(%9) : (index) -> () // id: %10
// GENERIC-NEXT: }) : (index, index, index, index) -> index // unused
// GENERIC-NEXT: "func.return"() : () -> ()
// GENERIC-NEXT: }) : () -> ()
// GENERIC-NEXT: }) : () -> ()
// GENERIC-NEXT: }) : () -> ()
