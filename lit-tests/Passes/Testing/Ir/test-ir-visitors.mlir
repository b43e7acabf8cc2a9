// RUN: openxla-opt %s -test-ir-visitors -o /dev/null | FileCheck %s

func.func @f() {
  "test.branch"()[^bb2, ^bb1] : () -> ()
^bb1:
  "test.two"() ({
    "test.y"() ({
      "test.k"() : () -> ()
    ^bb1:
      "test.l"() : () -> ()
    }) {walk_blocks, walk_regions} : () -> ()
  }, {
    "test.z"() : () -> ()
  }) : () -> ()
  cf.br ^bb2
^bb2:
  return
^bb3:
  cf.br ^bb2
}

// CHECK: Op pre-order visits
// CHECK-NEXT: Visiting op 'builtin.module'
// CHECK-NEXT: Visiting op 'func.func'
// CHECK-NEXT: Visiting op 'test.branch'
// CHECK-NEXT: Visiting op 'test.two'
// CHECK-NEXT: Visiting op 'test.y'
// CHECK-NEXT: Visiting op 'test.k'
// CHECK-NEXT: Visiting op 'test.l'
// CHECK-NEXT: Visiting op 'test.z'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'func.return'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Block pre-order visits
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'builtin.module'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb2 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb3 from region 0 from operation 'func.func'
// CHECK-NEXT: Region pre-order visits
// CHECK-NEXT: Visiting region 0 from operation 'builtin.module'
// CHECK-NEXT: Visiting region 0 from operation 'func.func'
// CHECK-NEXT: Visiting region 0 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Visiting region 1 from operation 'test.two'
// CHECK-NEXT: Op post-order visits
// CHECK-NEXT: Visiting op 'test.branch'
// CHECK-NEXT: Visiting op 'test.k'
// CHECK-NEXT: Visiting op 'test.l'
// CHECK-NEXT: Visiting op 'test.y'
// CHECK-NEXT: Visiting op 'test.z'
// CHECK-NEXT: Visiting op 'test.two'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'func.return'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'func.func'
// CHECK-NEXT: Visiting op 'builtin.module'
// CHECK-NEXT: Block post-order visits
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb2 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb3 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'builtin.module'
// CHECK-NEXT: Region post-order visits
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Visiting region 0 from operation 'test.two'
// CHECK-NEXT: Visiting region 1 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'func.func'
// CHECK-NEXT: Visiting region 0 from operation 'builtin.module'
// CHECK-NEXT: Op reverse post-order visits
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'func.return'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'test.z'
// CHECK-NEXT: Visiting op 'test.l'
// CHECK-NEXT: Visiting op 'test.k'
// CHECK-NEXT: Visiting op 'test.y'
// CHECK-NEXT: Visiting op 'test.two'
// CHECK-NEXT: Visiting op 'test.branch'
// CHECK-NEXT: Visiting op 'func.func'
// CHECK-NEXT: Visiting op 'builtin.module'
// CHECK-NEXT: Block reverse post-order visits
// CHECK-NEXT: Visiting block ^bb3 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb2 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'builtin.module'
// CHECK-NEXT: Region reverse post-order visits
// CHECK-NEXT: Visiting region 1 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Visiting region 0 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'func.func'
// CHECK-NEXT: Visiting region 0 from operation 'builtin.module'
// CHECK-NEXT: Op forward dominance post-order visits
// CHECK-NEXT: Visiting op 'test.branch'
// CHECK-NEXT: Visiting op 'func.return'
// CHECK-NEXT: Visiting op 'test.k'
// CHECK-NEXT: Visiting op 'test.y'
// CHECK-NEXT: Visiting op 'test.z'
// CHECK-NEXT: Visiting op 'test.two'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'func.func'
// CHECK-NEXT: Block forward dominance post-order visits
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb2 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Region forward dominance post-order visits
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Visiting region 0 from operation 'test.two'
// CHECK-NEXT: Visiting region 1 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'func.func'
// CHECK-NEXT: Op reverse dominance post-order visits
// CHECK-NEXT: Visiting op 'func.return'
// CHECK-NEXT: Visiting op 'cf.br'
// CHECK-NEXT: Visiting op 'test.z'
// CHECK-NEXT: Visiting op 'test.k'
// CHECK-NEXT: Visiting op 'test.y'
// CHECK-NEXT: Visiting op 'test.two'
// CHECK-NEXT: Visiting op 'test.branch'
// CHECK-NEXT: Visiting op 'func.func'
// CHECK-NEXT: Block reverse dominance post-order visits
// CHECK-NEXT: Visiting block ^bb2 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Region reverse dominance post-order visits
// CHECK-NEXT: Visiting region 1 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Visiting region 0 from operation 'test.two'
// CHECK-NEXT: Visiting region 0 from operation 'func.func'
// CHECK-NEXT: Invoke block pre-order visits on blocks
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'test.y'
// CHECK-NEXT: Invoke block post-order visits on blocks
// CHECK-NEXT: Visiting block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Visiting block ^bb1 from region 0 from operation 'test.y'
// CHECK-NEXT: Invoke region pre-order visits on region
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Invoke region post-order visits on region
// CHECK-NEXT: Visiting region 0 from operation 'test.y'
// CHECK-NEXT: Op pre-order erasures (skip)
// CHECK-NEXT: Erasing op 'test.branch'
// CHECK-NEXT: Erasing op 'test.two'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Erasing op 'func.return'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Block pre-order erasures (skip)
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Erasing block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Op post-order erasures (skip)
// CHECK-NEXT: Erasing op 'test.branch'
// CHECK-NEXT: Erasing op 'test.k'
// CHECK-NEXT: Erasing op 'test.l'
// CHECK-NEXT: Erasing op 'test.y'
// CHECK-NEXT: Erasing op 'test.z'
// CHECK-NEXT: Erasing op 'test.two'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Erasing op 'func.return'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Block post-order erasures (skip)
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Erasing block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Op post-order erasures (no skip)
// CHECK-NEXT: Erasing op 'test.branch'
// CHECK-NEXT: Erasing op 'test.k'
// CHECK-NEXT: Erasing op 'test.l'
// CHECK-NEXT: Erasing op 'test.y'
// CHECK-NEXT: Erasing op 'test.z'
// CHECK-NEXT: Erasing op 'test.two'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Erasing op 'func.return'
// CHECK-NEXT: Erasing op 'cf.br'
// CHECK-NEXT: Erasing op 'func.func'
// CHECK-NEXT: Erasing op 'builtin.module'
// CHECK-NEXT: Block post-order erasures (no skip)
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.y'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'test.two'
// CHECK-NEXT: Erasing block ^bb0 from region 1 from operation 'test.two'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'func.func'
// CHECK-NEXT: Cannot erase block ^bb0 from region 0 from operation 'func.func', still has uses
// CHECK-NEXT: Erasing block ^bb1 from region 0 from operation 'func.func'
// CHECK-NEXT: Erasing block ^bb0 from region 0 from operation 'builtin.module'
