// RUN: openxla-opt --allow-unregistered-dialect %s | FileCheck %s

// CHECK: a = #llvm.overflow<nsw>, b = #llvm.overflow<nsw, nuw>, c = #llvm.overflow<none>
"some.op"() {a = #llvm.overflow<nsw>, b = #llvm.overflow<nuw, nsw>, c = #llvm.overflow<none>} : () -> ()
