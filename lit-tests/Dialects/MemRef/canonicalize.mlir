// RUN: openxla-opt %s -canonicalize --allow-unregistered-dialect | FileCheck %s

// A constant size becomes a static extent, a negative one does not.
// CHECK-LABEL: func.func @alloc_sizes(
// CHECK-NEXT: %c-4 = arith.constant -4 : index
// CHECK-NEXT: %alloc = memref.alloc(%arg0) : memref<4x?xf32>
// CHECK-NEXT: %cast = memref.cast %alloc : memref<4x?xf32> to memref<?x?xf32>
// CHECK-NEXT: %alloca = memref.alloca() {alignment = 16 : i64} : memref<4xf32>
// CHECK-NEXT: %cast_0 = memref.cast %alloca : memref<4xf32> to memref<?xf32>
// CHECK-NEXT: %alloc_1 = memref.alloc(%c-4) : memref<?xf32>
// CHECK-NEXT: "use"(%cast, %cast_0, %alloc_1) : (memref<?x?xf32>, memref<?xf32>, memref<?xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @alloc_sizes(%n: index) {
  %c4 = arith.constant 4 : index
  %cn = arith.constant -4 : index
  %0 = memref.alloc(%c4, %n) : memref<?x?xf32>
  %1 = memref.alloca(%c4) {alignment = 16} : memref<?xf32>
  %2 = memref.alloc(%cn) : memref<?xf32>
  "use"(%0, %1, %2) : (memref<?x?xf32>, memref<?xf32>, memref<?xf32>) -> ()
  return
}

// Memory that nobody reads goes, with what writes and frees it.
// CHECK-LABEL: func.func @unread(
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @unread(%v: f32, %i: index, %m: memref<?xf32>) {
  %0 = memref.alloc() : memref<4xf32>
  memref.store %v, %0[%i] : memref<4xf32>
  memref.dealloc %0 : memref<4xf32>
  %1 = memref.realloc %m : memref<?xf32> to memref<8xf32>
  return
}

// A stored memref is read by whoever loads it.
// CHECK-LABEL: func.func @escapes(
// CHECK-NEXT: %alloc = memref.alloc() : memref<4xf32>
// CHECK-NEXT: memref.store %alloc, %arg0[%arg1] : memref<1xmemref<4xf32>>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @escapes(%p: memref<1xmemref<4xf32>>, %i: index) {
  %0 = memref.alloc() : memref<4xf32>
  memref.store %0, %p[%i] : memref<1xmemref<4xf32>>
  return
}

// Accesses read through casts.
// CHECK-LABEL: func.func @casts(
// CHECK-NEXT: %0 = memref.load %arg0[%arg2] : memref<4xf32>
// CHECK-NEXT: memref.store %arg1, %arg0[%arg2] : memref<4xf32>
// CHECK-NEXT: %1 = memref.atomic_rmw addf %arg1, %arg0[%arg2] : (f32, memref<4xf32>) -> f32
// CHECK-NEXT: memref.prefetch %arg0[%arg2], read, locality<3>, data : memref<4xf32>
// CHECK-NEXT: %cast = memref.cast %arg0 : memref<4xf32> to memref<?xf32, strided<[?], offset: ?>>
// CHECK-NEXT: "use"(%0, %1, %cast, %arg0) : (f32, f32, memref<?xf32, strided<[?], offset: ?>>, memref<4xf32>) -> ()
// CHECK-NEXT: memref.dealloc %arg0 : memref<4xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @casts(%m: memref<4xf32>, %v: f32, %i: index) {
  %c = memref.cast %m : memref<4xf32> to memref<?xf32>
  %0 = memref.load %c[%i] : memref<?xf32>
  memref.store %v, %c[%i] : memref<?xf32>
  %1 = memref.atomic_rmw addf %v, %c[%i] : (f32, memref<?xf32>) -> f32
  memref.prefetch %c[%i], read, locality<3>, data : memref<?xf32>
  %2 = memref.cast %c : memref<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %3 = memref.cast %c : memref<?xf32> to memref<4xf32>
  "use"(%0, %1, %2, %3) : (f32, f32, memref<?xf32, strided<[?], offset: ?>>, memref<4xf32>) -> ()
  memref.dealloc %c : memref<?xf32>
  return
}

