// RUN: openxla-opt %s -canonicalize --split-input-file | FileCheck %s

!q = !quant.uniform<u8:f32, 7.812500e-03:128>

// CHECK-LABEL: func.func @there_and_back(
// CHECK-SAME: %[[ARG0:.+]]: tensor<4xf32>, %[[ARG1:.+]]: tensor<4x!quant.uniform<u8:f32, 7.812500e-03:128>>, %[[ARG2:.+]]: tensor<4xi8>) -> (tensor<4xf32>, tensor<4x!quant.uniform<u8:f32, 7.812500e-03:128>>, tensor<4xi8>, tensor<4x!quant.uniform<u8:f32, 7.812500e-03:128>>) {
// CHECK-NEXT: return %[[ARG0]], %[[ARG1]], %[[ARG2]], %[[ARG1]] : tensor<4xf32>, tensor<4x!quant.uniform<u8:f32, 7.812500e-03:128>>, tensor<4xi8>, tensor<4x!quant.uniform<u8:f32, 7.812500e-03:128>>
func.func @there_and_back(%a: tensor<4xf32>, %b: tensor<4x!q>, %c: tensor<4xi8>) -> (tensor<4xf32>, tensor<4x!q>, tensor<4xi8>, tensor<4x!q>) {
  %q = quant.qcast %a : tensor<4xf32> to tensor<4x!q>
  %d = quant.dcast %b : tensor<4x!q> to tensor<4xf32>
  %s = quant.scast %c : tensor<4xi8> to tensor<4x!q>
  %t = quant.scast %b : tensor<4x!q> to tensor<4xi8>
  %0 = quant.dcast %q : tensor<4x!q> to tensor<4xf32>
  %1 = quant.qcast %d : tensor<4xf32> to tensor<4x!q>
  %2 = quant.scast %s : tensor<4x!q> to tensor<4xi8>
  %3 = quant.scast %t : tensor<4xi8> to tensor<4x!q>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4x!q>, tensor<4xi8>, tensor<4x!q>
}

// -----

!q = !quant.uniform<u8:f32, 7.812500e-03:128>
!p = !quant.uniform<u8:f32, 7.812500e-02:128>

// CHECK-LABEL: func.func @another_scale(
// CHECK-SAME: %[[ARG0:.+]]: !quant.uniform<u8:f32, 7.812500e-03:128>) -> (!quant.uniform<u8:f32, 7.812500e-02:128>, !quant.uniform<u8:f32, 7.812500e-02:128>) {
// CHECK-NEXT: %[[V0:.+]] = quant.dcast %[[ARG0]] : !quant.uniform<u8:f32, 7.812500e-03:128> to f32
// CHECK-NEXT: %[[V1:.+]] = quant.scast %[[ARG0]] : !quant.uniform<u8:f32, 7.812500e-03:128> to i8
// CHECK-NEXT: %[[V2:.+]] = quant.qcast %[[V0]] : f32 to !quant.uniform<u8:f32, 7.812500e-02:128>
// CHECK-NEXT: %[[V3:.+]] = quant.scast %[[V1]] : i8 to !quant.uniform<u8:f32, 7.812500e-02:128>
// CHECK-NEXT: return %[[V2]], %[[V3]] : !quant.uniform<u8:f32, 7.812500e-02:128>, !quant.uniform<u8:f32, 7.812500e-02:128>
func.func @another_scale(%b: !q) -> (!p, !p) {
  %d = quant.dcast %b : !q to f32
  %s = quant.scast %b : !q to i8
  %0 = quant.qcast %d : f32 to !p
  %1 = quant.scast %s : i8 to !p
  return %0, %1 : !p, !p
}
