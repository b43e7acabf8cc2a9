using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>A pass on operations that have a symbol name.</summary>
public abstract class SymbolTestPass : Pass<Operation>
{
    public override bool CanRunOn(OperationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Implements<ISymbol>();
    }

    protected sealed override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        // A module may have a name or none.
        if (SymbolTable.NameOf(op) is { } name) Run(op, name, context);
        else context.Error(op, $"trying to schedule pass '{DisplayName}' on an unsupported operation");
    }

    /// <summary>Does the work on an operation of a name.</summary>
    protected abstract void Run(Operation op, string name, PassContext context);
}
