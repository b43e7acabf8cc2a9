// RUN: openxla-opt %s -snapshot-op-locations=filename=%t -mlir-print-local-scope -mlir-print-debuginfo | FileCheck %s -DFILE=%t
// RUN: openxla-opt %s '-snapshot-op-locations=filename=%t.2 tag=before' -mlir-print-local-scope -mlir-print-debuginfo | FileCheck %s -DFILE=%t.2 --check-prefix=TAG
// RUN: openxla-opt %s '-snapshot-op-locations=filename=- print-op-generic' -mlir-print-local-scope -mlir-print-debuginfo | FileCheck %s --check-prefix=GENERIC
// RUN: not openxla-opt %s -snapshot-op-locations=filename=%t.missing/file.mlir 2>&1 | FileCheck %s --check-prefix=ERROR

// CHECK: func.func @f
// CHECK-NEXT: arith.addi {{.*}} loc("[[FILE]]":3:4)
// CHECK-NEXT: arith.muli {{.*}} loc("[[FILE]]":4:4)
// CHECK-NEXT: return {{.*}} loc("[[FILE]]":5:4)
// CHECK-NEXT: } loc("[[FILE]]":2:2)
// CHECK-NEXT: } loc("[[FILE]]":1:0)

// TAG: func.func @f
// TAG-NEXT: loc(fused["here", "before"("[[FILE]]":3:4)])
// TAG-NEXT: loc("before"("[[FILE]]":4:4))

// GENERIC: "func.func"
// GENERIC: func.func @f
// GENERIC-NEXT: arith.addi {{.*}} loc("-":4:4)

// ERROR: error: cannot open output file '{{.*}}.missing/file.mlir': No such file or directory

func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32 loc("here")
  %c = arith.muli %b, %a : i32 loc(unknown)
  return %c : i32
}
