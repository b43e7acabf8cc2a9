using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>Who refers to symbols.</summary>
public static class SymbolUses
{
    /// <summary>All symbol references in the attributes of <paramref name="root"/> and of all that it holds.</summary>
    public static IEnumerable<(Operation User, SymbolRefAttr Reference)> Inside(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var collector = new Collector();
        root.Walk(collector.Visit);
        return collector.Uses;
    }

    private sealed class Collector
    {
        private readonly Action<IrType> _visitType = static _ => { };
        private readonly Action<IrAttribute> _visitPart;
        private Operation? _user;

        internal Collector() => _visitPart = Collect;

        internal List<(Operation User, SymbolRefAttr Reference)> Uses { get; } = [];

        internal void Visit(Operation op)
        {
            _user = op;
            int count = op.InherentAttributeNames.Length;
            for (int i = 0; i < count; i++)
                if (op.GetInherentAttribute(i) is { } inherent) Collect(inherent);
            foreach (var attribute in op.DiscardableAttributes.Entries) Collect(attribute.Value);
        }

        private void Collect(IrAttribute attribute)
        {
            if (attribute is SymbolRefAttr reference) Uses.Add((_user!, reference));
            else attribute.VisitParts(_visitType, _visitPart);
        }
    }

    /// <summary>
    /// The references in the attributes of an operation and of what its own scope holds: what is inside of a symbol table refers to the symbols
    /// there. Null where an operation of an unknown dialect may be a symbol table.
    /// </summary>
    public static IReadOnlyList<(Operation User, SymbolRefAttr Reference)>? InScopeOf(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (MayBeTable(op)) return null;
        var collector = new Collector();
        collector.Visit(op);
        return op.Info.Is(OperationTraits.SymbolTable) || CollectInside(op, collector) ? collector.Uses : null;
    }

    /// <summary>The references to a symbol within a symbol table, to what is in the symbol too; null where an operation of an unknown dialect may be a symbol table.</summary>
    public static IReadOnlyList<(Operation User, SymbolRefAttr Reference)>? Of(Operation symbol, Operation table)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(table);
        var uses = new List<(Operation User, SymbolRefAttr Reference)>();
        foreach (var (path, scope) in PathsTo(symbol, table))
        {
            var collector = new Collector();
            if (!CollectInside(scope, collector)) return null;
            foreach (var use in collector.Uses)
                if (LeadsThrough(use.Reference, path)) uses.Add(use);
        }
        return uses;
    }

    /// <summary>Whether no operation of an unknown dialect within a symbol table may be another one.</summary>
    public static bool AreKnownIn(Operation table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return VisitInside(table, static op => !MayBeTable(op));
    }

    /// <summary>Makes all references to a symbol within a symbol table use a new name; the symbol itself keeps its own.</summary>
    public static void Rename(Operation symbol, string name, Operation table)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(table);
        foreach (var (path, scope) in PathsTo(symbol, table))
            VisitInside(scope, op =>
            {
                foreach (var attribute in op.AllAttributes.Entries)
                    if (Renamed(attribute.Value, path, name) is { } renamed) op.SetAttribute(attribute.Name, renamed);
                return true;
            });
    }

    /// <summary>How a symbol is called in each symbol table around it, up to <paramref name="last"/>: by its name, then by the names of those around.</summary>
    private static IEnumerable<(SymbolRefAttr Path, Operation Table)> PathsTo(Operation symbol, Operation last)
    {
        if (SymbolTable.NameOf(symbol) is not { } name) yield break;
        var path = new SymbolRefAttr(name);
        for (var table = symbol.ParentOp; table is not null; table = table.ParentOp)
        {
            yield return (path, table);
            if (table == last || !table.Info.Is(OperationTraits.SymbolTable) || SymbolTable.NameOf(table) is not { } around) yield break;
            path = new SymbolRefAttr(around, [path.Root, .. path.Nested]);
        }
    }

    private static bool CollectInside(Operation op, Collector collector) => VisitInside(op, inner =>
    {
        if (MayBeTable(inner)) return false;
        collector.Visit(inner);
        return true;
    });

    /// <summary>Visits what is inside of an operation, but not inside of the symbol tables there; what is nested comes after all that is beside it.</summary>
    /// <returns>Whether <paramref name="visit"/> has always said to go on.</returns>
    private static bool VisitInside(Operation op, Func<Operation, bool> visit)
    {
        var regions = new Stack<Region>();
        foreach (var region in op.Regions) regions.Push(region);
        while (regions.TryPop(out var region))
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next)
                {
                    if (!visit(inner)) return false;
                    if (inner.Info.Is(OperationTraits.SymbolTable)) continue;
                    foreach (var nested in inner.Regions) regions.Push(nested);
                }
        return true;
    }

    private static bool MayBeTable(Operation op) => op.RegionCount == 1 && !op.Info.IsRegistered && op.Info.Dialect is null;

    private static bool LeadsThrough(SymbolRefAttr reference, SymbolRefAttr path)
    {
        if (reference.Root != path.Root || reference.Nested.Count < path.Nested.Count) return false;
        for (int i = 0; i < path.Nested.Count; i++)
            if (reference.Nested[i] != path.Nested[i]) return false;
        return true;
    }

    /// <summary>The attribute with a new name at the end of each path; null where it has none.</summary>
    private static IrAttribute? Renamed(IrAttribute attribute, SymbolRefAttr path, string name) => attribute switch
    {
        SymbolRefAttr reference when LeadsThrough(reference, path) => path.Nested.Count == 0
            ? reference with { Root = name }
            : new SymbolRefAttr(reference.Root, [.. reference.Nested.Take(path.Nested.Count - 1), name, .. reference.Nested.Skip(path.Nested.Count)]),
        ArrayAttr array when array.Elements.Any(e => Renamed(e, path, name) is not null) => ArrayAttr.Of(array.Elements.Select(e => Renamed(e, path, name) ?? e)),
        DictionaryAttr dictionary when dictionary.Any(e => Renamed(e.Value, path, name) is not null) =>
            new DictionaryAttr([.. dictionary.Select(e => e with { Value = Renamed(e.Value, path, name) ?? e.Value })]),
        _ => null,
    };
}
