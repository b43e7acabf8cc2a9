// RUN: openxla-opt %s --mlir-disable-threading -o /dev/null -test-print-callgraph 2>&1 | FileCheck %s

module attributes {test.name = "calls"} {
  func.func @leaf() {
    return
  }
  func.func @even() {
    func.call @odd() : () -> ()
    return
  }
  func.func @odd() {
    func.call @even() : () -> ()
    func.call @leaf() : () -> ()
    return
  }
  func.func @indirect(%f: () -> ()) {
    func.call_indirect %f() : () -> ()
    return
  }
}

// CHECK: Testing : "calls"
// CHECK-NEXT: // ---- CallGraph ----
// CHECK-NEXT: // - Node : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "leaf"}
// CHECK-NEXT: //
// CHECK-NEXT: // - Node : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "even"}
// CHECK-NEXT: // -- Call-Edge : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "odd"}
// CHECK-NEXT: //
// CHECK-NEXT: // - Node : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "odd"}
// CHECK-NEXT: // -- Call-Edge : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "even"}
// CHECK-NEXT: // -- Call-Edge : 'func.func' - Region #0 : {function_type = () -> (), sym_name = "leaf"}
// CHECK-NEXT: //
// CHECK-NEXT: // - Node : 'func.func' - Region #0 : {function_type = (() -> ()) -> (), sym_name = "indirect"}
// CHECK-NEXT: // -- Call-Edge : <Unknown-Callee-Node>
// CHECK-NEXT: //
// CHECK-NEXT: // -- SCCs --
// CHECK-NEXT: // - SCC :
// CHECK-NEXT: // -- Node :'func.func' - Region #0 : {function_type = () -> (), sym_name = "leaf"}
// CHECK: // - SCC :
// CHECK-NEXT: // -- Node :'func.func' - Region #0 : {function_type = () -> (), sym_name = "odd"}
// CHECK-NEXT: // -- Node :'func.func' - Region #0 : {function_type = () -> (), sym_name = "even"}
// CHECK: // - SCC :
// CHECK-NEXT: // -- Node :<Unknown-Callee-Node>
// CHECK: // - SCC :
// CHECK-NEXT: // -- Node :'func.func' - Region #0 : {function_type = (() -> ()) -> (), sym_name = "indirect"}
// CHECK: // - SCC :
// CHECK-NEXT: // -- Node :<External-Caller-Node>
// CHECK: // -------------------