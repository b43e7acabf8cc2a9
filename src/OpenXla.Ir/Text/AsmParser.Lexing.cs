using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OpenXla.Ir.Text;

/// <content>Bytes to words: white space, punctuation, identifiers, numbers, strings.</content>
public sealed unsafe partial class AsmParser
{
    private const byte Letter = 1;
    private const byte Digit = 2;
    private const byte Dollar = 4;
    private const byte Dash = 8;
    private const byte Dot = 16;
    private const byte Underscore = 32;
    private const byte IdentifierClass = Letter | Digit | Dollar | Dot | Underscore;

    /// <summary>What each byte may be part of. Data of the program, so that nobody asks whether it has been made yet.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 16, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 32,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipTrivia()
    {
        byte c = *_cursor;
        if (c > ' ' && c != '/') return;
        if (c == ' ' && _cursor[1] > ' ' && _cursor[1] != '/')
        {
            _cursor++;
            return;
        }
        SkipTriviaSlow();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipTriviaSlow()
    {
        byte* c = NameScan.Blanks(_cursor);
        if (c > _end) c = _end;
        while (true)
        {
            // A zero byte before the end is white space, as upstream has it.
            while (*c is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or 0 && c < _end) c++;
            if (c + 1 < _end && *c == '/' && c[1] == '/')
            {
                int length = new ReadOnlySpan<byte>(c, (int)(_end - c)).IndexOf((byte)'\n');
                c = length < 0 ? _end : c + length;
            }
            else
            {
                break;
            }
        }
        _cursor = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        SkipTrivia();
        return _cursor < _end ? *_cursor : (byte)0;
    }

    private bool AtEnd
    {
        get
        {
            SkipTrivia();
            return _cursor >= _end;
        }
    }

    /// <summary>The first byte past a run of the given classes.</summary>
    private byte* ScanWhile(byte* c, byte classes)
    {
        while (c < _end && (Classes[*c] & classes) != 0) c++;
        return c;
    }

    /// <summary>The first byte past a bare identifier, such as a keyword.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* ScanIdentifier(byte* c) => Within(NameScan.Identifier(c));

    /// <summary>The first byte past the name of a value, block, alias or dialect symbol: digits alone, or what begins otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* ScanSuffix(byte* c)
    {
        if ((uint)(*c - '0') > 9) return Within(NameScan.ValueName(c));
        do c++;
        while ((uint)(*c - '0') <= 9);
        return Within(c);
    }

    /// <summary>What is behind the end of the part that is being read does not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Within(byte* c) => c < _end ? c : _end;

    /// <summary>Consumes punctuation such as <c>","u8</c> or <c>"->"u8</c> if it is next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryConsume(ReadOnlySpan<byte> punctuation)
    {
        SkipTrivia();
        if (punctuation.Length == 1)
        {
            if (*_cursor != punctuation[0] || _cursor >= _end) return false;
            _cursor++;
            return true;
        }
        if (_end - _cursor < punctuation.Length || !new ReadOnlySpan<byte>(_cursor, punctuation.Length).SequenceEqual(punctuation)) return false;
        _cursor += punctuation.Length;
        return true;
    }

    /// <summary>Consumes punctuation or reports that it is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(ReadOnlySpan<byte> punctuation)
    {
        if (!TryConsume(punctuation)) throw ExpectedError(punctuation, "");
    }

    /// <summary>As <see cref="Expect(ReadOnlySpan{byte})"/>, with words that say where: <c>"in operand list"</c>.</summary>
    public void Expect(ReadOnlySpan<byte> punctuation, string where)
    {
        if (!TryConsume(punctuation)) throw ExpectedError(punctuation, where);
    }

    private ParseException ExpectedError(ReadOnlySpan<byte> punctuation, string where) =>
        WrongToken($"expected '{ByteText.Decode(punctuation)}'{(where.Length > 0 ? " " + where : "")}");

    /// <summary>True where this punctuation is next; nothing is consumed.</summary>
    public bool NextIs(ReadOnlySpan<byte> punctuation)
    {
        SkipTrivia();
        return _end - _cursor >= punctuation.Length && new ReadOnlySpan<byte>(_cursor, punctuation.Length).SequenceEqual(punctuation);
    }

    /// <summary>True where a keyword or other bare identifier is next.</summary>
    public bool NextIsKeyword => (Classes[Peek()] & (Letter | Underscore)) != 0;

    /// <summary>Consumes the keyword if it is next, as a whole word.</summary>
    public bool TryKeyword(ReadOnlySpan<byte> keyword)
    {
        SkipTrivia();
        if (*_cursor != keyword[0] || _end - _cursor < keyword.Length || !new ReadOnlySpan<byte>(_cursor, keyword.Length).SequenceEqual(keyword)) return false;
        if (_cursor + keyword.Length < _end && (Classes[_cursor[keyword.Length]] & IdentifierClass) != 0) return false;
        _cursor += keyword.Length;
        return true;
    }

    public void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!TryKeyword(keyword)) throw Error($"expected '{ByteText.Decode(keyword)}'");
    }

    /// <summary>A bare identifier if one is next, else null.</summary>
    public string? TryParseKeyword()
    {
        if (!NextIsKeyword) return null;
        byte* start = _cursor;
        _cursor = ScanIdentifier(start);
        return Name(start, (int)(_cursor - start));
    }

    /// <summary>Reads the name of an operation, without quotes.</summary>
    public string ParseOperationName() => TryParseKeyword() ?? throw SyntaxError(NextPosition, "expected bare identifier or keyword");

    /// <summary>A bare identifier.</summary>
    public string ParseKeyword(string what = "valid keyword") => TryParseKeyword() ?? throw Error($"expected {what}");

    /// <summary>A bare identifier or a string in quotes.</summary>
    public string ParseKeywordOrString() => TryParseKeyword() ?? TryParseString() ?? throw Error("expected valid keyword or string");

    private struct KnownName
    {
        internal ulong Key;
        internal string? Text;
    }

    /// <summary>The latest name of each hash.</summary>
    private readonly KnownName[] _names;

    /// <summary>A name as a string, which the next occurrences mostly share.</summary>
    private string Name(byte* start, int length)
    {
        ulong key = length <= 8 ? PackedKey(start, length) : LongKey(start, length);
        ref var known = ref _names[(int)((key * 0x9E3779B97F4A7C15) >> 53) & (_names.Length - 1)];
        // The bytes of a short name are its key.
        if (known.Key == key && known.Text is { } text && text.Length == length && (length <= 8 || System.Text.Ascii.Equals(new ReadOnlySpan<byte>(start, length), text))) return text;
        (known.Key, known.Text) = (key, ByteText.Decode(new ReadOnlySpan<byte>(start, length)));
        return known.Text;
    }

    /// <summary>A string in quotes with its escapes resolved, if one is next, else null.</summary>
    public string? TryParseString()
    {
        if (Peek() != '"') return null;
        return ByteText.Decode(ReadStringBytes());
    }

    public string ParseString() => TryParseString() ?? throw Error("expected string");

    /// <summary>To look at a longer string again for ends of lines takes longer than to remember that there are none.</summary>
    private const int LongString = 1 << 16;

    /// <summary>The bytes of the string at the cursor.</summary>
    private ReadOnlySpan<byte> ReadStringBytes()
    {
        byte* start = _cursor + 1;
        var rest = new ReadOnlySpan<byte>(start, (int)(_end - start));
        int length = rest.IndexOfAny("\"\\\n"u8);
        if (length >= 0 && rest[length] == '"')
        {
            SkipString(start, length);
            return rest[..length];
        }
        return ReadEscapedString(rest);
    }

    /// <summary>Moves behind a string of that length, which has no escapes.</summary>
    private void SkipString(byte* start, int length)
    {
        if (length >= LongString) _source.NoteWithinLine((int)(start - _start), length);
        _cursor = start + length + 1;
    }

    private byte[] ReadEscapedString(ReadOnlySpan<byte> rest)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < rest.Length; i++)
        {
            byte c = rest[i];
            if (c == '"')
            {
                _cursor += i + 2;
                return [.. bytes];
            }
            if (c is (byte)'\n' or (byte)'\v' or (byte)'\f') throw LexicalError(Position + 1 + i, "expected '\"' in string literal");
            if (c != '\\')
            {
                bytes.Add(c);
                continue;
            }
            if (++i >= rest.Length) break;
            c = rest[i];
            if (c is (byte)'"' or (byte)'\\') bytes.Add(c);
            else if (c == 'n') bytes.Add((byte)'\n');
            else if (c == 't') bytes.Add((byte)'\t');
            else if (i + 1 < rest.Length && HexDigit(c) >= 0 && HexDigit(rest[i + 1]) >= 0) bytes.Add((byte)((HexDigit(c) << 4) | HexDigit(rest[++i])));
            else throw LexicalError(Position + i, "unknown escape in string literal");
        }
        throw LexicalError(Position + 1 + rest.Length, "expected '\"' in string literal");
    }

    private static int HexDigit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>True where an integer is next, perhaps with a minus.</summary>
    public bool NextIsInteger => Peek() is var c && ((Classes[c] & Digit) != 0 || (c == '-' && (Classes[_cursor[1]] & Digit) != 0));

    /// <summary>A decimal or hexadecimal integer with optional minus, if one is next; else null.</summary>
    public BigInteger? TryParseInteger()
    {
        if (!NextIsInteger) return null;
        bool negative = *_cursor == '-';
        if (negative) _cursor++;
        var magnitude = ReadMagnitude();
        return negative ? -magnitude : magnitude;
    }

    public BigInteger ParseInteger() => TryParseInteger() ?? throw Error("expected integer value");

    /// <summary>An integer that fits 64 bits.</summary>
    public long ParseInt64()
    {
        int at = NextPosition;
        var value = ParseInteger();
        return value >= long.MinValue && value <= long.MaxValue ? (long)value : throw Error(at, "integer value too large");
    }

    private BigInteger ReadMagnitude()
    {
        byte* start = _cursor;
        if (*start == '0' && start[1] == 'x' && HexDigit(start[2]) >= 0)
        {
            byte* hexEnd = start + 2;
            while (HexDigit(*hexEnd) >= 0) hexEnd++;
            _cursor = hexEnd;
            return ParseHex(new ReadOnlySpan<byte>(start + 2, (int)(hexEnd - start - 2)));
        }
        byte* digitsEnd = ScanWhile(start, Digit);
        int length = (int)(digitsEnd - start);
        _cursor = digitsEnd;
        if (length > 18)
        {
            if (length > 20_000) throw SyntaxError(Position - length, "integer literal is too long");
            return BigInteger.Parse(System.Text.Encoding.ASCII.GetString(start, length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        }
        long value = 0;
        for (byte* p = start; p < digitsEnd; p++) value = (value * 10) + (*p - '0');
        return value;
    }

    private BigInteger ParseHex(ReadOnlySpan<byte> digits)
    {
        if (digits.Length <= 15)
        {
            long value = 0;
            foreach (byte digit in digits) value = (value << 4) | (uint)HexDigit(digit);
            return value;
        }
        if (digits.Length > 20_000) throw WrongToken("integer literal is too long");
        return BigInteger.Parse("0" + System.Text.Encoding.ASCII.GetString(digits), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Parses items separated by commas until one is not followed by a comma.</summary>
    public void ParseCommaSeparated(Action parseItem)
    {
        ArgumentNullException.ThrowIfNull(parseItem);
        do parseItem();
        while (TryConsume(","u8));
    }

    /// <summary>Parses a list between two delimiters, perhaps empty.</summary>
    public void ParseDelimitedList(ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, Action parseItem, string where = "")
    {
        Expect(open, where);
        if (TryConsume(close)) return;
        ParseCommaSeparated(parseItem);
        Expect(close, where);
    }
}
