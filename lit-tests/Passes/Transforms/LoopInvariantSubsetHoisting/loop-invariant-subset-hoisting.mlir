// RUN: openxla-opt %s --loop-invariant-subset-hoisting --allow-unregistered-dialect | FileCheck %s
// CHECK-LABEL: func.func @window
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index, %[[ARG3:[^ :,)=]+]]: f32) -> tensor<?xf32> {
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[C2:[^ :,)=]+]] = arith.constant 2 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.addi %[[C1]], %[[C1]] : index
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][2] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]]:2 = scf.for %[[ARG4:[^ :,)=]+]] = %[[ARG1]] to %[[ARG2]] step %[[C1]] iter_args(%[[ARG5:[^ :,)=]+]] = %[[ARG0]], %[[ARG6:[^ :,)=]+]] = %[[EXTRACTED_SLICE]]) -> (tensor<?xf32>, tensor<4xf32>) {
// CHECK-NEXT: %[[EXTRACTED_SLICE_0:[^ :,)=]+]] = tensor.extract_slice %[[ARG5]][20] [3] [1] : tensor<?xf32> to tensor<3xf32>
// CHECK-NEXT: "test.use"(%[[EXTRACTED_SLICE_0]]) : (tensor<3xf32>) -> ()
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = "test.f"(%[[ARG6]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: scf.yield %[[ARG5]], %[[V2]] : tensor<?xf32>, tensor<4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V1]]#1 into %[[V1]]#0[%[[V0]]] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: return %[[INSERTED_SLICE]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @window(%t: tensor<?xf32>, %lb: index, %ub: index, %c: f32) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %two = arith.addi %c1, %c1 : index
  %r = scf.for %i = %lb to %ub step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %other = tensor.extract_slice %a[20] [3] [1] : tensor<?xf32> to tensor<3xf32>
    "test.use"(%other) : (tensor<3xf32>) -> ()
    %p = tensor.extract_slice %a[2] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<4xf32>) -> tensor<4xf32>
    %w = tensor.insert_slice %q into %a[%two] [4] [1] : tensor<4xf32> into tensor<?xf32>
    scf.yield %w : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @nested
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][0] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[EXTRACTED_SLICE_0:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][4] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:3 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]], %[[ARG4:[^ :,)=]+]] = %[[EXTRACTED_SLICE]], %[[ARG5:[^ :,)=]+]] = %[[EXTRACTED_SLICE_0]]) -> (tensor<?xf32>, tensor<4xf32>, tensor<4xf32>) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[ARG4]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]]:2 = scf.for %[[ARG6:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG7:[^ :,)=]+]] = %[[ARG3]], %[[ARG8:[^ :,)=]+]] = %[[ARG5]]) -> (tensor<?xf32>, tensor<4xf32>) {
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = "test.f"(%[[ARG8]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: scf.yield %[[ARG7]], %[[V3]] : tensor<?xf32>, tensor<4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[V2]]#0, %[[V1]], %[[V2]]#1 : tensor<?xf32>, tensor<4xf32>, tensor<4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V0]]#2 into %[[V0]]#0[4] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: %[[INSERTED_SLICE_1:[^ :,)=]+]] = tensor.insert_slice %[[V0]]#1 into %[[INSERTED_SLICE]][0] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: return %[[INSERTED_SLICE_1]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @nested(%t: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %p = tensor.extract_slice %a[0] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<4xf32>) -> tensor<4xf32>
    %w = tensor.insert_slice %q into %a[0] [4] [1] : tensor<4xf32> into tensor<?xf32>
    %s = scf.for %j = %c0 to %n step %c1 iter_args(%b = %w) -> (tensor<?xf32>) {
      %p2 = tensor.extract_slice %b[4] [4] [1] : tensor<?xf32> to tensor<4xf32>
      %q2 = "test.f"(%p2) : (tensor<4xf32>) -> tensor<4xf32>
      %w2 = tensor.insert_slice %q2 into %b[4] [4] [1] : tensor<4xf32> into tensor<?xf32>
      scf.yield %w2 : tensor<?xf32>
    }
    scf.yield %s : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @chain
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][%[[ARG2]]] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[EXTRACTED_SLICE_0:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][0] [%[[ARG2]]] [1] : tensor<?xf32> to tensor<?xf32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:3 = scf.for %[[ARG3:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG4:[^ :,)=]+]] = %[[ARG0]], %[[ARG5:[^ :,)=]+]] = %[[EXTRACTED_SLICE]], %[[ARG6:[^ :,)=]+]] = %[[EXTRACTED_SLICE_0]]) -> (tensor<?xf32>, tensor<4xf32>, tensor<?xf32>) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[ARG6]]) : (tensor<?xf32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = "test.f"(%[[ARG5]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: scf.yield %[[ARG4]], %[[V2]], %[[V1]] : tensor<?xf32>, tensor<4xf32>, tensor<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V0]]#2 into %[[V0]]#0[0] [%[[ARG2]]] [1] : tensor<?xf32> into tensor<?xf32>
// CHECK-NEXT: %[[INSERTED_SLICE_1:[^ :,)=]+]] = tensor.insert_slice %[[V0]]#1 into %[[INSERTED_SLICE]][%[[ARG2]]] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: return %[[INSERTED_SLICE_1]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @chain(%t: tensor<?xf32>, %n: index, %sz: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %p = tensor.extract_slice %a[0] [%sz] [1] : tensor<?xf32> to tensor<?xf32>
    %p2 = tensor.extract_slice %a[%sz] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<?xf32>) -> tensor<?xf32>
    %q2 = "test.f"(%p2) : (tensor<4xf32>) -> tensor<4xf32>
    %w2 = tensor.insert_slice %q2 into %a[%sz] [4] [1] : tensor<4xf32> into tensor<?xf32>
    %w = tensor.insert_slice %q into %w2[0] [%sz] [1] : tensor<?xf32> into tensor<?xf32>
    scf.yield %w : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @inner
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG0]][0] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[EXTRACTED_SLICE_0:[^ :,)=]+]] = tensor.extract_slice %[[EXTRACTED_SLICE]][1] [2] [1] : tensor<4xf32> to tensor<2xf32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:3 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]], %[[ARG4:[^ :,)=]+]] = %[[EXTRACTED_SLICE]], %[[ARG5:[^ :,)=]+]] = %[[EXTRACTED_SLICE_0]]) -> (tensor<?xf32>, tensor<4xf32>, tensor<2xf32>) {
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[ARG5]]) : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: scf.yield %[[ARG3]], %[[ARG4]], %[[V1]] : tensor<?xf32>, tensor<4xf32>, tensor<2xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V0]]#2 into %[[V0]]#1[1] [2] [1] : tensor<2xf32> into tensor<4xf32>
// CHECK-NEXT: %[[INSERTED_SLICE_1:[^ :,)=]+]] = tensor.insert_slice %[[INSERTED_SLICE]] into %[[V0]]#0[0] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: return %[[INSERTED_SLICE_1]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @inner(%t: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %p = tensor.extract_slice %a[0] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %p2 = tensor.extract_slice %p[1] [2] [1] : tensor<4xf32> to tensor<2xf32>
    %q2 = "test.f"(%p2) : (tensor<2xf32>) -> tensor<2xf32>
    %w2 = tensor.insert_slice %q2 into %p[1] [2] [1] : tensor<2xf32> into tensor<4xf32>
    %w = tensor.insert_slice %w2 into %a[0] [4] [1] : tensor<4xf32> into tensor<?xf32>
    scf.yield %w : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @swapped
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> (tensor<?xf32>, tensor<?xf32>) {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]]:2 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]], %[[ARG4:[^ :,)=]+]] = %[[ARG0]]) -> (tensor<?xf32>, tensor<?xf32>) {
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG3]][0] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[EXTRACTED_SLICE]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V1]] into %[[ARG3]][0] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: scf.yield %[[ARG4]], %[[INSERTED_SLICE]] : tensor<?xf32>, tensor<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<?xf32>, tensor<?xf32>
// CHECK-NEXT: }
func.func @swapped(%t: tensor<?xf32>, %n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t, %b = %t) -> (tensor<?xf32>, tensor<?xf32>) {
    %p = tensor.extract_slice %a[0] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<4xf32>) -> tensor<4xf32>
    %w = tensor.insert_slice %q into %a[0] [4] [1] : tensor<4xf32> into tensor<?xf32>
    scf.yield %b, %w : tensor<?xf32>, tensor<?xf32>
  }
  return %r#0, %r#1 : tensor<?xf32>, tensor<?xf32>
}
// CHECK-LABEL: func.func @overlapping
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index, %[[ARG2:[^ :,)=]+]]: index) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.for %[[ARG3:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG4:[^ :,)=]+]] = %[[ARG0]]) -> (tensor<?xf32>) {
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG4]][%[[ARG2]]] [3] [1] : tensor<?xf32> to tensor<3xf32>
// CHECK-NEXT: "test.use"(%[[EXTRACTED_SLICE]]) : (tensor<3xf32>) -> ()
// CHECK-NEXT: %[[EXTRACTED_SLICE_0:[^ :,)=]+]] = tensor.extract_slice %[[ARG4]][0] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[EXTRACTED_SLICE_0]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V1]] into %[[ARG4]][0] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: scf.yield %[[INSERTED_SLICE]] : tensor<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @overlapping(%t: tensor<?xf32>, %n: index, %sz: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %o = tensor.extract_slice %a[%sz] [3] [1] : tensor<?xf32> to tensor<3xf32>
    "test.use"(%o) : (tensor<3xf32>) -> ()
    %p = tensor.extract_slice %a[0] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<4xf32>) -> tensor<4xf32>
    %w = tensor.insert_slice %q into %a[0] [4] [1] : tensor<4xf32> into tensor<?xf32>
    scf.yield %w : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @variant
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> tensor<?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]]) -> (tensor<?xf32>) {
// CHECK-NEXT: %[[EXTRACTED_SLICE:[^ :,)=]+]] = tensor.extract_slice %[[ARG3]][%[[ARG2]]] [4] [1] : tensor<?xf32> to tensor<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.f"(%[[EXTRACTED_SLICE]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[INSERTED_SLICE:[^ :,)=]+]] = tensor.insert_slice %[[V1]] into %[[ARG3]][%[[ARG2]]] [4] [1] : tensor<4xf32> into tensor<?xf32>
// CHECK-NEXT: scf.yield %[[INSERTED_SLICE]] : tensor<?xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<?xf32>
// CHECK-NEXT: }
func.func @variant(%t: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?xf32>) {
    %p = tensor.extract_slice %a[%i] [4] [1] : tensor<?xf32> to tensor<4xf32>
    %q = "test.f"(%p) : (tensor<4xf32>) -> tensor<4xf32>
    %w = tensor.insert_slice %q into %a[%i] [4] [1] : tensor<4xf32> into tensor<?xf32>
    scf.yield %w : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// CHECK-LABEL: func.func @transfers
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?x?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> tensor<?x?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = vector.transfer_read %[[ARG0]][%[[C0]], %[[C0]]], %[[CST]] : tensor<?x?xf32>, vector<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]]:2 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]], %[[ARG4:[^ :,)=]+]] = %[[V0]]) -> (tensor<?x?xf32>, vector<4xf32>) {
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = "test.f"(%[[ARG4]]) : (vector<4xf32>) -> vector<4xf32>
// CHECK-NEXT: scf.yield %[[ARG3]], %[[V3]] : tensor<?x?xf32>, vector<4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = vector.transfer_write %[[V1]]#1, %[[V1]]#0[%[[C0]], %[[C0]]] : vector<4xf32>, tensor<?x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?x?xf32>
// CHECK-NEXT: }
func.func @transfers(%t: tensor<?x?xf32>, %n: index) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.0 : f32
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?x?xf32>) {
    %p = vector.transfer_read %a[%c0, %c0], %pad : tensor<?x?xf32>, vector<4xf32>
    %q = "test.f"(%p) : (vector<4xf32>) -> vector<4xf32>
    %w = vector.transfer_write %q, %a[%c0, %c0] : vector<4xf32>, tensor<?x?xf32>
    scf.yield %w : tensor<?x?xf32>
  }
  return %r : tensor<?x?xf32>
}
// CHECK-LABEL: func.func @rows
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: tensor<?x?xf32>, %[[ARG1:[^ :,)=]+]]: index) -> tensor<?x?xf32> {
// CHECK-NEXT: %[[C0:[^ :,)=]+]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:[^ :,)=]+]] = arith.constant 1 : index
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = vector.transfer_read %[[ARG0]][%[[C0]], %[[C0]]], %[[CST]] : tensor<?x?xf32>, vector<4xf32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = vector.transfer_read %[[ARG0]][%[[C1]], %[[C0]]], %[[CST]] : tensor<?x?xf32>, vector<4xf32>
// CHECK-NEXT: %[[V2:[^ :,)=]+]]:3 = scf.for %[[ARG2:[^ :,)=]+]] = %[[C0]] to %[[ARG1]] step %[[C1]] iter_args(%[[ARG3:[^ :,)=]+]] = %[[ARG0]], %[[ARG4:[^ :,)=]+]] = %[[V0]], %[[ARG5:[^ :,)=]+]] = %[[V1]]) -> (tensor<?x?xf32>, vector<4xf32>, vector<4xf32>) {
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = "test.f"(%[[ARG4]]) : (vector<4xf32>) -> vector<4xf32>
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = "test.f"(%[[ARG5]]) : (vector<4xf32>) -> vector<4xf32>
// CHECK-NEXT: scf.yield %[[ARG3]], %[[V5]], %[[V6]] : tensor<?x?xf32>, vector<4xf32>, vector<4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = vector.transfer_write %[[V2]]#2, %[[V2]]#0[%[[C1]], %[[C0]]] : vector<4xf32>, tensor<?x?xf32>
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = vector.transfer_write %[[V2]]#1, %[[V3]][%[[C0]], %[[C0]]] : vector<4xf32>, tensor<?x?xf32>
// CHECK-NEXT: return %[[V4]] : tensor<?x?xf32>
// CHECK-NEXT: }
func.func @rows(%t: tensor<?x?xf32>, %n: index) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.0 : f32
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> (tensor<?x?xf32>) {
    %p = vector.transfer_read %a[%c0, %c0], %pad : tensor<?x?xf32>, vector<4xf32>
    %p2 = vector.transfer_read %a[%c1, %c0], %pad : tensor<?x?xf32>, vector<4xf32>
    %q = "test.f"(%p) : (vector<4xf32>) -> vector<4xf32>
    %q2 = "test.f"(%p2) : (vector<4xf32>) -> vector<4xf32>
    %w = vector.transfer_write %q, %a[%c0, %c0] : vector<4xf32>, tensor<?x?xf32>
    %w2 = vector.transfer_write %q2, %w[%c1, %c0] : vector<4xf32>, tensor<?x?xf32>
    scf.yield %w2 : tensor<?x?xf32>
  }
  return %r : tensor<?x?xf32>
}

