using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>A pass on operations that have a symbol name.</summary>
public abstract class SymbolTestPass : InterfacePass<ISymbol>
{
    protected sealed override void Run(ISymbol op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // A module may have a name or none.
        if (SymbolTable.NameOf(context.Root) is { } name) Run(context.Root, name, context);
        else context.Error(context.Root, $"trying to schedule pass '{DisplayName}' on an unsupported operation");
    }

    /// <summary>Does the work on an operation of a name.</summary>
    protected abstract void Run(Operation op, string name, PassContext context);
}
