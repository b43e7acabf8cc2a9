// RUN: not openxla-opt %s -pass-pipeline='builtin.module(func.func(test-options-pass{list=3 list=notaninteger}))' 2>&1 | FileCheck %s
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(func.func(test-options-pass{enum=three}))' 2>&1 | FileCheck %s --check-prefix=ENUM
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(test-pass-failure{gen-diagnostics=maybe})' 2>&1 | FileCheck %s --check-prefix=BOOL
// RUN: not openxla-opt %s -pass-pipeline='builtin.module(builtin.module(func.func(test-options-pass{lisd=3})))' 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not openxla-opt %s -test-options-super-pass='list={{bist=1}}' 2>&1 | FileCheck %s --check-prefix=GROUP

module {}

// CHECK: for the --list option: 'notaninteger' value invalid for integer argument!
// CHECK: failed to add `test-options-pass` with options `list=3 list=notaninteger`
// CHECK: failed to add `func.func` with options `` to inner pipeline

// ENUM: for the --enum option: Cannot find option named 'three'!

// BOOL: for the --gen-diagnostics option: 'maybe' is invalid value for boolean argument! Try 0 or 1

// NAME: <Pass-Options-Parser>: no such option lisd
// NAME: hint: did you mean 'list'?
// NAME: failed to add `test-options-pass` with options `lisd=3`
// NAME: failed to add `func.func` with options `` to inner pipeline
// NAME: failed to add `builtin.module` with options `` to inner pipeline

// GROUP: for the --list option: Cannot find option named 'bist=1'!
