// RUN: openxla-opt %s --mem2reg --split-input-file | FileCheck %s

// A store to a part reads the rest, so different values must meet before it.
// CHECK-LABEL: llvm.func @part_of_what_meets
// CHECK-SAME: (%[[C:.+]]: i1, %[[V:.+]]: i32, %[[B:.+]]: i8) -> i32 {
// CHECK: %[[UNDEF:.+]] = llvm.mlir.undef : i32
// CHECK: llvm.cond_br %[[C]], ^bb1, ^bb2(%[[UNDEF]] : i32)
// CHECK: ^bb1:
// CHECK: llvm.br ^bb2(%[[V]] : i32)
// CHECK: ^bb2(%[[BEFORE:.+]]: i32):
// CHECK: %[[LOW:.+]] = llvm.zext %[[B]] : i8 to i32
// CHECK: %[[MASK:.+]] = llvm.mlir.constant(-256 : i32) : i32
// CHECK: %[[HIGH:.+]] = llvm.and %[[BEFORE]], %[[MASK]] : i32
// CHECK: %[[R:.+]] = llvm.or %[[HIGH]], %[[LOW]] : i32
// CHECK: llvm.return %[[R]] : i32
llvm.func @part_of_what_meets(%c: i1, %v: i32, %b: i8) -> i32 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %m = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.cond_br %c, ^store, ^join
^store:
  llvm.store %v, %m : i32, !llvm.ptr
  llvm.br ^join
^join:
  llvm.store %b, %m : i8, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// What is written through another address of the slot must not get lost.
// CHECK-LABEL: llvm.func @through_another_address
// CHECK: llvm.alloca
// CHECK: llvm.intr.memset
// CHECK: llvm.load
// CHECK: llvm.alloca
// CHECK: llvm.intr.memcpy
llvm.func @through_another_address(%b: i8) -> i32 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %size = llvm.mlir.constant(4 : i64) : i64
  %m = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  %p = llvm.getelementptr %m[0] : (!llvm.ptr) -> !llvm.ptr, i32
  "llvm.intr.memset"(%p, %b, %size) <{isVolatile = false}> : (!llvm.ptr, i8, i64) -> ()
  %r = llvm.load %m : !llvm.ptr -> i32
  %n = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  %q = llvm.getelementptr %n[0] : (!llvm.ptr) -> !llvm.ptr, i32
  "llvm.intr.memcpy"(%n, %q, %size) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.return %r : i32
}

// A struct that holds itself has no size, nor has one that nobody knows the members of.
// CHECK-LABEL: llvm.func @without_size
// CHECK: llvm.alloca %{{.+}} x !llvm.struct<"itself"
// CHECK: llvm.load
llvm.func @without_size() -> i32 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %m = llvm.alloca %one x !llvm.struct<"itself", (struct<"itself">)> : (i64) -> !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// -----

#file = #llvm.di_file<"a.c" in "/">
#unit = #llvm.di_compile_unit<id = distinct[0]<>, sourceLanguage = DW_LANG_C, file = #file, isOptimized = false, emissionKind = None>
#function = #llvm.di_subprogram<id = distinct[1]<>, compileUnit = #unit, scope = #file, name = "f", file = #file, subprogramFlags = Definition>
#variable = #llvm.di_local_variable<scope = #function, name = "x">

// What the variable is comes after the cast that gives it.
// CHECK-LABEL: llvm.func @variable
// CHECK-SAME: (%[[C:.+]]: i1, %[[F:.+]]: f32) -> i32 {
// CHECK: %[[UNDEF:.+]] = llvm.mlir.undef : i32
// CHECK: %[[V:.+]] = llvm.bitcast %[[F]] : f32 to i32
// CHECK-NEXT: llvm.intr.dbg.value #{{.+}} = %[[V]] : i32
// CHECK: llvm.br ^bb2(%[[V]] : i32)
// CHECK: ^bb2(%[[R:.+]]: i32):
// CHECK: llvm.intr.dbg.value #{{.+}} = %[[R]] : i32
// CHECK-NEXT: llvm.return %[[R]] : i32
llvm.func @variable(%c: i1, %f: f32) -> i32 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %m = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.intr.dbg.declare #variable = %m : !llvm.ptr
  llvm.cond_br %c, ^store, ^join
