// RUN: openxla-opt %s -test-topological-sort-analysis | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) attributes {ordered, root} {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG0]], %[[ARG0]] {pos = 0 : index, selected = 2 : i64} : i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.muli %[[V0]], %[[ARG0]] {pos = 1 : index, selected = 0 : i64} : i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.subi %[[V1]], %[[V0]] {pos = 2 : index, selected = 1 : i64} : i32
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @f(%x: i32) attributes {root, ordered} {
  %a = arith.addi %x, %x {selected = 2} : i32
  %b = arith.muli %a, %x {selected = 0} : i32
  %c = arith.subi %b, %a {selected = 1} : i32
  return
}

// CHECK-LABEL: func.func @g
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32, %[[ARG1:[^ :,)=]+]]: i1) attributes {root} {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[ARG0]], %[[ARG0]] {pos = 0 : index, selected} : i32
// CHECK-NEXT: scf.if %[[ARG1]] {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.muli %[[V0]], %[[ARG0]] {pos = 1 : index, selected} : i32
// CHECK-NEXT: } {pos = 2 : index, selected}
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @g(%x: i32, %c: i1) attributes {root} {
  %a = arith.addi %x, %x {selected} : i32
  scf.if %c {
    %b = arith.muli %a, %x {selected} : i32
  } {selected}
  return
}