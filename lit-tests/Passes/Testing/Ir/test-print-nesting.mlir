// RUN: openxla-opt %s -test-print-nesting -o /dev/null | FileCheck %s

module attributes {test.a = 1 : i32} {
  func.func @f(%arg0: i1, %arg1: i32) -> i32 {
    cf.cond_br %arg0, ^bb1(%arg1 : i32), ^bb2
  ^bb1(%0: i32):
    "test.two"() ({
      "test.y"() ({
        "test.k"() : () -> ()
      ^bb1:
        "test.l"() : () -> ()
      }) {walk_blocks, walk_regions} : () -> ()
    }, {
      "test.z"() : () -> ()
    }) : () -> ()
    return %0 : i32
  ^bb2:
    return %arg1 : i32
  }
}

// CHECK: visiting op: 'builtin.module' with 0 operands and 0 results
// CHECK-NEXT: 1 attributes:
// CHECK-NEXT: - 'test.a' : '1 : i32'
// CHECK-NEXT: 1 nested regions:
// CHECK-NEXT: Region with 1 blocks:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'func.func' with 0 operands and 0 results
// CHECK-NEXT: 2 attributes:
// CHECK-NEXT: - 'function_type' : '(i1, i32) -> i32'
// CHECK-NEXT: - 'sym_name' : '"f"'
// CHECK-NEXT: 1 nested regions:
// CHECK-NEXT: Region with 3 blocks:
// CHECK-NEXT: Block with 2 arguments, 2 successors, and 1 operations
// CHECK-NEXT: visiting op: 'cf.cond_br' with 2 operands and 0 results
// CHECK-NEXT: 1 attributes:
// CHECK-NEXT: - 'operandSegmentSizes' : 'array<i32: 1, 1, 0>'
// CHECK-NEXT: 0 nested regions:
// CHECK-NEXT: Block with 1 arguments, 0 successors, and 2 operations
// CHECK-NEXT: visiting op: 'test.two' with 0 operands and 0 results
// CHECK-NEXT: 2 nested regions:
// CHECK-NEXT: Region with 1 blocks:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'test.y' with 0 operands and 0 results
// CHECK-NEXT: 2 attributes:
// CHECK-NEXT: - 'walk_blocks' : 'unit'
// CHECK-NEXT: - 'walk_regions' : 'unit'
// CHECK-NEXT: 1 nested regions:
// CHECK-NEXT: Region with 2 blocks:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'test.k' with 0 operands and 0 results
// CHECK-NEXT: 0 nested regions:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'test.l' with 0 operands and 0 results
// CHECK-NEXT: 0 nested regions:
// CHECK-NEXT: Region with 1 blocks:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'test.z' with 0 operands and 0 results
// CHECK-NEXT: 0 nested regions:
// CHECK-NEXT: visiting op: 'func.return' with 1 operands and 0 results
// CHECK-NEXT: 0 nested regions:
// CHECK-NEXT: Block with 0 arguments, 0 successors, and 1 operations
// CHECK-NEXT: visiting op: 'func.return' with 1 operands and 0 results
// CHECK-NEXT: 0 nested regions:
