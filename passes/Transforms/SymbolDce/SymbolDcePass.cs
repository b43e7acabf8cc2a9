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
        if (!MarkLive(op, live, new SymbolTableCollection(), op.ParentOp is null || IsHidden(op), context)) return;
        op.Walk(inner =>
        {
            if (inner == op || inner is not ISymbol symbol || symbol.SymbolName is null || live.Contains(inner) || !inner.ParentOp!.Info.Is(OperationTraits.SymbolTable)) return;
            inner.Erase();
            Dead.Add();
        });
    }

    /// <returns>False after an error: a symbol might be used where nobody can tell.</returns>
    private static bool MarkLive(Operation table, HashSet<Operation> live, SymbolTableCollection symbols, bool isHidden, PassContext context)
    {
        var pending = new Queue<Operation>();
        foreach (var region in table.Regions)
            foreach (var op in region.Blocks.SelectMany(b => b.Operations))
                if (!MayGo(op, isHidden)) Keep(op);
        while (pending.TryDequeue(out var op))
        {
            if (op.Info.Is(OperationTraits.SymbolTable) && !MarkLive(op, live, symbols, isHidden || IsHidden(op), context)) return false;
            if (MayHoldUnknownTable(op))
            {
                context.ErrorAt(op, "operation contains potentially unknown symbol table, meaning that we can't reliable compute symbol uses");
                return false;
            }
            foreach (var (user, reference) in SymbolUses.Inside(op))
                if (symbols.LookupNearest(user, reference) is { } symbol) Keep(symbol);
        }
        return true;

        void Keep(Operation op)
        {
            if (live.Add(op)) pending.Enqueue(op);
        }
    }

    /// <summary>True where nobody outside of the table can name what is in it.</summary>
    private static bool IsHidden(Operation table) => table is not ISymbol { SymbolName: not null } symbol || symbol.Visibility == SymbolVisibility.Private;

    private static bool MayGo(Operation op, bool isTableHidden) => op is ISymbol { SymbolName: not null, CanDiscardOnUseEmpty: true } symbol &&
        (symbol.Visibility == SymbolVisibility.Private || (isTableHidden && symbol.Visibility == SymbolVisibility.Nested));

    /// <summary>True where an operation of no known dialect holds a region, which may be a symbol table; what is in known tables is looked at apart.</summary>
    private static bool MayHoldUnknownTable(Operation op)
    {
        if (op.RegionCount == 1 && op.Info.Dialect is null) return true;
        if (op.Info.Is(OperationTraits.SymbolTable)) return false;
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var inner in block.Operations)
                    if (inner.RegionCount > 0 && MayHoldUnknownTable(inner)) return true;
        return false;
    }
}
