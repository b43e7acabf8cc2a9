// RUN: openxla-opt %s --run-reproducer --dump-pass-pipeline 2>&1 | FileCheck %s
// RUN: openxla-opt %s --run-reproducer --canonicalize --dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=MORE
// RUN: openxla-opt %s --run-reproducer --pass-pipeline='builtin.module(symbol-dce)' --dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=INSTEAD
// RUN: openxla-opt %s | FileCheck %s --check-prefix=KEPT
// RUN: openxla-opt %s --cse --mlir-generate-reproducer=%t -o %t.out
// RUN: FileCheck %s --check-prefix=GENERATED --input-file=%t

// CHECK: builtin.module(
// CHECK-NEXT: func.func(
// CHECK-NEXT: cse
// CHECK-NEXT: )
// CHECK-COUNT-1: arith.addi
// CHECK-NOT: arith.addi
// CHECK: external_resources: {
// CHECK-NEXT: other: {
// CHECK-NOT: mlir_reproducer

// MORE: cse
// MORE-NEXT: ),
// MORE-NEXT: canonicalize{  max-iterations=10

// INSTEAD: builtin.module(
// INSTEAD-NEXT: symbol-dce
// INSTEAD-NEXT: )

// KEPT-COUNT-2: arith.addi
// KEPT: mlir_reproducer: {
// KEPT-NEXT: verify_each: true,
// KEPT-NEXT: pipeline: "builtin.module(func.func(cse))",

// GENERATED: pipeline: "builtin.module(cse)",
// GENERATED-NOT: other

func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  return %1 : i32
}

{-#
  external_resources: {
    mlir_reproducer: {
      verify_each: true,
      pipeline: "builtin.module(func.func(cse))",
      disable_threading: true
    },
    other: {
      a: "b"
    }
  }
#-}
