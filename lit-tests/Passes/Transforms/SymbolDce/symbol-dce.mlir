// RUN: openxla-opt %s --symbol-dce | FileCheck %s

func.func private @dead() {
  return
}

// CHECK-LABEL: func.func private @called() {
// CHECK: return
func.func private @called() {
  return
}

// CHECK-LABEL: func.func @public() {
// CHECK: call @called() : () -> ()
// CHECK: return
func.func @public() {
  call @called() : () -> ()
  return
}

func.func private @only_called_by_the_dead() {
  return
}

func.func private @dead_caller() {
  call @only_called_by_the_dead() : () -> ()
  return
}

// Linkage is not visibility.
// CHECK: llvm.func internal @linked_internally
llvm.func internal @linked_internally() {
  llvm.return
}

// CHECK: llvm.mlir.global internal @global
llvm.mlir.global internal @global(1 : i32) : i32
