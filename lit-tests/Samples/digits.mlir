// The digits sample learns, on the target at hand and in the interpreter: at least 95 % of new pictures are read, and the shown one is.
//
// RUN: openxla run %S/../../samples/digits/digits.mlir | FileCheck %s
// RUN: openxla run %S/../../samples/digits/digits.mlir --target interpreter | FileCheck %s

// CHECK: // how many of 1000 new pictures are read correctly
// CHECK-NEXT: dense<{{1\.0|0\.9[5-9]|9\.[5-9][0-9]*[eE]-0?1}}
// CHECK: // a new picture
// CHECK-COUNT-7: [{{([0-9], ){7}[0-9]}}],
// CHECK-NEXT: [{{([0-9], ){7}[0-9]}}]]> : tensor<8x8xi32>
// CHECK-NEXT: // which is read as
// CHECK-NEXT: dense<5> : tensor<i32>
// CHECK: dense<{{.*}}> : tensor<10xi32>
