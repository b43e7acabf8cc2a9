namespace OpenXla.Ir.Text;

/// <summary>
/// The properties of an operation as the generic form shows them, <c> &lt;{a = 1 : i32}&gt;</c>; only of attributes whose text follows from
/// options and aliases, which must be the same.
/// </summary>
internal sealed class PropertyText : KnownProperties
{
    private const int Longest = 512;

    private readonly PrintOptions _options;
    private readonly object _aliases;

    private PropertyText(Operation op, PrintOptions options, AliasTable aliases, byte[] text)
        : base(op)
    {
        _options = options;
        _aliases = aliases.Identity;
        Text = text;
    }

    internal byte[] Text { get; }

    internal bool Fits(Operation op, PrintOptions options, AliasTable aliases) =>
        Fits(op) && ReferenceEquals(aliases.Identity, _aliases) && ReferenceEquals(options, _options);

    /// <summary>What was printed of an operation, to be kept; null where it may look otherwise another time.</summary>
    internal static PropertyText? TryMake(Operation op, PrintOptions options, AliasTable aliases, ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest) return null;
        for (int i = 0; i < op.InherentAttributeNames.Length; i++)
            if (op.GetInherentAttribute(i) is { HasFixedText: false }) return null;
        return new PropertyText(op, options, aliases, text.ToArray());
    }
}
