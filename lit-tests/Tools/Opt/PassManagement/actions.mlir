// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse),canonicalize)' --log-actions-to=- -o %t 2>&1 | FileCheck %s
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse),canonicalize)' --log-actions-to=%t.log -o %t
// RUN: FileCheck %s --input-file=%t.log
// RUN: openxla-opt %s --canonicalize --profile-actions-to=%t.json --trace=%t.trace -o %t
// RUN: FileCheck %s --check-prefix=PROFILE --input-file=%t.json
// RUN: FileCheck %s --check-prefix=TRACE --input-file=%t.trace
// RUN: not openxla-opt %s --cse --log-actions-to=%t.none/log 2>&1 | FileCheck %s --check-prefix=NOWHERE

// CHECK: [thread openxla-opt] begins (no breakpoint) Action `pass-execution` running `CSE` on Operation `func.func` (func.func @f(%arg0: i32) -> i32 {...})`
// CHECK-NEXT: [thread openxla-opt] completed `pass-execution`
// CHECK-NEXT: [thread openxla-opt] begins (no breakpoint) Action `pass-execution` running `Canonicalizer` on Operation `builtin.module` (module {...})`
// CHECK: begins (no breakpoint) Action `apply-pattern pattern: {{[A-Za-z]+}} (%0 = arith.addi %arg0, %arg0 : i32)`
// CHECK: [thread openxla-opt] completed `apply-pattern`
// CHECK: [thread openxla-opt] completed `pass-execution`

// PROFILE: {{\[[{]}}"name": "pass-execution", "cat": "PERF", "ph": "B", "pid": 0, "tid": {{[0-9]+}}, "ts": {{[0-9]+}}, "args": {"desc": "`pass-execution` running `Canonicalizer` on Operation `builtin.module`"}},
// PROFILE: "name": "pass-execution", "cat": "PERF", "ph": "E", "pid": 0, "tid": {{[0-9]+}}, "ts": {{[0-9]+}}}]

// TRACE: "traceEvents":
// TRACE: "name":"canonicalize","cat":"pass","ph":"X"
// TRACE-SAME: "op":"builtin.module"

// NOWHERE: error: Opening file for --log-actions-to failed: cannot open output file '{{.*}}log': No such file or directory

func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}
