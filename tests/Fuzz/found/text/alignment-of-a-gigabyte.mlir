#map = affine_map<(d0, d1) -> (d1, d0)>
"foo.types"() {a = memref<2x?xf32, #map, 3>, b = memref<4xf32, strided<[2], offset: 1>>, c = vector<4x[8]xi1>, d = complex<f64>, D = tuple<i32, tuple<>>, f = f8E4M3B11FNUZ, g = memref<*xi8, "x">, h = i1234, i = none, j = index, k = dense<true> : tensor<3xi1>, l = dense<[true, false]> : tensor<2xi1>, m = dense<> : tensor<0xf32>, n = dense<"a"> : tensor<2x!x.y>, o = array<i1: true, false>, p = array<f32>, q = array<f32: 1.000000e+00, 0x7FC00000>, r = -5 : index, s = -1 : i128, t = dense_resource<blob> : tensor<1xf32>} : () -> ()

{-#
  dialect_resources: {
    builtin: {
      blob: "0x0400006001000000"
    }
  }
#-}
