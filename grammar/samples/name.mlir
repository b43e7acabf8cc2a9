d0
// -----
dense
