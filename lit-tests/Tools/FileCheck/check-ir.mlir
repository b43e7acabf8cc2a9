// RUN: openxla-opt %s -allow-unregistered-dialect -canonicalize -split-input-file | openxla-filecheck %s
// RUN: openxla-opt %s -allow-unregistered-dialect -canonicalize -split-input-file -mlir-print-op-generic | openxla-filecheck %s

// Names, the form of the text and the order of attributes do not count; what is folded does.

// CHECK-IR: func.func @folds(%x: i32) -> i32 attributes {test.b, test.a = 1 : i64} {
// CHECK-IR:   %three = arith.constant 3 : i32
// CHECK-IR:   %sum = arith.addi %x, %three : i32
// CHECK-IR:   return %sum : i32
// CHECK-IR: }
func.func @folds(%arg0: i32) -> i32 attributes {test.a = 1 : i64, test.b} {
  %0 = arith.constant 1 : i32
  %1 = arith.constant 2 : i32
  %2 = arith.addi %0, %1 : i32
  %3 = arith.addi %2, %arg0 : i32
  return %3 : i32
}

// Some of the body, a body of any kind, any type and any attribute.

// CHECK-IR: func.func @some(%c: i1, %m: !filecheck.any, %n: index) attributes {filecheck.any} {
// CHECK-IR:   ...
// CHECK-IR:   scf.if %c { ... } else { ... }
// CHECK-IR:   ...
// CHECK-IR:   "test.last"() {what = #filecheck.any} : () -> ()
// CHECK-IR:   return
// CHECK-IR: }
func.func @some(%arg0: i1, %m: memref<4xi32>, %n: index) attributes {test.kind = "some"} {
  "test.first"() : () -> ()
  scf.if %arg0 {
    "test.then"() : () -> ()
    "test.then"() : () -> ()
  } else {
    "test.else"() : () -> ()
  }
  "test.between"() : () -> ()
  "test.last"() {what = [1, 2]} : () -> ()
  return
}

// -----

// Operations of some block: what is not defined in the block is any value, the same for the same name.

// CHECK-IR: %two = arith.muli %x, %x : i32
// CHECK-IR: ...
// CHECK-IR: %sum = arith.addi %two, %y : i32

// CHECK-IR: func.func private @blocks(%c: i1) -> i32 {
// CHECK-IR:   cf.cond_br %c, ^a, ^b
// CHECK-IR: ^a:
// CHECK-IR:   ...
// CHECK-IR:   cf.br ^c(%s : i32)
// CHECK-IR: ^b:
// CHECK-IR:   ...
// CHECK-IR: ^c(%r: i32):
// CHECK-IR:   return %r : i32
// CHECK-IR: }
func.func private @blocks(%c: i1) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = "test.value"() : () -> i32
  %1 = arith.muli %0, %0 : i32
  "test.use"(%1) : (i32) -> ()
  %2 = arith.addi %1, %0 : i32
  cf.br ^bb3(%2 : i32)
^bb2:
  %3 = "test.value"() : () -> i32
  cf.br ^bb3(%3 : i32)
^bb3(%4: i32):
  return %4 : i32
}
