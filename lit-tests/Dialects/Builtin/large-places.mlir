// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-debuginfo --emit-bytecode | openxla-opt --allow-unregistered-dialect --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// Lines and columns are numbers of 32 bits without a sign.
// CHECK: "t.op"() : () -> () loc("a":4294967295:4294967295)
"t.op"() : () -> () loc("a":4294967295:4294967295)
// CHECK: "t.op"() : () -> () loc("a":4294967295:4294967290 to 4294967294:4294967295)
"t.op"() : () -> () loc("a":4294967295:4294967290 to 4294967294:4294967295)
// CHECK: "t.op"() : () -> () loc("a":1:2 to :4294967295)
"t.op"() : () -> () loc("a":1:2 to :4294967295)
