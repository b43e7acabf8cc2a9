// RUN: not openxla-opt %s --canonicalize --budget-rewrites=2 -o %t.none 2>&1 | FileCheck %s --check-prefix=REWRITES
// RUN: not cat %t.none
// RUN: not openxla-opt %s --convert-scf-to-cf --budget-rewrites=0 2>&1 | FileCheck %s --check-prefix=CONVERSION
// RUN: not openxla-opt %s --canonicalize --budget-time=0 2>&1 | FileCheck %s --check-prefix=TIME
// RUN: openxla-opt %s --canonicalize --budget-rewrites=100 --budget-time=600.5 --budget-memory=100000 | FileCheck %s --check-prefix=GOOD
// RUN: not openxla-opt %s --canonicalize --budget-time=soon 2>&1 | FileCheck %s --check-prefix=WRONG

// REWRITES: budgets.mlir:[[#@LINE+10]]:1: error: pass 'canonicalize' on 'builtin.module' operation exceeded the budget of 2 rewrites
// REWRITES-NOT: func.func
// CONVERSION: error: pass 'convert-scf-to-cf' on 'builtin.module' operation exceeded the budget of 0 rewrites
// TIME: error: pass 'canonicalize' on 'builtin.module' operation exceeded the budget of 0 s
// GOOD: func.func @f(%[[A:.+]]: i32
// GOOD: return %[[A]]
// WRONG: for the --budget-time option: 'soon' value invalid for seconds argument!



module {
  func.func @f(%a: i32, %b: i1) -> i32 {
    %c = arith.constant 0 : i32
    %0 = arith.addi %a, %c : i32
    %1 = arith.addi %0, %c : i32
    %2 = scf.if %b -> i32 {
      scf.yield %1 : i32
    } else {
      scf.yield %1 : i32
    }
    return %1 : i32
  }
}
