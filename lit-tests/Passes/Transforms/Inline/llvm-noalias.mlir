// RUN: openxla-opt %s -inline | FileCheck %s
// CHECK-LABEL: llvm.func @use
// CHECK-SAME: (!llvm.ptr, !llvm.ptr)
llvm.func @use(!llvm.ptr, !llvm.ptr)
// CHECK-LABEL: llvm.func @find
// CHECK-SAME: () -> !llvm.ptr
llvm.func @find() -> !llvm.ptr
llvm.mlir.global external @g(0 : i32) : i32

// CHECK-LABEL: llvm.func @apart
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.noalias}, %[[ARG1:[^ :,)=]+]]: !llvm.ptr {llvm.noalias}, %[[ARG2:[^ :,)=]+]]: !llvm.ptr, %[[ARG3:[^ :,)=]+]]: i1, %[[ARG4:[^ :,)=]+]]: i64) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.zero : !llvm.ptr
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.addressof @g : !llvm.ptr
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.alloca %[[V1]] x i32 : (i64) -> !llvm.ptr
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.call @find() : () -> !llvm.ptr
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.getelementptr %[[ARG0]][%[[ARG4]]] : (!llvm.ptr, i64) -> !llvm.ptr, i32
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.load %[[V5]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V6]], %[[ARG1]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[ARG2]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V3]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V2]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V4]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[ARG1]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V7]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[ARG2]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V8]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[V0]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V9]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[V4]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V10]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[ARG0]], %[[ARG2]]) : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK-NEXT: "llvm.intr.memcpy"(%[[ARG0]], %[[ARG1]], %[[ARG4]]) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: llvm.br ^bb1(%[[ARG0]], %[[ARG3]] : !llvm.ptr, i1)
// CHECK-NEXT: ^bb1(%[[V11:[^ :,)=]+]]: !llvm.ptr, %[[V12:[^ :,)=]+]]: i1):
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = llvm.load %[[V11]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V13]], %[[V3]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = llvm.getelementptr %[[V11]][1] : (!llvm.ptr) -> !llvm.ptr, i32
// CHECK-NEXT: llvm.cond_br %[[V12]], ^bb1(%[[V14]], %[[ARG3]] : !llvm.ptr, i1), ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @apart(%p: !llvm.ptr {llvm.noalias}, %q: !llvm.ptr {llvm.noalias}, %r: !llvm.ptr, %c: i1, %n: i64) {
  %one = llvm.mlir.constant(1 : i64) : i64
  %g = llvm.mlir.addressof @g : !llvm.ptr
  %a = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  %f = llvm.call @find() : () -> !llvm.ptr
  %z = llvm.mlir.zero : !llvm.ptr
  %i = llvm.getelementptr %p[%n] : (!llvm.ptr, i64) -> !llvm.ptr, i32
  %0 = llvm.load %i : !llvm.ptr -> i32
  llvm.store %0, %q : i32, !llvm.ptr
  llvm.store %0, %r : i32, !llvm.ptr
  llvm.store %0, %a : i32, !llvm.ptr
  llvm.store %0, %g : i32, !llvm.ptr
  llvm.store %0, %f : i32, !llvm.ptr
  %s = llvm.select %c, %p, %q : i1, !llvm.ptr
  llvm.store %0, %s : i32, !llvm.ptr
  %t = llvm.select %c, %p, %r : i1, !llvm.ptr
  llvm.store %0, %t : i32, !llvm.ptr
  %u = llvm.select %c, %p, %z : i1, !llvm.ptr
  llvm.store %0, %u : i32, !llvm.ptr
  %v = llvm.select %c, %p, %f : i1, !llvm.ptr
  llvm.store %0, %v : i32, !llvm.ptr
  llvm.call @use(%p, %r) : (!llvm.ptr, !llvm.ptr) -> ()
  "llvm.intr.memcpy"(%p, %q, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.br ^bb1(%p, %c : !llvm.ptr, i1)
^bb1(%w: !llvm.ptr, %d: i1):
  %1 = llvm.load %w : !llvm.ptr -> i32
  llvm.store %1, %a : i32, !llvm.ptr
  %next = llvm.getelementptr %w[1] : (!llvm.ptr) -> !llvm.ptr, i32
  llvm.cond_br %d, ^bb1(%next, %c : !llvm.ptr, i1), ^bb2
^bb2:
  llvm.return
}

// CHECK-LABEL: llvm.func @calls
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr, %[[ARG1:[^ :,)=]+]]: !llvm.ptr, %[[ARG2:[^ :,)=]+]]: !llvm.ptr, %[[ARG3:[^ :,)=]+]]: i1, %[[ARG4:[^ :,)=]+]]: i64) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.mlir.addressof @g : !llvm.ptr
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.mlir.zero : !llvm.ptr
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = llvm.mlir.constant(1 : i64) : i64
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = llvm.alloca %[[V2]] x i32 : (i64) -> !llvm.ptr
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope1
// CHECK-NEXT: llvm.intr.lifetime.start %[[V3]] : !llvm.ptr
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = llvm.call @find() {noalias_scopes = [#alias_scope, #alias_scope1]} : () -> !llvm.ptr
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = llvm.getelementptr %[[ARG0]][%[[ARG4]]] : (!llvm.ptr, i64) -> !llvm.ptr, i32
// CHECK-NEXT: %[[V6:[^ :,)=]+]] = llvm.load %[[V5]] {alias_scopes = [#alias_scope], noalias_scopes = [#alias_scope1]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V6]], %[[ARG1]] {alias_scopes = [#alias_scope1], noalias_scopes = [#alias_scope]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[ARG2]] {noalias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V3]] {noalias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V0]] {noalias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V4]] : i32, !llvm.ptr
// CHECK-NEXT: %[[V7:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[ARG1]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V7]] {alias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: %[[V8:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[ARG2]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V8]] {noalias_scopes = [#alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: %[[V9:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[V1]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V9]] {alias_scopes = [#alias_scope], noalias_scopes = [#alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: %[[V10:[^ :,)=]+]] = llvm.select %[[ARG3]], %[[ARG0]], %[[V4]] : i1, !llvm.ptr
// CHECK-NEXT: llvm.store %[[V6]], %[[V10]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.call @use(%[[ARG0]], %[[ARG2]]) {noalias_scopes = [#alias_scope1]} : (!llvm.ptr, !llvm.ptr) -> ()
// CHECK-NEXT: "llvm.intr.memcpy"(%[[ARG0]], %[[ARG1]], %[[ARG4]]) <{alias_scopes = [#alias_scope, #alias_scope1], isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
// CHECK-NEXT: llvm.br ^bb1(%[[ARG0]], %[[ARG3]] : !llvm.ptr, i1)
// CHECK-NEXT: ^bb1(%[[V11:[^ :,)=]+]]: !llvm.ptr, %[[V12:[^ :,)=]+]]: i1):
// CHECK-NEXT: %[[V13:[^ :,)=]+]] = llvm.load %[[V11]] {alias_scopes = [#alias_scope], noalias_scopes = [#alias_scope1]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V13]], %[[V3]] {noalias_scopes = [#alias_scope, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: %[[V14:[^ :,)=]+]] = llvm.getelementptr %[[V11]][1] : (!llvm.ptr) -> !llvm.ptr, i32
// CHECK-NEXT: llvm.cond_br %[[V12]], ^bb1(%[[V14]], %[[ARG3]] : !llvm.ptr, i1), ^bb2
// CHECK-NEXT: ^bb2:
// CHECK-NEXT: llvm.intr.lifetime.end %[[V3]] : !llvm.ptr
// CHECK-NEXT: llvm.br ^bb3
// CHECK-NEXT: ^bb3:
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @calls(%p: !llvm.ptr, %q: !llvm.ptr, %r: !llvm.ptr, %c: i1, %n: i64) {
  llvm.call @apart(%p, %q, %r, %c, %n) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, i1, i64) -> ()
  llvm.return
}

// CHECK-LABEL: llvm.func @short
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr {llvm.noalias}, %[[ARG1:[^ :,)=]+]]: !llvm.ptr {llvm.noalias}) {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V0]], %[[ARG1]] : i32, !llvm.ptr
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @short(%p: !llvm.ptr {llvm.noalias}, %q: !llvm.ptr {llvm.noalias}) {
  %0 = llvm.load %p : !llvm.ptr -> i32
  llvm.store %0, %q : i32, !llvm.ptr
  llvm.return
}

// CHECK-LABEL: llvm.func @hands_over_twice
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr) {
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope2
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope3
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] {alias_scopes = [#alias_scope3], noalias_scopes = [#alias_scope2]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V0]], %[[ARG0]] {alias_scopes = [#alias_scope2], noalias_scopes = [#alias_scope3]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @hands_over_twice(%p: !llvm.ptr) {
  llvm.call @short(%p, %p) : (!llvm.ptr, !llvm.ptr) -> ()
  llvm.return
}

