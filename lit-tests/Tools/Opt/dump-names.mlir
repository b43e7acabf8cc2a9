// RUN: openxla-opt %s --cse --canonicalize --inline --symbol-dce --convert-scf-to-cf --mlir-print-ir-before-all 2>&1 | FileCheck %s

// CHECK: IR Dump Before CSE (cse)
// CHECK: IR Dump Before Canonicalizer (canonicalize)
// CHECK: IR Dump Before Inliner (inline)
// CHECK: IR Dump Before SymbolDCE (symbol-dce)
// CHECK: IR Dump Before SCFToControlFlowPass (convert-scf-to-cf)
func.func @nothing() {
  return
}
