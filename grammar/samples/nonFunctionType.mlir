tensor<*xf32>
// -----
tensor<2x?x4xbf16, "encoding">
// -----
tensor<0xf32>
// -----
tensor<4 x 8 x i1>
// -----
memref<?xf32, strided<[?], offset: 3>, 1 : i32>
// -----
vector<[4]x2xf32>
// -----
vector<f32>
// -----
complex<f64>
// -----
tuple<>
// -----
tuple<i1, tuple<si8>>
// -----
!llvm.ptr<3>
// -----
!alias
// -----
!a.b<(c) -> [d, "}"]>
// -----
f8E4M3FN
// -----
ui17
