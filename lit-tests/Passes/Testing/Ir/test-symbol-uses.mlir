// RUN: openxla-opt %s -allow-unregistered-dialect -test-symbol-uses -split-input-file -verify-diagnostics -o /dev/null

// expected-remark@below {{removable function successfully erased}}
module attributes {sym.outside_use = @used} {
  // expected-remark@below {{symbol has 2 uses}}
  func.func private @used()
  // expected-remark@below {{symbol has no uses}}
  // expected-remark@below {{symbol contains 2 nested references}}
  // expected-remark@below {{found use of symbol : @used : "used"}}
  func.func @user() attributes {sym.use = @used} {
    // expected-remark@below {{found use of symbol : @used : "used"}}
    "test.op"() {use = [{nested = [@used]}]} : () -> ()
    return
  }
  // expected-remark@below {{symbol has no uses}}
  func.func private @removable()
}

// -----

module {
  // expected-remark@below {{symbol has 2 uses}}
  module @a {
    // expected-remark@below {{symbol has 1 uses}}
    func.func nested @f()
  }
  // expected-remark@below {{symbol has no uses}}
  // expected-remark@below {{symbol contains 2 nested references}}
  func.func @user() {
    // expected-remark@below {{found use of symbol : @a::@f : "f"}}
    // expected-remark@below {{found use of symbol : @a::@f : "a"}}
    // expected-remark@below {{found use of symbol : @a : "a"}}
    "test.op"() {first = @a::@f, second = @a} : () -> ()
    return
  }
}

// -----

// expected-remark@below {{symbol contains an unknown nested operation that 'may' define a new symbol table}}
func.func @f() {
  "foo.may_be_a_table"() ({}) : () -> ()
  return
}
