// RUN: openxla-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error@+1 {{expected 'gpu.container_module' attribute to be attached to 'builtin.module'}}
"test.op"() {gpu.container_module} : () -> ()

// -----

func.func @unmarked(%n: index) {
  // expected-error@+1 {{'gpu.launch_func' op expected the closest surrounding module to have the 'gpu.container_module' attribute}}
  gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n)
  return
}

// -----

module attributes {gpu.container_module} {
  func.func @nowhere(%n: index) {
    // expected-error@+1 {{'gpu.launch_func' op kernel container 'a' is undefined}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  module @a {
  }
  func.func @plain_module(%n: index) {
    // expected-error@+1 {{'gpu.launch_func' op kernel module 'a' is undefined}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a {
  }
  func.func @no_kernel(%n: index) {
    // expected-error@+1 {{'gpu.launch_func' op kernel function '@a::@b' is undefined}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a {
    gpu.func @b(%x: f32) {
      gpu.return
    }
  }
  func.func @not_marked(%n: index, %x: f32) {
    // expected-error@+1 {{'gpu.launch_func' op kernel function is missing the 'gpu.kernel' attribute}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x: f32)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a {
    gpu.func @b(%x: f32) kernel {
      gpu.return
    }
  }
  func.func @too_few(%n: index) {
    // expected-error@+1 {{'gpu.launch_func' op got 0 kernel operands but expected 1}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a {
    gpu.func @b(%x: f32) kernel {
      gpu.return
    }
  }
  func.func @wrong_type(%n: index) {
    // expected-error@+1 {{'gpu.launch_func' op type of function argument 0 does not match}}
    gpu.launch_func @a::@b blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%n: index)
    return
  }
}

// -----

func.func @unnamed() {
  // expected-error@+1 {{needs to be named when marked 'async'}}
  gpu.wait async
  return
}

// -----

func.func @ends_otherwise(%n: index) {
  // expected-note@+1 {{in 'gpu.launch' body region}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) {
    // expected-error@+1 {{expected 'gpu.terminator' or a terminator with successors}}
    "test.end"() : () -> ()
  }
  return
}

// -----

func.func @wrong_memory(%n: index) {
  // expected-error@+1 {{'gpu.launch' op expected memory space workgroup in attribution}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) workgroup(%w: memref<4xf32, #gpu.address_space<private>>) {
    gpu.terminator
  }
  return
}

// -----

// expected-error@+1 {{'gpu.func' op expects parent op 'gpu.module'}}
gpu.func @outside() {
  gpu.return
}

// -----

gpu.module @m {
  // expected-error@+1 {{'gpu.func' op expected void return type for kernel function}}
  gpu.func @f() -> i32 kernel {
    %0 = arith.constant 1 : i32
    gpu.return %0 : i32
  }
}

// -----

