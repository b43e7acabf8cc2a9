using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Reports errors that a handler keeps to itself for what they carry: at operations whose <c>attr</c> is <c>emit_error</c>.</summary>
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
        using var scope = diagnostics.HandleLocally(diagnostic =>
        {
            if (diagnostic.Payload is not Metadata) context.WriteError(DiagnosticText.Format(diagnostic));
        });
        context.Root.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("attr") is { Value: "emit_error" })
                diagnostics.Report(new Diagnostic(Severity.Error, inner.Location, "test diagnostic metadata") { Payload = Metadata });
        });
    }
}
