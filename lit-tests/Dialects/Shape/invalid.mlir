// RUN: openxla-opt %s --split-input-file --verify-diagnostics

func.func @f(%s: !shape.size, %i: index) {
  // expected-error@+1 {{'shape.add' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them}}
  %0 = shape.add %s, %i : !shape.size, index -> index
  return
}

// -----

func.func @f(%s: !shape.shape) {
  // expected-error@+1 {{'shape.rank' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them}}
  %0 = shape.rank %s : !shape.shape -> index
  return
}

// -----

func.func @f(%s: !shape.shape) {
  // expected-error@+1 {{'shape.broadcast' op if at least one of the operands can hold error values then the result must be of type `shape` to propagate them}}
  %0 = shape.broadcast %s, %s : !shape.shape, !shape.shape -> tensor<?xindex>
  return
}

// -----

func.func @f(%s: !shape.value_shape) {
  // expected-error@+1 {{'shape.shape_of' op if at least one of the operands can hold error values then the result must be of type `shape` to propagate them}}
  %0 = shape.shape_of %s : !shape.value_shape -> tensor<?xindex>
  return
}

// -----

func.func @f(%a: !shape.size, %b: !shape.shape) {
  // expected-error@+2 {{requires all sizes or shapes}}
  // expected-error@+1 {{'shape.meet' op failed to infer returned types}}
  %0 = shape.meet %a, %b : !shape.size, !shape.shape -> !shape.shape
  return
}

// -----

func.func @f(%a: tensor<2xindex>, %b: tensor<3xindex>) {
  // expected-error@+2 {{unequal shape cardinality}}
  // expected-error@+1 {{'shape.meet' op failed to infer returned types}}
  %0 = shape.meet %a, %b : tensor<2xindex>, tensor<3xindex> -> tensor<2xindex>
  return
}

// -----

func.func @f(%a: tensor<2xindex>) {
  // expected-error@+2 {{'shape.meet' op inferred type(s) 'tensor<2xindex>' are incompatible with return type(s) of operation 'tensor<3xindex>'}}
  // expected-error@+1 {{'shape.meet' op failed to infer returned types}}
  %0 = shape.meet %a, %a : tensor<2xindex>, tensor<2xindex> -> tensor<3xindex>
  return
}

// -----

func.func @f(%t: tensor<1x2xf32>) {
  // expected-error@+2 {{'shape.shape_of' op inferred type(s) 'tensor<2xindex>' are incompatible with return type(s) of operation 'tensor<3xindex>'}}
  // expected-error@+1 {{'shape.shape_of' op failed to infer returned types}}
  %0 = shape.shape_of %t : tensor<1x2xf32> -> tensor<3xindex>
  return
}

// -----

func.func @f(%a: !shape.size, %b: !shape.shape) {
  // expected-error@+2 {{'shape.max' op inferred type(s) '!shape.size' are incompatible with return type(s) of operation '!shape.shape'}}
  // expected-error@+1 {{'shape.max' op failed to infer returned types}}
  %0 = shape.max %a, %b : !shape.size, !shape.shape -> !shape.shape
  return
}

// -----

