// RUN: openxla-opt %s -test-print-shape-mapping 2>&1 | FileCheck %s

// CHECK: No cached ShapeMappingAnalysis existed.
func.func private @f()