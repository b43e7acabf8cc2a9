namespace OpenXla.Ir.Text;

/// <content>
/// How long aliases are when written out. Sixty lines in which each alias names the one before twice stand for more text than
/// there is memory; they are an error before anybody prints them.
/// </content>
public sealed unsafe partial class AsmParser
{
    private readonly Dictionary<string, long> _aliasSizes = new(StringComparer.Ordinal);

    /// <summary>The written-out length of the aliases that the definition at hand has named; null outside of definitions.</summary>
    private long? _namedAliases;

    private long LargestAlias => (64L * (_end - _start)) + (64L << 20);

    private TValue DefineAlias<TValue>(int at, char sigil, string name, Func<AsmParser, TValue> parse)
    {
        _namedAliases = 0;
        byte* start = _cursor;
        var value = parse(this);
        long size = _namedAliases.Value + (_cursor - start);
        _namedAliases = null;
        if (size > LargestAlias) throw SyntaxError(at, $"alias '{sigil}{name}' stands for more than {LargestAlias} characters");
        _aliasSizes[sigil + name] = size;
        return value;
    }

    private TValue NameAlias<TValue>(char sigil, string name, TValue value)
    {
        if (_namedAliases is not null) _namedAliases += _aliasSizes.GetValueOrDefault(sigil + name);
        return value;
    }
}
