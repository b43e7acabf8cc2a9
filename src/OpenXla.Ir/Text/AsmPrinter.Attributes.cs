using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Attributes, dictionaries, locations.</content>
public sealed partial class AsmPrinter
{
    /// <summary>An attribute with its type; its alias where it has one.</summary>
    public void PrintAttribute(IrAttribute attribute)
    {
        if (_collector is not null) _collector.Visit(attribute);
        else if (_aliases.Find(attribute) is { } alias) _output.WriteShort(alias);
        else attribute.Print(this);
    }

    /// <summary>An attribute inside another one: <c>1</c> for an i64, <c>1.0</c> for an f64.</summary>
    public void PrintNestedAttribute(IrAttribute attribute)
    {
        if (_collector is not null) _collector.Visit(attribute);
        else if (_aliases.Find(attribute) is { } alias) _output.WriteShort(alias);
        else attribute.PrintNested(this);
    }

    /// <summary>An attribute where the syntax tells its type already.</summary>
    public void PrintAttributeWithoutType(IrAttribute attribute)
    {
        if (_collector is not null) _collector.Visit(attribute, withType: false);
        else if (_aliases.Find(attribute) is { } alias) _output.WriteShort(alias);
        else attribute.PrintWithoutType(this);
    }

    /// <summary>An attribute of a dialect without <c>#</c> and keyword, as syntaxes print one whose kind is known; in full where nothing would be left.</summary>
    public void PrintStrippedAttribute(IrAttribute attribute)
    {
        if (_collector is not null)
        {
            _collector.Visit(attribute, withType: false);
            return;
        }
        if (_aliases.Find(attribute) is { } alias)
        {
            _output.Write(alias);
            return;
        }
        long before = _output.Total;
        attribute.PrintParameters(this);
        if (_output.Total == before) attribute.Print(this);
    }

    private struct NamedText
    {
        internal string? Name;
        internal byte[]? Text;
    }

    /// <summary>The latest name of each hash as the text shows it. Names that were read are mostly one object.</summary>
    private readonly NamedText[] _names = new NamedText[128];

    private byte[] NameText(string name)
    {
        ref var latest = ref _names[RuntimeHelpers.GetHashCode(name) & 127];
        if (!ReferenceEquals(latest.Name, name)) latest = new NamedText { Name = name, Text = ByteText.KeywordOrString(name) };
        return latest.Text!;
    }

    /// <summary><c>name = value</c>, or the name alone for a unit attribute.</summary>
    public void PrintNamedAttribute(NamedAttribute attribute)
    {
        if (_collector is null) _output.WriteShort(NameText(attribute.Name));
        if (attribute.Value is UnitAttr) return;
        _output.Write(" = "u8);
        PrintAttribute(attribute.Value);
    }

    /// <summary><c> {a = 1 : i32}</c> for the attributes that are not elided; nothing where none is left.</summary>
    public void PrintAttributeDictionary(DictionaryAttr attributes, params ReadOnlySpan<string> elided) => PrintDictionary(attributes, elided, withKeyword: false);

    /// <summary>The dictionary after the keyword <c>attributes</c>.</summary>
    public void PrintAttributeDictionaryWithKeyword(DictionaryAttr attributes, params ReadOnlySpan<string> elided) => PrintDictionary(attributes, elided, withKeyword: true);

    /// <summary>The attributes of an op, inherent and discardable, that its syntax has not printed otherwise.</summary>
    public void PrintAttributeDictionary(Operation op, params ReadOnlySpan<string> elided)
    {
        ArgumentNullException.ThrowIfNull(op);
        PrintDictionary(op, elided, withKeyword: false);
    }

    /// <inheritdoc cref="PrintAttributeDictionary(Operation, ReadOnlySpan{string})"/>
    public void PrintAttributeDictionaryWithKeyword(Operation op, params ReadOnlySpan<string> elided)
    {
        ArgumentNullException.ThrowIfNull(op);
        PrintDictionary(op, elided, withKeyword: true);
    }

    /// <summary>Both kinds of attributes in the order of their names, without a dictionary of them all.</summary>
    private void PrintDictionary(Operation op, ReadOnlySpan<string> elided, bool withKeyword)
    {
        var names = op.InherentAttributeNames;
        var discardable = op.DiscardableAttributes.Entries;
        bool any = false;
        for (int n = 0, d = 0; n < names.Length || d < discardable.Length;)
        {
            if (d == discardable.Length || (n < names.Length && string.CompareOrdinal(names[n], discardable[d].Name) < 0))
            {
                int index = n++;
                if (op.GetInherentAttribute(index) is not { } value || IsElided(names[index], elided)) continue;
                BeginEntry(ref any, withKeyword);
                PrintInherentAttribute(op, index, value);
            }
            else if (discardable[d++] is var attribute && !IsElided(attribute.Name, elided))
            {
                BeginEntry(ref any, withKeyword);
                PrintNamedAttribute(attribute);
            }
        }
        if (any) _output.Write((byte)'}');
    }

    private static bool IsElided(string name, ReadOnlySpan<string> elided)
    {
        foreach (var other in elided)
            if (name == other) return true;
        return false;
    }

