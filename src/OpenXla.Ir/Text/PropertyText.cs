namespace OpenXla.Ir.Text;

/// <summary>
/// The properties of an operation as the generic form shows them, <c> &lt;{a = 1 : i32}&gt;</c>. As with <see cref="SignatureText"/>, the name
/// of the operation remembers the latest; only of attributes that have the same text every time.
/// </summary>
internal sealed class PropertyText
{
    private readonly IrAttribute?[] _attributes;
    private int _misses;

    private PropertyText(IrAttribute?[] attributes, byte[] text)
    {
        _attributes = attributes;
        Text = text;
    }

    internal byte[] Text { get; }

    internal bool Fits(Operation op)
    {
        for (int i = 0; i < _attributes.Length; i++)
            if (!ReferenceEquals(op.GetInherentAttribute(i), _attributes[i])) return false;
        return true;
    }

    /// <inheritdoc cref="SignatureText.MayStay"/>
    internal bool MayStay => ++_misses < 64;

    /// <summary>What was printed of an operation, to be kept; null where it may look otherwise another time.</summary>
    internal static PropertyText? TryMake(Operation op, ReadOnlySpan<byte> text)
    {
        int count = op.InherentAttributeNames.Length;
        if (text.Length > 256) return null;
        for (int i = 0; i < count; i++)
            if (op.GetInherentAttribute(i) is { HasFixedText: false } or IAliasSuggestion) return null;
        var attributes = new IrAttribute?[count];
        for (int i = 0; i < count; i++) attributes[i] = op.GetInherentAttribute(i);
        return new PropertyText(attributes, text.ToArray());
    }
}