gpu.module @m {
  // expected-error@+1 {{gpu.func requires named arguments}}
  gpu.func @f(f32) {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-note@+1 {{return type declared here}}
  gpu.func @f() -> i32 {
    // expected-error@+1 {{'gpu.return' op expected 1 result operands}}
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error@+1 {{'gpu.func' op expected memref type in attribution}}
  gpu.func @f() private(%p: i32) {
    gpu.return
  }
}

// -----

func.func @no_launch() {
  // expected-error@+1 {{'gpu.terminator' op expects parent op 'gpu.launch'}}
  gpu.terminator
}

// -----

func.func @both(%v: f32) {
  // expected-error@+1 {{expected either an op attribute or a non-empty body}}
  %0 = gpu.all_reduce %v {} : (f32) -> f32
  return
}

// -----

func.func @one_argument(%v: f32) {
  // expected-error@+1 {{expected two region arguments}}
  %0 = gpu.all_reduce %v {
  ^bb0(%a: f32):
    gpu.yield %a : f32
  } : (f32) -> f32
  return
}

// -----

func.func @wrong_yield(%v: f32, %i: i32) {
  // expected-error@+1 {{expected one gpu.yield operand}}
  %0 = gpu.all_reduce %v {
  ^bb0(%a: f32, %b: f32):
    gpu.yield %a, %b : f32, f32
  } : (f32) -> f32
  return
}

// -----

func.func @unknown_reduction(%v: f32) {
  // expected-error@+1 {{invalid op kind}}
  %0 = gpu.all_reduce foo %v {} : (f32) -> f32
  return
}

// -----

func.func @bits_of_float(%v: f32) {
  // expected-error@+1 {{`and` reduction operation is not compatible with type 'f32'}}
  %0 = gpu.all_reduce and %v {} : (f32) -> f32
  return
}

// -----

func.func @bad_cluster(%v: f32) {
  // expected-error@+1 {{'gpu.subgroup_reduce' op cluster size 3 is not a power of two}}
  %0 = gpu.subgroup_reduce add %v cluster(size = 3) : (f32) -> f32
  return
}

// -----

func.func @bad_stride(%v: vector<2xf32>) {
  // expected-error@+1 {{'gpu.subgroup_reduce' op cluster stride 3 is not a power of two}}
  %0 = gpu.subgroup_reduce add %v cluster(size = 4, stride = 3) : (vector<2xf32>) -> vector<2xf32>
  return
}

// -----

func.func @far_rotation(%v: f32) {
  // expected-error@+1 {{'gpu.rotate' op offset must be in the range [0, 16)}}
  %0, %1 = gpu.rotate %v, 16, 16 : f32
  return
}

// -----

func.func @odd_rotation(%v: f32) {
  // expected-error@+1 {{'gpu.rotate' op attribute 'width' failed to satisfy constraint: 32-bit signless integer attribute whose value is a power of two > 0}}
  %0, %1 = gpu.rotate %v, 1, 15 : f32
  return
}

// -----

func.func @which_lane(%v: f32) {
  // expected-error@+1 {{'gpu.subgroup_broadcast' op lane must be specified for `specific_lane` broadcast}}
  %0 = gpu.subgroup_broadcast %v, specific_lane : f32
  return
}

// -----

func.func @no_space() {
  // expected-error@+1 {{'gpu.dynamic_shared_memory' op address space must be address_space<workgroup>}}
  %0 = gpu.dynamic_shared_memory : memref<?xi8>
  return
}

// -----

func.func @sizes(%n: index) {
  // expected-error@+1 {{'gpu.alloc' op incorrect number of dynamic sizes, has 1, expected 0}}
  %0 = gpu.alloc (%n) : memref<8xf32>
  return
}

// -----

func.func @elements(%a: memref<?xi32>, %b: memref<?xf32>) {
  // expected-error@+1 {{'gpu.memcpy' op arguments have incompatible element type}}
  gpu.memcpy %a, %b : memref<?xi32>, memref<?xf32>
  return
}

// -----

func.func @shapes(%a: memref<7xf32>, %b: memref<9xf32>) {
  // expected-error@+1 {{'gpu.memcpy' op arguments have incompatible shape}}
  gpu.memcpy %a, %b : memref<7xf32>, memref<9xf32>
  return
}

// -----

func.func @filling(%a: memref<?xi32>, %b: f32) {
  // expected-error@+1 {{'gpu.memset' op failed to verify that all of {dst, value} have same element type}}
  gpu.memset %a, %b : memref<?xi32>, f32
  return
}

// -----

func.func @distribution(%lane: index) {
  // expected-error@+1 {{'gpu.warp_execute_on_lane_0' op incompatible distribution dimensions from 'vector<128xf32>' to 'vector<2xf32>' with warp size = 32}}
  %0 = gpu.warp_execute_on_lane_0(%lane)[32] -> (vector<2xf32>) {
    %1 = "test.def"() : () -> vector<128xf32>
    gpu.yield %1 : vector<128xf32>
  }
  return
}

// -----

// expected-error@+1 {{operand expected to be one of AOp, BOp or COp}}
func.func @part(%a: !gpu.mma_matrix<16x16xf32, "Op">)

// -----

// expected-error@+1 {{MMAMatrixType must have exactly two dimensions}}
func.func @rank(%a: !gpu.mma_matrix<16xf32, "AOp">)

// -----

// expected-error@+1 {{MMAMatrixType elements must be SI8, UI8, I32, F16, F32, or F64}}
func.func @element(%a: !gpu.mma_matrix<16x16xi64, "AOp">)

// -----

func.func @order(%a: !gpu.mma_matrix<16x16xf16, "AOp">, %c: !gpu.mma_matrix<16x16xf16, "COp">) {
  // expected-error@+1 {{operands must be in the order AOp, BOp, COp}}
  %0 = gpu.subgroup_mma_compute %a, %a, %c : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "AOp"> -> !gpu.mma_matrix<16x16xf16, "COp">
  return
}

// -----

func.func @not_a_sum(%m: memref<32x32xf16>, %a: !gpu.mma_matrix<16x16xf16, "AOp">, %i: index) {
  // expected-error@+1 {{expected the operand matrix being stored to have 'COp' operand type}}
  gpu.subgroup_mma_store_matrix %a, %m[%i, %i] {leadDimension = 32 : index} : !gpu.mma_matrix<16x16xf16, "AOp">, memref<32x32xf16>
  return
}

// -----

// expected-error@+1 {{the object index must be positive}}
gpu.binary @b <#gpu.select_object<-1>> [#gpu.object<#nvvm.target, "x">]

// -----

// expected-error@+1 {{'gpu.binary' op attribute 'objects' failed to satisfy constraint: an array of GPU object attributes with at least 1 elements}}
gpu.binary @b []

// -----

// expected-error@+1 {{expected all kernels to be uniquely named}}
"test.op"() {a = #gpu.kernel_table<[#gpu.kernel_metadata<"k", () -> ()>, #gpu.kernel_metadata<"k", () -> ()>]>} : () -> ()

// -----

gpu.module @m {
  // expected-error @below {{arguments may only have dialect attributes}}
  gpu.func @f(%a: i32 {foo}) {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error @below {{"llvm.noalias" attribute attached to non-pointer LLVM type}}
  gpu.func @f(%a: i32 {llvm.noalias}) {
    gpu.return
  }
}

// -----

func.func @old_segments(%n: index) {
  // expected-error@+1 {{'gpu.launch' op operand count (6) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  "gpu.launch"(%n, %n, %n, %n, %n, %n) ({
    gpu.terminator
  }) {operand_segment_sizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0>} : (index, index, index, index, index, index) -> ()
  return
}
