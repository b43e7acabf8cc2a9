// RUN: openxla-opt --allow-unregistered-dialect --split-input-file --verify-diagnostics %s | FileCheck %s

// CHECK: "list"() {a = sparse<[0, 1], [1, 2]> : tensor<4xi32>} : () -> ()
"list"() {a = sparse<[0, 1], [1, 2]> : tensor<4xi32>} : () -> ()

// CHECK: "one"() {a = sparse<2, 2> : tensor<4xi32>, b = sparse<0, 2> : tensor<4x4xi32>} : () -> ()
"one"() {a = sparse<[2], 2> : tensor<4xi32>, b = sparse<0, 2> : tensor<4x4xi32>} : () -> ()

// CHECK: "rows"() {a = sparse<{{\[\[}}2], [3]], 2> : tensor<4xi32>} : () -> ()
"rows"() {a = sparse<[[2], [3]], 2> : tensor<4xi32>} : () -> ()

// CHECK: "none"() {a = sparse<> : tensor<4xi32>, b = sparse<> : tensor<i32>} : () -> ()
"none"() {a = sparse<[], []> : tensor<4xi32>, b = sparse<[[]], [1]> : tensor<i32>} : () -> ()

// CHECK: "strings"() {a = sparse<{{\[\[}}0, 0], [1, 1]], ["a", "b"]> : tensor<4x4x!foo.s>, b = sparse<1, "c"> : tensor<4x!foo.s>} : () -> ()
"strings"() {a = sparse<[[0, 0], [1, 1]], ["a", "b"]> : tensor<4x4x!foo.s>, b = sparse<1, "c"> : tensor<4x!foo.s>} : () -> ()

// -----

// expected-error@+1 {{expected shape ([4, 4]); inferred shape of indices literal ([2]); inferred shape of values literal ([1])}}
"a"() {a = sparse<[0, 1], [2]> : tensor<4x4xi32>} : () -> ()

// -----

// expected-error@+1 {{expected shape ([4, 4]); inferred shape of indices literal ([1, 1]); inferred shape of values literal ([1])}}
"a"() {a = sparse<[[0]], [2]> : tensor<4x4xi32>} : () -> ()

// -----

// expected-error@+1 {{expected shape ([4, 4]); inferred shape of indices literal ([1, 2]); inferred shape of values literal ([2])}}
"a"() {a = sparse<[[0, 1]], [2, 3]> : tensor<4x4xi32>} : () -> ()

// -----

// expected-error@+1 {{expected 1-d tensor for sparse element values}}
"a"() {a = sparse<[[0, 1]], [[2]]> : tensor<4x4xi32>} : () -> ()

// -----

// expected-error@+1 {{sparse index #1 is not contained within the value shape, with index=[1, 4], and type='tensor<4x4xi32>'}}
"a"() {a = sparse<[[0, 1], [1, 4]], [2, 3]> : tensor<4x4xi32>} : () -> ()

// -----

// expected-error@+1 {{tensor literal is invalid; ranks are not consistent between elements}}
"a"() {a = sparse<[[0, 1], [1]], [2, 3]> : tensor<4x4xi32>} : () -> ()
