// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-use-nameloc-as-prefix | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-use-nameloc-as-prefix --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// Values are called by the first name in their location; an empty one asks for a number.

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
func.func @sizes(%c: index) attributes {a = affine_map<() -> ()>} {
  %t = gpu.wait async loc("tok")
  %m, %t2 = gpu.alloc async [%t] () : memref<4xf32> loc("mem")
  return
}

// CHECK: #loc = loc("attribute")
// CHECK-NEXT: #loc1 = loc("f.mlir":1:1)
// CHECK-NEXT: #loc2 = loc("file.mlir":3:4)
// CHECK-NEXT: #loc3 = loc(unknown)
// CHECK-NEXT: #map = affine_map<() -> ()>
// CHECK-NEXT: #loc4 = loc(callsite(#loc1 at #loc2))
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @f(%lhs: i32, %x: i32) -> i32 {
// CHECK-NEXT: %add_name = arith.addi %lhs, %x : i32
// CHECK-NEXT: %callee = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %callee_0 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %0 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %1 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %2 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %3 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %4 = arith.addi %lhs, %add_name : i32
// CHECK-NEXT: %_0_of_a_kind = arith.constant 9 : i32
// CHECK-NEXT: %m22x:2 = "foo.two"() : () -> (i32, i32)
// CHECK-NEXT: %5 = "foo.region"() ({
// CHECK-NEXT: ^bb0(%inner: i32, %6: i32):
// CHECK-NEXT: %lhs_1 = arith.addi %inner, %6 : i32
// CHECK-NEXT: cf.br ^bb1(%lhs_1 : i32)
// CHECK-NEXT: ^bb1(%block: i32):  // pred: ^bb0
// CHECK-NEXT: "foo.use"(%lhs_1) : (i32) -> ()
// CHECK-NEXT: }) : () -> i32
// CHECK-NEXT: "foo.at"() {a = #loc, b = #loc4, c = #loc3} : () -> ()
// CHECK-NEXT: return %callee : i32
// CHECK-NEXT: }
// CHECK-NEXT: func.func @sizes(%arg0: index) attributes {a = #map} {
// CHECK-NEXT: %tok = gpu.wait async
// CHECK-NEXT: %mem, %mem_0 = gpu.alloc async [%tok] () : memref<4xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }

// GENERIC: #loc = loc("attribute")
// GENERIC-NEXT: #loc1 = loc("f.mlir":1:1)
// GENERIC-NEXT: #loc2 = loc("file.mlir":3:4)
// GENERIC-NEXT: #loc3 = loc(unknown)
// GENERIC-NEXT: #map = affine_map<() -> ()>
// GENERIC-NEXT: #loc4 = loc(callsite(#loc1 at #loc2))
// GENERIC-NEXT: "builtin.module"() ({
// GENERIC-NEXT: "func.func"() <{function_type = (i32, i32) -> i32, sym_name = "f"}> ({
// GENERIC-NEXT: ^bb0(%lhs: i32, %x: i32):
// GENERIC-NEXT: %add_name = "arith.addi"(%lhs, %x) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %callee = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %callee_0 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %0 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %1 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %2 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %3 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %4 = "arith.addi"(%lhs, %add_name) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: %_0_of_a_kind = "arith.constant"() <{value = 9 : i32}> : () -> i32
// GENERIC-NEXT: %m22x:2 = "foo.two"() : () -> (i32, i32)
// GENERIC-NEXT: %5 = "foo.region"() ({
// GENERIC-NEXT: ^bb0(%inner: i32, %6: i32):
// GENERIC-NEXT: %lhs_1 = "arith.addi"(%inner, %6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// GENERIC-NEXT: "cf.br"(%lhs_1)[^bb1] : (i32) -> ()
// GENERIC-NEXT: ^bb1(%block: i32):  // pred: ^bb0
// GENERIC-NEXT: "foo.use"(%lhs_1) : (i32) -> ()
// GENERIC-NEXT: }) : () -> i32
// GENERIC-NEXT: "foo.at"() {a = #loc, b = #loc4, c = #loc3} : () -> ()
// GENERIC-NEXT: "func.return"(%callee) : (i32) -> ()
// GENERIC-NEXT: }) : () -> ()
// GENERIC-NEXT: "func.func"() <{function_type = (index) -> (), sym_name = "sizes"}> ({
// GENERIC-NEXT: ^bb0(%arg0: index):
// GENERIC-NEXT: %tok = "gpu.wait"() : () -> !gpu.async.token
// GENERIC-NEXT: %mem:2 = "gpu.alloc"(%tok) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (!gpu.async.token) -> (memref<4xf32>, !gpu.async.token)
// GENERIC-NEXT: "func.return"() : () -> ()
// GENERIC-NEXT: }) {a = #map} : () -> ()
// GENERIC-NEXT: }) : () -> ()
