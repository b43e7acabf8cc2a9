using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.SymbolPrivatize;

/// <summary>Makes the symbols right inside an operation private.</summary>
[Pass("symbol-privatize")]
public sealed partial class SymbolPrivatizePass : Pass<Operation>
{
    /// <summary>Names of symbols that stay as they are.</summary>
    [Option] public EquatableArray<string> Exclude { get; init; } = [];

    protected override void Run(Operation op, PassContext context)
    {
        if (!op.Info.Is(OperationTraits.SymbolTable))
        {
            context.Error(op, "was scheduled to run under SymbolPrivatize, but does not define a symbol table");
            return;
        }
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var symbol in block.OperationsOf<ISymbol>())
                    if (symbol.SymbolName is { } name && !Exclude.Contains(name)) symbol.Visibility = SymbolVisibility.Private;
    }
}
