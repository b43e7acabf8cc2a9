namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Where <see cref="ShuffleOp"/> takes its value from.</summary>
[EnumDef("gpu.shuffle_mode", Summary = "Indexing modes supported by gpu.shuffle.", Title = "::mlir::gpu::ShuffleMode")]
public enum ShuffleMode
{
    Xor = 0,
    Up = 2,
    Down = 1,
    Idx = 3,
}
