// RUN: openxla-opt %s -inline | FileCheck %s
#domain = #llvm.alias_scope_domain<id = distinct[0]<>, description = "domain">
#a = #llvm.alias_scope<id = distinct[1]<>, domain = #domain, description = "a">
#b = #llvm.alias_scope<id = distinct[2]<>, domain = #domain>
#group = #llvm.access_group<id = distinct[3]<>>
#group2 = #llvm.access_group<id = distinct[4]<>>

// CHECK-LABEL: llvm.func @use
// CHECK-SAME: (!llvm.ptr)
llvm.func @use(!llvm.ptr)

// CHECK-LABEL: llvm.func @scoped
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr, %[[ARG1:[^ :,)=]+]]: !llvm.ptr) {
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] {alias_scopes = [#alias_scope], noalias_scopes = [#alias_scope1]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V0]], %[[ARG1]] {access_groups = [#access_group], alias_scopes = [#alias_scope1], noalias_scopes = [#alias_scope]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @scoped(%p: !llvm.ptr, %q: !llvm.ptr) {
  llvm.intr.experimental.noalias.scope.decl #a
  %0 = llvm.load %p {alias_scopes = [#a], noalias_scopes = [#b]} : !llvm.ptr -> i32
  llvm.store %0, %q {alias_scopes = [#b], noalias_scopes = [#a], access_groups = [#group]} : i32, !llvm.ptr
  llvm.return
}

// CHECK-LABEL: llvm.func @twice
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: !llvm.ptr, %[[ARG1:[^ :,)=]+]]: !llvm.ptr) {
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope2
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = llvm.load %[[ARG0]] {alias_scopes = [#alias_scope2], noalias_scopes = [#alias_scope3]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V0]], %[[ARG1]] {access_groups = [#access_group], alias_scopes = [#alias_scope3], noalias_scopes = [#alias_scope2]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.intr.experimental.noalias.scope.decl #alias_scope4
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = llvm.load %[[ARG1]] {access_groups = [#access_group1], alias_scopes = [#alias_scope4, #alias_scope], noalias_scopes = [#alias_scope5, #alias_scope1]} : !llvm.ptr -> i32
// CHECK-NEXT: llvm.store %[[V1]], %[[ARG0]] {access_groups = [#access_group, #access_group1], alias_scopes = [#alias_scope5, #alias_scope], noalias_scopes = [#alias_scope4, #alias_scope1]} : i32, !llvm.ptr
// CHECK-NEXT: llvm.return
// CHECK-NEXT: }
llvm.func @twice(%p: !llvm.ptr, %q: !llvm.ptr) {
  llvm.call @scoped(%p, %q) : (!llvm.ptr, !llvm.ptr) -> ()
  llvm.call @scoped(%q, %p) {alias_scopes = [#a], noalias_scopes = [#b], access_groups = [#group2]} : (!llvm.ptr, !llvm.ptr) -> ()
  llvm.return
}

