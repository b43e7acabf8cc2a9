// RUN: openxla-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

irdl.dialect @testd {
  irdl.type @x { %0 = irdl.any 
   // expected-error@+1 {{'irdl.parameters' op name of parameter #1 is a duplicate of the name of parameter #0}}
   irdl.parameters(a: %0, a: %0) }
}

// -----

irdl.dialect @testd {
  irdl.type @x { %0 = irdl.any 
   // expected-error@+1 {{custom op 'irdl.parameters' expected valid keyword}}
   irdl.parameters(%0) }
}

// -----

irdl.dialect @testd {
  // expected-error@+1 {{failed to verify AtMostOneChildOf trait: the operation contains at least two operations of type irdl.parameters}}
  irdl.type @x { %0 = irdl.any 
   irdl.parameters(a: %0) 
   irdl.parameters(b: %0) }
}

// -----

// expected-error@+1 {{'irdl.dialect' op invalid dialect name}}
irdl.dialect @"test d" {
}

// -----

// expected-error@+1 {{name of type should not contain uppercase letters}}
irdl.dialect @testd { irdl.type @"A B" }

// -----

// expected-error@+1 {{name of operation should not contain uppercase letters}}
irdl.dialect @testd { irdl.operation @"A-B" {} }

// -----

// expected-error@+1 {{name of attribute should not contain uppercase letters}}
irdl.dialect @testd { irdl.attribute @"A-B" {} }

// -----

// expected-error@+1 {{'irdl.type' op expects parent op 'irdl.dialect'}}
irdl.type @x

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op the base type or attribute name should start with '!' or '#'}}
   %0 = irdl.base "foo"
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   %0 = irdl.base "!foo.bar"
   // expected-error@+1 {{'irdl.base' op the base type or attribute should be specified by either a name or a reference}}
   %1 = irdl.base
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op the base type or attribute should be specified by either a name or a reference}}
   %0 = irdl.base "!builtin.integer" {base_ref = @a}
   %1 = "irdl.base"() {} : () -> !irdl.attribute
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op the base type or attribute should be specified by either a name or a reference}}
   %1 = "irdl.base"() {} : () -> !irdl.attribute
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op the base type or attribute should be specified by either a name or a reference}}
   %1 = "irdl.base"() {base_ref=@a, base_name="!builtin.integer"} : () -> !irdl.attribute
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op symbol '@testd::@y' not found}}
   %0 = irdl.base @testd::@y
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @y {}
  irdl.type @x { 
   // expected-error@+1 {{'irdl.base' op symbol '@testd::@y' does not refer to a type or attribute definition (refers to 'irdl.operation')}}
   %0 = irdl.base @testd::@y
  }
}

// -----

irdl.dialect @testd { 
  irdl.type @y 
  irdl.type @x { 
   // expected-error@+1 {{'irdl.parametric' op symbol '@testd::@z' not found}}
   %0 = irdl.parametric @testd::@z<>
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   // expected-error@+1 {{'irdl.region' op the number of blocks is expected to be >= 1 but got 0}}
   %0 = irdl.region with size 0
  }
}

// -----

