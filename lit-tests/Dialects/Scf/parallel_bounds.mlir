// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt --mlir-print-op-generic | FileCheck %s

// CHECK: "scf.parallel"(%{{.*}}, %{{.*}}, %{{.*}}) <{operandSegmentSizes = array<i32: 2, 0, 1, 0>}> ({
func.func @bounds_of_other_counts(%i: index) {
  "scf.parallel"(%i, %i, %i) <{operandSegmentSizes = array<i32: 2, 0, 1, 0>}> ({
  ^bb0(%a: index):
    scf.reduce
  }) : (index, index, index) -> ()
  return
}
