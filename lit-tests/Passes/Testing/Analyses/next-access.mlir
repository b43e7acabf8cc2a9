// RUN: openxla-opt %s -test-next-access | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: memref<i32>, %[[ARG1:[^ :,)=]+]]: i1) -> i32 {
// CHECK-NEXT: %[[C0_I32:[^ :,)=]+]] = arith.constant {name = "zero", next_access = []} 0 : i32
// CHECK-NEXT: memref.store %[[C0_I32]], %[[ARG0]][] {name = "store", next_access = ["unknown", ["load", "branch"]]} : memref<i32>
// CHECK-NEXT: scf.if %[[ARG1]] {
// CHECK-NEXT: memref.store %[[C0_I32]], %[[ARG0]][] {name = "branch", next_access = ["unknown", ["load"]]} : memref<i32>
// CHECK-NEXT: } {name = "if", next_access = ["unknown"], next_at_entry_point = {{\[\[}}"unknown"]]}
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = memref.load %[[ARG0]][] {name = "load", next_access = ["unknown"]} : memref<i32>
// CHECK-NEXT: return {name = "return", next_access = ["unknown"]} %[[V0]] : i32
// CHECK-NEXT: }
func.func @f(%m: memref<i32>, %c: i1) -> i32 {
  %z = arith.constant {name = "zero"} 0 : i32
  memref.store %z, %m[] {name = "store"} : memref<i32>
  scf.if %c {
    memref.store %z, %m[] {name = "branch"} : memref<i32>
  } {name = "if"}
  %v = memref.load %m[] {name = "load"} : memref<i32>
  return {name = "return"} %v : i32
}