irdl.dialect @testd { 
  // expected-error@+1 {{'irdl.operation' op contains a value named 'a' for both its operands and results}}
  irdl.operation @x { 
   %0 = irdl.any
   irdl.operands(a: %0)
   irdl.results(a: %0)
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{expected SSA operand}}
   irdl.operands(a: foo %0)
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{custom op 'irdl.operands' expected valid keyword}}
   irdl.operands(1: %0)
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{'irdl.operands' op the number of operands and their names must be the same, but got 1 and 0 respectively}}
   "irdl.operands"(%0) {names = [], variadicity=#irdl<variadicity_array[single]>} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{'irdl.operands' op the number of operands and their variadicities must be the same, but got 1 and 2 respectively}}
   "irdl.operands"(%0) {names = ["a"], variadicity=#irdl<variadicity_array[single, single]>} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  // expected-error@+1 {{failed to verify AtMostOneChildOf trait: the operation contains at least two operations of type irdl.operands}}
  irdl.operation @x { 
   %0 = irdl.any
   "irdl.operands"(%0) {names = ["A-b"], variadicity=#irdl<variadicity_array[single]>} : (!irdl.attribute) -> ()
   "irdl.operands"(%0) {names = ["_a"], variadicity=#irdl<variadicity_array[single]>} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{'irdl.attributes' op the number of attribute names and their constraints must be the same but got 2 and 1 respectively}}
   "irdl.attributes"(%0) {attributeValueNames = ["a", "b"]} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   func.func private @x()
   // expected-error@+1 {{'irdl.regions' op operand #0 must be variadic of IRDL handle to a region definition, but got '!irdl.attribute'}}
   "irdl.regions"(%0) {names = ["a"]} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.region
   // expected-error@+1 {{'irdl.regions' op the number of regions and their names must be the same, but got 1 and 2 respectively}}
   "irdl.regions"(%0) {names = ["a", "b"]} : (!irdl.region) -> ()
  }
}

// -----

irdl.dialect @testd { 
   // expected-error@+1 {{'irdl.any' op expects parent op to be one of 'irdl.type, irdl.attribute, irdl.operation'}}
   %0 = irdl.any
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{custom op 'irdl.operands' expected valid keyword}}
   irdl.operands(a: %0, "b": %0)
  }
}

// -----

irdl.dialect @testd { 
  // expected-error@+1 {{'irdl.operation' op region should have no arguments}}
  irdl.operation @x { 
  ^bb0(%a: i32):
  }
}

// -----

#a = #irdl<variadicity single>
#b = #irdl<variadicity_array[single, optional]>
// expected-error@+1 {{unknown  type `foo` in dialect `irdl`}}
"a.b"() {a = #a, b = #b, c=#irdl<variadicity_array[]>} : () -> !irdl.foo

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{'irdl.operands' op the number of operands and their variadicities must be the same, but got 1 and 0 respectively}}
   "irdl.operands"(%0) {names = [], variadicity=#irdl<variadicity_array[]>} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{name of operand #0 should not contain uppercase letters}}
   "irdl.operands"(%0) {names = ["A"], variadicity=#irdl<variadicity_array[single]>} : (!irdl.attribute) -> ()
  }
}

// -----

irdl.dialect @testd { 
  irdl.operation @x { 
   %0 = irdl.any
   // expected-error@+1 {{name of result #0 should not contain leading or double underscores}}
   "irdl.results"(%0) {names = ["_a"], variadicity=#irdl<variadicity_array[single]>} : (!irdl.attribute) -> ()
  }
}

// -----

// expected-error@+1 {{name of operation is empty}}
irdl.dialect @testd { irdl.operation @"" }

// -----

// expected-error@+1 {{name of operation must contain only lowercase letters, digits and underscores}}
irdl.dialect @testd { irdl.operation @"a-b" }

// -----

// expected-error@+1 {{name of type should not contain leading or double underscores}}
irdl.dialect @testd { irdl.type @"a__b" }

// -----

// expected-error@+1 {{'irdl.operation' op contains a value named 'b' for both its regions and operands}}
irdl.dialect @testd { irdl.operation @a { %r = irdl.region
  %0 = irdl.any
  irdl.regions(b: %r)
  irdl.operands(b: %0) 
  } }

// -----

// expected-error@+1 {{'irdl.dialect' op region #0 ('body') failed to verify constraint: region with 1 blocks}}
"irdl.dialect"() <{sym_name = "x"}> ({}) : () -> ()

// -----

irdl.dialect @testd { irdl.operation @a {
  %0 = irdl.any
  // expected-error@+1 {{'irdl.parameters' op expects parent op to be one of 'irdl.attribute, irdl.type'}}
  irdl.parameters(b: %0)
  } }

// -----

irdl.dialect @testd { irdl.operation @a {
  %1 = irdl.any_of()
  // expected-error@+1 {{expected '}'}}
  irdl.attributes {"b" = %1 "c" = %1}
  } }
