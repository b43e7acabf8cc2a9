// RUN: openxla-opt %s --view-op-graph --allow-unregistered-dialect -o /dev/null 2>&1 | FileCheck %s
// RUN: openxla-opt %s --view-op-graph="print-attrs=false print-result-types=false print-control-flow-edges=true print-data-flow-edges=false" --allow-unregistered-dialect -o /dev/null 2>&1 | FileCheck %s --check-prefix=CONTROL
// RUN: openxla-opt %s --view-op-graph=max-label-len=3 --allow-unregistered-dialect -o /dev/null 2>&1 | FileCheck %s --check-prefix=SHORT
// RUN: openxla-opt %s --pass-pipeline="builtin.module(func.func(view-op-graph))" --allow-unregistered-dialect -o /dev/null 2>&1 | FileCheck %s --check-prefix=FUNC

// CHECK: digraph G {
// CHECK-NEXT: compound = true;
// CHECK-NEXT: subgraph cluster_1 {
// CHECK-NEXT: v2 [label = " ", shape = plain];
// CHECK-NEXT: label = "builtin.module : ()\l";
// CHECK-NEXT: subgraph cluster_3 {
// CHECK-NEXT: v4 [label = " ", shape = plain];
// CHECK-NEXT: label = "";
// CHECK-NEXT: subgraph cluster_5 {
// CHECK-NEXT: v6 [label = " ", shape = plain];
// CHECK-NEXT: label = "func.func : ()\lfunction_type: (i1, i32, memref\<4xi...\lsym_name: \"f\"\l";
// CHECK-NEXT: subgraph cluster_7 {
// CHECK-NEXT: v8 [label = " ", shape = plain];
// CHECK-NEXT: label = "";
// CHECK-NEXT: v9 [label = "<res_arg0> %arg0 i1", shape = Mrecord];
// CHECK-NEXT: v10 [label = "<res_arg1> %arg1 i32", shape = Mrecord];
// CHECK-NEXT: v11 [label = "<res_arg2> %arg2 memref\<4xi32\>", shape = Mrecord];
// CHECK-NEXT: v12 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l\lvalue: [...] : tensor\<17xi32\>\l|{<res_cst> %cst tensor\<17xi32\>}}", shape = Mrecord, style = filled];
// CHECK-NEXT: v13 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l\lvalue: dense\<1\> : tensor\<17xi32\>\l|{<res_cst_0> %cst_0 tensor\<17xi32\>}}", shape = Mrecord, style = filled];
// CHECK-NEXT: v14 [fillcolor = "0.090909 0.3 0.95", label = "{acme.a\l\ltext: \"a\<b\>\{c\}\|d \22quoted...\l|{<res_0> %0 memref\<4xi32, stride...}}", shape = Mrecord, style = filled];
// CHECK-NEXT: v15 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l\lvalue: 0 : index\l|{<res_c0> %c0 index}}", shape = Mrecord, style = filled];
// CHECK-NEXT: v16 [fillcolor = "0.181818 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1|<arg_arg1> %arg1}|acme.b\l|{<res_1_0> %1#0 i32|<res_1_1> %1#1 tensor\<4x?xf32\>}}", shape = Mrecord, style = filled];
// CHECK-NEXT: subgraph cluster_17 {
// CHECK-NEXT: v18 [label = " ", shape = plain];
// CHECK-NEXT: label = "scf.if : (i32)\l";
// CHECK-NEXT: subgraph cluster_19 {
// CHECK-NEXT: v20 [label = " ", shape = plain];
// CHECK-NEXT: label = "";
// CHECK-NEXT: v21 [fillcolor = "0.272727 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1|<arg_1_0> %1#0}|arith.addi\l\loverflowFlags: #arith.overflow\<none...\l|{<res_4> %4 i32}}", shape = Mrecord, style = filled];
// CHECK-NEXT: v22 [fillcolor = "0.363636 0.3 0.95", label = "{{[{][{]}}<arg_4> %4}|scf.yield\l}", shape = Mrecord, style = filled];
// CHECK-NEXT: }
// CHECK-NEXT: subgraph cluster_23 {
// CHECK-NEXT: v24 [label = " ", shape = plain];
// CHECK-NEXT: label = "";
// CHECK-NEXT: v25 [fillcolor = "0.363636 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1}|scf.yield\l}", shape = Mrecord, style = filled];
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: v26 [fillcolor = "0.545455 0.3 0.95", label = "{{[{][{]}}<arg_2> %2|<arg_arg2> %arg2|<arg_c0> %c0}|memref.store\l}", shape = Mrecord, style = filled];
// CHECK-NEXT: v27 [fillcolor = "0.636364 0.3 0.95", label = "{{[{][{]}}<arg_2> %2}|cf.br\l}", shape = Mrecord, style = filled];
// CHECK-NEXT: }
// CHECK-NEXT: subgraph cluster_28 {
// CHECK-NEXT: v29 [label = " ", shape = plain];
// CHECK-NEXT: label = "";
// CHECK-NEXT: v30 [label = "<res_3> %3 i32", shape = Mrecord];
// CHECK-NEXT: v31 [fillcolor = "0.727273 0.3 0.95", label = "{{[{][{]}}<arg_3> %3}|func.return\l}", shape = Mrecord, style = filled];
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: v10:res_arg1:s -> v16:arg_arg1:n[style = solid];
// CHECK-NEXT: v10:res_arg1:s -> v16:arg_arg1:n[style = solid];
// CHECK-NEXT: v10:res_arg1:s -> v21:arg_arg1:n[style = solid];
// CHECK-NEXT: v16:res_1_0:s -> v21:arg_1_0:n[style = solid];
// CHECK-NEXT: v21:res_4:s -> v22:arg_4:n[style = solid];
// CHECK-NEXT: v10:res_arg1:s -> v25:arg_arg1:n[style = solid];
// CHECK-NEXT: v9:res_arg0:s -> v18[lhead = cluster_17, style = solid];
// CHECK-NEXT: v18 -> v26:arg_2:n[ltail = cluster_17, style = solid];
// CHECK-NEXT: v11:res_arg2:s -> v26:arg_arg2:n[style = solid];
// CHECK-NEXT: v15:res_c0:s -> v26:arg_c0:n[style = solid];
// CHECK-NEXT: v18 -> v27:arg_2:n[ltail = cluster_17, style = solid];
// CHECK-NEXT: v30:res_3:s -> v31:arg_3:n[style = solid];
// CHECK-NEXT: }

