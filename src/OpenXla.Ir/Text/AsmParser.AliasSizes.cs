namespace OpenXla.Ir.Text;

/// <content>
/// How long and how deep aliases are when written out. Sixty lines in which each alias names the one before twice stand for more
/// text than there is memory, and a thousand that name one another for what is nested too deeply; they are an error before anybody
/// prints them.
/// </content>
public sealed unsafe partial class AsmParser
{
    private readonly record struct AliasSize(long Size, int Depth);

    private readonly Dictionary<string, AliasSize> _aliasSizes = new(StringComparer.Ordinal);

    /// <summary>How deep the definition at hand nests, with the aliases that it has named.</summary>
    private int _deepest;

    /// <summary>The written-out length of the aliases that the definition at hand has named; null outside of definitions.</summary>
    private long? _namedAliases;

    private long LargestAlias => (64L * (_end - _start)) + (64L << 20);

    private TValue DefineAlias<TValue>(int at, char sigil, string name, Func<AsmParser, TValue> parse)
    {
        (_namedAliases, _deepest) = (0, 0);
        byte* start = _cursor;
        var value = parse(this);
        long size = _namedAliases.Value + (_cursor - start);
        _namedAliases = null;
        if (size > LargestAlias) throw SyntaxError(at, $"alias '{sigil}{name}' stands for more than {LargestAlias} characters");
        _aliasSizes[sigil + name] = new AliasSize(size, _deepest);
        return value;
    }

    private TValue NameAlias<TValue>(char sigil, string name, TValue value)
    {
        if (!_aliasSizes.TryGetValue(sigil + name, out var known)) return value;
        // The name is one level of its definition, and takes its place here.
        int depth = Math.Max(_depth - 1, 1) + known.Depth;
        if (depth > MaxDepth) throw WrongToken($"'{sigil}{name}' stands for what would be nested more than {MaxDepth} deep here");
        if (_namedAliases is not null) (_namedAliases, _deepest) = (_namedAliases + known.Size, Math.Max(_deepest, depth));
        return value;
    }
}
