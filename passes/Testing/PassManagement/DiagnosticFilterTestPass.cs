using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Shows an error at each location that an attribute <c>test.loc</c> holds, without the places of some files.</summary>
[Pass("test-diagnostic-filter")]
public sealed partial class DiagnosticFilterTestPass : InterfacePass<ISymbol>
{
    public override string DisplayName => "(anonymous namespace)::TestDiagnosticFilterPass";

    /// <summary>Parts of names of files whose places are not shown.</summary>
    [Option] public EquatableArray<string> Filters { get; init; }

    protected override void Run(ISymbol op, PassContext context)
    {
        context.MarkUnchanged();
        if (SymbolOf(op, context, this) is not { } name) return;
        context.WriteError($"Test '{name}'\n");
        context.Root.Walk(inner =>
        {
            if (inner.GetAttribute<LocationAttr>("test.loc") is { } location) Show(location, context);
        });
    }

    /// <summary>The name; null after an error, as a symbol whose name is optional is none without.</summary>
    internal static string? SymbolOf(ISymbol op, PassContext context, Pass pass)
    {
        if (op.SymbolName is { } name) return name;
        context.Error(context.Root, $"trying to schedule pass '{pass.DisplayName}' on an unsupported operation");
        return null;
    }

    private void Show(LocationAttr location, PassContext context)
    {
        var error = new Diagnostic(Severity.Error, Location.Of(context.Context, location), "test diagnostic");
        context.WriteError(DiagnosticText.Format(error, mayShow: file => !Filters.Any(f => file.File.Contains(f, StringComparison.Ordinal))));
    }
}
