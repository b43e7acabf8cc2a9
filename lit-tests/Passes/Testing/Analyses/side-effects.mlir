// RUN: openxla-opt %s -test-side-effects --verify-diagnostics

func.func @f(%m: memref<4xf32>, %i: index) {
  // expected-remark@+1 {{found an instance of 'allocate' on op result 0, on resource '<Default>'}}
  %a = memref.alloc() : memref<4xf32>
  // expected-remark@+1 {{found an instance of 'allocate' on op result 0, on resource 'AutomaticAllocationScope'}}
  %b = memref.alloca() : memref<4xf32>
  // expected-remark@+1 {{found an instance of 'read' on op operand 0, on resource '<Default>'}}
  %x = memref.load %m[%i] : memref<4xf32>
  // expected-remark@+1 {{found an instance of 'write' on op operand 1, on resource '<Default>'}}
  memref.store %x, %a[%i] : memref<4xf32>
  // expected-remark@+2 {{found an instance of 'read' on op operand 0, on resource '<Default>'}}
  // expected-remark@+1 {{found an instance of 'write' on op operand 1, on resource '<Default>'}}
  memref.copy %m, %m : memref<4xf32> to memref<4xf32>
  // expected-remark@+1 {{found an instance of 'write' on op operand 1, on resource '<Default>'}}
  linalg.fill ins(%x : f32) outs(%b : memref<4xf32>)
  // expected-remark@+1 {{found an instance of 'free' on op operand 0, on resource '<Default>'}}
  memref.dealloc %a : memref<4xf32>
  // expected-remark@+1 {{operation has no memory effects}}
  %y = arith.addf %x, %x : f32
  return
}