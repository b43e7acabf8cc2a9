// RUN: mlir-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error@+1 {{expected compressed or loose_compressed level before singleton level}}
"u.x"() {a = #sparse_tensor.encoding<{map = {l0,l1}(d0 = l1, d1 = l0) -> (l0=d1 : dense, l1=d0 : singleton(soa))}>} : () -> ()

// -----

// expected-error@+1 {{failed to infer lvlToDim from dimToLvl}}
"u.x"() {a = #sparse_tensor.encoding<{map = (i, j) -> (j + i : dense, i : compressed)}>} : () -> ()

// -----

// expected-error@+1 {{failed to infer lvlToDim from dimToLvl}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense), crdWidth = 8}>} : () -> ()

// -----

// expected-error@+1 {{unknown level format: dens}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0) -> (d0 : dens)}>} : () -> ()

// -----

// expected-error@+1 {{unexpected position bitwidth: 7}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0) -> (d0 : dense), posWidth = 7}>} : () -> ()

// -----

// expected-error@+1 {{expected a non-empty array for lvlTypes}}
"u.x"() {a = #sparse_tensor.encoding<{posWidth = 8}>} : () -> ()

// -----

// expected-error@+1 {{unexpected key: foo}}
"u.x"() {a = #sparse_tensor.encoding<{foo = 8}>} : () -> ()

// -----

// expected-error@+1 {{use of undeclared identifier}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0) -> (d1 : dense)}>} : () -> ()

// -----

// expected-error@+1 {{unknown level property: foo}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0) -> (d0 : dense(foo))}>} : () -> ()

// -----

// expected-error@+1 {{dimension-rank mismatch between encoding and tensor shape: 1 != 2}}
func.func private @f(tensor<3x4xf32, #sparse_tensor.encoding<{map = (d0) -> (d0 : dense)}>>)

// -----

// expected-error@+1 {{explicit value type mismatch between encoding and tensor element type: 'i32' != 'f32'}}
func.func private @h(tensor<3x4xf32, #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed), explicitVal = 1 : i32}>>)

// -----

// expected-error@+1 {{Batch lvlType can only be leading levels.}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : batch)}>} : () -> ()

// -----

// expected-error@+1 {{expected compressed or loose_compressed level before singleton level}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : singleton, d1 : dense)}>} : () -> ()

// -----

// expected-error@+1 {{expected compressed or loose_compressed level before singleton level}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : singleton)}>} : () -> ()

// -----

// expected-error@+1 {{expected n <= m in n_out_of_m}}
"u.x"() {a = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : structured[4, 2])}>} : () -> ()

// -----

// expected-error@+1 {{use of undeclared identifier 'd0'}}
"u.x"() {a = #sparse_tensor.encoding<{map = {l0}(d0) -> (d0 : dense)}>} : () -> ()

// -----

// expected-error@+1 {{expected a non-empty array for lvlTypes}}
"u.x"() {a = #sparse_tensor.encoding<{}>} : () -> ()
