using OpenXla.Ir.Analysis.Aliasing;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which values share memory.</summary>
[Pass("test-alias-analysis")]
public sealed partial class AliasAnalysisTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestAliasAnalysisPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError(AliasText.OfPairs(op, new AliasAnalysis()));
        context.MarkUnchanged();
    }
}
