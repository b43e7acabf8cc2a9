// RUN: openxla-opt %s -pass-pipeline='builtin.module(func.func(test-options-pass{list=1,2 list=3 string=a string-list=a,b enum=one}))' -dump-pass-pipeline 2>&1 | FileCheck %s
// RUN: openxla-opt %s -test-options-pass-pipeline='list=1 string-list=a,b' -dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: openxla-opt %s -test-options-super-pass='list={{list=1 string=foo},{list=2 string-list=a,b}}' -dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=SUPER
// RUN: openxla-opt %s -test-options-super-pass-pipeline='super-list={{enum=zero list=1 string=foo},{enum=one list=2 string=bar}}' -dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=SUPERPIPELINE
// RUN: openxla-opt %s -test-options-super-set-ab-pipeline='foo=true bar=false' -dump-pass-pipeline 2>&1 | FileCheck %s --check-prefix=AB

module @m {
  func.func @f() { return }
  func.func @g() { return }
}

// CHECK: test-options-pass{enum=one list={1,2,3} string=a string-list={a,b}}

// PIPELINE: test-options-pass{enum=zero list={1} string= string-list={a,b}}

// SUPER: test-options-super-pass{list={{[{][{]}}enum=zero list={1} string=foo },{enum=zero list={2} string= string-list={a,b}}}}

// SUPERPIPELINE: test-options-super-pass{list={{[{][{]}}enum=zero list={1} string=foo },{enum=one list={2} string=bar }}}

// AB: test-options-pass-a
// AB: test-options-pass-b
