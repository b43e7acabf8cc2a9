// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-pretty-debuginfo --mlir-print-local-scope | FileCheck %s --check-prefix=LOCAL
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-pretty-debuginfo | FileCheck %s --check-prefix=WITHOUT

// Locations for people.

#deep = loc("deep.mlir":9:9)
func.func @f(%a: i32 loc("lhs"), %b: i32 loc(fused["x", "y"])) -> i32 {
  %0 = arith.addi %a, %b : i32 loc("add name"("file.mlir":3:4))
  %1 = arith.addi %a, %0 : i32 loc(callsite("callee" at "file.mlir":3:4))
  %2 = arith.addi %a, %0 : i32 loc(callsite("callee"("x.mlir":1:2) at callsite("foo" at "bar")))
  %3 = arith.addi %a, %0 : i32 loc(callsite("f.mlir":1:1 at "file.mlir":3:4))
  %4 = arith.addi %a, %0 : i32 loc(fused<"CSE">["f.mlir":1:1, "file.mlir":3:4])
  %5 = arith.addi %a, %0 : i32 loc(unknown)
  %6 = arith.addi %a, %0 : i32 loc("f.mlir":1:1 to 2:5)
  %7 = arith.addi %a, %0 : i32 loc("f.mlir":1:1 to :5)
  %8 = arith.constant 9 : i32 loc("0 of a kind")
  %9:2 = "foo.two"() : () -> (i32, i32) loc(fused["m\22x", #deep])
  %10 = "foo.region"() ({
  ^bb0(%x: i32 loc("inner"), %y: i32 loc("")):
    %q = arith.addi %x, %y : i32 loc("lhs")
    cf.br ^bb1(%q : i32) loc(#deep)
  ^bb1(%z: i32 loc("block")):
    "foo.use"(%q) : (i32) -> () loc(fused<loc("meta")>["f.mlir":1:1])
  }) : () -> i32 loc(#deep)
  "foo.at"() {a = loc("attribute"), b = loc(callsite("f.mlir":1:1 at "file.mlir":3:4)), c = loc(unknown)} : () -> () loc("")
  return %1 : i32 loc("lhs")
} loc("func")

// CHECK: #loc2 = "lhs"
// CHECK-NEXT: #loc3 = "x"
// CHECK-NEXT: #loc4 = "y"
// CHECK-NEXT: #loc5 = file.mlir:3:4
// CHECK-NEXT: #loc10 = f.mlir:1:1
// CHECK-NEXT: #loc11 = [unknown]
// CHECK-NEXT: #loc17 = "inner"
// CHECK-NEXT: #loc18 = ""
// CHECK-NEXT: #loc19 = "block"
// CHECK-NEXT: #loc21 = "attribute"
// CHECK-NEXT: #loc22 = [#loc3, #loc4]
// CHECK-NEXT: #loc27 = #loc10
// CHECK-NEXT: at #loc5
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @f(%arg0: i32 "lhs", %arg1: i32 [#loc3, #loc4]) -> i32 {
// CHECK-NEXT: %0 = arith.addi %arg0, %arg1 : i32 "add name"(#loc5)
// CHECK-NEXT: %1 = arith.addi %arg0, %0 : i32 #loc6 at #loc5
// CHECK-NEXT: %2 = arith.addi %arg0, %0 : i32 #loc25
// CHECK-NEXT: at #loc26
// CHECK-NEXT: %3 = arith.addi %arg0, %0 : i32 #loc10
// CHECK-NEXT: at #loc5
// CHECK-NEXT: %4 = arith.addi %arg0, %0 : i32 <"CSE">[#loc10, #loc5]
// CHECK-NEXT: %5 = arith.addi %arg0, %0 : i32 [unknown]
// CHECK-NEXT: %6 = arith.addi %arg0, %0 : i32 f.mlir:1:1 to 2:5
// CHECK-NEXT: %7 = arith.addi %arg0, %0 : i32 f.mlir:1:1 to :5
// CHECK-NEXT: %c9_i32 = arith.constant 9 : i32 "0 of a kind"
// CHECK-NEXT: %8:2 = "foo.two"() : () -> (i32, i32) [#loc15, #loc16]
// CHECK-NEXT: %9 = "foo.region"() ({
// CHECK-NEXT: ^bb0(%arg2: i32 "inner", %arg3: i32 ""):
// CHECK-NEXT: %10 = arith.addi %arg2, %arg3 : i32 "lhs"
// CHECK-NEXT: cf.br ^bb1(%10 : i32) deep.mlir:9:9
// CHECK-NEXT: ^bb1(%11: i32 "block"):  // pred: ^bb0
// CHECK-NEXT: "foo.use"(%10) : (i32) -> () <#loc20>[#loc10]
// CHECK-NEXT: }) : () -> i32 deep.mlir:9:9
// CHECK-NEXT: "foo.at"() {a = #loc21, b = #loc27, c = #loc11} : () -> () ""
// CHECK-NEXT: return %1 : i32 "lhs"
// CHECK-NEXT: } "func"
// CHECK: #loc1 = "func"
// CHECK-NEXT: #loc6 = "callee"
// CHECK-NEXT: #loc7 = x.mlir:1:2
// CHECK-NEXT: #loc8 = "foo"
// CHECK-NEXT: #loc9 = "bar"
// CHECK-NEXT: #loc12 = f.mlir:1:1 to 2:5
// CHECK-NEXT: #loc13 = f.mlir:1:1 to :5
// CHECK-NEXT: #loc14 = "0 of a kind"
// CHECK-NEXT: #loc15 = "m\22x"
// CHECK-NEXT: #loc16 = deep.mlir:9:9
// CHECK-NEXT: #loc20 = "meta"
// CHECK-NEXT: #loc23 = "add name"(#loc5)
// CHECK-NEXT: #loc24 = #loc6 at #loc5
// CHECK-NEXT: #loc25 = "callee"(#loc7)
// CHECK-NEXT: #loc26 = #loc8
// CHECK-NEXT: at #loc9
// CHECK-NEXT: #loc28 = <"CSE">[#loc10, #loc5]
// CHECK-NEXT: #loc29 = [#loc15, #loc16]
// CHECK-NEXT: #loc30 = <#loc20>[#loc10]
// CHECK-NEXT: #loc31 = #loc25
// CHECK-NEXT: at #loc26

// LOCAL: module {
// LOCAL-NEXT: func.func @f(%arg0: i32 "lhs", %arg1: i32 ["x", "y"]) -> i32 {
// LOCAL-NEXT: %0 = arith.addi %arg0, %arg1 : i32 "add name"(file.mlir:3:4)
// LOCAL-NEXT: %1 = arith.addi %arg0, %0 : i32 "callee" at file.mlir:3:4
// LOCAL-NEXT: %2 = arith.addi %arg0, %0 : i32 "callee"(x.mlir:1:2)
// LOCAL-NEXT: at "foo"
// LOCAL-NEXT: at "bar"
// LOCAL-NEXT: %3 = arith.addi %arg0, %0 : i32 f.mlir:1:1
// LOCAL-NEXT: at file.mlir:3:4
// LOCAL-NEXT: %4 = arith.addi %arg0, %0 : i32 <"CSE">[f.mlir:1:1, file.mlir:3:4]
// LOCAL-NEXT: %5 = arith.addi %arg0, %0 : i32 [unknown]
// LOCAL-NEXT: %6 = arith.addi %arg0, %0 : i32 f.mlir:1:1 to 2:5
// LOCAL-NEXT: %7 = arith.addi %arg0, %0 : i32 f.mlir:1:1 to :5
// LOCAL-NEXT: %c9_i32 = arith.constant 9 : i32 "0 of a kind"
// LOCAL-NEXT: %8:2 = "foo.two"() : () -> (i32, i32) ["m\22x", deep.mlir:9:9]
// LOCAL-NEXT: %9 = "foo.region"() ({
// LOCAL-NEXT: ^bb0(%arg2: i32 "inner", %arg3: i32 ""):
// LOCAL-NEXT: %10 = arith.addi %arg2, %arg3 : i32 "lhs"
// LOCAL-NEXT: cf.br ^bb1(%10 : i32) deep.mlir:9:9
// LOCAL-NEXT: ^bb1(%11: i32 "block"):  // pred: ^bb0
// LOCAL-NEXT: "foo.use"(%10) : (i32) -> () <"meta">[f.mlir:1:1]
// LOCAL-NEXT: }) : () -> i32 deep.mlir:9:9
// LOCAL-NEXT: "foo.at"() {a = "attribute", b = f.mlir:1:1
// LOCAL-NEXT: at file.mlir:3:4, c = [unknown]} : () -> () ""
// LOCAL-NEXT: return %1 : i32 "lhs"
// LOCAL-NEXT: } "func"

// WITHOUT: #loc = "attribute"
// WITHOUT-NEXT: #loc1 = f.mlir:1:1
// WITHOUT-NEXT: #loc2 = file.mlir:3:4
// WITHOUT-NEXT: #loc3 = [unknown]
// WITHOUT-NEXT: #loc4 = #loc1
// WITHOUT-NEXT: at #loc2
// WITHOUT-NEXT: module {
// WITHOUT-NEXT: func.func @f(%arg0: i32, %arg1: i32) -> i32 {
// WITHOUT-NEXT: %0 = arith.addi %arg0, %arg1 : i32
// WITHOUT-NEXT: %1 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %2 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %3 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %4 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %5 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %6 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %7 = arith.addi %arg0, %0 : i32
// WITHOUT-NEXT: %c9_i32 = arith.constant 9 : i32
// WITHOUT-NEXT: %8:2 = "foo.two"() : () -> (i32, i32)
// WITHOUT-NEXT: %9 = "foo.region"() ({
// WITHOUT-NEXT: ^bb0(%arg2: i32, %arg3: i32):
// WITHOUT-NEXT: %10 = arith.addi %arg2, %arg3 : i32
// WITHOUT-NEXT: cf.br ^bb1(%10 : i32)
// WITHOUT-NEXT: ^bb1(%11: i32):  // pred: ^bb0
// WITHOUT-NEXT: "foo.use"(%10) : (i32) -> ()
// WITHOUT-NEXT: }) : () -> i32
// WITHOUT-NEXT: "foo.at"() {a = #loc, b = #loc4, c = #loc3} : () -> ()
// WITHOUT-NEXT: return %1 : i32
// WITHOUT-NEXT: }
// WITHOUT-NEXT: }
