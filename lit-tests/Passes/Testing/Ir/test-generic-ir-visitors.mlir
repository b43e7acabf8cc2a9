// RUN: openxla-opt %s -test-generic-ir-visitors -o /dev/null | FileCheck %s
// RUN: openxla-opt %s -test-generic-ir-visitors-interrupt -o /dev/null | FileCheck %s --check-prefix=INTERRUPT

"test.two"() ({
  "test.none"() : () -> ()
  "test.one"() ({
    "test.none"() {interrupt_after_all = true} : () -> ()
  }) {skip_before_all = true} : () -> ()
}, {
  "test.two"() ({}, {}) {skip_after_region = 0} : () -> ()
  "test.two"() ({ "test.none"() : () -> () }, {}) {interrupt_after_region = 1} : () -> ()
  "test.none"() : () -> ()
}) : () -> ()

// CHECK: step 0 op 'builtin.module' before all regions
// CHECK-NEXT: step 1 op 'test.two' before all regions
// CHECK-NEXT: step 2 op 'test.none' before all regions
// CHECK-NEXT: step 3 op 'test.one' before all regions
// CHECK-NEXT: step 4 op 'test.none' before all regions
// CHECK-NEXT: step 5 op 'test.one' after all regions
// CHECK-NEXT: step 6 op 'test.two' before region #1
// CHECK-NEXT: step 7 op 'test.two' before all regions
// CHECK-NEXT: step 8 op 'test.two' before region #1
// CHECK-NEXT: step 9 op 'test.two' after all regions
// CHECK-NEXT: step 10 op 'test.two' before all regions
// CHECK-NEXT: step 11 op 'test.none' before all regions
// CHECK-NEXT: step 12 op 'test.two' before region #1
// CHECK-NEXT: step 13 op 'test.two' after all regions
// CHECK-NEXT: step 14 op 'test.none' before all regions
// CHECK-NEXT: step 15 op 'test.two' after all regions
// CHECK-NEXT: step 16 op 'builtin.module' after all regions

// INTERRUPT: step 0 op 'builtin.module' before all regions
// INTERRUPT-NEXT: step 1 op 'test.two' before all regions
// INTERRUPT-NEXT: step 2 op 'test.none' before all regions
// INTERRUPT-NEXT: step 3 op 'test.two' before region #1
// INTERRUPT-NEXT: step 4 op 'test.two' before all regions
// INTERRUPT-NEXT: step 5 op 'test.two' before all regions
// INTERRUPT-NEXT: step 6 op 'test.none' before all regions
// INTERRUPT-NEXT: step 7 op 'test.two' before region #1
// INTERRUPT-NEXT: step 8 walk was interrupted
