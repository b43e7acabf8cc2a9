// RUN: openxla-opt %s -allow-unregistered-dialect -test-symbol-rauw -split-input-file | FileCheck %s

module attributes {sym.outside_use = @foo} {
  func.func private @foo() attributes {sym.new_name = "new_foo"}
  func.func @bar() attributes {sym.use = @foo} {
    "test.op"() {a = [{b = [@foo], c = @bar, d = @foo}]} : () -> ()
    return
  }
  module attributes {test.reference = @foo} {
    "test.op"() {test.nested = @foo} : () -> ()
  }
  module @a attributes {sym.new_name = "new_a"} {
    module @b {
      func.func nested @f() attributes {sym.new_name = "new_f"}
    }
  }
  func.func @user() {
    "test.op"() {a = @a::@b::@f, b = @a::@b, c = @b::@f} : () -> ()
    return
  }
}

// -----

module {
  func.func private @foo() attributes {sym.new_name = "new_foo"}
  "foo.may_be_a_table"() ({}) {a = @foo} : () -> ()
}

// CHECK: module attributes {sym.outside_use = @foo} {
// CHECK-NEXT: func.func private @new_foo() attributes {sym.new_name = "new_foo"}
// CHECK-NEXT: func.func @bar() attributes {sym.use = @new_foo} {
// CHECK-NEXT: "test.op"() {a = [{b = [@new_foo], c = @bar, d = @new_foo}]} : () -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: module attributes {test.reference = @new_foo} {
// CHECK-NEXT: "test.op"() {test.nested = @foo} : () -> ()
// CHECK-NEXT: }
// CHECK-NEXT: module @new_a attributes {sym.new_name = "new_a"} {
// CHECK-NEXT: module @b {
// CHECK-NEXT: func.func nested @new_f() attributes {sym.new_name = "new_f"}
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: func.func @user() {
// CHECK-NEXT: "test.op"() {a = @new_a::@b::@new_f, b = @new_a::@b, c = @b::@f} : () -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK: // -----
// CHECK-NEXT: module {
// CHECK-NEXT: func.func private @foo() attributes {sym.new_name = "new_foo"}
// CHECK-NEXT: "foo.may_be_a_table"() ({
// CHECK-NEXT: }) {a = @foo} : () -> ()
// CHECK-NEXT: }
