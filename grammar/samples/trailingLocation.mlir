loc(unknown)
// -----
loc(#loc1)
