// RUN: not openxla-opt %s.missing 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not openxla-opt %s --no-such-pass 2>&1 | FileCheck %s --check-prefix=FLAG
// RUN: not openxla-opt %s --pass-pipeline='builtin.module(no-such-pass)' 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: not openxla no-such-verb 2>&1 | FileCheck %s --check-prefix=VERB

// MISSING: cannot open input file '{{.*}}errors.mlir.missing': No such file or directory
// FLAG: openxla-opt: Unknown command line argument '--no-such-pass'.  Try: '--help'
// PIPELINE: <pass-pipeline>:1:1: error: 'no-such-pass' does not refer to a registered pass or pass pipeline
// VERB: openxla: no such verb 'no-such-verb'