    private void PrintInherentAttribute(Operation op, int index, IrAttribute value)
    {
        _output.WriteShort(op.Info.Utf8AttributeNames[index]);
        if (value is UnitAttr) return;
        _output.Write(" = "u8);
        PrintAttribute(value);
    }

    /// <summary><c> &lt;{a = 1 : i32}&gt;</c>, without a dictionary of them all; nothing where none is set.</summary>
    private void PrintProperties(Operation op)
    {
        int count = op.InherentAttributeNames.Length;
        if (count == 0) return;
        var known = op.Info.Properties;
        if (known is not null && known.Fits(op, Options, _aliases))
        {
            _output.WriteShort(known.Text);
            return;
        }
        long before = _output.Total;
        bool any = false;
        for (int i = 0; i < count; i++)
        {
            if (op.GetInherentAttribute(i) is not { } value) continue;
            if (any) _output.Write(", "u8);
            else _output.Write(" <{"u8);
            any = true;
            PrintInherentAttribute(op, i, value);
        }
        if (any) _output.Write("}>"u8);
        if (known is { MayStay: true }) return;
        // What has left the buffer meanwhile can't be seen again.
        int length = (int)(_output.Total - before);
        if (length <= _output.Length) op.Info.Properties = PropertyText.TryMake(op, Options, _aliases, _output.Written[^length..]) ?? known;
    }

    private void BeginEntry(ref bool any, bool withKeyword)
    {
        if (any) _output.Write(", "u8);
        else _output.Write(withKeyword ? " attributes {"u8 : " {"u8);
        any = true;
    }

    private void PrintDictionary(DictionaryAttr attributes, ReadOnlySpan<string> elided, bool withKeyword)
    {
        bool any = false;
        foreach (ref readonly var attribute in attributes.Entries)
        {
            if (IsElided(attribute.Name, elided)) continue;
            BeginEntry(ref any, withKeyword);
            PrintNamedAttribute(attribute);
        }
        if (any) _output.Write((byte)'}');
    }

    /// <summary>The opaque text of an unknown dialect's type or attribute: pretty where it reads as an identifier with perhaps a body.</summary>
    internal void PrintOpaqueSymbol(byte sign, string dialect, string body)
    {
        _output.Write(sign);
        _output.Write(dialect);
        if (IsPretty(body))
        {
            _output.Write((byte)'.');
            _output.Write(ByteText.Encode(body));
            return;
        }
        _output.Write((byte)'<');
        _output.Write(ByteText.Encode(body));
        _output.Write((byte)'>');
    }

    private static bool IsPretty(string body)
    {
        if (body.Length == 0 || !char.IsAsciiLetter(body[0])) return false;
        int i = 0;
        while (i < body.Length && (char.IsAsciiLetterOrDigit(body[i]) || body[i] is '.' or '_')) i++;
        return i == body.Length || (body[i] == '<' && IsOneBody(body.AsSpan(i)));
    }

    /// <summary>Whether the bracket that a text begins with closes at its end: a pretty body is read up to there and no further.</summary>
    private static bool IsOneBody(ReadOnlySpan<char> text)
    {
        int depth = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '\\') i++;
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (isQuoted || (text[i] == '-' && i + 1 < text.Length && text[i + 1] == '>' && ++i > 0)) continue;
            else if (text[i] is '<' or '(' or '[' or '{') depth++;
            else if (text[i] is '>' or ')' or ']' or '}' && --depth == 0) return i == text.Length - 1;
        }
        return false;
    }

    internal int DistinctId(DistinctAttr attribute)
    {
        // Numbers follow the order of the text.
        if (_isChunk) throw new OutOfOrderException();
        if (!_distinct.TryGetValue(attribute, out int id)) _distinct[attribute] = id = _distinct.Count;
        return id;
    }

    internal void UseResource(string key) => _usedResources.Add(key);

    /// <summary><c> loc(…)</c>, where locations are asked for.</summary>
    public void PrintTrailingLocation(Location location)
    {
        // The dry run has seen it before the operation's other parts, as upstream numbers aliases.
        if (!Options.DebugInfo || _collector is not null) return;
        _output.Write((byte)' ');
        PrintLocationAttribute(location.Attribute);
    }

    /// <summary>The location of a block argument, which upstream never prints by an alias of its own.</summary>
    private void PrintArgumentLocation(Value argument)
    {
        if (!Options.DebugInfo) return;
        var attribute = argument.Location.Attribute;
        if (_collector is not null)
        {
            _collector.Visit(attribute);
            return;
        }
        _output.Write((byte)' ');
        PrintLocationInFull(attribute);
    }

    internal void PrintLocationAttribute(LocationAttr location)
    {
        if (Options.PrettyDebugInfo)
        {
            PrintPrettyLocation(location);
            return;
        }
        _output.Write("loc("u8);
        PrintNestedLocation(location);
        _output.Write((byte)')');
    }

    internal void PrintNestedLocation(LocationAttr location)
    {
        if (_collector is not null) _collector.Visit(location, deferrable: true);
        else if (_aliases.Find(location) is { } alias) _output.WriteShort(alias);
        else location.PrintBody(this);
    }
}
