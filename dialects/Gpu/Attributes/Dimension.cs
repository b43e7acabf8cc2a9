namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A direction of the grid.</summary>
[EnumDef("gpu.dim", Summary = "a dimension, either 'x', 'y', or 'z'", Title = "::mlir::gpu::Dimension")]
public enum Dimension
{
    X,
    Y,
    Z,
}
