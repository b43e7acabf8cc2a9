// RUN: openxla bisect %s --pipeline="builtin.module(cse,func.func(canonicalize),sccp)" --check="grep muli" | FileCheck %s
// RUN: openxla bisect %s --pipeline="builtin.module(cse,symbol-privatize)" --check=interpreter | FileCheck %s --check-prefix=PASS
// RUN: not openxla bisect %s --pipeline="builtin.module(cse)" --check=interpreter 2>&1 | FileCheck %s --check-prefix=HOLDS
// RUN: not openxla bisect %s --pipeline="builtin.module(cse)" --check="grep nothing" 2>&1 | FileCheck %s --check-prefix=FAILS
// RUN: not openxla bisect %s 2>&1 | FileCheck %s --check-prefix=USAGE

// CHECK: pass 3 of 4: canonicalize on 'func.func' at {{.*}}bisect.mlir:22:1
// CHECK-NEXT: rewrite 2 of 4: fold on 'arith.muli' at {{.*}}bisect.mlir:25:8
// CHECK-NEXT: {{[0-9]+}} runs

// PASS: pass 2 of 2: symbol-privatize on 'builtin.module'
// PASS-NEXT: what it does beside its 0 rewrites breaks the check

// HOLDS: error: the check holds after all passes
// FAILS: error: the check fails before the first pass has run
// USAGE: error: bisect needs a --pipeline

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @f(%a: i32) -> i32 {
  %c0 = arith.constant 0 : i32
  %0 = arith.addi %a, %c0 : i32
  %1 = arith.muli %0, %c0 : i32
  %2 = arith.addi %1, %a : i32
  return %2 : i32
}