// CONTROL: digraph G {
// CONTROL-NEXT: compound = true;
// CONTROL-NEXT: subgraph cluster_1 {
// CONTROL-NEXT: v2 [label = " ", shape = plain];
// CONTROL-NEXT: label = "builtin.module";
// CONTROL-NEXT: subgraph cluster_3 {
// CONTROL-NEXT: v4 [label = " ", shape = plain];
// CONTROL-NEXT: label = "";
// CONTROL-NEXT: subgraph cluster_5 {
// CONTROL-NEXT: v6 [label = " ", shape = plain];
// CONTROL-NEXT: label = "func.func";
// CONTROL-NEXT: subgraph cluster_7 {
// CONTROL-NEXT: v8 [label = " ", shape = plain];
// CONTROL-NEXT: label = "";
// CONTROL-NEXT: v9 [label = "<res_arg0> %arg0", shape = Mrecord];
// CONTROL-NEXT: v10 [label = "<res_arg1> %arg1", shape = Mrecord];
// CONTROL-NEXT: v11 [label = "<res_arg2> %arg2", shape = Mrecord];
// CONTROL-NEXT: v12 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l|{<res_cst> %cst}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v13 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l|{<res_cst_0> %cst_0}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v14 [fillcolor = "0.090909 0.3 0.95", label = "{acme.a\l|{<res_0> %0}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v15 [fillcolor = "0.000000 0.3 0.95", label = "{arith.constant\l|{<res_c0> %c0}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v16 [fillcolor = "0.181818 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1|<arg_arg1> %arg1}|acme.b\l|{<res_1_0> %1#0|<res_1_1> %1#1}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: subgraph cluster_17 {
// CONTROL-NEXT: v18 [label = " ", shape = plain];
// CONTROL-NEXT: label = "scf.if";
// CONTROL-NEXT: subgraph cluster_19 {
// CONTROL-NEXT: v20 [label = " ", shape = plain];
// CONTROL-NEXT: label = "";
// CONTROL-NEXT: v21 [fillcolor = "0.272727 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1|<arg_1_0> %1#0}|arith.addi\l|{<res_4> %4}}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v22 [fillcolor = "0.363636 0.3 0.95", label = "{{[{][{]}}<arg_4> %4}|scf.yield\l}", shape = Mrecord, style = filled];
// CONTROL-NEXT: }
// CONTROL-NEXT: subgraph cluster_23 {
// CONTROL-NEXT: v24 [label = " ", shape = plain];
// CONTROL-NEXT: label = "";
// CONTROL-NEXT: v25 [fillcolor = "0.363636 0.3 0.95", label = "{{[{][{]}}<arg_arg1> %arg1}|scf.yield\l}", shape = Mrecord, style = filled];
// CONTROL-NEXT: }
// CONTROL-NEXT: }
// CONTROL-NEXT: v26 [fillcolor = "0.545455 0.3 0.95", label = "{{[{][{]}}<arg_2> %2|<arg_arg2> %arg2|<arg_c0> %c0}|memref.store\l}", shape = Mrecord, style = filled];
// CONTROL-NEXT: v27 [fillcolor = "0.636364 0.3 0.95", label = "{{[{][{]}}<arg_2> %2}|cf.br\l}", shape = Mrecord, style = filled];
// CONTROL-NEXT: }
// CONTROL-NEXT: subgraph cluster_28 {
// CONTROL-NEXT: v29 [label = " ", shape = plain];
// CONTROL-NEXT: label = "";
// CONTROL-NEXT: v30 [label = "<res_3> %3", shape = Mrecord];
// CONTROL-NEXT: v31 [fillcolor = "0.727273 0.3 0.95", label = "{{[{][{]}}<arg_3> %3}|func.return\l}", shape = Mrecord, style = filled];
// CONTROL-NEXT: }
// CONTROL-NEXT: }
// CONTROL-NEXT: }
// CONTROL-NEXT: }
// CONTROL-NEXT: v12 -> v13[style = dashed];
// CONTROL-NEXT: v13 -> v14[style = dashed];
// CONTROL-NEXT: v14 -> v15[style = dashed];
// CONTROL-NEXT: v15 -> v16[style = dashed];
// CONTROL-NEXT: v21 -> v22[style = dashed];
// CONTROL-NEXT: v16 -> v18[lhead = cluster_17, style = dashed];
// CONTROL-NEXT: v18 -> v26[ltail = cluster_17, style = dashed];
// CONTROL-NEXT: v26 -> v27[style = dashed];
// CONTROL-NEXT: }

