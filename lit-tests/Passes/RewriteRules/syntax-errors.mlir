// RUN: rm -rf %t && mkdir %t

// RUN: echo 'rule x { match arith.addi(%%x,) }' > %t/operand.rules
// RUN: not openxla-opt %s --rewrite-rules=%t/operand.rules 2>&1 | FileCheck %s --check-prefix=OPERAND
// OPERAND: operand.rules:1:30: error: expected '[' or '_' or the name of an operation or a value as %x, but there is ')'

// RUN: echo 'rule x { mach arith.addi(%%x) }' > %t/match.rules
// RUN: not openxla-opt %s --rewrite-rules=%t/match.rules 2>&1 | FileCheck %s --check-prefix=MATCH
// MATCH: match.rules:1:10: error: expected 'match', but there is 'mach'

// RUN: echo 'rule x { match arith.constant() {value = dense<[1, 2> : tensor<2xi32>} erase root }' > %t/balance.rules
// RUN: not openxla-opt %s --rewrite-rules=%t/balance.rules 2>&1 | FileCheck %s --check-prefix=BALANCE
// BALANCE: balance.rules:1:{{[0-9]+}}: error: expected something else, but there is '>'

// RUN: echo 'rule x { match arith.constant() {value = dense<[1, 2]> : tensor<3xi32>} erase root }' > %t/constant.rules
// RUN: not openxla-opt %s --rewrite-rules=%t/constant.rules 2>&1 | FileCheck %s --check-prefix=CONSTANT
// CONSTANT: constant.rules:1:{{[0-9]+}}: error:

// RUN: not openxla-opt %s --rewrite-rules=%t/none.rules 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: can't read the rewrites of '{{.*}}none.rules'
