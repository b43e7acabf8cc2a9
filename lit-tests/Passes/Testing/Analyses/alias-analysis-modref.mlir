// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null '-pass-pipeline=builtin.module(func.func(test-alias-analysis-modref))' 2>&1 | FileCheck %s

func.func @f(%m: memref<8xf32>, %i: index, %x: f32) attributes {test.ptr = "func"} {
  %a = memref.alloc() {test.ptr = "alloc"} : memref<8xf32>
  %l = memref.load %m[%i] {test.ptr = "load"} : memref<8xf32>
  memref.store %x, %a[%i] {test.ptr = "store"} : memref<8xf32>
  memref.dealloc %a {test.ptr = "dealloc"} : memref<8xf32>
  return
}

// CHECK: Testing : "f"
// CHECK-NEXT: alloc -> alloc#0: NoModRef
// CHECK-NEXT: load -> alloc#0: NoModRef
// CHECK-NEXT: store -> alloc#0: Mod
// CHECK-NEXT: dealloc -> alloc#0: NoModRef
// CHECK-NEXT: func -> alloc#0: ModRef
// CHECK-NEXT: alloc -> load#0: NoModRef
// CHECK-NEXT: load -> load#0: Ref
// CHECK-NEXT: store -> load#0: Mod
// CHECK-NEXT: dealloc -> load#0: NoModRef
// CHECK-NEXT: func -> load#0: ModRef
// CHECK-NEXT: alloc -> func.region0#0: NoModRef
// CHECK-NEXT: load -> func.region0#0: Ref
// CHECK-NEXT: store -> func.region0#0: NoModRef
// CHECK-NEXT: dealloc -> func.region0#0: NoModRef
// CHECK-NEXT: func -> func.region0#0: ModRef
// CHECK-NEXT: alloc -> func.region0#1: NoModRef
// CHECK-NEXT: load -> func.region0#1: Ref
// CHECK-NEXT: store -> func.region0#1: NoModRef
// CHECK-NEXT: dealloc -> func.region0#1: NoModRef
// CHECK-NEXT: func -> func.region0#1: ModRef
// CHECK-NEXT: alloc -> func.region0#2: NoModRef
// CHECK-NEXT: load -> func.region0#2: Ref
// CHECK-NEXT: store -> func.region0#2: NoModRef
// CHECK-NEXT: dealloc -> func.region0#2: NoModRef
// CHECK-NEXT: func -> func.region0#2: ModRef