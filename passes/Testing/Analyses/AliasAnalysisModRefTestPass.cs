using OpenXla.Ir.Analysis.Aliasing;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which operations read and write the memory of which values.</summary>
[Pass("test-alias-analysis-modref")]
public sealed partial class AliasAnalysisModRefTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestAliasAnalysisModRefPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError(AliasText.OfEffects(op, new AliasAnalysis()));
        context.MarkUnchanged();
    }
}
