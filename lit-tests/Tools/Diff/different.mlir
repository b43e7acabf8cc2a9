// RUN: sed 's/addi/subi/' %s > %t.name && not openxla diff %s %t.name | FileCheck %s --check-prefix=NAME
// RUN: sed 's/, %b :/, %a :/' %s > %t.operand && not openxla diff %s %t.operand | FileCheck %s --check-prefix=OPERAND
// RUN: sed 's/one = 1/one = 2/' %s > %t.value && not openxla diff %s %t.value | FileCheck %s --check-prefix=VALUE
// RUN: not openxla diff %s %s.missing 2>&1 | FileCheck %s --check-prefix=MISSING

// NAME: builtin.module / #0 func.func @f / #0 arith.addi: 'arith.addi' here, 'arith.subi' there
// OPERAND: builtin.module / #0 func.func @f / #0 arith.addi: operand #1 is another value: block argument #1 here, block argument #0 there
// VALUE: builtin.module / #0 func.func @f: attribute 'one' is 1 : i32 here, 2 : i32 there
// MISSING: cannot open input file
func.func @f(%a: i32, %b: i32) -> i32 attributes {one = 1 : i32} {
  %0 = arith.addi %a, %b : i32
  return %0 : i32
}
