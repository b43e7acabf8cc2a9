(d0, d1)[s0] -> (d0 + d1 * s0, d0 floordiv 2)
// -----
() -> ()
