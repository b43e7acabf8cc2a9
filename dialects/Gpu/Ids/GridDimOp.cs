namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How many blocks the grid has: <c>gpu.grid_dim x</c>.</summary>
[Op("gpu.grid_dim")]
public sealed partial class GridDimOp : IndexOp, IPure;
