// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: func.func @poison() {
// CHECK: %[[V0:.+]] = ub.poison : i32
// CHECK: %[[V1:.+]] = ub.poison : vector<4xf32>
// CHECK: %[[V2:.+]] = ub.poison {tag} : index
// CHECK: return
func.func @poison() {
  %0 = ub.poison : i32
  %1 = ub.poison <#ub.poison> : vector<4xf32>
  %2 = ub.poison {tag} : index
  return
}

// CHECK-LABEL: func.func @unreachable() {
// CHECK: ub.unreachable
func.func @unreachable() {
  ub.unreachable
}