// Copies of casts, of nothing, to itself.
// CHECK-LABEL: func.func @copies(
// CHECK-NEXT: memref.copy %arg0, %arg1 : memref<4xf32> to memref<4xf32>
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @copies(%a: memref<4xf32>, %b: memref<4xf32>, %e: memref<0xf32>, %f: memref<0xf32>) {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32>
  memref.copy %0, %b : memref<?xf32> to memref<4xf32>
  memref.copy %e, %f : memref<0xf32> to memref<0xf32>
  memref.copy %a, %a : memref<4xf32> to memref<4xf32>
  return
}

// An extent is known, or known where the memory comes from.
// CHECK-LABEL: func.func @dims(
// CHECK-NEXT: %c2 = arith.constant 2 : index
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c1 = arith.constant 1 : index
// CHECK-NEXT: %c4 = arith.constant 4 : index
// CHECK-NEXT: %cast = memref.cast %arg0 : memref<4x?xf32> to memref<?x?xf32>
// CHECK-NEXT: %dim = memref.dim %arg0, %c1 : memref<4x?xf32>
// CHECK-NEXT: %dim_0 = memref.dim %cast, %arg1 : memref<?x?xf32>
// CHECK-NEXT: %reinterpret_cast = memref.reinterpret_cast %arg0 to offset: [0], sizes: [%arg1], strides: [1] : memref<4x?xf32> to memref<?xf32>
// CHECK-NEXT: %dim_1 = memref.dim %reinterpret_cast, %c0 : memref<?xf32>
// CHECK-NEXT: %0 = memref.load %arg3[%c1] : memref<2xi32>
// CHECK-NEXT: %1 = arith.index_cast %0 : i32 to index
// CHECK-NEXT: "use"(%c4, %arg1, %arg1, %arg1, %dim, %dim_0, %dim_1, %1, %c2) : (index, index, index, index, index, index, index, index, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @dims(%m: memref<4x?xf32>, %n: index, %b: memref<64xi8>, %s: memref<2xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %static = memref.dim %m, %c0 : memref<4x?xf32>
  %alloc = memref.alloc(%n) : memref<4x?xf32>
  %of_alloc = memref.dim %alloc, %c1 : memref<4x?xf32>
  %view = memref.view %b[%c0][%n] : memref<64xi8> to memref<?xf32>
  %of_view = memref.dim %view, %c0 : memref<?xf32>
  %window = memref.subview %m[0, 0] [1, %n] [1, 1] : memref<4x?xf32> to memref<?xf32, strided<[1]>>
  %of_window = memref.dim %window, %c0 : memref<?xf32, strided<[1]>>
  %cast = memref.cast %m : memref<4x?xf32> to memref<?x?xf32>
  %of_cast = memref.dim %cast, %c1 : memref<?x?xf32>
  %unknown = memref.dim %cast, %n : memref<?x?xf32>
  %reinterpreted = memref.reinterpret_cast %m to offset: [0], sizes: [%n], strides: [1] : memref<4x?xf32> to memref<?xf32>
  %of_reinterpreted = memref.dim %reinterpreted, %c0 : memref<?xf32>
  %reshape = memref.reshape %m(%s) : (memref<4x?xf32>, memref<2xi32>) -> memref<?x?xf32>
  %of_reshape = memref.dim %reshape, %c1 : memref<?x?xf32>
  %rank = memref.rank %m : memref<4x?xf32>
  "use"(%static, %of_alloc, %of_view, %of_window, %of_cast, %unknown, %of_reinterpreted, %of_reshape, %rank) : (index, index, index, index, index, index, index, index, index) -> ()
  return
}

