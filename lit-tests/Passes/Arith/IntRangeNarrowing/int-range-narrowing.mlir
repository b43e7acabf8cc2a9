// RUN: openxla-opt %s --arith-int-range-narrowing=int-bitwidths-supported=8,16,32 | FileCheck %s
// CHECK-LABEL: func.func @n
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i64, %[[ARG1:[^ :,)=]+]]: i64, %[[ARG2:[^ :,)=]+]]: vector<4xi64>, %[[ARG3:[^ :,)=]+]]: index) -> (i64, i1, i64, index, index, i64, i64) {
// CHECK-NEXT: %[[C:[^ :,)=]+]]-3_i8 = arith.constant -3 : i8
// CHECK-NEXT: %[[C3_I8:[^ :,)=]+]] = arith.constant 3 : i8
// CHECK-NEXT: %[[C7_I64:[^ :,)=]+]] = arith.constant 7 : i64
// CHECK-NEXT: %[[C3_I64:[^ :,)=]+]] = arith.constant 3 : i64
// CHECK-NEXT: %[[C100:[^ :,)=]+]] = arith.constant 100 : index
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[C7_I64]] : i64
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.andi %[[ARG1]], %[[C3_I64]] : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.trunci %[[V0]] : i64 to i8
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.trunci %[[V1]] : i64 to i8
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.addi %[[V2]], %[[V3]] : i8
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = arith.extui %[[V4]] : i8 to i64
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = arith.trunci %[[V0]] : i64 to i8
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = arith.divsi %[[V6]], %[[C3_I8]] : i8
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = arith.extui %[[V7]] : i8 to i64
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = arith.trunci %[[V0]] : i64 to i8
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = arith.trunci %[[V1]] : i64 to i8
// CHECK-NEXT: %[[V11:[^ :,)=]+]] = arith.cmpi slt, %[[V9]], %[[V10]] : i8
// CHECK-NEXT: %[[V12:[^ :,)=]+]] = arith.minui %[[ARG3]], %[[C100]] : index
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = arith.index_castui %[[V12]] : index to i8
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = arith.addi %[[V13]], %[[V13]] : i8
// CHECK-NEXT: %[[V15:[^ :,)=]+]] = arith.index_castui %[[V14]] : i8 to index
// CHECK-NEXT: %[[V16:[^ :,)=]+]] = arith.trunci %[[V0]] : i64 to i8
// CHECK-NEXT: %[[V17:[^ :,)=]+]] = arith.trunci %[[V1]] : i64 to i8
// CHECK-NEXT: %[[V18:[^ :,)=]+]] = arith.subi %[[V16]], %[[V17]] : i8
// CHECK-NEXT: %[[V19:[^ :,)=]+]] = arith.maxsi %[[V18]], %[[C]]-3_i8 : i8
// CHECK-NEXT: %[[V20:[^ :,)=]+]] = arith.extsi %[[V19]] : i8 to i64
// CHECK-NEXT: %[[V21:[^ :,)=]+]] = arith.select %[[V11]], %[[V0]], %[[V1]] : i64
// CHECK-NEXT: return %[[V5]], %[[V11]], %[[V8]], %[[V12]], %[[V15]], %[[V20]], %[[V21]] : i64, i1, i64, index, index, i64, i64
// CHECK-NEXT: }
func.func @n(%x: i64, %y: i64, %v: vector<4xi64>, %z: index) -> (i64, i1, i64, index, index, i64, i64) {
  %c7 = arith.constant 7 : i64
  %c3 = arith.constant 3 : i64
  %cm3 = arith.constant -3 : i64
  %ci = arith.constant 100 : index
  %a = arith.andi %x, %c7 : i64
  %b = arith.andi %y, %c3 : i64
  %s = arith.addi %a, %b : i64
  %d = arith.divsi %a, %c3 : i64
  %p = arith.cmpi slt, %a, %b : i64
  %k = arith.minui %z, %ci : index
  %k2 = arith.addi %k, %k : index
  %neg = arith.subi %a, %b : i64
  %mm = arith.maxsi %neg, %cm3 : i64
  %sel = arith.select %p, %a, %b : i64
  return %s, %p, %d, %k, %k2, %mm, %sel : i64, i1, i64, index, index, i64, i64
}
// CHECK-LABEL: func.func @c
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i8) -> i8 {
// CHECK-NEXT: return %[[ARG0]] : i8
// CHECK-NEXT: }
func.func @c(%i: i8) -> i8 {
  %x = arith.index_cast %i : i8 to index
  %y = arith.index_cast %x : index to i8
  return %y : i8
}
// CHECK-LABEL: func.func @vec
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: vector<4xi32>) -> (vector<4xi32>, vector<4xi1>) {
// CHECK-NEXT: %[[CST:[^ :,)=]+]] = arith.constant dense<100> : vector<4xi8>
// CHECK-NEXT: %[[CST_0:[^ :,)=]+]] = arith.constant dense<[1, 2, 3, 4]> : vector<4xi32>
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = arith.andi %[[ARG0]], %[[CST_0]] : vector<4xi32>
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = arith.trunci %[[V0]] : vector<4xi32> to vector<4xi8>
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = arith.addi %[[V1]], %[[CST]] : vector<4xi8>
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = arith.extui %[[V2]] : vector<4xi8> to vector<4xi32>
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = arith.cmpi ult, %[[V2]], %[[CST]] : vector<4xi8>
// CHECK-NEXT: return %[[V3]], %[[V4]] : vector<4xi32>, vector<4xi1>
// CHECK-NEXT: }
func.func @vec(%x: vector<4xi32>) -> (vector<4xi32>, vector<4xi1>) {
  %c = arith.constant dense<[1, 2, 3, 4]> : vector<4xi32>
  %d = arith.constant dense<100> : vector<4xi32>
  %a = arith.andi %x, %c : vector<4xi32>
  %b = arith.addi %a, %d : vector<4xi32>
  %e = arith.cmpi ult, %b, %d : vector<4xi32>
  return %b, %e : vector<4xi32>, vector<4xi1>
}

