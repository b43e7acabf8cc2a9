"strings"() {a = sparse<[[0, 0], [1, 1]], ["a",	"b"]> : tensor<4x4x!foo.s>, b = sparse<1, "c"> : tensor<!f4xoo.s>} : () -> ()
