using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Reports errors at operations whose <c>attr</c> is <c>emit_error</c>, through a handler that lets pass what carries a certain mark.</summary>
[Pass("test-diagnostic-metadata")]
public sealed partial class DiagnosticMetadataTestPass : InterfacePass<ISymbol>
{
    private const string Metadata = "hello";

    public override string DisplayName => "(anonymous namespace)::TestDiagnosticMetadataPass";

    protected override void Run(ISymbol op, PassContext context)
    {
        context.MarkUnchanged();
        if (DiagnosticFilterTestPass.SymbolOf(op, context, this) is not { } name) return;
        context.WriteError($"Test '{name}'\n");
        var diagnostics = context.Context.Diagnostics;
        var marked = new List<Diagnostic>();
        using (diagnostics.HandleLocally(diagnostic =>
        {
            if (diagnostic.Payload is Metadata) marked.Add(diagnostic);
        }))
        {
            context.Root.Walk(inner =>
            {
                if (inner.GetAttribute<StringAttr>("attr") is { Value: "emit_error" })
                    diagnostics.Report(new Diagnostic(Severity.Error, inner.Location, "test diagnostic metadata") { Payload = Metadata });
            });
        }
        foreach (var diagnostic in marked) diagnostics.Report(diagnostic);
    }
}
