d0 + d1 * 2 - s0 mod 3
