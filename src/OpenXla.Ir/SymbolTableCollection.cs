using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>
/// Looks symbols up like <see cref="SymbolTable.LookupNearest"/>, and reads each table only once. For those who ask often while nobody
/// defines, renames or erases symbols.
/// </summary>
public sealed class SymbolTableCollection
{
    private readonly Dictionary<Operation, SymbolTable> _tables = [];

    public SymbolTableCollection()
    {
    }

    /// <summary>Begins with a table that is known.</summary>
    internal SymbolTableCollection(SymbolTable known) => _tables[known.Owner] = known;

    /// <summary>The symbols of an operation that has the symbol-table trait.</summary>
    public SymbolTable TableOf(Operation owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!_tables.TryGetValue(owner, out var table)) _tables[owner] = table = new SymbolTable(owner);
        return table;
    }

    /// <summary>The symbol of the nearest table that a reference on <paramref name="from"/> means.</summary>
    public Operation? LookupNearest(Operation from, SymbolRefAttr reference) => SymbolTable.NearestTable(from) is { } table ? LookupIn(table, reference) : null;

    /// <summary>The symbol that a reference means within one table.</summary>
    public Operation? LookupIn(Operation table, SymbolRefAttr reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var found = TableOf(table).LookupRoot(reference);
        foreach (var name in reference.Nested)
        {
            if (found is null || !found.Info.Is(OperationTraits.SymbolTable)) return null;
            found = TableOf(found).Lookup(name);
        }
        return found;
    }
}
