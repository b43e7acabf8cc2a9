// RUN: openxla-opt %s --allow-unregistered-dialect | openxla-opt --allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-op-generic | openxla-opt --allow-unregistered-dialect | FileCheck %s

// CHECK: #map = affine_map<(d0)[s0] -> (d0 + s0)>
// CHECK: module attributes {gpu.container_module} {
// CHECK-LABEL: gpu.module @kernels [#nvvm.target<chip = "sm_90">] attributes {note} {
// CHECK-LABEL: gpu.func @kernel(%arg0: f32 {test.x}, %arg1: memref<4xf32>) workgroup(%arg2 : memref<4xf32, #gpu.address_space<workgroup>> {test.y = 1 : i64}, %arg3 : memref<2xf32, 3>) private(%arg4 : memref<1xf32, #gpu.address_space<private>>) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
// CHECK: gpu.printf "%f", %arg0 : f32
// CHECK: gpu.printf "hello"
// CHECK: gpu.barrier
// CHECK: gpu.return
// CHECK-LABEL: gpu.func @ids() -> (index {test.r}) {
// CHECK: %thread_id_x = gpu.thread_id  x
// CHECK: %block_id_z = gpu.block_id  z upper_bound 7
// CHECK: %block_dim_y = gpu.block_dim  y
// CHECK: %grid_dim_x = gpu.grid_dim  x
// CHECK: %global_id_x = gpu.global_id  x
// CHECK: %cluster_id_x = gpu.cluster_id  x
// CHECK: %cluster_dim_y = gpu.cluster_dim  y
// CHECK: %cluster_block_id_z = gpu.cluster_block_id  z
// CHECK: %cluster_dim_blocks_x = gpu.cluster_dim_blocks  x {note}
// CHECK: %0 = gpu.lane_id upper_bound 32
// CHECK: %1 = gpu.subgroup_id : index
// CHECK: %2 = gpu.num_subgroups upper_bound 4 : index
// CHECK: %3 = gpu.subgroup_size : index
// CHECK: gpu.return %thread_id_x : index
// CHECK-LABEL: gpu.func @subgroups(%arg0: f32, %arg1: i32, %arg2: index, %arg3: vector<1xf32>) {
// CHECK: %0 = gpu.all_reduce  add %arg0 uniform {
// CHECK: } : (f32) -> f32
// CHECK: %1 = gpu.all_reduce  %arg0 {
// CHECK: ^bb0(%arg4: f32, %arg5: f32):
// CHECK: %8 = arith.addf %arg4, %arg5 : f32
// CHECK: gpu.yield %8 : f32
// CHECK: } : (f32) -> f32
// CHECK: %2 = gpu.subgroup_reduce  maxsi %arg1 cluster(size = 4, stride = 2) : (i32) -> i32
// CHECK: %3 = gpu.subgroup_reduce  mul %arg0 uniform : (f32) -> f32
// CHECK: %shuffleResult, %valid = gpu.shuffle  xor %arg0, %arg1, %arg1 : f32
// CHECK: %rotateResult, %valid_0 = gpu.rotate %arg0, 1, 16 : f32
// CHECK: %4 = gpu.subgroup_broadcast %arg0,  first_active_lane : f32
// CHECK: %5 = gpu.subgroup_broadcast %arg0,  specific_lane %arg1 : f32
// CHECK: gpu.warp_execute_on_lane_0(%arg2)[32] {
// CHECK: %6 = gpu.warp_execute_on_lane_0(%arg2)[32] args(%arg3 : vector<1xf32>) -> (vector<1xf32>) {
// CHECK: ^bb0(%arg4: vector<32xf32>):
// CHECK: gpu.yield %arg4 : vector<32xf32>
// CHECK: } {note}
// CHECK: %7 = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
// CHECK: gpu.return
// CHECK-LABEL: gpu.func @tiles(%arg0: memref<32x32xf16>, %arg1: index, %arg2: f16) {
// CHECK: %0 = gpu.subgroup_mma_load_matrix %arg0[%arg1, %arg1] {leadDimension = 32 : index} : memref<32x32xf16> -> !gpu.mma_matrix<16x16xf16, "AOp">
// CHECK: %1 = gpu.subgroup_mma_load_matrix %arg0[%arg1, %arg1] {leadDimension = 32 : index, transpose} : memref<32x32xf16> -> !gpu.mma_matrix<16x16xf16, "BOp">
// CHECK: %2 = gpu.subgroup_mma_constant_matrix %arg2 : !gpu.mma_matrix<16x16xf16, "COp">
// CHECK: %3 = gpu.subgroup_mma_compute %0, %1, %2 {a_transpose} : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf16, "COp">
// CHECK: %4 = gpu.subgroup_mma_elementwise  addf %2, %3 : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
// CHECK: %5 = gpu.subgroup_mma_extract_thread_local %4[%arg1] : !gpu.mma_matrix<16x16xf16, "COp"> -> f16
// CHECK: %6 = gpu.subgroup_mma_insert_thread_local %5, %4[%arg1] : f16, !gpu.mma_matrix<16x16xf16, "COp"> -> !gpu.mma_matrix<16x16xf16, "COp">
// CHECK: gpu.subgroup_mma_store_matrix %6, %arg0[%arg1, %arg1] {leadDimension = 32 : index} : !gpu.mma_matrix<16x16xf16, "COp">, memref<32x32xf16>
// CHECK: gpu.return
// CHECK-LABEL: gpu.module @handled<#gpu.select_object<1 : i64>> {
// CHECK: gpu.binary @compiled  [#gpu.object<#nvvm.target, "fat">, #gpu.object<#nvvm.target<O = 3>, properties = {a = 1 : i32}, kernels = <[#gpu.kernel_metadata<"a", () -> ()>, #gpu.kernel_metadata<"k", (f32) -> (), metadata = {b}>]>, bin = "\00abc">]
// CHECK: gpu.binary @chosen <#gpu.select_object<#nvvm.target>> [#gpu.object<#nvvm.target, offload = "x">, #gpu.object<#nvvm.target, assembly = "y">]
// CHECK-LABEL: func.func @launches(%arg0: index, %arg1: i32, %arg2: i64, %arg3: f32, %arg4: memref<4xf32>) {
// CHECK: %0 = gpu.wait async
// CHECK: gpu.launch blocks(%arg5, %arg6, %arg7) in (%arg11 = %arg0, %arg12 = %arg0, %arg13 = %arg0) threads(%arg8, %arg9, %arg10) in (%arg14 = %arg0, %arg15 = %arg0, %arg16 = %arg0) {
// CHECK: "test.use"(%arg5, %arg14) : (index, index) -> ()
// CHECK: gpu.terminator
// CHECK: %1 = gpu.launch async [%0] clusters(%arg17, %arg18, %arg19) in (%arg20 = %arg0, %arg21 = %arg0, %arg22 = %arg0) blocks(%arg5, %arg6, %arg7) in (%arg11 = %arg0, %arg12 = %arg0, %arg13 = %arg0) threads(%arg8, %arg9, %arg10) in (%arg14 = %arg0, %arg15 = %arg0, %arg16 = %arg0) dynamic_shared_memory_size %arg1 module(@mod) function(@fun) workgroup(%arg23 : memref<4xf32, 3>) private(%arg24 : memref<1xf32, 5>) {
// CHECK: gpu.terminator
// CHECK: } {note}
// CHECK: gpu.launch_func  @kernels::@kernel blocks in (%arg0, %arg0, %arg0) threads in (%arg0, %arg0, %arg0)  args(%arg3 : f32, %arg4 : memref<4xf32>)
// CHECK: %2 = gpu.launch_func async [%0, %1] @kernels::@kernel clusters in (%arg2, %arg2, %arg2) blocks in (%arg2, %arg2, %arg2) threads in (%arg2, %arg2, %arg2) : i64 dynamic_shared_memory_size %arg1 args(%arg3 : f32, %arg4 : memref<4xf32>) {note}
// CHECK: gpu.launch_func <%2 : !gpu.async.token> @kernels::@kernel blocks in (%arg0, %arg0, %arg0) threads in (%arg0, %arg0, %arg0)  args(%arg3 : f32, %arg4 : memref<4xf32>)
// CHECK: gpu.wait [%2]
// CHECK: gpu.wait
// CHECK: return
// CHECK-LABEL: func.func @memory(%arg0: index, %arg1: i32, %arg2: memref<*xf32>) {
// CHECK: %0 = gpu.wait async
// CHECK: gpu.set_default_device %arg1
// CHECK: gpu.host_register %arg2 : memref<*xf32>
// CHECK: gpu.host_unregister %arg2 : memref<*xf32>
// CHECK: %memref = gpu.alloc  (%arg0) : memref<?xf32>
// CHECK: %memref_0, %asyncToken = gpu.alloc async [%0] host_shared () : memref<8xf32>
// CHECK: %memref_1 = gpu.alloc  ()[%arg0] : memref<8xf32, #map>
// CHECK: %cst = arith.constant 0.000000e+00 : f32
// CHECK: gpu.memcpy  %memref_0, %memref_0 : memref<8xf32>, memref<8xf32>
// CHECK: %1 = gpu.memcpy async [%asyncToken] %memref, %memref : memref<?xf32>, memref<?xf32> {note}
// CHECK: gpu.memset  %memref_0, %cst : memref<8xf32>, f32
// CHECK: %2 = gpu.memset async [%1] %memref, %cst : memref<?xf32>, f32
// CHECK: gpu.dealloc  %memref : memref<?xf32>
// CHECK: %3 = gpu.dealloc async [%2] %memref_0 : memref<8xf32>
// CHECK: return
// CHECK-LABEL: func.func @sparse(%arg0: index, %arg1: memref<?xindex>, %arg2: memref<?xf64>) {
// CHECK: %0 = gpu.wait async
// CHECK: %spmat, %asyncToken = gpu.create_coo async [%0] %arg0, %arg0, %arg0, %arg1, %arg1, %arg2 : memref<?xindex>, memref<?xindex>, memref<?xf64>
// CHECK: %spmat_0, %asyncToken_1 = gpu.create_coo_aos async [%asyncToken] %arg0, %arg0, %arg0, %arg1, %arg2 : memref<?xindex>, memref<?xf64>
// CHECK: %spmat_2, %asyncToken_3 = gpu.create_csr async [%asyncToken_1] %arg0, %arg0, %arg0, %arg1, %arg1, %arg2 : memref<?xindex>, memref<?xindex>, memref<?xf64>
// CHECK: %spmat_4, %asyncToken_5 = gpu.create_csc async [%asyncToken_3] %arg0, %arg0, %arg0, %arg1, %arg1, %arg2 : memref<?xindex>, memref<?xindex>, memref<?xf64>
// CHECK: %spmat_6, %asyncToken_7 = gpu.create_bsr async [%asyncToken_5] %arg0, %arg0, %arg0, %arg0, %arg0, %arg1, %arg1, %arg2 : memref<?xindex>, memref<?xindex>, memref<?xf64>
// CHECK: %spMat, %asyncToken_8 = gpu.create_2to4_spmat async [%asyncToken_7]{ PRUNE_AND_CHECK} %arg0, %arg0, %arg2 : memref<?xf64>
// CHECK: %dnTensor, %asyncToken_9 = gpu.create_dn_tensor async [%asyncToken_8] %arg2, %arg0 : index into memref<?xf64>
// CHECK: %dnTensor_10, %asyncToken_11 = gpu.create_dn_tensor async [%asyncToken_9] %arg2, %arg0, %arg0 : index, index into memref<?xf64>
// CHECK: %bufferSz, %asyncToken_12 = gpu.spmv_buffer_size async [%asyncToken_11] %spmat, %dnTensor, %dnTensor into f64
// CHECK: %1 = gpu.spmv async [%asyncToken_12] %spmat{ TRANSPOSE}, %dnTensor, %dnTensor, %arg2 : memref<?xf64> into f64
// CHECK: %bufferSzs, %asyncToken_13 = gpu.spmm_buffer_size async [%1] %spmat, %dnTensor_10, %dnTensor_10 : index into f64
// CHECK: %bufferSzs_14:3, %asyncToken_15 = gpu.spmm_buffer_size async [%asyncToken_13] %spMat, %dnTensor_10{ CONJUGATE_TRANSPOSE}, %dnTensor_10 : index, index, index into f16
// CHECK: %2 = gpu.spmm async [%asyncToken_15] %spmat, %dnTensor_10, %dnTensor_10, %arg2 : memref<?xf64> into f64
// CHECK: %3 = gpu.spmm async [%2] %spMat, %dnTensor_10, %dnTensor_10, %arg2, %arg2, %arg2 : memref<?xf64>, memref<?xf64>, memref<?xf64> into f16
// CHECK: %bufferSz_16, %asyncToken_17 = gpu.sddmm_buffer_size async [%3] %dnTensor_10, %dnTensor_10, %spmat_2 into f32
// CHECK: %4 = gpu.sddmm async [%asyncToken_17] %dnTensor_10, %dnTensor_10{ TRANSPOSE}, %spmat_2, %arg2 : memref<?xf64> into f32
// CHECK: %desc, %asyncToken_18 = gpu.spgemm_create_descr async [%4]
// CHECK: %bufferSzNew, %asyncToken_19 = gpu.spgemm_work_estimation_or_compute async [%asyncToken_18]{ WORK_ESTIMATION} %spmat_2, %spmat_2, %spmat_2, %desc, %arg0, %arg2 : f32 into memref<?xf64>
// CHECK: %5 = gpu.spgemm_copy async [%asyncToken_19] %spmat_2, %spmat_2{ TRANSPOSE}, %spmat_2, %desc : f32
// CHECK: %rows, %cols, %nnz, %asyncToken_20 = gpu.spmat_get_size async [%5] %spmat_2
// CHECK: %6 = gpu.set_csr_pointers async [%asyncToken_20] %spmat_2, %arg1, %arg1, %arg2 : memref<?xindex>, memref<?xindex>, memref<?xf64>
// CHECK: %7 = gpu.spgemm_destroy_descr async [%6] %desc
// CHECK: %8 = gpu.destroy_sp_mat async [%7] %spmat
// CHECK: %9 = gpu.destroy_dn_tensor async [%8] %dnTensor
// CHECK: gpu.wait [%9]
// CHECK: return
// CHECK-LABEL: func.func @attributes() attributes {test.enums = [#gpu<dim y>, #gpu<all_reduce_op and>, #gpu<shuffle_mode idx>], test.loop = #gpu.loop_dim_map<processor = thread_x, map = (d0) -> (d0), bound = (d0) -> (d0 + 1)>, test.mapping = [#gpu.block<x>, #gpu.warpgroup<y>, #gpu.warp<linear_dim_3>, #gpu.thread<z>, #gpu.lane<x>, #gpu.memory_space<private>, #gpu.mask<255>], test.table = #gpu.kernel_table<>} {
// CHECK: return

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] attributes {note} {
    gpu.func @kernel(%a: f32 {test.x}, %m: memref<4xf32>) workgroup(%w: memref<4xf32, #gpu.address_space<workgroup>> {test.y = 1 : i64}, %v: memref<2xf32, 3>) private(%p: memref<1xf32, #gpu.address_space<private>>) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
      gpu.printf "%f", %a : f32
      gpu.printf "hello"
      gpu.barrier
      gpu.return
    }
    gpu.func @ids() -> (index {test.r}) {
      %tx = gpu.thread_id x
      %bz = gpu.block_id z upper_bound 7
      %bd = gpu.block_dim y
      %gd = gpu.grid_dim x
      %g = gpu.global_id x
      %ci = gpu.cluster_id x
      %cd = gpu.cluster_dim y
      %cb = gpu.cluster_block_id z
      %cn = gpu.cluster_dim_blocks x {note}
      %l = gpu.lane_id upper_bound 32
      %s = gpu.subgroup_id : index
      %n = gpu.num_subgroups upper_bound 4 : index
      %z = gpu.subgroup_size : index
      gpu.return %tx : index
    }
    gpu.func @subgroups(%v: f32, %i: i32, %lane: index, %x: vector<1xf32>) {
      %0 = gpu.all_reduce add %v uniform {} : (f32) -> f32
      %1 = gpu.all_reduce %v {
      ^bb0(%a: f32, %b: f32):
        %c = arith.addf %a, %b : f32
        gpu.yield %c : f32
      } : (f32) -> f32
      %2 = gpu.subgroup_reduce maxsi %i cluster(size = 4, stride = 2) : (i32) -> i32
      %3 = gpu.subgroup_reduce mul %v uniform : (f32) -> f32
      %4, %p = gpu.shuffle xor %v, %i, %i : f32
      %5, %q = gpu.rotate %v, 1, 16 : f32
      %6 = gpu.subgroup_broadcast %v, first_active_lane : f32
      %7 = gpu.subgroup_broadcast %v, specific_lane %i : f32
      gpu.warp_execute_on_lane_0(%lane)[32] {
      }
      %8 = gpu.warp_execute_on_lane_0(%lane)[32] args(%x : vector<1xf32>) -> (vector<1xf32>) {
      ^bb0(%all: vector<32xf32>):
        gpu.yield %all : vector<32xf32>
      } {note}
      %m = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      gpu.return
    }
    gpu.func @tiles(%m: memref<32x32xf16>, %i: index, %f: f16) {
      %a = gpu.subgroup_mma_load_matrix %m[%i, %i] {leadDimension = 32 : index} : memref<32x32xf16> -> !gpu.mma_matrix<16x16xf16, "AOp">
      %b = gpu.subgroup_mma_load_matrix %m[%i, %i] {leadDimension = 32 : index, transpose} : memref<32x32xf16> -> !gpu.mma_matrix<16x16xf16, "BOp">
      %c = gpu.subgroup_mma_constant_matrix %f : !gpu.mma_matrix<16x16xf16, "COp">
      %d = gpu.subgroup_mma_compute %a, %b, %c {a_transpose} : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf16, "COp">
      %e = gpu.subgroup_mma_elementwise addf %c, %d : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
      %x = gpu.subgroup_mma_extract_thread_local %e[%i] : !gpu.mma_matrix<16x16xf16, "COp"> -> f16
      %y = gpu.subgroup_mma_insert_thread_local %x, %e[%i] : f16, !gpu.mma_matrix<16x16xf16, "COp"> -> !gpu.mma_matrix<16x16xf16, "COp">
      gpu.subgroup_mma_store_matrix %y, %m[%i, %i] {leadDimension = 32 : index} : !gpu.mma_matrix<16x16xf16, "COp">, memref<32x32xf16>
      gpu.return
    }
  }
  gpu.module @handled <#gpu.select_object<1>> {
  }
  gpu.binary @compiled [#gpu.object<#nvvm.target, "fat">, #gpu.object<#nvvm.target<O = 3>, properties = {a = 1 : i32}, kernels = <[#gpu.kernel_metadata<"k", (f32) -> (), metadata = {b}>, #gpu.kernel_metadata<"a", () -> ()>]>, bin = "\00abc">]
  gpu.binary @chosen <#gpu.select_object<#nvvm.target>> [#gpu.object<#nvvm.target, offload = "x">, #gpu.object<#nvvm.target, assembly = "y">]

  func.func @launches(%n: index, %sz: i32, %n64: i64, %a: f32, %m: memref<4xf32>) {
    %t = gpu.wait async
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %z = %n) {
      "test.use"(%bx, %sx) : (index, index) -> ()
      gpu.terminator
    }
    %u = gpu.launch async [%t] clusters(%cx, %cy, %cz) in (%kx = %n, %ky = %n, %kz = %n) blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %z = %n) dynamic_shared_memory_size %sz module(@mod) function(@fun) workgroup(%w: memref<4xf32, 3>) private(%p: memref<1xf32, 5>) {
      gpu.terminator
    } {note}
    gpu.launch_func @kernels::@kernel blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%a: f32, %m: memref<4xf32>)
    %v = gpu.launch_func async [%t, %u] @kernels::@kernel clusters in (%n64, %n64, %n64) blocks in (%n64, %n64, %n64) threads in (%n64, %n64, %n64) : i64 dynamic_shared_memory_size %sz args(%a: f32, %m: memref<4xf32>) {note}
    gpu.launch_func <%v : !gpu.async.token> @kernels::@kernel blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%a: f32, %m: memref<4xf32>)
    gpu.wait [%v]
    gpu.wait
    return
  }

  func.func @memory(%n: index, %d: i32, %h: memref<*xf32>) {
    %t = gpu.wait async
    gpu.set_default_device %d
    gpu.host_register %h : memref<*xf32>
    gpu.host_unregister %h : memref<*xf32>
    %m = gpu.alloc (%n) : memref<?xf32>
    %s, %u = gpu.alloc async [%t] host_shared () : memref<8xf32>
    %l = gpu.alloc ()[%n] : memref<8xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
    %f = arith.constant 0.0 : f32
    gpu.memcpy %s, %s : memref<8xf32>, memref<8xf32>
    %c = gpu.memcpy async [%u] %m, %m : memref<?xf32>, memref<?xf32> {note}
    gpu.memset %s, %f : memref<8xf32>, f32
    %x = gpu.memset async [%c] %m, %f : memref<?xf32>, f32
    gpu.dealloc %m : memref<?xf32>
    %e = gpu.dealloc async [%x] %s : memref<8xf32>
    return
  }

  func.func @sparse(%n: index, %i: memref<?xindex>, %v: memref<?xf64>) {
    %t = gpu.wait async
    %coo, %t1 = gpu.create_coo async [%t] %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %aos, %t2 = gpu.create_coo_aos async [%t1] %n, %n, %n, %i, %v : memref<?xindex>, memref<?xf64>
    %csr, %t3 = gpu.create_csr async [%t2] %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %csc, %t4 = gpu.create_csc async [%t3] %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %bsr, %t5 = gpu.create_bsr async [%t4] %n, %n, %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %two, %t6 = gpu.create_2to4_spmat async [%t5] {PRUNE_AND_CHECK} %n, %n, %v : memref<?xf64>
    %dn, %t7 = gpu.create_dn_tensor async [%t6] %v, %n : index into memref<?xf64>
    %mat, %t8 = gpu.create_dn_tensor async [%t7] %v, %n, %n : index, index into memref<?xf64>
    %b1, %t9 = gpu.spmv_buffer_size async [%t8] %coo, %dn, %dn into f64
    %t10 = gpu.spmv async [%t9] %coo{TRANSPOSE}, %dn, %dn, %v : memref<?xf64> into f64
    %b2, %t11 = gpu.spmm_buffer_size async [%t10] %coo, %mat, %mat : index into f64
    %b3:3, %t12 = gpu.spmm_buffer_size async [%t11] %two{NON_TRANSPOSE}, %mat{CONJUGATE_TRANSPOSE}, %mat : index, index, index into f16
    %t13 = gpu.spmm async [%t12] %coo, %mat, %mat, %v : memref<?xf64> into f64
    %t14 = gpu.spmm async [%t13] %two, %mat, %mat, %v, %v, %v : memref<?xf64>, memref<?xf64>, memref<?xf64> into f16
    %b4, %t15 = gpu.sddmm_buffer_size async [%t14] %mat, %mat, %csr into f32
    %t16 = gpu.sddmm async [%t15] %mat, %mat{TRANSPOSE}, %csr, %v : memref<?xf64> into f32
    %desc, %t17 = gpu.spgemm_create_descr async [%t16]
    %b5, %t18 = gpu.spgemm_work_estimation_or_compute async [%t17] {WORK_ESTIMATION} %csr, %csr, %csr, %desc, %n, %v : f32 into memref<?xf64>
    %t19 = gpu.spgemm_copy async [%t18] %csr, %csr{TRANSPOSE}, %csr, %desc : f32
    %r, %c, %z, %t20 = gpu.spmat_get_size async [%t19] %csr
    %t21 = gpu.set_csr_pointers async [%t20] %csr, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %t22 = gpu.spgemm_destroy_descr async [%t21] %desc
    %t23 = gpu.destroy_sp_mat async [%t22] %coo
    %t24 = gpu.destroy_dn_tensor async [%t23] %dn
    gpu.wait [%t24]
    return
  }

  func.func @attributes() attributes {
    test.mapping = [#gpu.block<x>, #gpu.warpgroup<y>, #gpu.warp<linear_dim_3>, #gpu.thread<z>, #gpu.lane<x>, #gpu.memory_space<private>, #gpu.mask<0xff>],
    test.loop = #gpu.loop_dim_map<processor = thread_x, map = (d0) -> (d0), bound = (d0) -> (d0 + 1)>,
    test.table = #gpu.kernel_table<>, test.enums = [#gpu<dim y>, #gpu<all_reduce_op and>, #gpu<shuffle_mode idx>] } {
    return
  }
}
