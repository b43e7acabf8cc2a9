namespace OpenXla.Ir.Text;

/// <summary>
/// The properties of an operation as the generic form shows them, <c> &lt;{a = 1 : i32}&gt;</c>. As with <see cref="SignatureText"/>, the name
/// of the operation remembers the latest; only of attributes whose text follows from options and aliases, which must be the same.
/// </summary>
internal sealed class PropertyText
{
    private const int Longest = 512;

    private readonly IrAttribute?[] _attributes;
    private readonly PrintOptions _options;
    private readonly object _aliases;
    private int _misses;

    private PropertyText(IrAttribute?[] attributes, PrintOptions options, AliasTable aliases, byte[] text)
    {
        _attributes = attributes;
        _options = options;
        _aliases = aliases.Identity;
        Text = text;
    }

    internal byte[] Text { get; }

    internal bool Fits(Operation op, PrintOptions options, AliasTable aliases)
    {
        for (int i = 0; i < _attributes.Length; i++)
            if (!ReferenceEquals(op.GetInherentAttribute(i), _attributes[i])) return false;
        return ReferenceEquals(aliases.Identity, _aliases) && ReferenceEquals(options, _options);
    }

    /// <inheritdoc cref="SignatureText.MayStay"/>
    internal bool MayStay => ++_misses < 64;

    /// <summary>What was printed of an operation, to be kept; null where it may look otherwise another time.</summary>
    internal static PropertyText? TryMake(Operation op, PrintOptions options, AliasTable aliases, ReadOnlySpan<byte> text)
    {
        int count = op.InherentAttributeNames.Length;
        if (text.Length > Longest) return null;
        for (int i = 0; i < count; i++)
            if (op.GetInherentAttribute(i) is { HasFixedText: false }) return null;
        var attributes = new IrAttribute?[count];
        for (int i = 0; i < count; i++) attributes[i] = op.GetInherentAttribute(i);
        return new PropertyText(attributes, options, aliases, text.ToArray());
    }
}
