// RUN: openxla-opt %s --allow-unregistered-dialect --symbol-dce --split-input-file --verify-diagnostics | FileCheck %s

// What is nested goes where nobody outside can name it; what is public stays.

// CHECK-LABEL: module @hidden
// CHECK-NOT: @nested
// CHECK: func.func @public
// CHECK-LABEL: module @seen
// CHECK-NOT: @nested
// CHECK-NOT: @private
// CHECK: {{^}}  }
// CHECK-NOT: @top
module {
  module @hidden attributes {sym_visibility = "private"} {
    func.func nested @nested()
    func.func @public() {
      return
    }
  }
  module @seen {
    func.func nested @nested()
    func.func private @private()
  }
  func.func nested @top()
  "live.user"() {uses = [@hidden, @seen]} : () -> ()
}

// -----

module {
  func.func private @used_by_whom()
  // expected-error@+1 {{operation contains potentially unknown symbol table, meaning that we can't reliable compute symbol uses}}
  "foo.table"() ({
  }) : () -> ()
}
