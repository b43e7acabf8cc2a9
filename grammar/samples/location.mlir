unknown
// -----
"a.mlir":1:2
// -----
"a.mlir":1:2 to 3:4
// -----
"a.mlir":1:2 to :4
// -----
"name"("a.mlir":1:2)
// -----
callsite("a" at "b":1:2)
// -----
fused<"cse">["a", "b":1:2]
// -----
fused[]
// -----
loc("x")
// -----
#loc
// -----
"a.mlir":3