// Windows with constants as operands, on a cast, on all.
// CHECK-LABEL: func.func @subviews(
// CHECK-NEXT: %subview = memref.subview %arg0[0, %arg1] [2, 4] [1, 1] : memref<8x8xf32> to memref<2x4xf32, strided<[8, 1], offset: ?>>
// CHECK-NEXT: %cast = memref.cast %subview : memref<2x4xf32, strided<[8, 1], offset: ?>> to memref<?x4xf32, strided<[8, 1], offset: ?>>
// CHECK-NEXT: %subview_0 = memref.subview %arg0[%arg1, 0] [1, 4] [1, 1] : memref<8x8xf32> to memref<4xf32, strided<[1], offset: ?>>
// CHECK-NEXT: %cast_1 = memref.cast %arg0 : memref<8x8xf32> to memref<8x8xf32, strided<[8, 1]>>
// CHECK-NEXT: "use"(%cast, %subview_0, %cast_1, %cast_1) : (memref<?x4xf32, strided<[8, 1], offset: ?>>, memref<4xf32, strided<[1], offset: ?>>, memref<8x8xf32, strided<[8, 1]>>, memref<8x8xf32, strided<[8, 1]>>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @subviews(%m: memref<8x8xf32>, %i: index) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %0 = memref.subview %m[%c0, %i] [%c2, 4] [1, 1] : memref<8x8xf32> to memref<?x4xf32, strided<[8, 1], offset: ?>>
  %c = memref.cast %m : memref<8x8xf32> to memref<?x?xf32>
  %1 = memref.subview %c[%i, 0] [1, 4] [1, 1] : memref<?x?xf32> to memref<4xf32, strided<[1], offset: ?>>
  %2 = memref.subview %m[0, 0] [8, 8] [1, 1] : memref<8x8xf32> to memref<8x8xf32, strided<[8, 1]>>
  %3 = memref.subview %2[0, 0] [8, 8] [1, 1] : memref<8x8xf32, strided<[8, 1]>> to memref<8x8xf32, strided<[8, 1]>>
  "use"(%0, %1, %2, %3) : (memref<?x4xf32, strided<[8, 1], offset: ?>>, memref<4xf32, strided<[1], offset: ?>>, memref<8x8xf32, strided<[8, 1]>>, memref<8x8xf32, strided<[8, 1]>>) -> ()
  return
}

// Not where the window would leave the memory.
// CHECK-LABEL: func.func @subview_out_of_bounds(
// CHECK-NEXT: %c8 = arith.constant 8 : index
// CHECK-NEXT: %subview = memref.subview %arg0[4] [%c8] [1] : memref<8xf32> to memref<?xf32, strided<[1], offset: 4>>
// CHECK-NEXT: return %subview : memref<?xf32, strided<[1], offset: 4>>
// CHECK-NEXT: }
func.func @subview_out_of_bounds(%m: memref<8xf32>) -> memref<?xf32, strided<[1], offset: 4>> {
  %c8 = arith.constant 8 : index
  %0 = memref.subview %m[4] [%c8] [1] : memref<8xf32> to memref<?xf32, strided<[1], offset: 4>>
  return %0 : memref<?xf32, strided<[1], offset: 4>>
}

// Memory taken apart and put together again.
// CHECK-LABEL: func.func @metadata(
// CHECK-NEXT: %c0 = arith.constant 0 : index
// CHECK-NEXT: %c4 = arith.constant 4 : index
// CHECK-NEXT: %cast = memref.cast %arg0 : memref<?x4xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
// CHECK-NEXT: %reinterpret_cast = memref.reinterpret_cast %arg0 to offset: [0], sizes: [%arg1, 4], strides: [4, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1]>>
// CHECK-NEXT: %cast_0 = memref.cast %reinterpret_cast : memref<?x4xf32, strided<[4, 1]>> to memref<?x4xf32, strided<[4, 1], offset: ?>>
// CHECK-NEXT: "use"(%cast, %cast_0, %c0, %c4, %c4) : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x4xf32, strided<[4, 1], offset: ?>>, index, index, index) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @metadata(%m: memref<?x4xf32>, %n: index) {
  %b, %o, %s:2, %t:2 = memref.extract_strided_metadata %m : memref<?x4xf32> -> memref<f32>, index, index, index, index, index
  %0 = memref.reinterpret_cast %b to offset: [%o], sizes: [%s#0, %s#1], strides: [%t#0, %t#1] : memref<f32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %1 = memref.reinterpret_cast %b to offset: [%o], sizes: [%n, 4], strides: [4, 1] : memref<f32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  "use"(%0, %1, %o, %s#1, %t#0) : (memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x4xf32, strided<[4, 1], offset: ?>>, index, index, index) -> ()
  return
}

