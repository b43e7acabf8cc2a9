// RUN: openxla-opt %s | openxla-opt | FileCheck %s
// RUN: openxla-opt %s --mlir-print-op-generic | openxla-opt | FileCheck %s

// CHECK-LABEL: llvm.func @registers() {
// CHECK: %0 = nvvm.read.ptx.sreg.aggr.smem.size : i32
// CHECK: %1 = nvvm.read.ptx.sreg.ntid.x : i32
// CHECK: %2 = nvvm.read.ptx.sreg.ntid.y : i32
// CHECK: %3 = nvvm.read.ptx.sreg.ntid.z : i32
// CHECK: %4 = nvvm.read.ptx.sreg.ctaid.x : i32
// CHECK: %5 = nvvm.read.ptx.sreg.ctaid.y range <i32, 0, 32> : i32
// CHECK: %6 = nvvm.read.ptx.sreg.ctaid.z : i32
// CHECK: %7 = nvvm.read.ptx.sreg.cluster.ctaid.x : i32
// CHECK: %8 = nvvm.read.ptx.sreg.cluster.ctaid.y : i32
// CHECK: %9 = nvvm.read.ptx.sreg.cluster.ctaid.z : i32
// CHECK: %10 = nvvm.read.ptx.sreg.clock64 : i64
// CHECK: %11 = nvvm.read.ptx.sreg.clock : i32
// CHECK: %12 = nvvm.read.ptx.sreg.cluster.nctarank : i32
// CHECK: %13 = nvvm.read.ptx.sreg.cluster.nctaid.x : i32
// CHECK: %14 = nvvm.read.ptx.sreg.cluster.nctaid.y : i32
// CHECK: %15 = nvvm.read.ptx.sreg.cluster.nctaid.z range <i32, 0, 32> : i32
// CHECK: %16 = nvvm.read.ptx.sreg.nclusterid.x : i32
// CHECK: %17 = nvvm.read.ptx.sreg.nclusterid.y : i32
// CHECK: %18 = nvvm.read.ptx.sreg.nclusterid.z : i32
// CHECK: %19 = nvvm.read.ptx.sreg.cluster.ctarank : i32
// CHECK: %20 = nvvm.read.ptx.sreg.clusterid.x range <i32, 0, 32> : i32
// CHECK: %21 = nvvm.read.ptx.sreg.clusterid.y : i32
// CHECK: %22 = nvvm.read.ptx.sreg.clusterid.z : i32
// CHECK: %23 = nvvm.read.ptx.sreg.dynamic.smem.size : i32
// CHECK: %24 = nvvm.read.ptx.sreg.envreg0 : i32
// CHECK: %25 = nvvm.read.ptx.sreg.envreg10 : i32
// CHECK: %26 = nvvm.read.ptx.sreg.envreg11 : i32
// CHECK: %27 = nvvm.read.ptx.sreg.envreg12 : i32
// CHECK: %28 = nvvm.read.ptx.sreg.envreg13 : i32
// CHECK: %29 = nvvm.read.ptx.sreg.envreg14 : i32
// CHECK: %30 = nvvm.read.ptx.sreg.envreg15 : i32
// CHECK: %31 = nvvm.read.ptx.sreg.envreg16 : i32
// CHECK: %32 = nvvm.read.ptx.sreg.envreg17 : i32
// CHECK: %33 = nvvm.read.ptx.sreg.envreg18 : i32
// CHECK: %34 = nvvm.read.ptx.sreg.envreg19 : i32
// CHECK: %35 = nvvm.read.ptx.sreg.envreg1 : i32
// CHECK: %36 = nvvm.read.ptx.sreg.envreg20 : i32
// CHECK: %37 = nvvm.read.ptx.sreg.envreg21 : i32
// CHECK: %38 = nvvm.read.ptx.sreg.envreg22 : i32
// CHECK: %39 = nvvm.read.ptx.sreg.envreg23 : i32
// CHECK: %40 = nvvm.read.ptx.sreg.envreg24 : i32
// CHECK: %41 = nvvm.read.ptx.sreg.envreg25 : i32
// CHECK: %42 = nvvm.read.ptx.sreg.envreg26 : i32
// CHECK: %43 = nvvm.read.ptx.sreg.envreg27 : i32
// CHECK: %44 = nvvm.read.ptx.sreg.envreg28 : i32
// CHECK: %45 = nvvm.read.ptx.sreg.envreg29 : i32
// CHECK: %46 = nvvm.read.ptx.sreg.envreg2 : i32
// CHECK: %47 = nvvm.read.ptx.sreg.envreg30 : i32
// CHECK: %48 = nvvm.read.ptx.sreg.envreg31 : i32
// CHECK: %49 = nvvm.read.ptx.sreg.envreg3 : i32
// CHECK: %50 = nvvm.read.ptx.sreg.envreg4 : i32
// CHECK: %51 = nvvm.read.ptx.sreg.envreg5 : i32
// CHECK: %52 = nvvm.read.ptx.sreg.envreg6 : i32
// CHECK: %53 = nvvm.read.ptx.sreg.envreg7 : i32
// CHECK: %54 = nvvm.read.ptx.sreg.envreg8 : i32
// CHECK: %55 = nvvm.read.ptx.sreg.envreg9 : i32
// CHECK: %56 = nvvm.read.ptx.sreg.globaltimer.lo : i32
// CHECK: %57 = nvvm.read.ptx.sreg.globaltimer : i64
// CHECK: %58 = nvvm.read.ptx.sreg.nctaid.x : i32
// CHECK: %59 = nvvm.read.ptx.sreg.nctaid.y : i32
// CHECK: %60 = nvvm.read.ptx.sreg.nctaid.z range <i32, 0, 32> : i32
// CHECK: %61 = nvvm.read.ptx.sreg.gridid : i32
// CHECK: %62 = nvvm.read.ptx.sreg.laneid : i32
// CHECK: %63 = nvvm.read.ptx.sreg.lanemask.eq : i32
// CHECK: %64 = nvvm.read.ptx.sreg.lanemask.ge : i32
// CHECK: %65 = nvvm.read.ptx.sreg.lanemask.gt : i32
// CHECK: %66 = nvvm.read.ptx.sreg.lanemask.le : i32
// CHECK: %67 = nvvm.read.ptx.sreg.lanemask.lt : i32
// CHECK: %68 = nvvm.read.ptx.sreg.nsmid : i32
// CHECK: %69 = nvvm.read.ptx.sreg.smid : i32
// CHECK: %70 = nvvm.read.ptx.sreg.tid.x range <i32, 0, 32> : i32
// CHECK: %71 = nvvm.read.ptx.sreg.tid.y : i32
// CHECK: %72 = nvvm.read.ptx.sreg.tid.z : i32
// CHECK: %73 = nvvm.read.ptx.sreg.total.smem.size : i32
// CHECK: %74 = nvvm.read.ptx.sreg.nwarpid : i32
// CHECK: %75 = nvvm.read.ptx.sreg.warpid range <i32, 0, 32> : i32
// CHECK: %76 = nvvm.read.ptx.sreg.warpsize : i32
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @barriers(%arg0: i32, %arg1: i64, %arg2: i1, %arg3: !llvm.ptr, %arg4: !llvm.ptr<3>, %arg5: !llvm.ptr<7>, %arg6: i128) {
// CHECK: nvvm.barrier0
// CHECK: nvvm.barrier
// CHECK: nvvm.barrier id = %arg0
// CHECK: nvvm.barrier id = %arg0 number_of_threads = %arg0
// CHECK: %0 = nvvm.barrier #nvvm.reduction<popc> %arg0 -> i32
// CHECK: nvvm.barrier.arrive number_of_threads = %arg0
// CHECK: nvvm.barrier.arrive id = %arg0 number_of_threads = %arg0
// CHECK: nvvm.bar.warp.sync %arg0 : i32
// CHECK: nvvm.cluster.arrive {aligned}
// CHECK: nvvm.cluster.arrive.relaxed
// CHECK: nvvm.cluster.wait {aligned}
// CHECK: nvvm.mbarrier.init %arg3, %arg0 : !llvm.ptr, i32
// CHECK: nvvm.mbarrier.init %arg4, %arg0, predicate = %arg2 : !llvm.ptr<3>, i32, i1
// CHECK: nvvm.mbarrier.inval %arg4 : !llvm.ptr<3>
// CHECK: %1 = nvvm.mbarrier.arrive %arg3 : !llvm.ptr -> i64
// CHECK: %2 = nvvm.mbarrier.arrive %arg4, %arg0 {relaxed = true, scope = #nvvm.mem_scope<cluster>} : !llvm.ptr<3> -> i64
// CHECK: nvvm.mbarrier.arrive %arg5 : !llvm.ptr<7>
// CHECK: %3 = nvvm.mbarrier.arrive.nocomplete %arg4, %arg0 : !llvm.ptr<3>, i32 -> i64
// CHECK: %4 = nvvm.mbarrier.arrive.expect_tx %arg4, %arg0 : !llvm.ptr<3>, i32 -> i64
// CHECK: nvvm.mbarrier.arrive.expect_tx %arg4, %arg0, predicate = %arg2 : !llvm.ptr<3>, i32, i1
// CHECK: %5 = nvvm.mbarrier.arrive_drop %arg3 : !llvm.ptr -> i64
// CHECK: %6 = nvvm.mbarrier.arrive_drop.nocomplete %arg4, %arg0 : !llvm.ptr<3>, i32 -> i64
// CHECK: %7 = nvvm.mbarrier.arrive_drop.expect_tx %arg4, %arg0 : !llvm.ptr<3>, i32 -> i64
// CHECK: nvvm.mbarrier.expect_tx %arg4, %arg0 : !llvm.ptr<3>, i32
// CHECK: nvvm.mbarrier.complete_tx %arg5, %arg0 {scope = #nvvm.mem_scope<cluster>} : !llvm.ptr<7>, i32
// CHECK: %8 = nvvm.mbarrier.test.wait %arg4, %arg1 : !llvm.ptr<3>, i64 -> i1
// CHECK: %9 = nvvm.mbarrier.try_wait %arg4, %arg0, %arg0 : !llvm.ptr<3>, i32, i32 -> i1
// CHECK: nvvm.mbarrier.try_wait.parity %arg4, %arg0, %arg0 : !llvm.ptr<3>, i32, i32
// CHECK: nvvm.fence.mbarrier.init
// CHECK: nvvm.fence.proxy {kind = #nvvm.proxy_kind<alias>}
// CHECK: nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
// CHECK: nvvm.fence.proxy.acquire <gpu> %arg3, %arg0
// CHECK: nvvm.fence.proxy.acquire <gpu> %arg3, %arg0
// CHECK: nvvm.fence.proxy.release <sys>
// CHECK: nvvm.fence.proxy.sync_restrict {order = #nvvm.mem_order<acquire>}
// CHECK: nvvm.fence.sync_restrict {order = #nvvm.mem_order<release>}
// CHECK: nvvm.fence.sc.cluster
// CHECK: nvvm.memory.barrier <gpu>
// CHECK: nvvm.griddepcontrol  wait
// CHECK: nvvm.griddepcontrol  launch_dependents
// CHECK: nvvm.clusterlaunchcontrol.try.cancel %arg4, %arg4
// CHECK: nvvm.clusterlaunchcontrol.try.cancel multicast, %arg4, %arg4
// CHECK: %10 = nvvm.clusterlaunchcontrol.query.cancel query =  is_canceled, %arg6 : i1
// CHECK: %11 = nvvm.clusterlaunchcontrol.query.cancel query =  get_first_cta_id_x, %arg6 : i32
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @conversions(%arg0: f32, %arg1: i32, %arg2: vector<2xf16>, %arg3: vector<2xbf16>, %arg4: vector<4xf32>, %arg5: vector<2xi8>, %arg6: i8, %arg7: vector<4xi8>, %arg8: vector<2xi16>) {
// CHECK: %0 = nvvm.convert.float.to.tf32 %arg0 {rnd = #nvvm.fp_rnd_mode<rna>}
// CHECK: %1 = nvvm.convert.f32x2.to.f4x2 %arg0, %arg0 {relu = true} : i8(f4E2M1FN)
// CHECK: %2 = nvvm.convert.f32x2.to.f6x2 %arg0, %arg0 : i16(f6E2M3FN)
// CHECK: %3 = nvvm.convert.f32x2.to.f8x2 %arg0, %arg0 {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : vector<2xi8>(f8E4M3FN)
// CHECK: %4 = nvvm.convert.f32x2.to.f16x2 %arg0, %arg0 {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
// CHECK: %5 = nvvm.convert.f32x2.to.bf16x2 %arg0, %arg0, %arg1 {rnd = #nvvm.fp_rnd_mode<rs>} : vector<2xbf16>
// CHECK: %6 = nvvm.convert.f32x4.to.f4x4 %arg4, %arg1 : vector<4xf32> -> i16(f4E2M1FN)
// CHECK: %7 = nvvm.convert.f32x4.to.f6x4 %arg4, %arg1 {relu = true} : vector<4xf32> -> vector<4xi8>(f6E3M2FN)
// CHECK: %8 = nvvm.convert.f32x4.to.f8x4 %arg4, %arg1 : vector<4xf32> -> vector<4xi8>(f8E5M2)
// CHECK: %9 = nvvm.convert.f16x2.to.f8x2 %arg2 : vector<2xf16> -> i16(f8E5M2)
// CHECK: %10 = nvvm.convert.bf16x2.to.f8x2 %arg3 {rnd = #nvvm.fp_rnd_mode<rz>} : vector<2xbf16> -> vector<2xi8>(f8E8M0FNU)
// CHECK: %11 = nvvm.convert.f4x2.to.f16x2 %arg6 : i8(f4E2M1FN) -> vector<2xf16>
// CHECK: %12 = nvvm.convert.f6x2.to.f16x2 %arg5 {relu = true} : vector<2xi8>(f6E2M3FN) -> vector<2xf16>
// CHECK: %13 = nvvm.convert.f8x2.to.f16x2 %arg5 : vector<2xi8>(f8E4M3FN) -> vector<2xf16>
// CHECK: %14 = nvvm.convert.f8x2.to.bf16x2 %arg5 : vector<2xi8>(f8E8M0FNU) -> vector<2xbf16>
// CHECK: %15 = nvvm.rcp.approx.ftz.f %arg0 : f32
// CHECK: %16 = nvvm.dot.accumulate.4way %arg7 <signed>, %arg7 <unsigned>, %arg1 : vector<4xi8>, vector<4xi8>
// CHECK: %17 = nvvm.dot.accumulate.2way %arg8 <signed>, %arg7 <signed>, %arg1 {b_hi = false} : vector<2xi16>, vector<4xi8>
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @copies(%arg0: !llvm.ptr, %arg1: !llvm.ptr<1>, %arg2: !llvm.ptr<3>, %arg3: !llvm.ptr<7>, %arg4: !llvm.ptr<5>, %arg5: i32, %arg6: i16, %arg7: i64, %arg8: i1) {
// CHECK: nvvm.cp.async.shared.global %arg2, %arg1, 16, cache =  cg : !llvm.ptr<3>, !llvm.ptr<1>
// CHECK: nvvm.cp.async.shared.global %arg2, %arg1, 4, cache =  ca, %arg5 : !llvm.ptr<3>, !llvm.ptr<1>, i32
// CHECK: nvvm.cp.async.commit.group
// CHECK: nvvm.cp.async.wait.group 1
// CHECK: nvvm.cp.async.mbarrier.arrive %arg2 {noinc = true} : !llvm.ptr<3>
// CHECK: nvvm.cp.async.bulk.commit.group
// CHECK: nvvm.cp.async.bulk.wait_group 0 {read}
// CHECK: nvvm.cp.async.bulk.prefetch %arg1, %arg5 l2_cache_hint = %arg7 : <1>
// CHECK: nvvm.cp.async.bulk.shared.cluster.global %arg3, %arg1, %arg2, %arg5 multicast_mask = %arg6 l2_cache_hint = %arg7 : !llvm.ptr<7>, <1>
// CHECK: nvvm.cp.async.bulk.shared.cluster.shared.cta %arg3, %arg2, %arg2, %arg5 : <7>, <3>
// CHECK: nvvm.cp.async.bulk.global.shared.cta %arg1, %arg2, %arg5 byte_mask = %arg6 : <1>, <3>
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %arg3, %arg0, %arg2, box[%arg5, %arg5, %arg5] im2col[%arg6] multicast_mask = %arg6 l2_cache_hint = %arg7 {mode = #nvvm.tma_load_mode<im2col>} : !llvm.ptr<7>, !llvm.ptr
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %arg2, %arg0, %arg2, box[%arg5] {isCTAOnly = true} : !llvm.ptr<3>, !llvm.ptr
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %arg2, %arg0, %arg2, box[%arg5] predicate = %arg8 : !llvm.ptr<3>, !llvm.ptr
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta %arg0, %arg2, box[%arg5, %arg5], predicate = %arg8 : !llvm.ptr, <3>
// CHECK: nvvm.cp.async.bulk.tensor.prefetch %arg0, box[%arg5, %arg5, %arg5, %arg5, %arg5] l2_cache_hint = %arg7 {mode = #nvvm.tma_load_mode<tile_gather4>} : !llvm.ptr
// CHECK: nvvm.cp.async.bulk.tensor.reduce %arg0, %arg2, box[%arg5] {redKind = #nvvm.tma_redux_kind<inc>} : !llvm.ptr, <3>
// CHECK: nvvm.st.bulk %arg0, size = %arg7 : !llvm.ptr
// CHECK: nvvm.prefetch level =  L1 uniform, %arg0 : !llvm.ptr
// CHECK: nvvm.prefetch level =  L2, evict_priority =  evict_last, %arg1 : !llvm.ptr<1>
// CHECK: nvvm.prefetch tensormap in_param_space, %arg0, predicate = %arg8 : !llvm.ptr, i1
// CHECK: %0 = nvvm.mapa %arg2, %arg5 : !llvm.ptr<3> -> !llvm.ptr<7>
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @matrices(%arg0: !llvm.ptr<3>, %arg1: !llvm.ptr, %arg2: i32, %arg3: vector<2xf16>, %arg4: f32, %arg5: i16, %arg6: i64, %arg7: f64, %arg8: !llvm.struct<(f32, f32, f32, f32)>) {
// CHECK: %0 = nvvm.ldmatrix %arg0 {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, num = 1 : i32, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>} : (!llvm.ptr<3>) -> i32
// CHECK: %1 = nvvm.ldmatrix %arg0 {eltType = #nvvm.ld_st_matrix_elt_type<b8x16.b6x16_p32>, layout = #nvvm.mma_layout<col>, num = 2 : i32, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
// CHECK: nvvm.stmatrix %arg0, %arg2, %arg2 {eltType = #nvvm.ld_st_matrix_elt_type<b8>, layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 8>} : !llvm.ptr<3>, i32, i32
// CHECK: %2 = nvvm.wmma.load %arg1, %arg2 {eltype = #nvvm.mma_type<f16>, frag = #nvvm.mma_frag<a>, k = 16 : i32, layout = #nvvm.mma_layout<row>, m = 16 : i32, n = 16 : i32} : (!llvm.ptr) -> !llvm.struct<(vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>)>
// CHECK: %3 = nvvm.wmma.load %arg1, %arg2 {eltype = #nvvm.mma_type<f64>, frag = #nvvm.mma_frag<b>, k = 4 : i32, layout = #nvvm.mma_layout<row>, m = 8 : i32, n = 8 : i32} : (!llvm.ptr) -> f64
// CHECK: nvvm.wmma.store %arg0, %arg2, %arg3, %arg3, %arg3, %arg3 {eltype = #nvvm.mma_type<f16>, k = 16 : i32, layout = #nvvm.mma_layout<row>, m = 16 : i32, n = 16 : i32} : !llvm.ptr<3>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>
// CHECK: %4 = nvvm.wmma.mma %arg7, %arg7, %arg7, %arg7 {eltypeA = #nvvm.mma_type<f64>, eltypeB = #nvvm.mma_type<f64>, k = 4 : i32, layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, m = 8 : i32, n = 8 : i32} : (f64, f64, f64, f64) -> !llvm.struct<(f64, f64)>
// CHECK: %5 = nvvm.mma.sync A[%arg3, %arg3]  B[%arg3, %arg3]  C[%arg3, %arg3, %arg3, %arg3]  {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<row>, shape = #nvvm.shape<m = 8, n = 8, k = 4>} : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> !llvm.struct<(vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>)>
// CHECK: %6 = nvvm.mma.sync A[%arg2, %arg2, %arg2, %arg2]  B[%arg2, %arg2]  C[%arg2, %arg2, %arg2, %arg2]  {intOverflowBehavior = #nvvm.mma_int_overflow<satfinite>, layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<u8>, multiplicandBPtxType = #nvvm.mma_type<s8>, shape = #nvvm.shape<m = 16, n = 8, k = 32>} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
// CHECK: %7 = nvvm.mma.sync A[%arg2, %arg2]  B[%arg2]  C[%arg2, %arg2, %arg2, %arg2]  {b1Op = #nvvm.mma_b1op<xor_popc>, layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<b1>, multiplicandBPtxType = #nvvm.mma_type<b1>, shape = #nvvm.shape<m = 16, n = 8, k = 128>} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
// CHECK: %8 = nvvm.mma.sp.sync A[%arg2, %arg2] B[%arg2, %arg2] C[%arg2, %arg2, %arg2, %arg2] sparseMetadata[%arg2] selector[%arg2] {intOverflowBehavior = #nvvm.mma_int_overflow<satfinite>, multiplicandAPtxType = #nvvm.mma_type<s8>, multiplicandBPtxType = #nvvm.mma_type<s8>, orderedMetadata, shape = #nvvm.shape<m = 16, n = 8, k = 32>} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
// CHECK: %9 = nvvm.mma.block_scale A[%arg2, %arg2, %arg2, %arg2] B[%arg2, %arg2] C[%arg4, %arg4, %arg4, %arg4] scaleA[%arg2, %arg5, %arg5] scaleB[%arg2, %arg5, %arg5] {blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf8f6f4>, multiplicandAPtxType = #nvvm.mma_type<e4m3>, multiplicandBPtxType = #nvvm.mma_type<e4m3>, scaleVecSize = #nvvm.scale_vec_size<x1>, shape = #nvvm.shape<m = 16, n = 8, k = 32>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
// CHECK: %10 = nvvm.mma.sp.block_scale A[%arg2, %arg2, %arg2, %arg2] B[%arg2, %arg2, %arg2, %arg2] C[%arg4, %arg4, %arg4, %arg4] sparseMetadata[%arg2] selector[%arg2] scaleA[%arg2, %arg5, %arg5] scaleB[%arg2, %arg5, %arg5] {blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf4>, multiplicandAPtxType = #nvvm.mma_type<e2m1>, multiplicandBPtxType = #nvvm.mma_type<e2m1>, orderedMetadata, scaleVecSize = #nvvm.scale_vec_size<x2>, shape = #nvvm.shape<m = 16, n = 8, k = 128>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: %11 = nvvm.wgmma.mma_async %arg6, %arg6, %arg8, <m = 64, n = 8, k = 8>, D[<f32>, <zero>], A[<tf32>, <neg>, <row>], B[<tf32>, <one>, <col>] : !llvm.struct<(f32, f32, f32, f32)> -> !llvm.struct<(f32, f32, f32, f32)>
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: nvvm.wgmma.wait.group.sync.aligned 0
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @tensor(%arg0: !llvm.ptr, %arg1: !llvm.ptr<3>, %arg2: !llvm.ptr<6>, %arg3: i32, %arg4: i64, %arg5: i16, %arg6: i1, %arg7: i8, %arg8: vector<4xi32>, %arg9: vector<8xi32>) {
// CHECK: nvvm.tcgen05.alloc %arg0, %arg3 : !llvm.ptr, i32
// CHECK: nvvm.tcgen05.alloc %arg1, %arg3 {group = #nvvm.cta_group<cta_2>} : !llvm.ptr<3>, i32
// CHECK: nvvm.tcgen05.dealloc %arg2, %arg3 : !llvm.ptr<6>, i32
// CHECK: nvvm.tcgen05.relinquish_alloc_permit {group = #nvvm.cta_group<cta_2>}
// CHECK: nvvm.tcgen05.fence <before>
// CHECK: nvvm.tcgen05.wait <load>
// CHECK: nvvm.tcgen05.commit %arg1, multicast_mask = %arg5 : !llvm.ptr<3>, i16
// CHECK: nvvm.tcgen05.shift %arg2 : !llvm.ptr<6>
// CHECK: nvvm.tcgen05.cp %arg2, %arg4 {multicast = #nvvm.tcgen05_cp_multicast<warpx2_01_23>, shape = #nvvm.tcgen05_cp_shape<shape_64x128b>, srcFormat = #nvvm.tcgen05_cp_src_fmt<b6x16_p32>}
// CHECK: %0 = nvvm.tcgen05.ld %arg2 {shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>} : i32
// CHECK: %1 = nvvm.tcgen05.ld %arg2, %arg4 pack {shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>} : vector<4xi32>
// CHECK: nvvm.tcgen05.st %arg2, %arg8 unpack {shape = #nvvm.tcgen05_ldst_shape<shape_16x256b>} : vector<4xi32>
// CHECK: %2 = nvvm.tcgen05.mma_smem_desc(%arg3, %arg3, %arg3, %arg7, %arg6, %arg7) : (i32, i32, i32, i8, i1, i8) -> i64
// CHECK: nvvm.tcgen05.mma %arg2, %arg4, %arg4, %arg3, %arg6 mask = %arg8 {ctaGroup = #nvvm.cta_group<cta_1>, kind = #nvvm.tcgen05_mma_kind<f16>} : (!llvm.ptr<6>, i64, i64, i32, i1, vector<4xi32>)
// CHECK: nvvm.tcgen05.mma %arg2, %arg2, %arg4, %arg3, %arg6 scale = %arg4 mask = %arg9 {aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<lastuse>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, i64, vector<8xi32>)
// CHECK: nvvm.tcgen05.mma.sp %arg2, %arg4, %arg4, %arg3, %arg6, %arg2 {ctaGroup = #nvvm.cta_group<cta_1>, kind = #nvvm.tcgen05_mma_kind<i8>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>)
// CHECK: nvvm.tcgen05.mma.block_scale %arg2, %arg4, %arg4, %arg3, %arg6, %arg2, %arg2 {blockScale = #nvvm.tcgen05_mma_block_scale<block16>, ctaGroup = #nvvm.cta_group<cta_1>, kind = #nvvm.block_scale_kind<mxf4nvf4>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>)
// CHECK: nvvm.tcgen05.mma.sp.block_scale %arg2, %arg4, %arg4, %arg3, %arg6, %arg2, %arg2, %arg2 {ctaGroup = #nvvm.cta_group<cta_1>, kind = #nvvm.block_scale_kind<mxf4>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>)
// CHECK: nvvm.tcgen05.mma.ws %arg2, %arg4, %arg4, %arg3, %arg6, %arg4 {collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b2>, kind = #nvvm.tcgen05_mma_kind<f8f6f4>} : (!llvm.ptr<6>, i64, i64, i32, i1, i64)
// CHECK: nvvm.tcgen05.mma.ws.sp %arg2, %arg4, %arg4, %arg3, %arg6, %arg2 {kind = #nvvm.tcgen05_mma_kind<f16>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>)
// CHECK: llvm.return
// CHECK-LABEL: llvm.func @warps(%arg0: i32, %arg1: i64, %arg2: f32, %arg3: i1) {
// CHECK: %0 = nvvm.elect.sync -> i1
// CHECK: %1 = nvvm.elect.sync %arg0 -> i1
// CHECK: %2 = nvvm.shfl.sync  bfly %arg0, %arg2, %arg0, %arg0 : f32 -> f32
// CHECK: %3 = nvvm.shfl.sync  idx %arg0, %arg0, %arg0, %arg0 {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
// CHECK: %4 = nvvm.vote.sync  ballot %arg0, %arg3 -> i32
// CHECK: %5 = nvvm.vote.sync  uni %arg0, %arg3 -> i1
// CHECK: %6 = nvvm.match.sync  any %arg0, %arg1 : i64 -> i32
// CHECK: %7 = nvvm.match.sync  all %arg0, %arg0 : i32 -> !llvm.struct<(i32, i1)>
// CHECK: %8 = nvvm.redux.sync  umax %arg0, %arg0 : i32 -> i32
// CHECK: %9 = nvvm.redux.sync  fmin %arg2, %arg0 {abs = true, nan = true} : f32 -> f32
// CHECK: nvvm.setmaxregister  increase 40
// CHECK: nvvm.pmevent id = 3
// CHECK: nvvm.pmevent mask = 5
// CHECK: nvvm.nanosleep %arg0
// CHECK: nvvm.breakpoint
// CHECK: nvvm.inline_ptx "bar.sync 0;"
// CHECK: %10:2 = nvvm.inline_ptx "x {$r0}, {$r1};" ro(%arg0, %arg2 : i32, f32) rw(%arg1 : i64), predicate = %arg3 {note} -> i32, f32
// CHECK: %11 = nvvm.prmt <f4e> %arg0, %arg0, %arg0 : i32
// CHECK: %12 = nvvm.prmt <rc8> %arg0, %arg0 : i32
// CHECK: nvvm.exit
// CHECK: llvm.return
// CHECK-LABEL: gpu.module @devices [#nvvm.target<O = 3, triple = "nvptx64", chip = "sm_90a", features = "+ptx80", flags = {fast}, link = ["lib.bc"]>] {
// CHECK-LABEL: llvm.func @kernel() attributes {nvvm.kernel, nvvm.maxntid = array<i32: 128>, nvvm.minctasm = 2 : i32} {
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: llvm.return

llvm.func @registers() {
  %0 = nvvm.read.ptx.sreg.aggr.smem.size : i32
  %1 = nvvm.read.ptx.sreg.ntid.x : i32
  %2 = nvvm.read.ptx.sreg.ntid.y : i32
  %3 = nvvm.read.ptx.sreg.ntid.z : i32
  %4 = nvvm.read.ptx.sreg.ctaid.x : i32
  %5 = nvvm.read.ptx.sreg.ctaid.y range <i32, 0, 32> : i32
  %6 = nvvm.read.ptx.sreg.ctaid.z : i32
  %7 = nvvm.read.ptx.sreg.cluster.ctaid.x : i32
  %8 = nvvm.read.ptx.sreg.cluster.ctaid.y : i32
  %9 = nvvm.read.ptx.sreg.cluster.ctaid.z : i32
  %10 = nvvm.read.ptx.sreg.clock64 : i64
  %11 = nvvm.read.ptx.sreg.clock : i32
  %12 = nvvm.read.ptx.sreg.cluster.nctarank : i32
  %13 = nvvm.read.ptx.sreg.cluster.nctaid.x : i32
  %14 = nvvm.read.ptx.sreg.cluster.nctaid.y : i32
  %15 = nvvm.read.ptx.sreg.cluster.nctaid.z range <i32, 0, 32> : i32
  %16 = nvvm.read.ptx.sreg.nclusterid.x : i32
  %17 = nvvm.read.ptx.sreg.nclusterid.y : i32
  %18 = nvvm.read.ptx.sreg.nclusterid.z : i32
  %19 = nvvm.read.ptx.sreg.cluster.ctarank : i32
  %20 = nvvm.read.ptx.sreg.clusterid.x range <i32, 0, 32> : i32
  %21 = nvvm.read.ptx.sreg.clusterid.y : i32
  %22 = nvvm.read.ptx.sreg.clusterid.z : i32
  %23 = nvvm.read.ptx.sreg.dynamic.smem.size : i32
  %24 = nvvm.read.ptx.sreg.envreg0 : i32
  %25 = nvvm.read.ptx.sreg.envreg10 : i32
  %26 = nvvm.read.ptx.sreg.envreg11 : i32
  %27 = nvvm.read.ptx.sreg.envreg12 : i32
  %28 = nvvm.read.ptx.sreg.envreg13 : i32
  %29 = nvvm.read.ptx.sreg.envreg14 : i32
  %30 = nvvm.read.ptx.sreg.envreg15 : i32
  %31 = nvvm.read.ptx.sreg.envreg16 : i32
  %32 = nvvm.read.ptx.sreg.envreg17 : i32
  %33 = nvvm.read.ptx.sreg.envreg18 : i32
  %34 = nvvm.read.ptx.sreg.envreg19 : i32
  %35 = nvvm.read.ptx.sreg.envreg1 : i32
  %36 = nvvm.read.ptx.sreg.envreg20 : i32
  %37 = nvvm.read.ptx.sreg.envreg21 : i32
  %38 = nvvm.read.ptx.sreg.envreg22 : i32
  %39 = nvvm.read.ptx.sreg.envreg23 : i32
  %40 = nvvm.read.ptx.sreg.envreg24 : i32
  %41 = nvvm.read.ptx.sreg.envreg25 : i32
  %42 = nvvm.read.ptx.sreg.envreg26 : i32
  %43 = nvvm.read.ptx.sreg.envreg27 : i32
  %44 = nvvm.read.ptx.sreg.envreg28 : i32
  %45 = nvvm.read.ptx.sreg.envreg29 : i32
  %46 = nvvm.read.ptx.sreg.envreg2 : i32
  %47 = nvvm.read.ptx.sreg.envreg30 : i32
  %48 = nvvm.read.ptx.sreg.envreg31 : i32
  %49 = nvvm.read.ptx.sreg.envreg3 : i32
  %50 = nvvm.read.ptx.sreg.envreg4 : i32
  %51 = nvvm.read.ptx.sreg.envreg5 : i32
  %52 = nvvm.read.ptx.sreg.envreg6 : i32
  %53 = nvvm.read.ptx.sreg.envreg7 : i32
  %54 = nvvm.read.ptx.sreg.envreg8 : i32
  %55 = nvvm.read.ptx.sreg.envreg9 : i32
  %56 = nvvm.read.ptx.sreg.globaltimer.lo : i32
  %57 = nvvm.read.ptx.sreg.globaltimer : i64
  %58 = nvvm.read.ptx.sreg.nctaid.x : i32
  %59 = nvvm.read.ptx.sreg.nctaid.y : i32
  %60 = nvvm.read.ptx.sreg.nctaid.z range <i32, 0, 32> : i32
  %61 = nvvm.read.ptx.sreg.gridid : i32
  %62 = nvvm.read.ptx.sreg.laneid : i32
  %63 = nvvm.read.ptx.sreg.lanemask.eq : i32
  %64 = nvvm.read.ptx.sreg.lanemask.ge : i32
  %65 = nvvm.read.ptx.sreg.lanemask.gt : i32
  %66 = nvvm.read.ptx.sreg.lanemask.le : i32
  %67 = nvvm.read.ptx.sreg.lanemask.lt : i32
  %68 = nvvm.read.ptx.sreg.nsmid : i32
  %69 = nvvm.read.ptx.sreg.smid : i32
  %70 = nvvm.read.ptx.sreg.tid.x range <i32, 0, 32> : i32
  %71 = nvvm.read.ptx.sreg.tid.y : i32
  %72 = nvvm.read.ptx.sreg.tid.z : i32
  %73 = nvvm.read.ptx.sreg.total.smem.size : i32
  %74 = nvvm.read.ptx.sreg.nwarpid : i32
  %75 = nvvm.read.ptx.sreg.warpid range <i32, 0, 32> : i32
  %76 = nvvm.read.ptx.sreg.warpsize : i32
  llvm.return
}

llvm.func @barriers(%i: i32, %l: i64, %c: i1, %g: !llvm.ptr, %s: !llvm.ptr<3>, %k: !llvm.ptr<7>, %w: i128) {
  nvvm.barrier0
  nvvm.barrier
  nvvm.barrier id = %i
  nvvm.barrier id = %i number_of_threads = %i
  %0 = nvvm.barrier #nvvm.reduction<popc> %i -> i32
  nvvm.barrier.arrive number_of_threads = %i
  nvvm.barrier.arrive id = %i number_of_threads = %i
  nvvm.bar.warp.sync %i : i32
  nvvm.cluster.arrive {aligned}
  nvvm.cluster.arrive.relaxed
  nvvm.cluster.wait {aligned}
  nvvm.mbarrier.init %g, %i : !llvm.ptr, i32
  nvvm.mbarrier.init %s, %i, predicate = %c : !llvm.ptr<3>, i32, i1
  nvvm.mbarrier.inval %s : !llvm.ptr<3>
  %1 = nvvm.mbarrier.arrive %g : !llvm.ptr -> i64
  %2 = nvvm.mbarrier.arrive %s, %i {scope = #nvvm.mem_scope<cluster>, relaxed = true} : !llvm.ptr<3> -> i64
  nvvm.mbarrier.arrive %k : !llvm.ptr<7>
  %3 = nvvm.mbarrier.arrive.nocomplete %s, %i : !llvm.ptr<3>, i32 -> i64
  %4 = nvvm.mbarrier.arrive.expect_tx %s, %i : !llvm.ptr<3>, i32 -> i64
  nvvm.mbarrier.arrive.expect_tx %s, %i, predicate = %c : !llvm.ptr<3>, i32, i1
  %5 = nvvm.mbarrier.arrive_drop %g : !llvm.ptr -> i64
  %6 = nvvm.mbarrier.arrive_drop.nocomplete %s, %i : !llvm.ptr<3>, i32 -> i64
  %7 = nvvm.mbarrier.arrive_drop.expect_tx %s, %i : !llvm.ptr<3>, i32 -> i64
  nvvm.mbarrier.expect_tx %s, %i : !llvm.ptr<3>, i32
  nvvm.mbarrier.complete_tx %k, %i {scope = #nvvm.mem_scope<cluster>} : !llvm.ptr<7>, i32
  %8 = nvvm.mbarrier.test.wait %s, %l : !llvm.ptr<3>, i64 -> i1
  %9 = nvvm.mbarrier.try_wait %s, %i, %i : !llvm.ptr<3>, i32, i32 -> i1
  nvvm.mbarrier.try_wait.parity %s, %i, %i : !llvm.ptr<3>, i32, i32
  nvvm.fence.mbarrier.init
  nvvm.fence.proxy {kind = #nvvm.proxy_kind<alias>}
  nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
  nvvm.fence.proxy.acquire #nvvm.mem_scope<gpu> %g, %i
  nvvm.fence.proxy.acquire #nvvm.mem_scope<gpu> %g, %i from_proxy = #nvvm.proxy_kind<generic> to_proxy = #nvvm.proxy_kind<tensormap>
  nvvm.fence.proxy.release #nvvm.mem_scope<sys>
  nvvm.fence.proxy.sync_restrict {order = #nvvm.mem_order<acquire>}
  nvvm.fence.sync_restrict {order = #nvvm.mem_order<release>}
  nvvm.fence.sc.cluster
  nvvm.memory.barrier #nvvm.mem_scope<gpu>
  nvvm.griddepcontrol wait
  nvvm.griddepcontrol launch_dependents
  nvvm.clusterlaunchcontrol.try.cancel %s, %s
  nvvm.clusterlaunchcontrol.try.cancel multicast, %s, %s
  %10 = nvvm.clusterlaunchcontrol.query.cancel query = is_canceled, %w : i1
  %11 = nvvm.clusterlaunchcontrol.query.cancel query = get_first_cta_id_x, %w : i32
  llvm.return
}

llvm.func @conversions(%f: f32, %i: i32, %h: vector<2xf16>, %b: vector<2xbf16>, %v: vector<4xf32>, %p: vector<2xi8>, %s: i8, %q: vector<4xi8>, %w: vector<2xi16>) {
  %0 = nvvm.convert.float.to.tf32 %f {rnd = #nvvm.fp_rnd_mode<rna>}
  %1 = nvvm.convert.f32x2.to.f4x2 %f, %f {relu = true} : i8 (f4E2M1FN)
  %2 = nvvm.convert.f32x2.to.f6x2 %f, %f : i16 (f6E2M3FN)
  %3 = nvvm.convert.f32x2.to.f8x2 %f, %f {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : vector<2xi8> (f8E4M3FN)
  %4 = nvvm.convert.f32x2.to.f16x2 %f, %f {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
  %5 = nvvm.convert.f32x2.to.bf16x2 %f, %f, %i {rnd = #nvvm.fp_rnd_mode<rs>} : vector<2xbf16>
  %6 = nvvm.convert.f32x4.to.f4x4 %v, %i : vector<4xf32> -> i16 (f4E2M1FN)
  %7 = nvvm.convert.f32x4.to.f6x4 %v, %i {relu = true} : vector<4xf32> -> vector<4xi8> (f6E3M2FN)
  %8 = nvvm.convert.f32x4.to.f8x4 %v, %i : vector<4xf32> -> vector<4xi8> (f8E5M2)
  %9 = nvvm.convert.f16x2.to.f8x2 %h : vector<2xf16> -> i16 (f8E5M2)
  %10 = nvvm.convert.bf16x2.to.f8x2 %b {rnd = #nvvm.fp_rnd_mode<rz>} : vector<2xbf16> -> vector<2xi8> (f8E8M0FNU)
  %11 = nvvm.convert.f4x2.to.f16x2 %s : i8 (f4E2M1FN) -> vector<2xf16>
  %12 = nvvm.convert.f6x2.to.f16x2 %p {relu = true} : vector<2xi8> (f6E2M3FN) -> vector<2xf16>
  %13 = nvvm.convert.f8x2.to.f16x2 %p : vector<2xi8> (f8E4M3FN) -> vector<2xf16>
  %14 = nvvm.convert.f8x2.to.bf16x2 %p : vector<2xi8> (f8E8M0FNU) -> vector<2xbf16>
  %15 = nvvm.rcp.approx.ftz.f %f : f32
  %16 = nvvm.dot.accumulate.4way %q <signed>, %q <unsigned>, %i : vector<4xi8>, vector<4xi8>
  %17 = nvvm.dot.accumulate.2way %w <signed>, %q <signed>, %i {b_hi = false} : vector<2xi16>, vector<4xi8>
  llvm.return
}

llvm.func @copies(%g: !llvm.ptr, %d: !llvm.ptr<1>, %s: !llvm.ptr<3>, %k: !llvm.ptr<7>, %l: !llvm.ptr<5>, %n: i32, %m: i16, %h: i64, %p: i1) {
  nvvm.cp.async.shared.global %s, %d, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
  nvvm.cp.async.shared.global %s, %d, 4, cache = ca, %n : !llvm.ptr<3>, !llvm.ptr<1>, i32
  nvvm.cp.async.commit.group
  nvvm.cp.async.wait.group 1
  nvvm.cp.async.mbarrier.arrive %s {noinc = true} : !llvm.ptr<3>
  nvvm.cp.async.bulk.commit.group
  nvvm.cp.async.bulk.wait_group 0 {read}
  nvvm.cp.async.bulk.prefetch %d, %n l2_cache_hint = %h : !llvm.ptr<1>
  nvvm.cp.async.bulk.shared.cluster.global %k, %d, %s, %n multicast_mask = %m l2_cache_hint = %h : !llvm.ptr<7>, !llvm.ptr<1>
  nvvm.cp.async.bulk.shared.cluster.shared.cta %k, %s, %s, %n : !llvm.ptr<7>, !llvm.ptr<3>
  nvvm.cp.async.bulk.global.shared.cta %d, %s, %n byte_mask = %m : !llvm.ptr<1>, !llvm.ptr<3>
  nvvm.cp.async.bulk.tensor.shared.cluster.global %k, %g, %s, box[%n, %n, %n] im2col[%m] multicast_mask = %m l2_cache_hint = %h {mode = #nvvm.tma_load_mode<im2col>} : !llvm.ptr<7>, !llvm.ptr
  nvvm.cp.async.bulk.tensor.shared.cluster.global %s, %g, %s, box[%n] {isCTAOnly = true} : !llvm.ptr<3>, !llvm.ptr
  nvvm.cp.async.bulk.tensor.shared.cluster.global %s, %g, %s, box[%n] predicate = %p : !llvm.ptr<3>, !llvm.ptr
  nvvm.cp.async.bulk.tensor.global.shared.cta %g, %s, box[%n, %n], predicate = %p : !llvm.ptr, !llvm.ptr<3>
  nvvm.cp.async.bulk.tensor.prefetch %g, box[%n, %n, %n, %n, %n] l2_cache_hint = %h {mode = #nvvm.tma_load_mode<tile_gather4>} : !llvm.ptr
  nvvm.cp.async.bulk.tensor.reduce %g, %s, box[%n] {redKind = #nvvm.tma_redux_kind<inc>} : !llvm.ptr, !llvm.ptr<3>
  nvvm.st.bulk %g, size = %h : !llvm.ptr
  nvvm.prefetch level = L1 uniform, %g : !llvm.ptr
  nvvm.prefetch level = L2, evict_priority = evict_last, %d : !llvm.ptr<1>
  nvvm.prefetch tensormap in_param_space, %g, predicate = %p : !llvm.ptr, i1
  %0 = nvvm.mapa %s, %n : !llvm.ptr<3> -> !llvm.ptr<7>
  llvm.return
}

llvm.func @matrices(%s: !llvm.ptr<3>, %g: !llvm.ptr, %i: i32, %h: vector<2xf16>, %f: f32, %b: i16, %d: i64, %z: f64, %acc: !llvm.struct<(f32, f32, f32, f32)>) {
  %0 = nvvm.ldmatrix %s {num = 1 : i32, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>} : (!llvm.ptr<3>) -> i32
  %1 = nvvm.ldmatrix %s {num = 2 : i32, layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 16>, eltType = #nvvm.ld_st_matrix_elt_type<b8x16.b6x16_p32>} : (!llvm.ptr<3>) -> !llvm.struct<(i32, i32, i32, i32)>
  nvvm.stmatrix %s, %i, %i {layout = #nvvm.mma_layout<col>, shape = #nvvm.ld_st_matrix_shape<m = 16, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b8>} : !llvm.ptr<3>, i32, i32
  %2 = nvvm.wmma.load %g, %i {eltype = #nvvm.mma_type<f16>, frag = #nvvm.mma_frag<a>, k = 16 : i32, layout = #nvvm.mma_layout<row>, m = 16 : i32, n = 16 : i32} : (!llvm.ptr) -> !llvm.struct<(vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>)>
  %3 = nvvm.wmma.load %g, %i {eltype = #nvvm.mma_type<f64>, frag = #nvvm.mma_frag<b>, k = 4 : i32, layout = #nvvm.mma_layout<row>, m = 8 : i32, n = 8 : i32} : (!llvm.ptr) -> f64
  nvvm.wmma.store %s, %i, %h, %h, %h, %h {eltype = #nvvm.mma_type<f16>, k = 16 : i32, layout = #nvvm.mma_layout<row>, m = 16 : i32, n = 16 : i32} : !llvm.ptr<3>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>
  %4 = nvvm.wmma.mma %z, %z, %z, %z {eltypeA = #nvvm.mma_type<f64>, eltypeB = #nvvm.mma_type<f64>, k = 4 : i32, layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, m = 8 : i32, n = 8 : i32} : (f64, f64, f64, f64) -> !llvm.struct<(f64, f64)>
  %5 = nvvm.mma.sync A[%h, %h] B[%h, %h] C[%h, %h, %h, %h] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<row>, shape = #nvvm.shape<m = 8, n = 8, k = 4>} : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> !llvm.struct<(vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>)>
  %6 = nvvm.mma.sync A[%i, %i, %i, %i] B[%i, %i] C[%i, %i, %i, %i] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<u8>, multiplicandBPtxType = #nvvm.mma_type<s8>, intOverflowBehavior = #nvvm.mma_int_overflow<satfinite>, shape = #nvvm.shape<m = 16, n = 8, k = 32>} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %7 = nvvm.mma.sync A[%i, %i] B[%i] C[%i, %i, %i, %i] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, multiplicandAPtxType = #nvvm.mma_type<b1>, multiplicandBPtxType = #nvvm.mma_type<b1>, b1Op = #nvvm.mma_b1op<xor_popc>, shape = #nvvm.shape<m = 16, n = 8, k = 128>} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %8 = nvvm.mma.sp.sync A[%i, %i] B[%i, %i] C[%i, %i, %i, %i] sparseMetadata[%i] selector[%i] {shape = #nvvm.shape<m = 16, n = 8, k = 32>, multiplicandAPtxType = #nvvm.mma_type<s8>, multiplicandBPtxType = #nvvm.mma_type<s8>, intOverflowBehavior = #nvvm.mma_int_overflow<satfinite>, orderedMetadata} : (i32, i32, i32) -> !llvm.struct<(i32, i32, i32, i32)>
  %9 = nvvm.mma.block_scale A[%i, %i, %i, %i] B[%i, %i] C[%f, %f, %f, %f] scaleA[%i, %b, %b] scaleB[%i, %b, %b] {shape = #nvvm.shape<m = 16, n = 8, k = 32>, multiplicandAPtxType = #nvvm.mma_type<e4m3>, multiplicandBPtxType = #nvvm.mma_type<e4m3>, scaleVecSize = #nvvm.scale_vec_size<x1>, blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf8f6f4>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
  %10 = nvvm.mma.sp.block_scale A[%i, %i, %i, %i] B[%i, %i, %i, %i] C[%f, %f, %f, %f] sparseMetadata[%i] selector[%i] scaleA[%i, %b, %b] scaleB[%i, %b, %b] {shape = #nvvm.shape<m = 16, n = 8, k = 128>, multiplicandAPtxType = #nvvm.mma_type<e2m1>, multiplicandBPtxType = #nvvm.mma_type<e2m1>, scaleVecSize = #nvvm.scale_vec_size<x2>, blockScaleFormat = #nvvm.block_scale_format<ue8m0>, kind = #nvvm.block_scale_kind<mxf4>} : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
  nvvm.wgmma.fence.aligned
  %11 = nvvm.wgmma.mma_async %d, %d, %acc, <m = 64, n = 8, k = 8>, D [<f32>, <zero>], A [<tf32>, <neg>, <row>], B [<tf32>, <one>, <col>] : !llvm.struct<(f32, f32, f32, f32)> -> !llvm.struct<(f32, f32, f32, f32)>
  nvvm.wgmma.commit.group.sync.aligned
  nvvm.wgmma.wait.group.sync.aligned 0
  llvm.return
}

llvm.func @tensor(%g: !llvm.ptr, %s: !llvm.ptr<3>, %t: !llvm.ptr<6>, %i: i32, %l: i64, %m: i16, %c: i1, %b: i8, %w: vector<4xi32>, %v: vector<8xi32>) {
  nvvm.tcgen05.alloc %g, %i : !llvm.ptr, i32
  nvvm.tcgen05.alloc %s, %i {group = #nvvm.cta_group<cta_2>} : !llvm.ptr<3>, i32
  nvvm.tcgen05.dealloc %t, %i : !llvm.ptr<6>, i32
  nvvm.tcgen05.relinquish_alloc_permit {group = #nvvm.cta_group<cta_2>}
  nvvm.tcgen05.fence #nvvm.tcgen05_fence<before>
  nvvm.tcgen05.wait #nvvm.tcgen05_wait<load>
  nvvm.tcgen05.commit %s, multicast_mask = %m : !llvm.ptr<3>, i16
  nvvm.tcgen05.shift %t : !llvm.ptr<6>
  nvvm.tcgen05.cp %t, %l {shape = #nvvm.tcgen05_cp_shape<shape_64x128b>, multicast = #nvvm.tcgen05_cp_multicast<warpx2_01_23>, srcFormat = #nvvm.tcgen05_cp_src_fmt<b6x16_p32>}
  %0 = nvvm.tcgen05.ld %t {shape = #nvvm.tcgen05_ldst_shape<shape_16x64b>} : i32
  %1 = nvvm.tcgen05.ld %t, %l pack {shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>} : vector<4xi32>
  nvvm.tcgen05.st %t, %w unpack {shape = #nvvm.tcgen05_ldst_shape<shape_16x256b>} : vector<4xi32>
  %2 = nvvm.tcgen05.mma_smem_desc (%i, %i, %i, %b, %c, %b) : (i32, i32, i32, i8, i1, i8) -> i64
  nvvm.tcgen05.mma %t, %l, %l, %i, %c mask = %w {kind = #nvvm.tcgen05_mma_kind<f16>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1, vector<4xi32>)
  nvvm.tcgen05.mma %t, %t, %l, %i, %c scale = %l mask = %v {kind = #nvvm.tcgen05_mma_kind<tf32>, ctaGroup = #nvvm.cta_group<cta_2>, collectorOp = #nvvm.tcgen05_mma_collectorop<lastuse>, aShift} : (!llvm.ptr<6>, !llvm.ptr<6>, i64, i32, i1, i64, vector<8xi32>)
  nvvm.tcgen05.mma.sp %t, %l, %l, %i, %c, %t {kind = #nvvm.tcgen05_mma_kind<i8>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>)
  nvvm.tcgen05.mma.block_scale %t, %l, %l, %i, %c, %t, %t {kind = #nvvm.block_scale_kind<mxf4nvf4>, ctaGroup = #nvvm.cta_group<cta_1>, blockScale = #nvvm.tcgen05_mma_block_scale<block16>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>)
  nvvm.tcgen05.mma.sp.block_scale %t, %l, %l, %i, %c, %t, %t, %t {kind = #nvvm.block_scale_kind<mxf4>, ctaGroup = #nvvm.cta_group<cta_1>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>)
  nvvm.tcgen05.mma.ws %t, %l, %l, %i, %c, %l {kind = #nvvm.tcgen05_mma_kind<f8f6f4>, collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b2>} : (!llvm.ptr<6>, i64, i64, i32, i1, i64)
  nvvm.tcgen05.mma.ws.sp %t, %l, %l, %i, %c, %t {kind = #nvvm.tcgen05_mma_kind<f16>} : (!llvm.ptr<6>, i64, i64, i32, i1, !llvm.ptr<6>)
  llvm.return
}

llvm.func @warps(%i: i32, %l: i64, %f: f32, %c: i1) {
  %0 = nvvm.elect.sync -> i1
  %1 = nvvm.elect.sync %i -> i1
  %2 = nvvm.shfl.sync bfly %i, %f, %i, %i : f32 -> f32
  %3 = nvvm.shfl.sync idx %i, %i, %i, %i {return_value_and_is_valid} : i32 -> !llvm.struct<(i32, i1)>
  %4 = nvvm.vote.sync ballot %i, %c -> i32
  %5 = nvvm.vote.sync uni %i, %c -> i1
  %6 = nvvm.match.sync any %i, %l : i64 -> i32
  %7 = nvvm.match.sync all %i, %i : i32 -> !llvm.struct<(i32, i1)>
  %8 = nvvm.redux.sync umax %i, %i : i32 -> i32
  %9 = nvvm.redux.sync fmin %f, %i {abs = true, nan = true} : f32 -> f32
  nvvm.setmaxregister increase 40
  nvvm.pmevent id = 3
  nvvm.pmevent mask = 5
  nvvm.nanosleep %i
  nvvm.breakpoint
  nvvm.inline_ptx "bar.sync 0;"
  %10:2 = nvvm.inline_ptx "x {$r0}, {$r1};" ro (%i, %f : i32, f32) rw (%l : i64), predicate = %c {note} -> i32, f32
  %11 = nvvm.prmt #nvvm.permute_mode<f4e> %i, %i, %i : i32
  %12 = nvvm.prmt #nvvm.permute_mode<rc8> %i, %i : i32
  nvvm.exit
  llvm.return
}

gpu.module @devices [#nvvm.target<O = 3, triple = "nvptx64", chip = "sm_90a", features = "+ptx80", flags = {fast}, link = ["lib.bc"]>] {
  llvm.func @kernel() attributes {nvvm.kernel, nvvm.maxntid = array<i32: 128>, nvvm.minctasm = 2 : i32} {
    nvvm.wgmma.fence.aligned
    llvm.return
  }
}
