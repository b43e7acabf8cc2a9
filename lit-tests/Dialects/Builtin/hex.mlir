// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=1 | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-elementsattrs-with-hex-if-larger=1 | openxla-opt --allow-unregistered-dialect | FileCheck %s --check-prefix=BACK

// Booleans are packed, lowest bit first.
// CHECK: dense<"0x2D02"> : tensor<10xi1>
// BACK: dense<[true, false, true, true, false, true, false, false, false, true]> : tensor<10xi1>
"x.y"() {a = dense<[true, false, true, true, false, true, false, false, false, true]> : tensor<10xi1>} : () -> ()
// What stands above an integer's bits is zero.
// CHECK: dense<"0x0F0107"> : tensor<3xi4>
// BACK: dense<[-1, 1, 7]> : tensor<3xi4>
"x.y"() {a = dense<[-1, 1, 7]> : tensor<3xi4>} : () -> ()
// CHECK: dense<"0xFE0FFF07"> : tensor<2xi12>
// BACK: dense<[-2, 2047]> : tensor<2xi12>
"x.y"() {a = dense<[-2, 2047]> : tensor<2xi12>} : () -> ()
// CHECK: dense<"0x0F0F0102"> : tensor<2xcomplex<i4>>
// BACK: dense<[(-1,-1), (1,2)]> : tensor<2xcomplex<i4>>
"x.y"() {a = dense<[(-1, -1), (1, 2)]> : tensor<2xcomplex<i4>>} : () -> ()
// A byte for each boolean is read too.
// CHECK: dense<"0x05"> : tensor<3xi1>
// BACK: dense<[true, false, true]> : tensor<3xi1>
"x.y"() {a = dense<"0x010001"> : tensor<3xi1>} : () -> ()
// One byte of zeros or ones stands for all.
// CHECK: dense<true> : tensor<9xi1>
// BACK: dense<true> : tensor<9xi1>
"x.y"() {a = dense<"0xFF"> : tensor<9xi1>} : () -> ()
