// RUN: openxla diff %s %s --allow-unregistered-dialect
// RUN: sed 's/distinct.1./distinct[7]/' %s > %t.renamed && openxla diff %s %t.renamed --allow-unregistered-dialect
// RUN: sed 's/distinct.2./distinct[1]/' %s > %t.merged && not openxla diff %s %t.merged --allow-unregistered-dialect | FileCheck %s

// Which of them are the same matters, not their numbers.
// CHECK: builtin.module / #1 test.b: attribute 'y' is distinct[0]<"a"> here, distinct[0]<"a"> there
"test.a"() {x = [distinct[1]<"a">, 1 : i32]} : () -> ()
"test.b"() {y = distinct[2]<"a">} : () -> ()
"test.c"() {z = distinct[1]<"a">} : () -> ()
