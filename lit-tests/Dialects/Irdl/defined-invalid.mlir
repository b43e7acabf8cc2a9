// RUN: openxla-opt %s --irdl-file=%S/testd.irdl --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error@+1 {{op expects exactly 1 operands, but got 0}}
"testd.eq"() : () -> i32

// -----

// expected-error@+1 {{op expects exactly 2 results, but got 1}}
"testd.any_of"() : () -> i32

// -----

// expected-error@+1 {{expected 'i32' but got 'i64'}}
"testd.any_of"() : () -> (i32, i64)

// -----

// expected-error@+1 {{'i1' does not satisfy the constraint}}
"testd.any_of"() : () -> (i1, i64)

// -----

// expected-error@+1 {{expected 'i64' but got 'i32'}}
"testd.all_of"() : () -> (i32)

// -----

// expected-error@+1 {{expected base type 'testd.parametric' but got 'builtin.integer'}}
"testd.base"() : () -> (i32)

// -----

// expected-error@+1 {{expected base type 'builtin.integer' but got 'builtin.f32'}}
"testd.basei"() : () -> (f32)

// -----

// expected-error@+1 {{expected base attribute 'builtin.string' but got 'builtin.integer'}}
"testd.basea"() {a = 1, b = #testd.pattr<1>} : () -> ()

// -----

// expected-error@+1 {{expected base attribute 'testd.pattr' but got 'builtin.integer'}}
"testd.basea"() {a = "", b = 2} : () -> ()

// -----

// expected-error@+1 {{'i1' does not satisfy the constraint}}
"testd.dyn_params"() : () -> (!testd.parametric<i1>)

// -----

// expected-error@+1 {{expected base type 'testd.parametric' but got '!testd.bare'}}
"testd.dyn_params"() : () -> (!testd.bare)

// -----

// expected-error@+1 {{'testd.attrs' op attribute "attr2" is expected but not provided}}
"testd.attrs"() {attr1 = 1} : () -> ()

// -----

// expected-error@+1 {{expected 'i64' but got '3 : i64'}}
"testd.attrs"() {attr1 = 1, attr2 = 3} : () -> ()

// -----

// expected-error@+1 {{unregistered operation 'testd.eq2' found in dialect ('testd') that does not allow unknown operations}}
%0:2 = "testd.eq2"() : () -> (i32, i32)

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{op expects at most 1 operands, but got 2}}
"testd.opt"(%0#0, %0#1) : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{'operandSegmentSizes' attribute is expected but not provided}}
"testd.seg"(%0#0, %0#1) : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{'operandSegmentSizes' attribute for specifying operand segments must have 3 elements, but got 2}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 1,1>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{sum of elements in 'operandSegmentSizes' attribute must be equal to the number of operands}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 1,1, 3>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{element 0 in 'operandSegmentSizes' attribute must be equal to 0 or 1}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 2,0, 0>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{element 1 in 'operandSegmentSizes' attribute must be equal to 1}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 0,2, 0>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{'resultSegmentSizes' attribute is expected but not provided}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 0,1, 1>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{'operandSegmentSizes' attribute is expected to be a dense i32 array}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = "x"} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i32, i32)
// expected-error@+1 {{'operandSegmentSizes' attribute for specifying operand segments must have non-negative values}}
"testd.seg"(%0#0, %0#1) {operandSegmentSizes = array<i32: 0,-1, 3>} : (i32, i32) -> ()

// -----

%0:2 = "testd.any_of"() : () -> (i64, i64)
// expected-error@+1 {{'resultSegmentSizes' attribute for specifying result segments must have 2 elements, but got 1}}
"testd.seg"(%0#0) {operandSegmentSizes = array<i32: 0,1, 0>, resultSegmentSizes = array<i32: 2>} : (i64) -> ()

// -----

// expected-error@+1 {{'testd.regs' op unexpected number of regions: expected 4 but got 0}}
"testd.regs"() : () -> ()

// -----

// expected-error@+2 {{expected region 1 to have 0 arguments but got 1}}
// expected-note@+1 {{see the operation}}
"testd.regs"() ({}, {^bb0(%x : i32): }, {^bb0(%x : i32): }, {^bb0: "testd.nothing"() : () -> () 
^bb1: "testd.nothing"() : () -> ()}) : () -> ()

// -----

// expected-error@+2 {{expected 'i32' but got 'i64'}}
// expected-note@+1 {{see the operation}}
"testd.regs"() ({}, {}, {^bb0(%x : i64): }, {^bb0: "testd.nothing"() : () -> () 
^bb1: "testd.nothing"() : () -> ()}) : () -> ()

// -----

// expected-error@+1 {{expected region 2 to have 1 arguments but got 0}}
"testd.regs"() ({}, {}, {}, {^bb0: "testd.nothing"() : () -> () 
^bb1: "testd.nothing"() : () -> ()}) : () -> ()

// -----

// expected-error@+1 {{expected region 3 to have 2 block(s) but got 1}}
"testd.regs"() ({}, {}, {^bb0(%x : i32): }, {^bb0: "testd.nothing"() : () -> () }) : () -> ()

// -----

// expected-error@+1 {{expected region 3 to have 2 block(s) but got 0}}
"testd.regs"() ({}, {}, {^bb0(%x : i32): }, {}) : () -> ()

// -----

// expected-error@+1 {{expected 1 type arguments, but had 0}}
"a.b"() : () -> !testd.parametric

// -----

// expected-error@+1 {{expected 1 type arguments, but had 0}}
"a.b"() : () -> !testd.parametric<>

// -----

// expected-error@+1 {{expected 1 type arguments, but had 2}}
"a.b"() : () -> !testd.parametric<1, 2>

// -----

// expected-error@+1 {{expected 0 type arguments, but had 1}}
"a.b"() : () -> !testd.bare<1>

// -----

// expected-error@+1 {{'i1' does not satisfy the constraint}}
"a.b"() : () -> !testd.two<i1, i32>

// -----

// expected-error@+1 {{expected 'i1' but got 'i32'}}
"a.b"() : () -> !testd.same<i1, i32>

// -----

// expected-error@+1 {{expected dynamic type}}
"a.b"() : () -> !testd.nope

// -----

// expected-error@+1 {{expected dynamic attribute}}
"a.b"() {a = #testd.nope} : () -> ()

// -----

// expected-error@+1 {{'"x"' does not satisfy the constraint}}
"a.b"() {a = #testd.strs<"x">} : () -> ()

// -----

// expected-error@+1 {{expected 1 type arguments, but had 0}}
"a.b"() {a = #testd.strs} : () -> ()

// -----

// expected-error@+1 {{expected base type 'testd.parametric' but got 'i32'}}
"testd.dyn_params"() : () -> (i32)

// -----

// expected-error@+1 {{use of undeclared SSA value name}}
"testd.attrs"(%a) {attr1 = 1} : (i32) -> ()

// -----

%0 = "a.b"() : () -> i32
// expected-error@+1 {{op expects exactly 0 operands, but got 1}}
"testd.attrs"(%0) {attr1 = 1} : (i32) -> ()

// -----

// expected-error@+1 {{op expects exactly 0 results, but got 1}}
%0 = "testd.attrs"() {attr1 = 1} : () -> (i32)

// -----

// expected-error@+2 {{op expects exactly 0 results, but got 1}}
// expected-error@+1 {{'testd.regs' op unexpected number of regions: expected 4 but got 0}}
%0 = "testd.regs"() : () -> (i32)

// -----

%0 = "a.b"() : () -> i1
// expected-error@+1 {{expected 'i32' but got 'i1'}}
%1 = "testd.eq"(%0) : (i1) -> (i1)

// -----

// expected-error@+1 {{invalid properties {attr1 = 1 : i64} for op testd.attrs: extensible Dialects don't support properties}}
"testd.attrs"() <{attr1 = 1}> {attr1 = 1} : () -> ()

// -----

// expected-error@+1 {{expected base type 'builtin.integer' but got 'builtin.none'}}
"testd.basei"() {testd.foo = 1} : () -> (none)

// -----

// expected-error@+1 {{expected base type 'builtin.integer' but got 'builtin.unranked_memref'}}
"testd.basei"() {testd.foo = 1} : () -> (memref<*xi32>)

// -----

// expected-error@+1 {{expected base attribute 'builtin.string' but got 'builtin.dense_array'}}
"testd.basea"() {a = array<i32>, b = #testd.pattr<1>} : () -> ()

// -----

// expected-error@+1 {{expected base attribute 'builtin.string' but got 'builtin.dense_int_or_fp_elements'}}
"testd.basea"() {a = dense<0> : tensor<2xi32>, b = #testd.pattr<1>} : () -> ()

// -----

// expected-error@+1 {{expected base attribute 'builtin.string' but got 'builtin.type'}}
"testd.basea"() {a = i32, b = #testd.pattr<1>} : () -> ()
