@a
// -----
@"quoted name"
// -----
@a::@b::@c
