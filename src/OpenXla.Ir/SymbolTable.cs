using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir;

/// <summary>The names that the ops right inside an operation define.</summary>
public sealed class SymbolTable
{
    private struct Entry
    {
        internal string Name;

        /// <summary>Null once it was removed.</summary>
        internal Operation? Symbol;
    }

    private readonly HashIndex _index = new();
    private readonly PieceList<Entry> _entries = new();

    /// <summary>Reads the symbols of an operation that has the symbol-table trait.</summary>
    public SymbolTable(Operation owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!owner.Info.Is(OperationTraits.SymbolTable)) throw new ArgumentException($"'{owner.Name}' is no symbol table", nameof(owner));
        Owner = owner;
        foreach (var op in OperationsOf(owner))
            if (NameOf(op) is { } name && !TryAdd(op, name)) _hasDuplicates = true;
    }

    /// <summary>Whether the owner had several symbols of one name when they were read.</summary>
    private readonly bool _hasDuplicates;

    public Operation Owner { get; }

    public Operation? Lookup(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name, StringAttr.HashOf(name)) is >= 0 and var found ? _entries[found].Symbol : null;
    }

    public TOp? Lookup<TOp>(string name)
        where TOp : class => Lookup(name) as TOp;

    /// <summary>The symbol that the first name of a reference means.</summary>
    internal Operation? LookupRoot(SymbolRefAttr reference) => Find(reference.Root, reference.RootHash) is >= 0 and var found ? _entries[found].Symbol : null;

    /// <summary>Inserts a symbol at the end of the owner's body; a name that is taken gets a number.</summary>
    public string Insert(Operation symbol, Operation? before = null)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var wanted = NameOf(symbol) ?? throw new ArgumentException($"'{symbol.Name}' has no symbol name", nameof(symbol));
        var name = wanted;
        for (int i = 0; !TryAdd(symbol, name); i++) name = $"{wanted}_{i}";
        if (name != wanted) symbol.SetAttribute("sym_name", new StringAttr(name));
        if (symbol.Block is null) Owner.GetRegion(0).Entry.InsertBefore(symbol, before);
        return name;
    }

    public void Remove(Operation symbol)
    {
        if (NameOf(symbol) is { } name && Find(name, StringAttr.HashOf(name)) is >= 0 and var found && _entries[found].Symbol == symbol) _entries[found].Symbol = null;
    }

    private bool TryAdd(Operation symbol, string name)
    {
        // The attribute keeps its hash, which many ask for.
        int hash = symbol.GetAttribute("sym_name") is StringAttr { Type: null } attribute && ReferenceEquals(attribute.Value, name) ? attribute.GetHashCode() : StringAttr.HashOf(name);
        if (Find(name, hash) >= 0) return false;
        _index.Add(hash, _entries.Count);
        _entries.Add(new Entry { Name = name, Symbol = symbol });
        return true;
    }

    /// <summary>The entry of a name; -1 where there is none.</summary>
    private int Find(string name, int hash)
    {
        int slot = _index.First(hash);
        while (_index.Next(hash, ref slot) is >= 0 and var number)
            if (_entries[number].Symbol is not null && _entries[number].Name == name) return number;
        return -1;
    }

    /// <summary>The name that an op defines; null where it defines none.</summary>
    public static string? NameOf(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op is not ISymbol symbol) return op is UnregisteredOp ? op.GetAttribute<StringAttr>("sym_name")?.Value : null;
        if (op.GetInherentAttribute("sym_name") is StringAttr name) return name.Value;
        // Until it is verified, an operation may lack the name that it must have.
        return op.InherentAttributeNames.Contains("sym_name") ? null : symbol.SymbolName;
    }

    /// <summary>The symbol of the nearest table that a reference on <paramref name="from"/> means.</summary>
    public static Operation? LookupNearest(Operation from, SymbolRefAttr reference) => NearestTable(from) is { } table ? LookupIn(table, reference) : null;

    /// <summary>The symbol that a reference means within one table.</summary>
    public static Operation? LookupIn(Operation table, SymbolRefAttr reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var found = Find(table, reference.Root);
        foreach (var name in reference.Nested)
        {
            if (found is null || !found.Info.Is(OperationTraits.SymbolTable)) return null;
            found = Find(found, name);
        }
        return found;
    }

    /// <summary>The op itself or the nearest one around it that is a symbol table; null where there may be one that nobody knows as such.</summary>
    public static Operation? NearestTable(Operation from)
    {
        for (Operation? op = from; op is not null && !MayBeUnknownTable(op); op = op.ParentOp)
            if (op.Info.Is(OperationTraits.SymbolTable)) return op;
        return null;
    }

    private static bool MayBeUnknownTable(Operation op) => !op.Info.IsRegistered && op.RegionCount == 1 && op.Info.Dialect is null;

    private static Operation? Find(Operation table, string name)
    {
        foreach (var op in OperationsOf(table))
            if (NameOf(op) == name) return op;
        return null;
    }

    private static OperationRange OperationsOf(Operation owner) =>
        owner.RegionCount > 0 && owner.GetRegion(0).FirstBlock is { } body ? body.Operations : default;

    /// <summary>The visibility that the attribute <c>sym_visibility</c> says.</summary>
    public static SymbolVisibility VisibilityOf(IrAttribute? attribute) => (attribute as StringAttr)?.Value switch
    {
        "private" => SymbolVisibility.Private,
        "nested" => SymbolVisibility.Nested,
        _ => SymbolVisibility.Public,
    };

    /// <summary>The attribute for a visibility; none for public.</summary>
    public static StringAttr? AttributeOf(SymbolVisibility visibility) => visibility switch
    {
        SymbolVisibility.Private => new StringAttr("private"),
        SymbolVisibility.Nested => new StringAttr("nested"),
        _ => null,
    };

    /// <summary>Checks that names are unique in a table, and that the uses of symbols inside are right.</summary>
    /// <param name="table">The operation whose regions have been verified.</param>
    /// <param name="verifier">Takes what is wrong.</param>
    /// <param name="firstUser">How many users of symbols it knew before it came to the table.</param>
    internal static void Verify(Operation table, Verifier verifier, int firstUser)
    {
        if (!table.GetRegion(0).HasOneBlock)
        {
            verifier.Error(table, "Operations with a 'SymbolTable' must have exactly one block");
            return;
        }
        var symbols = verifier.Symbols.TableOf(table);
        foreach (var op in symbols._hasDuplicates ? OperationsOf(table) : [])
        {
            if (NameOf(op) is not { } name || symbols.Lookup(name) is not { } first || first == op) continue;
            verifier.ErrorAt(op, $"redefinition of symbol named '{name}'").Note("see existing symbol definition here", first.Location);
            return;
        }
        if (!verifier.TryVerifySymbolUses(firstUser)) VerifyUses(table, verifier);
    }

    /// <summary>Reports the first wrong use; what is inside of an operation comes after all that is beside it, and the last region first.</summary>
    private static void VerifyUses(Operation table, Verifier verifier)
    {
        int before = verifier.ErrorCount;
        var regions = new Stack<Region>();
        regions.Push(table.GetRegion(0));
        while (regions.TryPop(out var region))
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    if (op.Info.UsesSymbols) ((ISymbolUser)op).VerifySymbolUses(verifier);
                    if (verifier.ErrorCount > before) return;
                    if (op.Info.Is(OperationTraits.SymbolTable)) continue;
                    foreach (var inner in op.Regions) regions.Push(inner);
                }
    }
}
