"a.b"() : () -> ()
// -----
#map = affine_map<(d0) -> (d0)>
!t = tensor<2xf32>
%0:2 = "a.b"() {m = #map} : () -> (!t, i32)
{-# dialect_resources: { builtin: { blob: "0x0400000001020304" } } #-}
