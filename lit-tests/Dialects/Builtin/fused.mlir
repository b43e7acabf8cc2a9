// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect | FileCheck %s --check-prefix=RESOURCES

// CHECK: "t.one"() : () -> () loc("a")
"t.one"() : () -> () loc(fused["a", unknown, "a"])
// CHECK: "t.note"() : () -> () loc(fused<"note">["a"])
"t.note"() : () -> () loc(fused<"note">["a", unknown])
// CHECK: "t.nested"() : () -> () loc(fused["a", "b", "c"])
"t.nested"() : () -> () loc(fused["a", fused["b", "c"]])
// CHECK: "t.nothing"() : () -> () loc(unknown)
"t.nothing"() : () -> () loc(fused[unknown, unknown])
// RESOURCES: z: "first",
// RESOURCES-NEXT: a: true
{-# external_resources: { tool: { z: "first", a: true } } #-}