^store:
  llvm.store %f, %m : f32, !llvm.ptr
  llvm.br ^join
^join:
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// The value that the variable gets is that of a load which goes, too.
// CHECK-LABEL: llvm.func @variable_from_itself
// CHECK-SAME: (%[[V:.+]]: i32) {
// CHECK: llvm.intr.dbg.value #{{.+}} = %[[V]] : i32
// CHECK: llvm.intr.dbg.value #{{.+}} = %[[V]] : i32
// CHECK-NEXT: llvm.return
llvm.func @variable_from_itself(%v: i32) {
  %one = llvm.mlir.constant(1 : i64) : i64
  %m = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.intr.dbg.declare #variable = %m : !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.store %r, %m : i32, !llvm.ptr
  llvm.return
}

// An address that goes leaves a note that it has been optimised away.
// CHECK-LABEL: llvm.func @address_of_variable
// CHECK: %[[UNDEF:.+]] = llvm.mlir.undef : !llvm.ptr
// CHECK-NEXT: llvm.intr.dbg.value #{{.+}} = %[[UNDEF]] : !llvm.ptr
llvm.func @address_of_variable(%v: i32) -> i32 {
  %one = llvm.mlir.constant(1 : i64) : i64
  %m = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.intr.dbg.value #variable = %m : !llvm.ptr
  llvm.store %v, %m : i32, !llvm.ptr
  %r = llvm.load %m : !llvm.ptr -> i32
  llvm.return %r : i32
}

// -----

// The first byte of a number is its highest.
// CHECK-LABEL: llvm.func @big_endian
// CHECK-SAME: (%[[V:.+]]: i64, %[[B:.+]]: i8) -> i64 {
// CHECK: %[[DISTANCE:.+]] = llvm.mlir.constant(48 : i64) : i64
// CHECK: %[[HIGH:.+]] = llvm.lshr %[[V]], %[[DISTANCE]] : i64
// CHECK: llvm.trunc %[[HIGH]] : i64 to i16
// CHECK: %[[BYTE:.+]] = llvm.zext %[[B]] : i8 to i64
// CHECK: %[[TOP:.+]] = llvm.mlir.constant(56 : i64) : i64
// CHECK: %[[SHIFTED:.+]] = llvm.shl %[[BYTE]], %[[TOP]] : i64
// CHECK: %[[MASK:.+]] = llvm.mlir.constant(72057594037927935 : i64) : i64
// CHECK: %[[LOW:.+]] = llvm.and %[[V]], %[[MASK]] : i64
// CHECK: %[[R:.+]] = llvm.or %[[LOW]], %[[SHIFTED]] : i64
// CHECK: llvm.return %[[R]] : i64
module attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "big">} {
  llvm.func @big_endian(%v: i64, %b: i8) -> i64 {
    %one = llvm.mlir.constant(1 : i32) : i32
    %m = llvm.alloca %one x i64 : (i32) -> !llvm.ptr
    llvm.store %v, %m : i64, !llvm.ptr
    %high = llvm.load %m : !llvm.ptr -> i16
    llvm.store %b, %m : i8, !llvm.ptr
    %r = llvm.load %m : !llvm.ptr -> i64
    llvm.return %r : i64
  }
}

// -----

// Pointers are as large as the layout says.
// CHECK-LABEL: llvm.func @small_pointers
// CHECK-SAME: (%[[P:.+]]: !llvm.ptr) -> i32 {
// CHECK: %[[R:.+]] = llvm.ptrtoint %[[P]] : !llvm.ptr to i32
// CHECK: llvm.return %[[R]] : i32
module attributes {dlti.dl_spec = #dlti.dl_spec<!llvm.ptr = dense<32> : vector<4xi64>>} {
  llvm.func @small_pointers(%p: !llvm.ptr) -> i32 {
    %one = llvm.mlir.constant(1 : i32) : i32
    %m = llvm.alloca %one x i32 : (i32) -> !llvm.ptr
    llvm.store %p, %m : !llvm.ptr, !llvm.ptr
    %r = llvm.load %m : !llvm.ptr -> i32
    llvm.return %r : i32
  }
}
