// RUN: openxla-opt %s --mlir-print-debuginfo | openxla-opt --mlir-print-debuginfo | FileCheck %s
// RUN: openxla-opt %s --mlir-print-debuginfo --emit-bytecode | openxla-opt --mlir-print-debuginfo | FileCheck %s

// Those that are referred to, in the order in which the text does.
// CHECK: {-#
// CHECK-NEXT: dialect_resources: {
// CHECK-NEXT: builtin: {
// CHECK-NEXT: second: "0x0100000002",
// CHECK-NEXT: fourth: "0x0100000004",
// CHECK-NEXT: first: "0x0100000001",
// CHECK-NEXT: of_a_location: "0x0100000005"
// CHECK-NEXT: }
// CHECK-NEXT: },
// CHECK-NEXT: external_resources: {
// CHECK-NEXT: tool: {
// CHECK-NEXT: z: "text",
// CHECK-NEXT: a: true
func.func @constants() -> tensor<1xi8> {
  %0 = arith.constant dense_resource<second> : tensor<1xi8> loc(fused<dense_resource<of_a_location> : tensor<1xi8>>["x"])
  %1 = arith.constant dense_resource<fourth> : tensor<1xi8>
  %2 = arith.constant dense_resource<second> : tensor<1xi8>
  return %2 : tensor<1xi8>
}
func.func @more() attributes {a = dense_resource<first> : tensor<1xi8>} {
  return
}
{-#
  dialect_resources: {
    builtin: {
      first: "0x0100000001",
      second: "0x0100000002",
      third: "0x0100000003",
      fourth: "0x0100000004",
      of_a_location: "0x0100000005"
    }
  },
  external_resources: {
    tool: {
      z: "text",
      a: true
    }
  }
#-}
