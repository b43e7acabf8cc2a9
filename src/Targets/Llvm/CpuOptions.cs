namespace OpenXla.Ir.Targets.Llvm;

/// <summary>How to compile for a CPU.</summary>
public sealed record CpuOptions
{
    public static readonly CpuOptions Default = new();

    /// <summary>0 for fast compilation to 3 for fast code.</summary>
    public int OptimizationLevel { get; init; } = 3;

    /// <summary>The passes of LLVM's optimiser, instead of <c>default&lt;O3></c>.</summary>
    public string? Passes { get; init; }

    /// <summary>Bits of the widest vectors; by default 512 where the CPU has them, of which LLVM by itself makes no use.</summary>
    public int? VectorWidth { get; init; }
}
