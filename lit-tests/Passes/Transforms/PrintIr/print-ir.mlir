// RUN: openxla-opt %s --print-ir=label=here -o %t 2>&1 | FileCheck %s
// RUN: openxla-opt %s --pass-pipeline="builtin.module(func.func(print-ir))" -o %t 2>&1 | FileCheck %s --check-prefix=NESTED

// CHECK: // -----// IR Dump here //----- //
// CHECK-NEXT: module {
// CHECK-NEXT: func.func @f() {

// NESTED: // -----// IR Dump //----- //
// NESTED-NEXT: func.func @f() {
func.func @f() {
  return
}
