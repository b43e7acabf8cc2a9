{a}
// -----
[]
// -----
unit
// -----
true
// -----
1 : i32
// -----
-1.5e3 : f32
// -----
0x7FC00000 : f32
// -----
"text" : !a.b
// -----
@a::@"b c"
// -----
array<i32: 1, -2>
// -----
array<i1: true>
// -----
array<f32>
// -----
dense<1.0> : tensor<2xf32>
// -----
dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>
// -----
dense<"0xFF00"> : tensor<2xi8>
// -----
dense<(1.0, 2.0)> : tensor<complex<f32>>
// -----
dense<> : tensor<0xi1>
// -----
sparse<[[0, 0]], [1]> : tensor<1x1xi8>
// -----
dense_resource<blob> : tensor<1xi8>
// -----
distinct[0]<1 : i8>
// -----
distinct[1]<>
// -----
affine_map<(d0)[s0] -> (d0 + s0)>
// -----
affine_set<(d0) : (d0 >= 0)>
// -----
strided<[?, 1], offset: -1>
// -----
loc("x")
// -----
#a.b<c>
// -----
tensor<2xf32>
