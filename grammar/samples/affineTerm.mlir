d0 * 4 ceildiv 2