func.func @f() {
  // expected-error@+2 {{'shape.const_shape' op inferred type(s) 'tensor<2xindex>' are incompatible with return type(s) of operation 'tensor<3xindex>'}}
  // expected-error@+1 {{'shape.const_shape' op failed to infer returned types}}
  %0 = shape.const_shape [1, 2] : tensor<3xindex>
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{'shape.const_shape' op result #0 must be shape or extent tensor, but got 'i32'}}
  %0 = shape.const_shape [1, 2] : i32
  return
}

// -----

func.func @f() {
  // expected-error@+1 {{'shape.const_shape' op attribute 'shape' failed to satisfy constraint: index elements attribute}}
  %0 = "shape.const_shape"() <{shape = dense<1> : tensor<2xi32>}> : () -> !shape.shape
  return
}

// -----

func.func @f(%s: !shape.shape) {
  // expected-error@+1 {{'shape.with_shape' op operand #0 must be shaped of any type values or , but got '!shape.shape'}}
  %0 = "shape.with_shape"(%s, %s) : (!shape.shape, !shape.shape) -> !shape.value_shape
  return
}

// -----

func.func @f(%s: !shape.shape) {
  // expected-error@+1 {{'shape.split_at' op expected 2 results}}
  %0 = "shape.split_at"(%s, %s) : (!shape.shape, !shape.shape) -> !shape.shape
  return
}

// -----

func.func @f(%t: tensor<2x3xindex>) {
  // expected-error@+1 {{'shape.from_extent_tensor' op operand #0 must be 1D tensor of index values, but got 'tensor<2x3xindex>'}}
  %0 = shape.from_extent_tensor %t : tensor<2x3xindex>
  return
}

// -----

func.func @f(%a: !shape.shape, %i: i32) {
  // expected-error@+1 {{'shape.reduce' op ReduceOp body is expected to have 3 arguments}}
  %0 = shape.reduce(%a, %i) : !shape.shape -> i32 {
  ^bb0(%index: index, %extent: !shape.size):
    shape.yield %i : i32
  }
  return
}

// -----

func.func @f(%a: !shape.shape, %i: i32) {
  // expected-error@+1 {{'shape.reduce' op argument 0 of ReduceOp body is expected to be of IndexType}}
  %0 = shape.reduce(%a, %i) : !shape.shape -> i32 {
  ^bb0(%index: i32, %extent: !shape.size, %x: i32):
    shape.yield %i : i32
  }
  return
}

// -----

func.func @f(%a: !shape.shape, %i: i32) {
  // expected-error@+1 {{'shape.reduce' op argument 1 of ReduceOp body is expected to be of SizeType if the ReduceOp operates on a ShapeType}}
  %0 = shape.reduce(%a, %i) : !shape.shape -> i32 {
  ^bb0(%index: index, %extent: index, %x: i32):
    shape.yield %i : i32
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>, %i: i32) {
  // expected-error@+1 {{'shape.reduce' op argument 1 of ReduceOp body is expected to be of IndexType if the ReduceOp operates on an extent tensor}}
  %0 = shape.reduce(%a, %i) : tensor<?xindex> -> i32 {
  ^bb0(%index: index, %extent: !shape.size, %x: i32):
    shape.yield %i : i32
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>, %i: i32) {
  // expected-error@+1 {{'shape.reduce' op type mismatch between argument 2 of ReduceOp body and initial value 0}}
  %0 = shape.reduce(%a, %i) : tensor<?xindex> -> i32 {
  ^bb0(%index: index, %extent: index, %x: i64):
    shape.yield %i : i32
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>, %i: i32) {
  %0 = shape.reduce(%a, %i) : tensor<?xindex> -> i32 {
  ^bb0(%index: index, %extent: index, %x: i32):
    // expected-error@+1 {{'shape.yield' op number of operands does not match number of results of its parent}}
    shape.yield
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>, %i: i32) {
  %0 = shape.reduce(%a, %i) : tensor<?xindex> -> i32 {
  ^bb0(%index: index, %extent: index, %x: i32):
    // expected-error@+1 {{'shape.yield' op types mismatch between yield op and its parent}}
    shape.yield %index : index
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>) {
  // expected-error@+1 {{'shape.reduce' op expects a non-empty block}}
  shape.reduce(%a) : tensor<?xindex> {
  ^bb0(%index: index, %extent: index):
  }
  return
}

// -----

func.func @f(%a: tensor<?xindex>) {
  // expected-error@+1 {{custom op 'shape.reduce' number of operands and types do not match: got 0 operands and 1 types}}
  %0 = shape.reduce(%a) : tensor<?xindex> -> i32 {
  }
  return
}

// -----

func.func @f(%i: i32) {
  // expected-error@+1 {{'shape.yield' op expects parent op to be one of 'shape.reduce, shape.function_library'}}
  shape.yield %i : i32
}

// -----

func.func @f() {
  // expected-error@+1 {{'shape.assuming_yield' op expects parent op 'shape.assuming'}}
  shape.assuming_yield
}

// -----

func.func @f() {
  // expected-error@+1 {{'shape.return' op expects parent op 'shape.func'}}
  shape.return
}

// -----

func.func @f(%w: !shape.witness) {
  // expected-error@+1 {{'shape.assuming_all' op no operands specified}}
  %0 = shape.assuming_all
  return
}

// -----

func.func @f(%s: !shape.shape) {
  // expected-error@+1 {{'shape.cstr_broadcastable' op required at least 2 input shapes}}
  %0 = shape.cstr_broadcastable %s : !shape.shape
  return
}

// -----

func.func @f(%ok: i1) {
  // expected-error@+1 {{integer literal not valid for specified type}}
  %0 = shape.cstr_require %ok, 3
  return
}

// -----

// expected-error@+1 {{'shape.func' op symbol declaration cannot have public visibility}}
shape.func @f()

// -----

// expected-error@+1 {{'shape.func' op arguments may only have dialect attributes}}
shape.func @f(%a: i32 {note}) {
  shape.return
}

// -----

// expected-error@+1 {{custom op 'shape.function_library' expected valid '@'-identifier for symbol name}}
shape.function_library private @lib {
} mapping {}

// -----

// expected-error@+1 {{'shape.function_library' op Operations with a 'SymbolTable' must have exactly one block}}
shape.function_library @lib {
} mapping {}

// -----

// expected-error@+1 {{'shape.function_library' op region should have no arguments}}
shape.function_library @lib {
^bb0(%a: i32):
} mapping {}

// -----

shape.function_library @lib {
^bb0:
// expected-error@+1 {{integer literal not valid for specified type}}
} mapping 3

// -----

shape.function_library @lib {
  // expected-note@+1 {{see existing symbol definition here}}
  func private @f()
  // expected-error@+1 {{redefinition of symbol named 'f'}}
  func private @f()
} mapping {}

// -----

// expected-error@+1 {{shape.lib attribute may only be on op implementing SymbolTable}}
func.func @f() attributes {shape.lib = @lib} {
  return
}

// -----

// expected-error@+1 {{shape function library @lib not found}}
module attributes {shape.lib = @lib} {
}

// -----

// expected-error@+1 {{@lib required to be shape function library}}
module attributes {shape.lib = @lib} {
  func.func private @lib()
}

// -----

// expected-error@+1 {{only SymbolRefAttr or array of SymbolRefAttrs allowed as shape.lib attribute}}
module attributes {shape.lib = "lib"} {
}

// -----

// expected-error@+1 {{only SymbolRefAttr allowed in shape.lib attribute array}}
module attributes {shape.lib = [3]} {
}

// -----

// expected-error@+1 {{@lib does not refer to FunctionLibraryOp}}
module attributes {shape.lib = [@lib]} {
  func.func private @lib()
}

// -----

// expected-error@+1 {{only one op to shape mapping allowed, found multiple for `"test.op"`}}
module attributes {shape.lib = [@a, @b]} {
  shape.function_library @a {
  ^bb0:
  } mapping {test.op = @f}
  shape.function_library @b {
  ^bb0:
  } mapping {test.op = @f}
}

// -----

// expected-error@+1 {{unknown  type `foo` in dialect `shape`}}
func.func private @f(!shape.foo)

// -----

// expected-error@+1 {{dialect 'shape' provides no attribute parsing hook}}
func.func private @f() attributes {a = #shape.foo}

// -----

func.func @f(%w: !shape.witness, %x: i32, %y: i64) {
  // expected-error@+2 {{'shape.assuming' op along control flow edge from Operation shape.assuming_yield to parent: region branch point has 0 operands, but region successor needs 1 inputs}}
  // expected-note@+1 {{region branch point}}
  %0 = shape.assuming %w -> i32 { shape.assuming_yield }
  return
}

// -----

func.func @f(%w: !shape.witness, %x: i32, %y: i64) {
  // expected-error@+2 {{'shape.assuming' op along control flow edge from Operation shape.assuming_yield to parent: successor operand type #0 'i64' should match successor input type #0 'i32'}}
  // expected-note@+1 {{region branch point}}
  %0 = shape.assuming %w -> i32 { shape.assuming_yield %y : i64 }
  return
}
