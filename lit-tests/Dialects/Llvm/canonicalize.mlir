// RUN: openxla-opt %s -canonicalize | FileCheck %s

// Extractions of extractions have one position.

// CHECK-LABEL: func.func @extract_of_extract(
// CHECK-NEXT: %0 = llvm.extractvalue %arg0[1, 1] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: return %0 : f32
func.func @extract_of_extract(%s: !llvm.struct<(i32, struct<(i32, f32)>)>) -> f32 {
  %0 = llvm.extractvalue %s[1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %1 = llvm.extractvalue %0[1] : !llvm.struct<(i32, f32)>
  return %1 : f32
}

// What was inserted is taken, what was inserted elsewhere is passed by.

// CHECK-LABEL: func.func @extract_of_insert(
// CHECK-NEXT: %0 = llvm.insertvalue %arg2, %arg0[0] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: %1 = llvm.insertvalue %arg1, %0[1] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: %2 = llvm.extractvalue %1[1, 0] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: return %arg2, %arg3, %2 : i32, f32, i32
func.func @extract_of_insert(%s: !llvm.struct<(i32, struct<(i32, f32)>)>, %t: !llvm.struct<(i32, f32)>, %x: i32, %f: f32) -> (i32, f32, i32) {
  %0 = llvm.insertvalue %x, %s[0] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %1 = llvm.insertvalue %t, %0[1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %2 = llvm.insertvalue %f, %1[1, 1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %3 = llvm.extractvalue %2[0] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %4 = llvm.extractvalue %2[1, 1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %5 = llvm.extractvalue %2[1, 0] : !llvm.struct<(i32, struct<(i32, f32)>)>
  return %3, %4, %5 : i32, f32, i32
}

// A part of what is extracted was inserted.

// CHECK-LABEL: func.func @extract_more_than_inserted(
// CHECK-NEXT: %0 = llvm.insertvalue %arg1, %arg0[1, 1] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: %1 = llvm.extractvalue %0[1] : !llvm.struct<(i32, struct<(i32, f32)>)>
// CHECK-NEXT: return %1 : !llvm.struct<(i32, f32)>
func.func @extract_more_than_inserted(%s: !llvm.struct<(i32, struct<(i32, f32)>)>, %f: f32) -> !llvm.struct<(i32, f32)> {
  %0 = llvm.insertvalue %f, %s[1, 1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  %1 = llvm.extractvalue %0[1] : !llvm.struct<(i32, struct<(i32, f32)>)>
  return %1 : !llvm.struct<(i32, f32)>
}

// CHECK-LABEL: func.func @extract_of_constant(
// CHECK-NEXT: %0 = llvm.mlir.constant(2 : i32) : i32
// CHECK-NEXT: %1 = llvm.mlir.constant(2.000000e+00 : f32) : f32
// CHECK-NEXT: %2 = llvm.mlir.zero : i32
// CHECK-NEXT: %3 = llvm.mlir.poison : i32
// CHECK-NEXT: return %0, %1, %2, %3 : i32, f32, i32, i32
func.func @extract_of_constant() -> (i32, f32, i32, i32) {
  %a = llvm.mlir.constant(dense<[1, 2]> : tensor<2xi32>) : !llvm.array<2 x i32>
  %0 = llvm.extractvalue %a[1] : !llvm.array<2 x i32>
  %s = llvm.mlir.constant([1 : i32, 2.0 : f32]) : !llvm.struct<(i32, f32)>
  %1 = llvm.extractvalue %s[1] : !llvm.struct<(i32, f32)>
  %z = llvm.mlir.zero : !llvm.array<2 x i32>
  %2 = llvm.extractvalue %z[1] : !llvm.array<2 x i32>
  %p = llvm.mlir.poison : !llvm.array<2 x i32>
  %3 = llvm.extractvalue %p[1] : !llvm.array<2 x i32>
  return %0, %1, %2, %3 : i32, f32, i32, i32
}

// Elements of more than one dimension stay.

// CHECK-LABEL: func.func @extract_of_matrix(
// CHECK-NEXT: %0 = llvm.mlir.constant(dense<{{\[\[}}1, 2], [3, 4]]> : tensor<2x2xi32>) : !llvm.array<2 x array<2 x i32>>
// CHECK-NEXT: %1 = llvm.extractvalue %0[1, 0] : !llvm.array<2 x array<2 x i32>>
// CHECK-NEXT: return %1 : i32
func.func @extract_of_matrix() -> i32 {
  %m = llvm.mlir.constant(dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>) : !llvm.array<2 x array<2 x i32>>
  %0 = llvm.extractvalue %m[1, 0] : !llvm.array<2 x array<2 x i32>>
  return %0 : i32
}

// CHECK-LABEL: func.func @casts(
// CHECK-NEXT: %0 = llvm.bitcast %arg0 : i32 to vector<2xi16>
// CHECK-NEXT: %1 = llvm.addrspacecast %arg1 : !llvm.ptr to !llvm.ptr<4>
// CHECK-NEXT: return %arg0, %arg0, %0, %arg1, %1 : i32, i32, vector<2xi16>, !llvm.ptr, !llvm.ptr<4>
func.func @casts(%x: i32, %p: !llvm.ptr) -> (i32, i32, vector<2xi16>, !llvm.ptr, !llvm.ptr<4>) {
  %0 = llvm.bitcast %x : i32 to i32
  %1 = llvm.bitcast %x : i32 to f32
  %2 = llvm.bitcast %1 : f32 to i32
  %3 = llvm.bitcast %1 : f32 to vector<2xi16>
  %4 = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<3>
  %5 = llvm.addrspacecast %4 : !llvm.ptr<3> to !llvm.ptr
  %6 = llvm.addrspacecast %4 : !llvm.ptr<3> to !llvm.ptr<4>
  return %0, %2, %3, %5, %6 : i32, i32, vector<2xi16>, !llvm.ptr, !llvm.ptr<4>
}

// Constants are widened without their sign; vectors stay.

// CHECK-LABEL: func.func @widened(
// CHECK-NEXT: %0 = llvm.mlir.constant(dense<7> : vector<2xi32>) : vector<2xi32>
// CHECK-NEXT: %1 = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %2 = llvm.mlir.constant(4294967295 : i64) : i64
// CHECK-NEXT: %3 = llvm.zext %0 : vector<2xi32> to vector<2xi64>
// CHECK-NEXT: return %1, %2, %3 : i64, i64, vector<2xi64>
func.func @widened() -> (i64, i64, vector<2xi64>) {
  %t = llvm.mlir.constant(true) : i1
  %m = llvm.mlir.constant(-1 : i32) : i32
  %v = llvm.mlir.constant(dense<7> : vector<2xi32>) : vector<2xi32>
  %0 = llvm.zext %t : i1 to i64
  %1 = llvm.zext %m : i32 to i64
  %2 = llvm.zext %v : vector<2xi32> to vector<2xi64>
  return %0, %1, %2 : i64, i64, vector<2xi64>
}

// CHECK-LABEL: func.func @compared(
// CHECK-NEXT: %0 = llvm.mlir.constant(true) : i1
// CHECK-NEXT: %1 = llvm.mlir.constant(dense<false> : vector<2xi1>) : vector<2xi1>
// CHECK-NEXT: %2 = llvm.icmp "slt" %arg0, %arg0 : i32
// CHECK-NEXT: return %0, %1, %2 : i1, vector<2xi1>, i1
func.func @compared(%x: i32, %v: vector<2xi64>) -> (i1, vector<2xi1>, i1) {
  %0 = llvm.icmp "eq" %x, %x : i32
  %1 = llvm.icmp "ne" %v, %v : vector<2xi64>
  %2 = llvm.icmp "slt" %x, %x : i32
  return %0, %1, %2 : i1, vector<2xi1>, i1
}

// Memory on the stack is somewhere.

// CHECK-LABEL: func.func @no_null(
// CHECK-NEXT: %0 = llvm.mlir.constant(false) : i1
// CHECK-NEXT: %1 = llvm.mlir.constant(true) : i1
// CHECK-NEXT: return %0, %1 : i1, i1
func.func @no_null(%n: i64) -> (i1, i1) {
  %a = llvm.alloca %n x i32 : (i64) -> !llvm.ptr
  %z = llvm.mlir.zero : !llvm.ptr
  %0 = llvm.icmp "eq" %a, %z : !llvm.ptr
  %1 = llvm.icmp "ne" %z, %a : !llvm.ptr
  return %0, %1 : i1, i1
}

// CHECK-LABEL: func.func @addresses(
// CHECK-NEXT: %0 = llvm.getelementptr %arg0[%arg1, 1] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<4 x f32>
// CHECK-NEXT: %1 = llvm.getelementptr %arg0[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<4 x f32>
// CHECK-NEXT: return %arg0, %arg0, %0, %1 : !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr
func.func @addresses(%p: !llvm.ptr, %i: i64) -> (!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) {
  %c0 = llvm.mlir.constant(0 : i64) : i64
  %c1 = llvm.mlir.constant(1 : i64) : i64
  %0 = llvm.getelementptr %p[%c0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %1 = llvm.getelementptr %p[0] : (!llvm.ptr) -> !llvm.ptr, f32
  %2 = llvm.getelementptr %p[%i, %c1] : (!llvm.ptr, i64, i64) -> !llvm.ptr, !llvm.array<4 x f32>
  %3 = llvm.getelementptr %p[%c0, %c0] : (!llvm.ptr, i64, i64) -> !llvm.ptr, !llvm.array<4 x f32>
  return %0, %1, %2, %3 : !llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr
}

// An index in the text has 29 bits.

// CHECK-LABEL: func.func @far(
// CHECK-NEXT: %0 = llvm.mlir.constant(268435456 : i64) : i64
// CHECK-NEXT: %1 = llvm.getelementptr %arg0[268435455] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: %2 = llvm.getelementptr %arg0[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
// CHECK-NEXT: %3 = llvm.getelementptr %arg0[-268435456] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT: return %1, %2, %3 : !llvm.ptr, !llvm.ptr, !llvm.ptr
func.func @far(%p: !llvm.ptr) -> (!llvm.ptr, !llvm.ptr, !llvm.ptr) {
  %a = llvm.mlir.constant(268435455 : i64) : i64
  %b = llvm.mlir.constant(268435456 : i64) : i64
  %c = llvm.mlir.constant(-268435456 : i64) : i64
  %0 = llvm.getelementptr %p[%a] : (!llvm.ptr, i64) -> !llvm.ptr, i8
  %1 = llvm.getelementptr %p[%b] : (!llvm.ptr, i64) -> !llvm.ptr, i8
  %2 = llvm.getelementptr %p[%c] : (!llvm.ptr, i64) -> !llvm.ptr, i8
  return %0, %1, %2 : !llvm.ptr, !llvm.ptr, !llvm.ptr
}
