using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir;

/// <summary>The names that the ops right inside an operation define.</summary>
public sealed class SymbolTable
{
    private readonly Dictionary<string, Operation> _symbols;

    /// <summary>Reads the symbols of an operation that has the symbol-table trait.</summary>
    public SymbolTable(Operation owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!owner.Info.Is(OperationTraits.SymbolTable)) throw new ArgumentException($"'{owner.Name}' is no symbol table", nameof(owner));
        Owner = owner;
        int count = 0;
        foreach (var _ in OperationsOf(owner)) count++;
        _symbols = new Dictionary<string, Operation>(count, StringComparer.Ordinal);
        foreach (var op in OperationsOf(owner))
            if (NameOf(op) is { } name && !_symbols.TryAdd(name, op)) _hasDuplicates = true;
    }

    /// <summary>Whether the owner had several symbols of one name when they were read.</summary>
    private readonly bool _hasDuplicates;

    public Operation Owner { get; }

    public Operation? Lookup(string name) => _symbols.GetValueOrDefault(name);

    public TOp? Lookup<TOp>(string name)
        where TOp : class => Lookup(name) as TOp;

    /// <summary>Inserts a symbol at the end of the owner's body; a name that is taken gets a number.</summary>
    public string Insert(Operation symbol, Operation? before = null)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var wanted = NameOf(symbol) ?? throw new ArgumentException($"'{symbol.Name}' has no symbol name", nameof(symbol));
        var name = wanted;
        for (int i = 0; !_symbols.TryAdd(name, symbol); i++) name = $"{wanted}_{i}";
        if (name != wanted) symbol.SetAttribute("sym_name", new StringAttr(name));
        if (symbol.Block is null) Owner.GetRegion(0).Entry.InsertBefore(symbol, before);
        return name;
    }

    public void Remove(Operation symbol)
    {
        if (NameOf(symbol) is { } name && _symbols.GetValueOrDefault(name) == symbol) _symbols.Remove(name);
    }

    /// <summary>The name that an op defines; null where it defines none.</summary>
    public static string? NameOf(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return op is ISymbol symbol ? symbol.SymbolName : op is UnregisteredOp ? op.GetAttribute<StringAttr>("sym_name")?.Value : null;
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
    public static void Verify(Operation table, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
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
        if (verifier.HasSymbolUses) VerifyUses(table, verifier);
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