// SHORT: digraph G {
// SHORT-NEXT: compound = true;
// SHORT-NEXT: subgraph cluster_1 {
// SHORT-NEXT: v2 [label = " ", shape = plain];
// SHORT-NEXT: label = "builtin.module : ()\l";
// SHORT-NEXT: subgraph cluster_3 {
// SHORT-NEXT: v4 [label = " ", shape = plain];
// SHORT-NEXT: label = "";
// SHORT-NEXT: subgraph cluster_5 {
// SHORT-NEXT: v6 [label = " ", shape = plain];
// SHORT-NEXT: label = "func.func : ()\lfunction_type: (i1...\lsym_name: \"f\"\l";
// SHORT-NEXT: subgraph cluster_7 {
// SHORT-NEXT: v8 [label = " ", shape = plain];
// SHORT-NEXT: label = "";

// FUNC: digraph G {
// FUNC-NEXT: compound = true;
// FUNC-NEXT: subgraph cluster_1 {
// FUNC-NEXT: v2 [label = " ", shape = plain];
// FUNC-NEXT: label = "func.func : ()\lfunction_type: (i1, i32, memref\<4xi...\lsym_name: \"f\"\l";

func.func @f(%c: i1, %v: i32, %m: memref<4xi32>) -> i32 {
  %k = arith.constant dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]> : tensor<17xi32>
  %splat = arith.constant dense<1> : tensor<17xi32>
  %s = "acme.a"() {text = "a<b>{c}|d \22quoted\22"} : () -> memref<4xi32, strided<[1], offset: ?>>
  %i = arith.constant 0 : index
  %x:2 = "acme.b"(%v, %v) : (i32, i32) -> (i32, tensor<4x?xf32>)
  %r = scf.if %c -> i32 {
    %q = arith.addi %v, %x#0 : i32
    scf.yield %q : i32
  } else {
    scf.yield %v : i32
  }
  memref.store %r, %m[%i] : memref<4xi32>
  cf.br ^end(%r : i32)
^end(%z: i32):
  return %z : i32
}
