%0: memref<2xi8>
// -----
%a: i32 loc("x")
