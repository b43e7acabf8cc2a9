tensor
// -----
at
// -----
builtin
