(a [b] {c} <d>)
// -----
word
