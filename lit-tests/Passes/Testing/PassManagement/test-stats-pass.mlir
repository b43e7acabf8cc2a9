// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-stats-pass,test-stats-pass))' -mlir-pass-statistics 2>&1 | FileCheck %s
// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-stats-pass,test-stats-pass))' -mlir-pass-statistics -mlir-pass-statistics-display=list 2>&1 | FileCheck %s --check-prefix=LIST

func.func @f() { return }
func.func @g() { return }

// CHECK: 'func.func' Pipeline
// CHECK-NEXT: (anonymous namespace)::TestStatisticPass
// CHECK-NEXT: (S) 4 num-ops  - Number of operations counted
// CHECK-NEXT: (S) 4 num-ops2 - Number of operations counted one more time
// CHECK-NEXT: (anonymous namespace)::TestStatisticPass
// CHECK-NEXT: (S) 4 num-ops  - Number of operations counted

// LIST: (anonymous namespace)::TestStatisticPass
// LIST-NEXT: (S) 8 num-ops  - Number of operations counted
// LIST-NEXT: (S) 8 num-ops2 - Number of operations counted one more time
