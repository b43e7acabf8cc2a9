// RUN: openxla-opt %s -test-func-set-type | FileCheck %s

func.func private @one(f32) -> i1
func.func private @fewer(%arg0: f32 {test.A}, %arg1: f32 {test.B}) attributes {test.set_type_from = @one}
func.func private @more() -> () attributes {test.set_type_from = @one}
func.func private @result(f32 {test.A}) -> (i32 {test.B}, i32 {test.C}) attributes {test.set_type_from = @one}

// CHECK: module {
// CHECK-NEXT: func.func private @one(f32) -> i1
// CHECK-NEXT: func.func private @fewer(f32 {test.A}) -> i1 attributes {test.set_type_from = @one}
// CHECK-NEXT: func.func private @more(f32) -> i1 attributes {test.set_type_from = @one}
// CHECK-NEXT: func.func private @result(f32 {test.A}) -> (i1 {test.B}) attributes {test.set_type_from = @one}
// CHECK-NEXT: }
