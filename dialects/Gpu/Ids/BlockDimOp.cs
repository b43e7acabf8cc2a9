namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many threads a block has: <c>gpu.block_dim x</c>.</summary>
[Op("gpu.block_dim")]
public sealed partial class BlockDimOp : IndexOp, IPure;
