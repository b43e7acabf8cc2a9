// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),builtin.module(cse),symbol-dce)' --mlir-timing --mlir-disable-threading -o %t 2>&1 | FileCheck %s --check-prefix=TREE --strict-whitespace
// RUN: openxla-opt %s --pass-pipeline='builtin.module(func.func(cse,canonicalize),builtin.module(cse),symbol-dce)' --mlir-timing --mlir-timing-display=list -o %t 2>&1 | FileCheck %s --check-prefix=LIST
// RUN: openxla-opt %s --cse --mlir-timing --mlir-output-format=json -o %t 2>&1 | FileCheck %s --check-prefix=JSON --strict-whitespace
// RUN: openxla-opt %s --cse --mlir-timing --mlir-timing-display=list --mlir-output-format=json -o %t 2>&1 | FileCheck %s --check-prefix=JSONLIST --strict-whitespace
// RUN: not openxla-opt %s --mlir-output-format=xml 2>&1 | FileCheck %s --check-prefix=WRONG

// TREE: ... Execution time report ...
// TREE: Total Execution Time: {{[0-9.]+}} seconds
// TREE: ----Wall Time----  ----Name----
// TREE: {{[0-9.]+ \( *[0-9.]+%\)}}  Parser
// TREE: )  Pipeline Collection : ['builtin.module', 'func.func']
// TREE: )    'func.func' Pipeline
// TREE: )      CSE
// TREE: )        (A) DominanceInfo
// TREE: )      Canonicalizer
// TREE: )    'builtin.module' Pipeline
// TREE: )      CSE
// TREE: )  SymbolDCE
// TREE: )  Output
// TREE: )  Rest
// TREE: (100.0%)  Total

// LIST: (100.0%)  root
// LIST-DAG: Parser
// LIST-DAG: 'func.func' Pipeline
// LIST-DAG: CSE
// LIST: (100.0%)  Total

// JSON: [
// JSON: {{[{]}}"wall": {"duration": {{ *[0-9.]+}}, "percentage": {{ *[0-9.]+}}}, "name": "Parser", "passes": [
// JSON-NEXT: {}]},
// JSON-NEXT: "name": "CSE", "passes": [
// JSON-NEXT:   {"wall": {{.*}}, "name": "(A) DominanceInfo", "passes": [
// JSON-NEXT:   {}]},
// JSON-NEXT: {}]},
// JSON: "percentage": 100.0}, "name": "Total"}
// JSON-NEXT: ]

// JSONLIST: [
// JSONLIST-NEXT: {"wall": {"duration": {{ *[0-9.]+}}, "percentage": 100.0}, "name": "root"},
// JSONLIST: "name": "Rest"},
// JSONLIST-NEXT: "name": "Total"}
// JSONLIST-NEXT: ]

// WRONG: for the --mlir-output-format option: Cannot find option named 'xml'!

func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  return %0 : i32
}

module @m {
}
