// RUN: openxla-opt %s --strip-debuginfo --mlir-print-debuginfo | FileCheck %s

// CHECK: #loc = loc(unknown)
// CHECK: func.func @f(%{{.*}}: i32 loc(unknown)) -> i32 {
// CHECK-NEXT: arith.addi {{.*}} : i32 loc(#loc)
// CHECK-NEXT: return {{.*}} : i32 loc(#loc)
// CHECK-NEXT: } loc(#loc)
// CHECK-NEXT: } loc(#loc)
// CHECK-NOT: a.py
func.func @f(%a: i32 loc("a.py":1:2)) -> i32 {
  %0 = arith.addi %a, %a : i32 loc("sum"("a.py":3:4))
  return %0 : i32
} loc("a.py":1:1)
