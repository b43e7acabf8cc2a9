// RUN: openxla-opt %s --allow-unregistered-dialect --topological-sort | FileCheck %s

// CHECK-LABEL: module @straight {
// CHECK-NEXT: %[[A:.+]] = "some.a"()
// CHECK-NEXT: %[[B:.+]] = "some.b"(%[[A]])
// CHECK-NEXT: "some.c"(%[[B]], %[[A]])
module @straight {
  "some.c"(%b, %a) : (i32, i32) -> ()
  %b = "some.b"(%a) : (i32) -> i32
  %a = "some.a"() : () -> i32
}

// What needs each other stays in its order, before what needs it.
// CHECK-LABEL: module @circle {
// CHECK-NEXT: %[[D:.+]] = "some.d"()
// CHECK-NEXT: %[[A:.+]] = "some.a"(%[[B:.+]], %[[D]])
// CHECK-NEXT: %[[B]] = "some.b"(%[[A]])
// CHECK-NEXT: "some.c"(%[[B]])
module @circle {
  %a = "some.a"(%b, %d) : (i32, i32) -> i32
  "some.c"(%b) : (i32) -> ()
  %b = "some.b"(%a) : (i32) -> i32
  %d = "some.d"() : () -> i32
}
