// RUN: openxla-opt %s --allow-unregistered-dialect '-pass-pipeline=builtin.module(func.func(test-control-flow-sink))' | FileCheck %s
// CHECK-LABEL: func.func @f
// CHECK-SAME: (%[[ARG0:[^ :,)=]+]]: i32) -> i32 {
// CHECK-NEXT: %[[V0:[^ :,)=]+]] = "test.dont_sink_me"(%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: %[[V1:[^ :,)=]+]] = "test.sink_me"(%[[ARG0]]) : (i32) -> i32
// CHECK-NEXT: %[[V2:[^ :,)=]+]] = "test.sink_target"(%[[ARG0]]) ({
// CHECK-NEXT: %[[V3:[^ :,)=]+]] = "test.sink_me"(%[[ARG0]]) {was_sunk = 0 : i32} : (i32) -> i32
// CHECK-NEXT: %[[V4:[^ :,)=]+]] = "test.sink_me"(%[[V3]]) {was_sunk = 0 : i32} : (i32) -> i32
// CHECK-NEXT: %[[V5:[^ :,)=]+]] = "test.use"(%[[V4]]) : (i32) -> i32
// CHECK-NEXT: "my.end"(%[[V5]], %[[V0]]) : (i32, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "my.end"(%[[V1]], %[[V1]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : (i32) -> i32
// CHECK-NEXT: return %[[V2]] : i32
// CHECK-NEXT: }
func.func @f(%x: i32) -> i32 {
  %0 = "test.sink_me"(%x) : (i32) -> i32
  %1 = "test.sink_me"(%0) : (i32) -> i32
  %2 = "test.dont_sink_me"(%x) : (i32) -> i32
  %3 = "test.sink_me"(%x) : (i32) -> i32
  %4 = "test.sink_target"(%x) ({
    %5 = "test.use"(%1) : (i32) -> i32
    "my.end"(%5, %2) : (i32, i32) -> ()
  }, {
    "my.end"(%3, %3) : (i32, i32) -> ()
  }) : (i32) -> i32
  return %4 : i32
}