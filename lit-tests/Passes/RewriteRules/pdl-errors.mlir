// RUN: not openxla-opt %s --pdl-file=%S/unsupported.pdl 2>&1 | FileCheck %s

// CHECK: unsupported.pdl:4:3: error: 'pdl.rewrite' op calls 'nothing', but there is no native function of that name
// CHECK: hint: there are
// CHECK: unsupported.pdl:13:3: error: 'pdl.rewrite' op has 2 possible roots, and patterns of one root are run only
// CHECK: unsupported.pdl:19:5: error: 'pdl.operation' op makes a 'foo.bar', which no dialect has
