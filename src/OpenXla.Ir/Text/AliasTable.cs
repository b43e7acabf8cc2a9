using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>Which attributes and types are printed by an alias, and the aliases' definitions.</summary>
internal sealed class AliasTable
{
    internal static readonly AliasTable None = new();

    /// <summary>Stands for this table with those who remember what was printed with it, and need nothing of it.</summary>
    internal object Identity { get; } = new();

    private readonly Dictionary<object, byte[]> _names = [];
    private readonly List<Definition> _definitions = [];

    private readonly record struct Definition(object Symbol, byte[] Name, bool Deferred);

    /// <summary>False as long as no object that could get an alias has been made in this process; then nobody needs to look for any.</summary>
    internal static bool MayBeNeeded { get; set; }

    internal void Add(object symbol, byte[] name, bool deferred)
    {
        _names[symbol] = name;
        if (!_classes.Contains(symbol.GetType())) _classes.Add(symbol.GetType());
        _definitions.Add(new Definition(symbol, name, deferred));
    }

    /// <summary>The few classes of what has an alias, which spare others the hash of all their parts.</summary>
    private readonly List<Type> _classes = [];

    private bool IsOfThem(Type type)
    {
        foreach (var other in _classes)
            if (ReferenceEquals(other, type)) return true;
        return false;
    }

    internal byte[]? Find(IrType type) => type.HoldsNoAlias ? null : FindAny(type);

    internal byte[]? Find(IrAttribute attribute) => attribute.HoldsNoAlias ? null : FindAny(attribute);

    private byte[]? FindAny(object symbol) => _names.Count > 0 && IsOfThem(symbol.GetType()) ? _names.GetValueOrDefault(symbol) : null;

    internal void Print(AsmPrinter printer, bool deferred)
    {
        foreach (var (symbol, name, isDeferred) in _definitions)
        {
            if (isDeferred != deferred) continue;
            printer.Write(name);
            printer.Write(" = "u8);
            if (symbol is LocationAttr location)
            {
                printer.PrintLocationInFull(location);
            }
            else if (symbol is IrAttribute attribute)
            {
                attribute.Print(printer);
            }
            else
            {
                ((IrType)symbol).Print(printer);
            }
            printer.Write("\n"u8);
        }
    }
}
