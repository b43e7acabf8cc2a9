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
    internal bool MayStay => ++_misses < 8;

    /// <summary>What was printed of an operation, to be kept; null where it may look otherwise another time.</summary>
    internal static PropertyText? TryMake(Operation op, ReadOnlySpan<byte> text)
    {
        if (text.Length > 256) return null;
        var attributes = new IrAttribute?[op.InherentAttributeNames.Length];
        for (int i = 0; i < attributes.Length; i++)
        {
            attributes[i] = op.GetInherentAttribute(i);
            if (attributes[i] is { HasFixedText: false } or IAliasSuggestion) return null;
        }
        return new PropertyText(attributes, text.ToArray());
    }
}
