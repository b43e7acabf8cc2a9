using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.PassManagement;

/// <summary>A pass that ran on an operation, for messages.</summary>
internal sealed record PassRun(Pass Pass, string OperationName, string? Symbol, Location Location)
{
    internal static PassRun Of(Pass pass, Operation op) => new(pass, op.Name, (op as ISymbol)?.SymbolName, op.Location);

    public override string ToString() => $"`{Pass.DisplayName}` on '{OperationName}' operation{(Symbol is null ? "" : $": @{Symbol}")}";
}