// One reinterpretation does; one that changes nothing is none.
// CHECK-LABEL: func.func @reinterpretations(
// CHECK-NEXT: %reinterpret_cast = memref.reinterpret_cast %arg0 to offset: [0], sizes: [4], strides: [1] : memref<?xf32> to memref<4xf32, strided<[1]>>
// CHECK-NEXT: %cast = memref.cast %reinterpret_cast : memref<4xf32, strided<[1]>> to memref<?xf32>
// CHECK-NEXT: "use"(%cast, %arg1) : (memref<?xf32>, memref<2x3xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @reinterpretations(%m: memref<?xf32>, %k: memref<2x3xf32>, %n: index) {
  %c4 = arith.constant 4 : index
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [%n, 2], strides: [2, 1] : memref<?xf32> to memref<?x2xf32>
  %1 = memref.reinterpret_cast %0 to offset: [0], sizes: [%c4], strides: [1] : memref<?x2xf32> to memref<?xf32>
  %2 = memref.reinterpret_cast %k to offset: [0], sizes: [2, 3], strides: [3, 1] : memref<2x3xf32> to memref<2x3xf32>
  "use"(%1, %2) : (memref<?xf32>, memref<2x3xf32>) -> ()
  return
}

// Transpositions, spaces and alignments in a row.
// CHECK-LABEL: func.func @chains(
// CHECK-NEXT: %transpose = memref.transpose %arg0 (d0, d1) -> (d0, d1) : memref<2x3xf32> to memref<2x3xf32, strided<[3, 1]>>
// CHECK-NEXT: %assume_align = memref.assume_alignment %arg0, 16 : memref<2x3xf32>
// CHECK-NEXT: "use"(%transpose, %arg0, %assume_align) : (memref<2x3xf32, strided<[3, 1]>>, memref<2x3xf32>, memref<2x3xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @chains(%m: memref<2x3xf32>) {
  %0 = memref.transpose %m (d0, d1) -> (d1, d0) : memref<2x3xf32> to memref<3x2xf32, strided<[1, 3]>>
  %1 = memref.transpose %0 (d0, d1) -> (d1, d0) : memref<3x2xf32, strided<[1, 3]>> to memref<2x3xf32, strided<[3, 1]>>
  %2 = memref.memory_space_cast %m : memref<2x3xf32> to memref<2x3xf32, 1>
  %3 = memref.memory_space_cast %2 : memref<2x3xf32, 1> to memref<2x3xf32>
  %4 = memref.assume_alignment %m, 16 : memref<2x3xf32>
  %5 = memref.assume_alignment %4, 16 : memref<2x3xf32>
  "use"(%1, %3, %5) : (memref<2x3xf32, strided<[3, 1]>>, memref<2x3xf32>, memref<2x3xf32>) -> ()
  return
}

