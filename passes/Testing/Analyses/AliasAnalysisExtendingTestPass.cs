using OpenXla.Ir.Analysis.Aliasing;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which values share memory, by an analysis that knows more of arguments.</summary>
[Pass("test-alias-analysis-extending")]
public sealed partial class AliasAnalysisExtendingTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestAliasAnalysisExtendingPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError(AliasText.OfPairs(op, new AliasAnalysis().Add(new RestrictAliasAnalysis())));
        context.MarkUnchanged();
    }
}
