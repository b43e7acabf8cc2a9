using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A list of attributes: <c>[1 : i32, "a"]</c>.</summary>
public sealed record ArrayAttr(EquatableArray<IrAttribute> Elements) : IrAttribute
{
    public static readonly ArrayAttr Empty = new([]);

    public override string Keyword => "builtin.array";
    protected internal override bool HasFixedText => AllFixed(Elements.Span);
    public int Count => Elements.Count;
    public IrAttribute this[int index] => Elements[index];

    public bool Equals(ArrayAttr? other) => ReferenceEquals(this, other) || (base.Equals(other) && Elements == other!.Elements);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(ArrayAttr), Elements);

    private object? _derived;

    /// <summary>What was derived from other elements is not taken along.</summary>
    private ArrayAttr(ArrayAttr original)
        : base(original) => Elements = original.Elements;

    /// <summary>
    /// What a dialect reads out of the elements, made once: an operation's attribute is mostly shared with others that say the same.
    /// Each array remembers one such thing, so that one class should hold all that is wanted of it.
    /// </summary>
    /// <param name="make">Makes it; several threads may at the same time.</param>
    public T Derive<T>(Func<ArrayAttr, T> make)
        where T : class
    {
        if (_derived is T known) return known;
        ArgumentNullException.ThrowIfNull(make);
        var made = make(this);
        _derived = made;
        return made;
    }

    public static ArrayAttr Of(IEnumerable<IrAttribute> elements) => new([.. elements]);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("["u8);
        for (int i = 0; i < Elements.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintNestedAttribute(Elements[i]);
        }
        printer.Write("]"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var element in Elements) onAttribute(element);
    }

    private static bool AllFixed(ReadOnlySpan<IrAttribute> elements)
    {
        foreach (var element in elements)
            if (!element.HasFixedText) return false;
        return true;
    }
}
