// What can't be loaded is said at its place in the file of definitions, and nothing else is done.

// RUN: rm -rf %t && mkdir %t
// RUN: echo 'irdl.dialect @arith { irdl.type @x }' > %t/taken.irdl
// RUN: not openxla-opt %s --irdl-file=%t/taken.irdl 2>&1 | FileCheck %s --check-prefix=TAKEN
// TAKEN: taken.irdl:1:1: error: 'irdl.dialect' op defines dialect 'arith', but there is one of that name already

// RUN: echo 'irdl.dialect @d { irdl.type @x { %%0 = irdl.c_pred "a" irdl.parameters(a: %%0) } }' > %t/predicate.irdl
// RUN: not openxla-opt %s --irdl-file=%t/predicate.irdl 2>&1 | FileCheck %s --check-prefix=PREDICATE
// PREDICATE: error: 'irdl.c_pred' op asks a predicate in C++, which can't be done at run time

// RUN: echo 'irdl.dialect @d { irdl.type @x { %%0 = irdl.base "!builtin.intege" irdl.parameters(a: %%0) } }' > %t/base.irdl
// RUN: not openxla-opt %s --irdl-file=%t/base.irdl 2>&1 | FileCheck %s --check-prefix=BASE
// BASE: error: no registered type with name !builtin.intege

// RUN: not openxla-opt %s --irdl-file=%t/none.irdl 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: cannot open input file '{{.*}}none.irdl': No such file or directory
