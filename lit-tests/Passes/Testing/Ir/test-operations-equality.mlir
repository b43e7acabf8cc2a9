// RUN: openxla-opt %s -test-operations-equality -split-input-file | FileCheck %s

"test.same"() {a = 1 : i32} : () -> ()
"test.same"() {a = 1 : i32} : () -> ()

// -----

"test.loc"() {strict_loc_check} : () -> () loc("a")
"test.loc"() {strict_loc_check} : () -> () loc("b")

// -----

"test.arg"() ({
^bb0(%arg0: i32 loc("a")):
}) {strict_loc_check} : () -> () loc("x")
"test.arg"() ({
^bb0(%arg0: i32 loc("b")):
}) {strict_loc_check} : () -> () loc("x")

// CHECK: test.same with attr {a = 1 : i32} compares equals.
// CHECK: test.loc with attr {strict_loc_check} compares NOT equals!
// CHECK: test.arg with attr {strict_loc_check} compares NOT equals!
