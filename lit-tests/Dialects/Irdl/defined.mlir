// RUN: openxla-opt %s --allow-unregistered-dialect --irdl-file=%S/testd.irdl | openxla-opt --allow-unregistered-dialect --irdl-file=%S/testd.irdl | FileCheck %s

// CHECK: module {
// CHECK-NEXT: func.func @f(%arg0: !testd.parametric<i32>, %arg1: !testd.noparams, %arg2: !testd.noparams, %arg3: !testd.bare, %arg4: !testd.two<i32, "x">, %arg5: !testd.same<1 : i64, 1 : i64>) attributes {a = #testd.battr, b = #testd.pattr<"x">, c = #testd.strs<"foo">, d = #testd.pattr<!testd.bare>, e = #testd.pattr<i32>, f = #testd.pattr<#testd.battr>, g = !testd.parametric<1.000000e+00 : f32>} {
// CHECK-NEXT: %9:2 = "testd.any_of"() : () -> (i32, i32)
// CHECK-NEXT: %10 = "testd.eq"(%9#0) {foo = 3 : i64} : (i32) -> i32
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: %0:2 = "testd.any_of"() : () -> (i32, i32)
// CHECK-NEXT: %1:2 = "testd.any_of"() : () -> (i64, i64)
// CHECK-NEXT: %2 = "testd.all_of"() : () -> i64
// CHECK-NEXT: %3 = "testd.base"() : () -> !testd.parametric<f32>
// CHECK-NEXT: %4 = "testd.basei"() : () -> i5
// CHECK-NEXT: "testd.basea"() {a = "xx", b = #testd.pattr<1 : i64>} : () -> ()
// CHECK-NEXT: %5 = "testd.dyn_params"() : () -> !testd.parametric<i32>
// CHECK-NEXT: "testd.nothing"() : () -> ()
// CHECK-NEXT: "testd.attrs"() {attr1 = 1 : i64, attr2 = i64} : () -> ()
// CHECK-NEXT: "testd.opt"() : () -> ()
// CHECK-NEXT: %6:2 = "testd.opt"() : () -> (i32, i32)
// CHECK-NEXT: %7 = "testd.opt"(%6#1) : (i32) -> i32
// CHECK-NEXT: "testd.seg"(%6#0, %8, %6#1, %6#1) {operandSegmentSizes = array<i32: 1, 1, 2>, resultSegmentSizes = array<i32: 0, 0>} : (i32, i64, i32, i32) -> ()
// CHECK-NEXT: %8 = "testd.seg"(%8) {operandSegmentSizes = array<i32: 0, 1, 0>, resultSegmentSizes = array<i32: 0, 1>} : (i64) -> i64
// CHECK-NEXT: "testd.regs"() ({
// CHECK-NEXT: }, {
// CHECK-NEXT: "a.end"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%arg0: i32):
// CHECK-NEXT: "a.end"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "a.end"()[^bb1] : () -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "a.end"() : () -> ()
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: "a.b"() {a = !testd.parametric<[1, !testd.bare]>, b = !testd.parametric<!testd.parametric<#testd.battr>>, c = #testd.battr, testd.foo = 1 : i64} : () -> ()
// CHECK-NEXT: }

func.func @f(%a: !testd.parametric<i32>, %b: !testd.noparams, %b2: !testd.noparams<>, %c: !testd.bare, %t: !testd.two<i32, "x">, %s: !testd.same<1, 1>) attributes {a = #testd.battr, b = #testd.pattr<"x">, c = #testd.strs<"foo">, d = #testd.pattr<!testd.bare>, e = #testd.pattr<i32>, f=#testd.pattr<#testd.battr>, g = !testd.parametric<1.0 : f32>} {
  %0:2 = "testd.any_of"() : () -> (i32, i32)
  %1 = "testd.eq"(%0#0) {foo = 3} : (i32) -> i32
  return
}
"testd.any_of"() : () -> (i32, i32)
"testd.any_of"() : () -> (i64, i64)
"testd.all_of"() : () -> (i64)
"testd.base"() : () -> (!testd.parametric<f32>)
"testd.basei"() : () -> (i5)
"testd.basea"() {a = "xx", b = #testd.pattr<1>} : () -> ()
"testd.dyn_params"() : () -> (!testd.parametric<i32>)
"testd.nothing"() : () -> ()
"testd.attrs"() {attr1 = 1, attr2 = i64} : () -> ()

"testd.opt"() : () -> ()
%0:2 = "testd.opt"() : () -> (i32, i32)
%1 = "testd.opt"(%0#1) : (i32) -> (i32)
"testd.seg"(%0#0, %5, %0#1, %0#1) {operandSegmentSizes = array<i32: 1,1,2>, resultSegmentSizes = array<i32: 0, 0>} : (i32, i64, i32, i32) -> ()
%5 = "testd.seg"(%5) {operandSegmentSizes = array<i32: 0,1,0>, resultSegmentSizes = array<i32: 0, 1>} : (i64) -> i64
"testd.regs"() ({}, {^bb0: "a.end"() : () -> ()}, {^bb0(%x: i32): "a.end"() : () -> ()}, {
^bb0: "a.end"()[^bb1] : () -> ()
^bb1: "a.end"() : () -> ()}) : () -> ()
"a.b"() {a = !testd.parametric<[1, !testd.bare]>, b = !testd.parametric<!testd.parametric<#testd.battr>>, c = #testd.battr<>, testd.foo = 1} : () -> ()