// Views with constant sizes, of a cast, of all.
// CHECK-LABEL: func.func @views(
// CHECK-NEXT: %view = memref.view %arg0[%arg1][] : memref<64xi8> to memref<4xf32>
// CHECK-NEXT: %cast = memref.cast %view : memref<4xf32> to memref<?xf32>
// CHECK-NEXT: %view_0 = memref.view %arg0[%arg1][] : memref<64xi8> to memref<4xf32>
// CHECK-NEXT: "use"(%cast, %view_0, %arg0) : (memref<?xf32>, memref<4xf32>, memref<64xi8>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @views(%b: memref<64xi8>, %i: index) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %0 = memref.view %b[%i][%c4] : memref<64xi8> to memref<?xf32>
  %c = memref.cast %b : memref<64xi8> to memref<?xi8>
  %1 = memref.view %c[%i][] : memref<?xi8> to memref<4xf32>
  %2 = memref.view %b[%c0][] : memref<64xi8> to memref<64xi8>
  "use"(%0, %1, %2) : (memref<?xf32>, memref<4xf32>, memref<64xi8>) -> ()
  return
}

// Collapsing and expanding after each other, and of casts.
// CHECK-LABEL: func.func @collapse_and_expand(
// CHECK-NEXT: %collapse_shape = memref.collapse_shape %arg0 {{\[\[}}0], [1, 2]] : memref<2x3x4xf32> into memref<2x12xf32>
// CHECK-NEXT: %collapse_shape_0 = memref.collapse_shape %arg0 {{\[\[}}0, 1, 2]] : memref<2x3x4xf32> into memref<24xf32>
// CHECK-NEXT: %cast = memref.cast %collapse_shape_0 : memref<24xf32> to memref<?xf32>
// CHECK-NEXT: "use"(%collapse_shape, %arg1, %cast) : (memref<2x12xf32>, memref<?x4xf32>, memref<?xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @collapse_and_expand(%a: memref<2x3x4xf32>, %b: memref<?x4xf32>, %n: index) {
  %0 = memref.collapse_shape %a [[0, 1], [2]] : memref<2x3x4xf32> into memref<6x4xf32>
  %1 = memref.collapse_shape %0 [[0, 1]] : memref<6x4xf32> into memref<24xf32>
  %2 = memref.expand_shape %1 [[0, 1]] output_shape [2, 12] : memref<24xf32> into memref<2x12xf32>
  %3 = memref.expand_shape %b [[0, 1], [2]] output_shape [%n, 3, 4] : memref<?x4xf32> into memref<?x3x4xf32>
  %4 = memref.collapse_shape %3 [[0, 1], [2]] : memref<?x3x4xf32> into memref<?x4xf32>
  %5 = memref.cast %a : memref<2x3x4xf32> to memref<?x?x?xf32>
  %6 = memref.collapse_shape %5 [[0, 1, 2]] : memref<?x?x?xf32> into memref<?xf32>
  "use"(%2, %4, %6) : (memref<2x12xf32>, memref<?x4xf32>, memref<?xf32>) -> ()
  return
}

// A scope without stack memory is none; at the end of another, it is not needed.
// CHECK-LABEL: func.func @scopes(
// CHECK-NEXT: %0 = arith.addi %arg0, %arg0 : index
// CHECK-NEXT: memref.store %arg0, %arg1[%0] : memref<?xindex>
// CHECK-NEXT: memref.alloca_scope  {
// CHECK-NEXT: %alloca_0 = memref.alloca() : memref<4xf32>
// CHECK-NEXT: "use"(%alloca_0) : (memref<4xf32>) -> ()
// CHECK-NEXT: }
// CHECK-NEXT: "effect"() : () -> ()
// CHECK-NEXT: %alloca = memref.alloca() : memref<4xf32>
// CHECK-NEXT: "use"(%alloca) : (memref<4xf32>) -> ()
// CHECK-NEXT: return
// CHECK-NEXT: }
func.func @scopes(%i: index, %m: memref<?xindex>) {
  memref.alloca_scope {
    %0 = arith.addi %i, %i : index
    memref.store %i, %m[%0] : memref<?xindex>
  }
  memref.alloca_scope {
    %0 = memref.alloca() : memref<4xf32>
    "use"(%0) : (memref<4xf32>) -> ()
  }
  "effect"() : () -> ()
  memref.alloca_scope {
    %0 = memref.alloca() : memref<4xf32>
    "use"(%0) : (memref<4xf32>) -> ()
  }
  return
}
