// RUN: openxla-opt %s --symbol-privatize=exclude=entry | FileCheck %s

// CHECK-LABEL: func.func @entry
// CHECK-SAME: () {
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @entry() {
  return
}

// CHECK-LABEL: func.func private @helper
// CHECK-SAME: () {
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @helper() {
  return
}

memref.global @data : memref<2xi32> = dense<1>

