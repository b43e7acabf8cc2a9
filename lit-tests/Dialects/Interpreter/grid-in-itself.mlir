// RUN: not openxla-translate --interpret %s 2>&1 | FileCheck %s

// Programs that start themselves come to an end.
// CHECK: error: 'interpreter.run_parallel' op runs a grid within 8 others, which is more than the limit allows
// CHECK: note: called from here: @main
func.func @main() {
  "interpreter.run_parallel"() {programs = [[@main, @main]]} : () -> ()
  return
}
