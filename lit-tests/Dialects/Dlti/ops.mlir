// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK: module attributes {dlti.dl_spec = #dlti.dl_spec<index = 32 : i64, i64 = dense<[32, 64]> : vector<2xi64>, f16 = dense<16> : vector<1xi64>, !llvm.ptr<3> = dense<[32, 64, 64]> : vector<3xi64>, !llvm.struct<()> = dense<8> : vector<1xi64>, "dlti.endianness" = "little", "dlti.mangling_mode" = "e", "dlti.alloca_memory_space" = 5 : ui64, "dlti.program_memory_space" = 3 : ui64, "dlti.global_memory_space" = 2 : ui64, "dlti.default_memory_space" = 1 : ui64, "dlti.stack_alignment" = 128 : i64, "dlti.legal_int_widths" = array<i32: 32, 64>, "dlti.function_pointer_alignment" = #dlti.function_pointer_alignment<64, function_dependent = true>, "mine.other" = 1 : i64>, dlti.map = #dlti.map<"cores" = 8 : i32, i32 = #dlti.map<"nested" = "x">, "entry" = 4 : i64>, dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"max_vector_op_width" = 64 : ui32>, "GPU" = #dlti.target_device_spec<"L1_cache_size_in_bytes" = 4096 : ui32>>} {
// CHECK-LABEL: func.func @entries() attributes {test.entries = [#dlti.dl_entry<"name", 1 : i64>, #dlti.dl_entry<f32, 2 : i64>, #dlti.dl_spec<>, #dlti.map<>]} {
// CHECK: return
// CHECK-LABEL: gpu.module @inner attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "little">} {

module attributes {
  dlti.dl_spec = #dlti.dl_spec<index = 32 : i64, i64 = dense<[32, 64]> : vector<2xi64>, f16 = dense<16> : vector<1xi64>, !llvm.ptr<3> = dense<[32, 64, 64]> : vector<3xi64>, !llvm.struct<()> = dense<8> : vector<1xi64>,
    "dlti.endianness" = "little", "dlti.mangling_mode" = "e", "dlti.alloca_memory_space" = 5 : ui64, "dlti.program_memory_space" = 3 : ui64, "dlti.global_memory_space" = 2 : ui64, "dlti.default_memory_space" = 1 : ui64, "dlti.stack_alignment" = 128 : i64, "dlti.legal_int_widths" = array<i32: 32, 64>, "dlti.function_pointer_alignment" = #dlti.function_pointer_alignment<64, function_dependent = true>, "mine.other" = 1>,
  dlti.map = #dlti.map<"cores" = 8 : i32, i32 = #dlti.map<"nested" = "x">, #dlti.dl_entry<"entry", 4>>,
  dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"max_vector_op_width" = 64 : ui32>, "GPU" = #dlti.target_device_spec<"L1_cache_size_in_bytes" = 4096 : ui32>>
} {
  func.func @entries() attributes {test.entries = [#dlti.dl_entry<"name", 1>, #dlti.dl_entry<f32, 2>, #dlti.dl_spec<>, #dlti.map<>]} {
    return
  }
  gpu.module @inner attributes {dlti.dl_spec = #dlti.dl_spec<"dlti.endianness" = "little">} {
  }
}
