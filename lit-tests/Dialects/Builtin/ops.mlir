// RUN: openxla-opt %s --allow-unregistered-dialect | openxla-opt --allow-unregistered-dialect | FileCheck %s
// RUN: openxla-opt %s --allow-unregistered-dialect --mlir-print-op-generic | openxla-opt --allow-unregistered-dialect | FileCheck %s

// CHECK: #distinct = distinct[0]<42 : i32>
// CHECK: #map = affine_map<(d0, d1)[s0] -> (d0 + s0 * 2, d1 mod 3)>
// CHECK: #map1 = affine_map<(d0) -> (d0)>
// CHECK: #map2 = affine_map<(d0, d1) -> (d1, d0)>
// CHECK: #set = affine_set<(d0) : (d0 - 1 >= 0, d0 == 0)>
// CHECK: module @foo attributes {a.b = 1 : i32} {
// CHECK: %0:2 = "foo.op"() {a = #map, b = #set, c = #map1, d = 1 : i64, e = 2.500000e+00 : f64, f = "hi\0A\22\\ \C3\A9", g = [1, 2 : i8, -3 : si32], h = {x, y}, i = dense<[1, 2, 3]> : tensor<3xi32>, j = dense<1.500000e+00> : tensor<2x2xf32>, k = array<i32: 1, 2>, l = @a::@"b c", m = f32, n = tensor<*xf32>, o = (i32) -> (), p = dense<{{\[\[}}1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]> : vector<2x2xbf16>, q = dense<(1.000000e+00,2.000000e+00)> : tensor<2xcomplex<f32>>, "quoted key" = true, r = 0x7FC00000 : f32, s = dense<[1, 2, 3, 4]> : tensor<4xi8>, u = #foo.bar<1, 2, "x">, v = !foo.type<a<b>>, w = #foo<"raw">, x = #distinct, y = sparse<{{\[\[}}0, 1], [1, 0]], [1, 2]> : tensor<2x2xi32>, z = strided<[?, 1], offset: ?>} : () -> (i32, f32)
// CHECK: %1 = "foo.region"(%0#0, %0#1) ({
// CHECK: ^bb0(%arg0: i32, %arg1: f32):
// CHECK: "foo.br"(%arg0)[^bb1, ^bb2] : (i32) -> ()
// CHECK: ^bb1:  // pred: ^bb0
// CHECK: "foo.x"() <{prop = 1 : i32}> {attr} : () -> ()
// CHECK: "foo.br"()[^bb2] : () -> ()
// CHECK: ^bb2:  // 2 preds: ^bb0, ^bb1
// CHECK: %3 = "foo.def"() : () -> i32
// CHECK: %4 = "foo.use"(%3) : (i32) -> i32
// CHECK: "foo.end"() : () -> ()
// CHECK: }, {
// CHECK: }) : (i32, f32) -> tensor<4x?xf32>
// CHECK: module {
// CHECK: "foo.types"() {a = memref<2x?xf32, #map2, 3>, b = memref<4xf32, strided<[2], offset: 1>>, c = vector<4x[8]xi1>, d = complex<f64>, e = tuple<i32, tuple<>>, f = f8E4M3B11FNUZ, g = memref<*xi8, "x">, h = i1234, i = none, j = index, k = dense<true> : tensor<3xi1>, l = dense<[true, false]> : tensor<2xi1>, m = dense<> : tensor<0xf32>, n = dense<"a"> : tensor<2x!x.y>, o = array<i1: true, false>, p = array<f32>, q = array<f32: 1.000000e+00, 0x7FC00000>, r = -5 : index, s = -1 : i128, t = dense_resource<blob> : tensor<1xf32>} : () -> ()
// CHECK: %2 = unrealized_conversion_cast %0#0 : i32 to i64
// CHECK: {-#
// CHECK: dialect_resources: {
// CHECK: builtin: {
// CHECK: blob: "0x0400000001000000"
// CHECK: #-}

#map = affine_map<(d0, d1)[s0] -> (d0 + s0 * 2, d1 mod 3)>
#set = affine_set<(d0) : (d0 - 1 >= 0, d0 == 0)>
!t = tensor<4x?xf32>
module @foo attributes {a.b = 1 : i32} {
  %0:2 = "foo.op"() {a = #map, b = #set, c = affine_map<(d0) -> (d0)>, d = 1, e = 2.5, f = "hi\n\"\\ é", g = [1, 2 : i8, -3 : si32], h = {x, y = unit}, "quoted key" = true, i = dense<[1,2,3]> : tensor<3xi32>, j = dense<1.5> : tensor<2x2xf32>, k = array<i32: 1, 2>, l = @a::@"b c", m = f32, n = tensor<*xf32>, o = (i32) -> (), p = dense<[[1.0, 2.0],[3.0,4.0]]> : vector<2x2xbf16>, q = dense<(1.0,2.0)> : tensor<2xcomplex<f32>>, r = 0x7FC00000 : f32, s = dense<"0x01020304"> : tensor<4xi8>, u = #foo.bar<1, 2, "x">, v = !foo.type<a<b>>, w = #foo<"raw">, x = distinct[3]<42 : i32>, y = sparse<[[0,1],[1,0]],[1,2]> : tensor<2x2xi32>, z = strided<[?, 1], offset: ?>}: () -> (i32, f32)
  %1 = "foo.region"(%0#0, %0#1) ({
  ^bb0(%a: i32, %b: f32):
    "foo.br"(%a)[^bb1, ^bb2] : (i32) -> ()
  ^bb1:
    "foo.x"() <{prop = 1 : i32}> {attr} : () -> ()
    "foo.br"()[^bb2] : () -> ()
  ^bb2:
    %later = "foo.def"() : () -> i32
    %x = "foo.use"(%later) : (i32) -> i32
    "foo.end"() : () -> ()
  }, {
  }) : (i32, f32) -> !t loc("x.py":3:4)
  module {
  }
  "foo.types"() {a = memref<2x?xf32, affine_map<(d0,d1)->(d1,d0)>, 3>, b = memref<4xf32, strided<[2], offset: 1>>, c = vector<4x[8]xi1>, d = complex<f64>, e = tuple<i32, tuple<>>, f = f8E4M3B11FNUZ, g = memref<*xi8, "x">, h = i1234, i = none, j = index, k = dense<true> : tensor<3xi1>, l = dense<[true,false]> : tensor<2xi1>, m = dense<> : tensor<0xf32>, n = dense<"a"> : tensor<2x!x.y>, o = array<i1: true, false>, p = array<f32>, q = array<f32: 1.0, 0x7FC00000>, r = -5 : index, s = 340282366920938463463374607431768211455 : i128, t = dense_resource<blob> : tensor<1xf32>} : () -> ()
  %2 = builtin.unrealized_conversion_cast %0#0 : i32 to i64
}
{-#
  dialect_resources: {
    builtin: {
      blob: "0x0400000001000000"
    }
  }
#-}
