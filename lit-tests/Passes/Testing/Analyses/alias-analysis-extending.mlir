// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-alias-analysis-extending))' 2>&1 | FileCheck %s

func.func @f(%m: memref<8xf32>, %n: memref<8xf32> {local_alias_analysis.restrict}, %o: memref<8xf32>) attributes {test.ptr = "func"} {
  %v = memref.cast %n {test.ptr = "view"} : memref<8xf32> to memref<?xf32>
  return
}

// CHECK: Testing : "f"
// CHECK-NEXT: view#0 <-> func.region0#0: NoAlias
// CHECK-NEXT: view#0 <-> func.region0#1: MustAlias
// CHECK-NEXT: func.region0#0 <-> func.region0#1: NoAlias
// CHECK-NEXT: view#0 <-> func.region0#2: NoAlias
// CHECK-NEXT: func.region0#0 <-> func.region0#2: MayAlias
// CHECK-NEXT: func.region0#1 <-> func.region0#2: NoAlias