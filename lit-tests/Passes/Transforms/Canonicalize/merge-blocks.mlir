// RUN: openxla-opt %s --allow-unregistered-dialect --canonicalize=region-simplify=aggressive | FileCheck %s

// CHECK-LABEL: func.func @same
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG1]], %[[ARG1]] : i32
// CHECK-NEXT: "some.use"(%[[V0]]) : (i32) -> ()
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: }
func.func @same(%c: i1, %a: i32) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = arith.addi %a, %a : i32
  "some.use"(%0) : (i32) -> ()
  return %0 : i32
^bb2:
  %1 = arith.addi %a, %a : i32
  "some.use"(%1) : (i32) -> ()
  return %1 : i32
}

// CHECK-LABEL: func.func @different_operands
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i32, %[[ARG2:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: cf.switch %[[ARG0]] : i32, [
// CHECK-NEXT: default: ^bb1(%[[ARG1]] : i32),
// CHECK-NEXT: 1: ^bb1(%[[ARG2]] : i32),
// CHECK-NEXT: 2: ^bb2
// CHECK-NEXT: ]
// CHECK-NEXT: ^bb1(%[[V0:[^ :,)=]+]]: i32):
// CHECK-NEXT: "some.use"(%[[V0]]) : (i32) -> ()
// CHECK-NEXT: return %[[V0]] : i32
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "other.use"(%[[ARG2]]) : (i32) -> ()
// CHECK-NEXT: return %[[ARG2]] : i32
// CHECK-NEXT: }
func.func @different_operands(%f: i32, %a: i32, %b: i32) -> i32 {
  cf.switch %f : i32, [
    default: ^bb1,
    1: ^bb2,
    2: ^bb3
  ]
^bb1:
  "some.use"(%a) : (i32) -> ()
  return %a : i32
^bb2:
  "some.use"(%b) : (i32) -> ()
  return %b : i32
^bb3:
  "other.use"(%b) : (i32) -> ()
  return %b : i32
}

// CHECK-LABEL: func.func @arguments_that_are_the_same
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i1, %[[ARG1:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: cf.cond_br %[[ARG0]], ^bb1, ^bb2
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "some.use"() : () -> ()
// CHECK-NEXT: cf.br ^bb3
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: "other.use"() : () -> ()
// CHECK-NEXT: cf.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: return %[[ARG1]] : i32
// CHECK-NEXT: }
func.func @arguments_that_are_the_same(%c: i1, %a: i32) -> i32 {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  "some.use"() : () -> ()
  cf.br ^bb3(%a : i32)
^bb2:
  "other.use"() : () -> ()
  cf.br ^bb3(%a : i32)
^bb3(%x: i32):
  return %x : i32
}

