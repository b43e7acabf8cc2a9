using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>Unrolls counted loops of <see cref="ModuleOp"/>.</summary>
[Pass("unroll-loops")]
public sealed partial class SamplePass : Pass<ModuleOp>
{
    /// <summary>How many copies of the body the new loop holds.</summary>
    [Option] public int Factor { get; init; } = 4;

    [Option] public bool KeepRemainder { get; init; } = true;
    [Option] public double Threshold { get; init; } = 0.5;
    [Option("target")] public string TargetName { get; init; } = "";
    [Option] public SampleOrder Order { get; init; } = SampleOrder.InnerFirst;
    [Option] public EquatableArray<long> TileSizes { get; init; } = [8, 16];
    [Option] public EquatableArray<SampleOrder> Orders { get; init; }

    /// <summary>Loops unrolled</summary>
    [Statistic] public Statistic LoopsUnrolled { get; } = new();

    [Statistic("num-copied")] public Statistic Copied { get; } = new();

    protected override void Run(ModuleOp op, PassContext context)
    {
    }
}
