namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which values are live where.</summary>
[Pass("test-print-liveness")]
public sealed partial class LivenessTestPass : SymbolTestPass
{
    public override string DisplayName => "(anonymous namespace)::TestLivenessPass";

    protected override void Run(Operation op, string name, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError($"Testing : {name}\n{new LivenessText(op)}");
        context.MarkUnchanged();
    }
}
