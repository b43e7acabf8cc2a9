// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-alias-analysis))' 2>&1 | FileCheck %s

func.func @f(%m: memref<8xf32>, %n: memref<8xf32>, %c: i1) attributes {test.ptr = "func"} {
  %a = memref.alloc() {test.ptr = "alloc"} : memref<8xf32>
  %b = memref.alloca() {test.ptr = "alloca"} : memref<8xf32>
  %v = memref.cast %a {test.ptr = "view"} : memref<8xf32> to memref<?xf32>
  %s = scf.if %c -> memref<8xf32> {
    scf.yield %a : memref<8xf32>
  } else {
    scf.yield %b : memref<8xf32>
  } {test.ptr = "if"}
  return
}

// CHECK: Testing : "f"
// CHECK-NEXT: alloc#0 <-> alloca#0: NoAlias
// CHECK-NEXT: alloc#0 <-> view#0: MustAlias
// CHECK-NEXT: alloca#0 <-> view#0: NoAlias
// CHECK-NEXT: alloc#0 <-> if#0: MayAlias
// CHECK-NEXT: alloca#0 <-> if#0: MayAlias
// CHECK-NEXT: view#0 <-> if#0: MayAlias
// CHECK-NEXT: alloc#0 <-> func.region0#0: NoAlias
// CHECK-NEXT: alloca#0 <-> func.region0#0: NoAlias
// CHECK-NEXT: view#0 <-> func.region0#0: NoAlias
// CHECK-NEXT: if#0 <-> func.region0#0: NoAlias
// CHECK-NEXT: alloc#0 <-> func.region0#1: NoAlias
// CHECK-NEXT: alloca#0 <-> func.region0#1: NoAlias
// CHECK-NEXT: view#0 <-> func.region0#1: NoAlias
// CHECK-NEXT: if#0 <-> func.region0#1: NoAlias
// CHECK-NEXT: func.region0#0 <-> func.region0#1: MayAlias
// CHECK-NEXT: alloc#0 <-> func.region0#2: NoAlias
// CHECK-NEXT: alloca#0 <-> func.region0#2: NoAlias
// CHECK-NEXT: view#0 <-> func.region0#2: NoAlias
// CHECK-NEXT: if#0 <-> func.region0#2: NoAlias
// CHECK-NEXT: func.region0#0 <-> func.region0#2: MayAlias
// CHECK-NEXT: func.region0#1 <-> func.region0#2: MayAlias