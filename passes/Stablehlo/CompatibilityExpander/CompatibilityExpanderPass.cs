using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Passes.Stablehlo.Portable;

namespace OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;

/// <summary>Says what an older version of the portable format does not have in terms of what it has, where that gives up something that compilers may want to know.</summary>
[Pass("stablehlo-compatibility-expander")]
public sealed partial class CompatibilityExpanderPass : Pass<ModuleOp>
{
    private static readonly PortableVersion
        BatchedIndexing = new(1, 1, 0),
        Tangents = new(1, 4, 0),
        Ranges = new(1, 9, 0),
        MeshAxes = new(1, 16, 0);

    public override string DisplayName => "StablehloCompatibilityExpanderPass";

    /// <summary>The version, as 1.20.0 or current.</summary>
    [Option]
    public string Target { get; set; } = "";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        if (TargetVersion.Read(Target, out var mistake) is not { } target)
        {
            context.ErrorAt(op, mistake);
            return;
        }
        if (target < MeshAxes && !MeshAxesExpander.Run(op, context)) return;
        if (target < Ranges) LocationRanges.Run(op);
        var patterns = new PatternSet(op.Context);
        if (target < BatchedIndexing) BatchingExpander.Populate(patterns);
        if (target < Tangents) TangentExpander.Populate(patterns);
        if (patterns.Patterns.Count == 0) return;
        // Nothing else is to change than what the version lacks.
        var options = new GreedyOptions { Fold = false, RegionSimplification = RegionSimplificationLevel.Disabled };
        if (!new GreedyDriver(patterns).Run(op, options).HasConverged) context.ErrorAt(op, $"Failed to converge StableHLOCompatibilityExpanderPass in {options.MaxIterations} iterations");
    }
}
