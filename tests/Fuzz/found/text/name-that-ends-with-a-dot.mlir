"stringstensor<4x!foo."() {a = sparse<[[0, 0], [1, 1]], ["a", "b"]> : tensor<4x4x!foo.0xs>, b = sparse<1, "c"> : tensor<4x!foo.s>} : () -> ()
