// RUN: openxla-opt %s -test-generic-ir-block-visitors-interrupt -o /dev/null | FileCheck %s
// RUN: openxla-opt %s -test-generic-ir-region-visitors-interrupt -o /dev/null | FileCheck %s --check-prefix=REGION

func.func @f() {
  "test.a"() ({
    "test.b"() : () -> ()
  ^bb1:
    "test.c"() ({
      "test.d"() {interrupt = true} : () -> ()
    }) : () -> ()
  }) : () -> ()
  return
}

// CHECK: step 0
// CHECK-NEXT: step 1 walk was interrupted

// REGION: step 0 walk was interrupted
