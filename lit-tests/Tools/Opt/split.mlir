// RUN: openxla-opt %s --split-input-file | FileCheck %s
// RUN: mlir-opt %s --split-input-file --output-split-marker=// | openxla filecheck %s

// CHECK-LABEL: module @first
module @first {}
// -----
// CHECK-LABEL: module @second
module @second {}
