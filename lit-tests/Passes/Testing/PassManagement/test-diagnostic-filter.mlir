// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-diagnostic-filter{filters=left}))' -mlir-disable-threading -o /dev/null 2>&1 | FileCheck %s

func.func private @call() attributes { test.loc = loc(callsite("foo"("left":0:0) at callsite("middle":1:0 at "right":2:0))) }
func.func private @left() attributes { test.loc = loc("left":0:0) }
func.func private @name() attributes { test.loc = loc("name") }
func.func private @fused() attributes { test.loc = loc(fused["left":1:1, "middle":3:4]) }
func.func private @unknown() attributes { test.loc = loc(unknown) }

// CHECK: Test 'call'
// CHECK-NEXT: middle:1:0: error: test diagnostic
// CHECK-NEXT: right:2:0: note: called from
// CHECK-NEXT: Test 'left'
// CHECK-NEXT: left:0:0: error: test diagnostic
// CHECK-NEXT: Test 'name'
// CHECK-NEXT: <unknown>:0: error: loc("name"): test diagnostic
// CHECK-NEXT: Test 'fused'
// CHECK-NEXT: middle:3:4: error: test diagnostic
// CHECK-NEXT: Test 'unknown'
// CHECK-NEXT: <unknown>:0: error: test diagnostic
