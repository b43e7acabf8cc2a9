namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which functions call which.</summary>
[Pass("test-print-callgraph")]
public sealed partial class CallGraphTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestCallGraphPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError($"Testing : {NameText.Of(op, "test.name")}\n{new CallGraphText(op)}");
        context.MarkUnchanged();
    }
}
