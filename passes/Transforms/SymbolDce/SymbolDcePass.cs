namespace OpenXla.Ir.Passes.Transforms.SymbolDce;

/// <summary>Erases symbols that nobody can refer to and nobody does.</summary>
[Pass("symbol-dce")]
public sealed partial class SymbolDcePass : Pass<Operation>
{
    public override string DisplayName => "SymbolDCE";

    /// <summary>Number of symbols DCE'd</summary>
    [Statistic("num-dce'd")] public Statistic Dead { get; } = new();

    protected override void Run(Operation op, PassContext context)
    {
        if (!op.Info.Is(OperationTraits.SymbolTable))
        {
            context.Error(op, " was scheduled to run under SymbolDCE, but does not define a symbol table");
            return;
        }
        var live = new HashSet<Operation>();
        MarkLive(op, live, new SymbolTableCollection(), isRootHidden: false);
        op.Walk(inner =>
        {
            if (inner == op || inner is not ISymbol symbol || symbol.SymbolName is null || live.Contains(inner) || !inner.ParentOp!.Info.Is(OperationTraits.SymbolTable)) return;
            inner.Erase();
            Dead.Add();
        });
    }

    private static void MarkLive(Operation table, HashSet<Operation> live, SymbolTableCollection symbols, bool isRootHidden)
    {
        var pending = new Queue<Operation>();
        foreach (var region in table.Regions)
            foreach (var op in region.Blocks.SelectMany(b => b.Operations))
                if (op is not ISymbol { SymbolName: not null } symbol || !symbol.CanDiscardOnUseEmpty || (!isRootHidden && symbol.Visibility == SymbolVisibility.Public)) Keep(op);
        while (pending.TryDequeue(out var op))
        {
            if (op.Info.Is(OperationTraits.SymbolTable)) MarkLive(op, live, symbols, isRootHidden || op is ISymbol { Visibility: SymbolVisibility.Private });
            foreach (var (user, reference) in SymbolUses.Inside(op))
                if (symbols.LookupNearest(user, reference) is { } symbol) Keep(symbol);
        }

        void Keep(Operation op)
        {
            if (live.Add(op)) pending.Enqueue(op);
        }
    }
}
