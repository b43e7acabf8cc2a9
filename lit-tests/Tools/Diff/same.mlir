// RUN: openxla-opt %s --mlir-print-op-generic -o %t.generic.mlir
// RUN: openxla-opt %s --emit-bytecode -o %t.bc
// RUN: openxla diff %s %t.generic.mlir
// RUN: openxla diff %t.generic.mlir %t.bc
// RUN: openxla diff %t.bc %s --locations

#map = affine_map<(d0) -> (d0 + 1)>
func.func @f(%a: i32, %m: memref<4xi32, #map>) -> i32 attributes {b = 1 : i32, a = 2 : i32} {
  %x = arith.addi %a, %a : i32
  cf.br ^next(%x : i32)
^next(%y: i32):
  return %y : i32
}
