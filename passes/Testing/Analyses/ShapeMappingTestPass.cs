namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which functions compute the shapes of which values.</summary>
/// <remarks>No pass here finds one out and leaves it.</remarks>
[Pass("test-print-shape-mapping")]
public sealed partial class ShapeMappingTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestShapeMappingPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError("No cached ShapeMappingAnalysis existed.");
        context.MarkUnchanged();
    }
}
