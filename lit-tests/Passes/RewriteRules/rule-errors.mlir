// RUN: not openxla-opt %s --rewrite-rules=%S/wrong.rules 2>&1 | FileCheck %s

// CHECK: wrong.rules:1:26: error: 'arith.addf' has 2 operands, but the rule has 1
// CHECK: hint: its operands are lhs, rhs
// CHECK: wrong.rules:2:16: error: dialect 'arith' has no operation 'arith.addii'
// CHECK: hint: did you mean 'arith.addi'?
// CHECK: wrong.rules:3:16: error: dialect 'arit' of operation 'arit.addi' is unknown
// CHECK: hint: did you mean 'arith'?
// CHECK: wrong.rules:4:53: error: '%z' stands for nothing here
// CHECK: hint: did you mean '%x'?
// CHECK: wrong.rules:5:36: error: operand #1 ('rhs') of 'arith.addi' must be signless-integer-like, but the rule says f32
// CHECK: wrong.rules:6:36: error: 'arith.addi' has no attribute 'overflow'
// CHECK: hint: one that any operation may have is written in quotes: "overflow"
// CHECK: wrong.rules:7:36: error: attribute 'overflowFlags' of 'arith.addi' must be Integer overflow arith flags, but the rule says 1 : i64
// CHECK: wrong.rules:8:41: error: there is no native function 'is_zer'
// CHECK: hint: did you mean 'is_zero'?
// CHECK: wrong.rules:9:6: error: rule 'i' changes nothing that it matched
// CHECK: hint: it must replace, erase or update an operation
// CHECK: wrong.rules:10:53: error: a new 'arith.cmpi' needs attribute 'predicate'
// CHECK: hint: it is allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
// CHECK: wrong.rules:11:43: error: '%x' is not the result of an operation that the rule matches
// CHECK: hint: name the operation's result where it is matched: %r = …
// CHECK: wrong.rules:12:35: error: 'arith.addi' has 1 result, but the rule has 2
// CHECK: hint: its results are result
// CHECK: wrong.rules:13:6: error: there is a rule 'a' already
// CHECK: wrong.rules:14:23: error: 'scf.for' has at least 3 operands, but the rule has 2
// CHECK: hint: its operands are lowerBound, upperBound, step, initArgs...
// CHECK: wrong.rules:15:37: error: attribute 'nontemporal' of 'memref.load' must be bool attribute, but the rule says 3 : i64
// CHECK: wrong.rules:16:31: error: '%x' is one elsewhere, and can't be a range here
// CHECK: wrong.rules:17:62: error: what is made must be said: '_' only stands for what is found
// CHECK: wrong.rules:18:16: error: a benefit is a number from 0 to 65535
