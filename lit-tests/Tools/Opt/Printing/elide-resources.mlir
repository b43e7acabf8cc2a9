// RUN: openxla-opt %s --mlir-elide-resource-strings-if-larger=14 | FileCheck %s
// RUN: openxla-opt %s --mlir-elide-resource-strings-if-larger=21 | FileCheck %s --check-prefix=TEXT
// RUN: openxla-opt %s --mlir-elide-resource-strings-if-larger=4 | FileCheck %s --check-prefix=FALSE
// RUN: openxla-opt %s --mlir-elide-resource-strings-if-larger=0 | FileCheck %s --check-prefix=NONE

// Resources whose text is longer are left out, and brackets with nothing in them.

func.func private @f() attributes {a = dense_resource<blob> : tensor<4xi32>, b = dense_resource<short> : tensor<1xi8>}
{-#
  dialect_resources: {
    builtin: {
      blob: "0x0400000001000000020000000300000004000000",
      short: "0x0100000001"
    }
  },
  external_resources: {
    ext: {
      s: "a text that is long",
      b: true,
      z: "0x0800000001020304050607080102030405060708"
    },
    other: {
      n: false
    }
  }
#-}

// CHECK: module {
// CHECK-NEXT: func.func private @f() attributes {a = dense_resource<blob> : tensor<4xi32>, b = dense_resource<short> : tensor<1xi8>}
// CHECK-NEXT: }
// CHECK: {-#
// CHECK-NEXT: dialect_resources: {
// CHECK-NEXT: builtin: {
// CHECK-NEXT: short: "0x0100000001"
// CHECK-NEXT: }
// CHECK-NEXT: },
// CHECK-NEXT: external_resources: {
// CHECK-NEXT: ext: {
// CHECK-NEXT: b: true
// CHECK-NEXT: },
// CHECK-NEXT: other: {
// CHECK-NEXT: n: false
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: #-}

// TEXT: module {
// TEXT-NEXT: func.func private @f() attributes {a = dense_resource<blob> : tensor<4xi32>, b = dense_resource<short> : tensor<1xi8>}
// TEXT-NEXT: }
// TEXT: {-#
// TEXT-NEXT: dialect_resources: {
// TEXT-NEXT: builtin: {
// TEXT-NEXT: short: "0x0100000001"
// TEXT-NEXT: }
// TEXT-NEXT: },
// TEXT-NEXT: external_resources: {
// TEXT-NEXT: ext: {
// TEXT-NEXT: s: "a text that is long",
// TEXT-NEXT: b: true
// TEXT-NEXT: },
// TEXT-NEXT: other: {
// TEXT-NEXT: n: false
// TEXT-NEXT: }
// TEXT-NEXT: }
// TEXT-NEXT: #-}

// FALSE: module {
// FALSE-NEXT: func.func private @f() attributes {a = dense_resource<blob> : tensor<4xi32>, b = dense_resource<short> : tensor<1xi8>}
// FALSE-NEXT: }
// FALSE: {-#
// FALSE-NEXT: external_resources: {
// FALSE-NEXT: ext: {
// FALSE-NEXT: b: true
// FALSE-NEXT: }
// FALSE-NEXT: }
// FALSE-NEXT: #-}

// NONE: module {
// NONE-NEXT: func.func private @f() attributes {a = dense_resource<blob> : tensor<4xi32>, b = dense_resource<short> : tensor<1xi8>}
// NONE-NEXT: }
// NONE: {-#
// NONE: #-}
