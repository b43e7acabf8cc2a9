using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Text;

/// <content>Types.</content>
public sealed unsafe partial class AsmParser
{
    private struct CachedType
    {
        internal ulong Key;
        internal int Offset;
        internal int Length;
        internal IrType? Type;
    }

    private readonly CachedType[] _keywordTypes = new CachedType[64];
    private readonly CachedType[] _longTypes;
    private readonly Dictionary<string, IrType> _typeAliases = new(StringComparer.Ordinal);

    private static ulong PackedKey(byte* start, int length)
    {
        ulong key = *(ulong*)start;
        return length == 8 ? key : key & ((1UL << (length * 8)) - 1);
    }

    /// <summary>A type.</summary>
    public IrType ParseType() => TryParseType() ?? throw WrongToken("expected non-function type");

    /// <summary>A type of the given class.</summary>
    public TType ParseType<TType>(string what)
        where TType : IrType
    {
        int at = NextPosition;
        var type = ParseType();
        return type as TType ?? throw Error(at, what.Length == 0 ? "invalid kind of type specified" : $"invalid kind of type specified: expected {what}, but found '{type}'");
    }

    /// <summary>A type if one is next, else null.</summary>
    [SkipLocalsInit]
    public IrType? TryParseType()
    {
        byte c = Peek();
        if ((Classes[c] & Letter) != 0)
        {
            byte* start = _cursor;
            byte* end = ScanIdentifier(start);
            int length = (int)(end - start);
            if (length <= 8 && *end != '<')
            {
                ulong key = PackedKey(start, length);
                ref var cached = ref _keywordTypes[(int)((key * 0x9E3779B97F4A7C15) >> 58)];
                if (cached.Type is not null && cached.Key == key)
                {
                    _cursor = end;
                    return cached.Type;
                }
                var keyword = ParseKeywordType(start, length);
                // Blanks may stand before the bracket.
                if (keyword is null) return *end is (byte)' ' or (byte)'\n' ? ParseRemembered(start) : null;
                cached.Key = key;
                cached.Type = keyword;
                return keyword;
            }
            return *end == '<' || length > 8 || IsParametric(start, length) ? ParseRemembered(start) : null;
        }
        return c switch
        {
            (byte)'!' => ParseRemembered(_cursor),
            (byte)'(' => ParseFunctionType(),
            _ => null,
        };
    }

    private static bool IsParametric(byte* start, int length) => new ReadOnlySpan<byte>(start, length) is var name && (name.SequenceEqual("tuple"u8) || name.SequenceEqual("complex"u8));

    /// <summary>Types that end with &gt; are looked up by their text first.</summary>
    private IrType? ParseRemembered(byte* start)
    {
        ulong key = TypeKey(start);
        ref var cached = ref _longTypes[(int)(key >> 56) & (_longTypes.Length - 1)];
        if (cached.Type is not null && cached.Key == key && SameBytes(cached.Offset, start, cached.Length))
        {
            _cursor = start + cached.Length;
            return cached.Type;
        }
        var type = *start == '!' ? ParseDialectType() : ParseParametricType();
        if (type is null) return null;
        type = Context.Intern(type);
        if (_cursor[-1] != '>') return type;
        cached = new CachedType { Key = key, Offset = (int)(start - _start), Length = (int)(_cursor - start), Type = type };
        return type;
    }

    /// <summary>A key of the first bytes, without those behind the type where it ends among them.</summary>
    private static ulong TypeKey(byte* start)
    {
        ulong first = *(ulong*)start, second = *(ulong*)(start + 8);
        uint ends = Vector128.Equals(Vector128.Load(start), Vector128.Create((byte)'>')).ExtractMostSignificantBits();
        int behind = 8 * (15 - BitOperations.TrailingZeroCount(ends | 0x8000));
        if (behind < 64) second = second << behind >> behind;
        else (first, second) = (first << (behind - 64) >> (behind - 64), 0);
        return (first * 0x9E3779B97F4A7C15) ^ (second * 0xD6E8FEB86659FD93);
    }

    private bool SameBytes(int offset, byte* start, int length) =>
        length <= _end - start && new ReadOnlySpan<byte>(_start + offset, length).SequenceEqual(new ReadOnlySpan<byte>(start, length));

    private IrType? ParseKeywordType(byte* start, int length)
    {
        var text = new ReadOnlySpan<byte>(start, length);
        IrType? type = null;
        if (text.SequenceEqual("index"u8)) type = IndexType.Instance;
        else if (text.SequenceEqual("none"u8)) type = NoneType.Instance;
        else if (text[0] is (byte)'i' or (byte)'s' or (byte)'u') type = IntegerTypeOf(text, (int)(start - _start));
        type ??= FloatType.Find(System.Text.Encoding.ASCII.GetString(text));
        if (type is null) return null;
        _cursor = start + length;
        return Context.Intern(type);
    }

    private IntegerType? IntegerTypeOf(ReadOnlySpan<byte> text, int position)
    {
        var signedness = text[0] switch { (byte)'s' => Signedness.Signed, (byte)'u' => Signedness.Unsigned, _ => Signedness.Signless };
        int digits = signedness == Signedness.Signless ? 1 : 2;
        if (text.Length <= digits || (digits == 2 && text[1] != 'i') || text[digits..].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return null;
        if (text.Length - digits > 8 || !int.TryParse(text[digits..], out int width) || width > IntegerType.MaxWidth)
            throw SyntaxError(position, text.Length - digits > 9 ? "invalid integer width" : $"integer bitwidth is limited to {IntegerType.MaxWidth} bits");
        return new IntegerType(width, signedness);
    }

    private IrType? ParseParametricType()
    {
        if (TryKeyword("tensor"u8)) return Nested(static parser => parser.ParseTensorType());
        if (TryKeyword("memref"u8)) return Nested(static parser => parser.ParseMemRefType());
        if (TryKeyword("vector"u8)) return Nested(static parser => parser.ParseVectorType());
        if (TryKeyword("complex"u8)) return Nested(static parser => parser.ParseComplexType());
        if (TryKeyword("tuple"u8)) return Nested(static parser => parser.ParseTupleType());
        // Only a long name without parameters is left: f8E4M3B11FNUZ and its like, or a wide integer.
        byte* end = ScanIdentifier(_cursor);
        return ParseKeywordType(_cursor, (int)(end - _cursor));
    }

    private T Nested<T>(Func<AsmParser, T> parse)
    {
        Enter();
        var result = parse(this);
        Leave();
        return result;
    }

    private ComplexType ParseComplexType()
    {
        Expect("<"u8, "in complex type");
        int at = NextPosition;
        var element = ParseType();
        if (!ElementTypes.IsOfComplex(element)) throw SyntaxError(at, "invalid element type for complex");
        Expect(">"u8, "in complex type");
        return new ComplexType(element);
    }

    private TupleType ParseTupleType()
    {
        Expect("<"u8, "in tuple type");
        if (TryConsume(">"u8)) return new TupleType([]);
        var elements = new List<IrType>();
        do elements.Add(ParseType());
        while (TryConsume(","u8));
        Expect(">"u8, "in tuple type");
        return new TupleType([.. elements]);
    }

    private IrType ParseTensorType()
    {
        Expect("<"u8);
        if (TryConsume("*"u8))
        {
            ExpectDimensionSeparator();
            int at = NextPosition;
            var unranked = ParseElementType(at);
            Expect(">"u8, "in tensor type");
            return new UnrankedTensorType(unranked);
        }
        var extents = ParseDimensions(allowDynamic: true);
        int elementAt = NextPosition;
        var element = ParseElementType(elementAt);
        IrAttribute? encoding = null;
        if (TryConsume(","u8))
        {
            int encodingAt = NextPosition;
            encoding = ParseAttribute();
            if (encoding is ITensorEncoding checking && checking.WhyNot(extents, element) is { } reason) throw SyntaxError(encodingAt, reason);
        }
        Expect(">"u8, "in tensor type");
        return new TensorType(extents, element, encoding);
    }

    private IrType ParseElementType(int at)
    {
        var element = ParseType();
        return ElementTypes.IsOfTensor(element) ? element : throw SyntaxError(at, "invalid tensor element type");
    }

    private VectorType ParseVectorType()
    {
        Expect("<"u8);
        var extents = new List<long>();
        var scalable = new List<bool>();
        int at = NextPosition;
        while (Peek() is var c && (c == '[' || (Classes[c] & Digit) != 0))
        {
            bool isScalable = TryConsume("["u8);
            extents.Add(ParseExtent());
            scalable.Add(isScalable);
            if (isScalable && !TryConsume("]"u8)) throw WrongToken("missing ']' closing scalable dimension");
            ExpectDimensionSeparator();
        }
        if (extents.Contains(0)) throw SyntaxError(at, "vector types must have positive constant sizes but got " + string.Join(", ", extents));
        int elementAt = NextPosition;
        var element = ParseType();
        if (!ElementTypes.IsOfVector(element))
            throw SyntaxError(elementAt, $"failed to verify 'elementType': VectorElementTypeInterface instance");
        Expect(">"u8, "in vector type");
        return new VectorType([.. extents], element, scalable.Contains(true) ? [.. scalable] : []);
    }

    private IrType ParseMemRefType()
    {
        int start = Position - "memref".Length;
        Expect("<"u8);
        bool unranked = TryConsume("*"u8);
        if (unranked) ExpectDimensionSeparator();
        var extents = unranked ? default : ParseDimensions(allowDynamic: true);
        int elementAt = NextPosition;
        var element = ParseType();
        if (!ElementTypes.IsOfMemRef(element)) throw SyntaxError(elementAt, "invalid memref element type");
        IrAttribute? layout = null;
        IrAttribute? space = null;
        while (TryConsume(","u8))
        {
            if (NextIs(">"u8)) throw SyntaxError(NextPosition, "expected list element");
            var attribute = ParseAttribute();
            if (attribute is AffineMapAttr or StridedLayoutAttr)
            {
                if (unranked) throw SyntaxError(NextPosition, "cannot have affine map for unranked memref type");
                if (space is not null) throw SyntaxError(NextPosition, "expected memory space to be last in memref type");
                layout = attribute;
            }
            else if (space is not null)
            {
                throw SyntaxError(NextPosition, "multiple memory spaces specified in memref type");
            }
            else
            {
                space = attribute;
            }
        }
        if (!TryConsume(">"u8)) throw WrongToken(layout is null && space is null ? "expected ',' or '>' in memref type" : "expected ',' or '>'");
        if (space is not null && !ElementTypes.IsMemorySpace(space)) throw SyntaxError(start, "unsupported memory space Attribute");
        if (unranked) return new UnrankedMemRefType(element, space);
        if (layout is AffineMapAttr { Map: var map })
        {
            if (map.DimCount != extents.Rank) throw SyntaxError(start, $"memref layout mismatch between rank and affine map: {extents.Rank} != {map.DimCount}");
            if (map.IsIdentity) layout = null;
        }
        else if (layout is StridedLayoutAttr strided && strided.Strides.Rank != extents.Rank)
        {
            throw SyntaxError(start, "expected the number of strides to match the rank");
        }
        return new MemRefType(extents, element, layout, space);
    }

    /// <summary>Extents each followed by <c>x</c>: <c>2x?x</c>.</summary>
    public Shape ParseDimensions(bool allowDynamic)
    {
        Span<long> extents = stackalloc long[16];
        List<long>? more = null;
        int count = 0;
        while (Peek() is var c && ((Classes[c] & Digit) != 0 || c == '?'))
        {
            long extent;
            if (c == '?')
            {
                if (!allowDynamic) throw WrongToken("expected static shape");
                _cursor++;
                extent = Shape.Dynamic;
            }
            else
            {
                extent = ParseExtent();
            }
            if (count < extents.Length) extents[count] = extent;
            else (more ??= [.. extents]).Add(extent);
            count++;
            ExpectDimensionSeparator();
        }
        return more is null ? Shape.Create(extents[..count]) : [.. more];
    }

    private long ParseExtent()
    {
        int at = NextPosition;
        byte* start = _cursor;
        // "0x" is the extent 0 and a separator, never a hexadecimal number.
        byte* end = ScanWhile(start, Digit);
        if (end == start) throw WrongToken("expected integer in dimension list");
        if (end - start > 19 || !long.TryParse(new ReadOnlySpan<byte>(start, (int)(end - start)), out long extent)) throw SyntaxError(at, "invalid dimension");
        _cursor = end;
        return extent;
    }

    private void ExpectDimensionSeparator()
    {
        if (Peek() != 'x' || _cursor >= _end) throw WrongToken("expected 'x' in dimension list");
        _cursor++;
    }

    /// <summary><c>(i32, f32) -> i1</c> or <c>(…) -> (…)</c>.</summary>
    public FunctionType ParseFunctionType()
    {
        SkipTrivia();
        byte* start = _cursor;
        ulong key = MemoKey(start);
        // What ends with a type goes on where a word or a bracket does.
        if (FindMemo(key, start) is TypeAttr { Value: FunctionType known } && (Classes[*_cursor] & IdentifierClass) == 0 && *_cursor != '<') return known;
        _cursor = start;
        Enter();
        var inputs = ParseTypeListInParentheses();
        Expect("->"u8, "in function type");
        var results = Peek() == '(' ? ParseTypeListInParentheses() : [ParseType()];
        Leave();
        var type = new FunctionType(EquatableArray.Create<IrType>(inputs), EquatableArray.Create<IrType>(results));
        Remember(key, start, new TypeAttr(type));
        return type;
    }

    /// <summary><c>(i32, f32)</c>, perhaps empty.</summary>
    public IrType[] ParseTypeListInParentheses()
    {
        Expect("("u8);
        if (TryConsume(")"u8)) return [];
        int mark = _typeLists.Mark;
        var types = ParseTypeList(BorrowTypes());
        Expect(")"u8);
        var all = types.ToArray();
        _typeLists.Release(mark);
        return all;
    }

    /// <summary>One or more types separated by commas.</summary>
    public List<IrType> ParseTypeList() => ParseTypeList([]);

    /// <summary>One or more types separated by commas, appended to <paramref name="types"/>, which is returned.</summary>
    public List<IrType> ParseTypeList(List<IrType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        do types.Add(ParseType());
        while (TryConsume(","u8));
        return types;
    }

    /// <summary>An optional <c>-> type</c> or <c>-> (types)</c>.</summary>
    public IrType[] ParseOptionalArrowTypes()
    {
        if (!TryConsume("->"u8)) return [];
        return Peek() == '(' ? ParseTypeListInParentheses() : [ParseType()];
    }

    private IrType ParseDialectType()
    {
        int at = Position;
        byte* start = ++_cursor;
        _cursor = ScanSuffix(start);
        int length = (int)(_cursor - start);
        if (length == 0) throw SyntaxError(at, "invalid type identifier");
        var name = Name(start, length);
        int dot = name.IndexOf('.');
        if (dot < 0 && *_cursor != '<')
            return _typeAliases.TryGetValue(name, out var alias) ? NameAlias('!', name, alias) : throw SyntaxError(at, $"undefined symbol alias id '{name}'");
        var dialect = dot < 0 ? name : name[..dot];
        if (Context.LoadDialect(dialect) is not null) return ParseRegisteredType(at, name, dot);
        RequireNamespace(dialect);
        var body = dot < 0 ? ReadBalancedBody()
            : name[(dot + 1)..] + (*_cursor == '<' && _cursor < _end ? "<" + ReadBalancedBody() + ">" : "");
        if (!Context.AllowUnregisteredDialects) throw SyntaxError(dot < 0 ? at : at + dot + 2, $"`!\"{dialect}\"<\"{body}\">` type {CreatedUnregistered}");
        return new OpaqueType(dialect, body);
    }

    /// <summary>What stands before the dot of a symbol must be able to be the name of a dialect.</summary>
    private void RequireNamespace(string name)
    {
        bool isName = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name[0] != '$';
        foreach (char c in name) isName &= char.IsAsciiLetterOrDigit(c) || c is '_' or '$';
        if (!isName) throw SyntaxError(Position, $"invalid dialect namespace '\"{name}\"'");
    }

    /// <summary>As upstream, what stands in brackets after a name that takes no parameters is passed over.</summary>
    private IrType ParseRegisteredType(int at, string name, int dot)
    {
        bool wrapped = dot < 0;
        byte* around = _body;
        if (around is null) _body = _cursor;
        if (wrapped)
        {
            Expect("<"u8);
            name = name + "." + ParseKeyword();
        }
        var parse = Context.FindType(name) ?? throw UnknownType(at, name, name.IndexOf('.'));
        Enter();
        var outside = _syntaxOf;
        _syntaxOf = null;
        byte* named = _cursor;
        var type = parse(this);
        _syntaxOf = outside;
        Leave();
        if (wrapped) Expect(">"u8);
        else if (_cursor == named && *named == '<') ReadBalancedBody();
        _body = around;
        return type;
    }

    private ParseException UnknownType(int at, string name, int dot) => Context.LoadDialect(name[..dot])?.DescribeUnknownType(name[(dot + 1)..]) is { } message
        ? SyntaxError(at + dot + 2, message)
        : SyntaxError(at + dot + 2, Context.HasTypesOf(name[..dot]) ? $"unknown  type `{name[(dot + 1)..]}` in dialect `{name[..dot]}`" : $"dialect '{name[..dot]}' provides no type parsing hook");

    /// <summary>The text between &lt; and its partner, all brackets inside in balance.</summary>
    private string ReadBalancedBody()
    {
        byte* open = _cursor;
        Expect("<"u8);
        int at = (int)(open - _start);
        byte* c = open + 1;
        var pending = new Stack<byte>();
        while (true)
        {
            if (c >= _end) throw Unbalanced();
            switch (*c)
            {
                case (byte)'"':
                    // Upstream says what is wrong at the latest token of a body, and only strings are tokens.
                    at = (int)(c - _start);
                    _cursor = c;
                    ReadStringBytes();
                    c = _cursor;
                    continue;
                case (byte)'-' when c[1] == '>':
                    c++;
                    break;
                case (byte)'<' or (byte)'(' or (byte)'[' or (byte)'{':
                    pending.Push(*c);
                    break;
                case (byte)'>' when pending.Count == 0:
                    _cursor = c + 1;
                    return ByteText.Decode(new ReadOnlySpan<byte>(open + 1, (int)(c - open - 1)));
                case (byte)'>' or (byte)')' or (byte)']' or (byte)'}':
                    byte opener = *c switch { (byte)'>' => (byte)'<', (byte)')' => (byte)'(', (byte)']' => (byte)'[', _ => (byte)'{' };
                    if (pending.Count == 0 || pending.Peek() != opener) throw Unbalanced();
                    pending.Pop();
                    break;
                case 0:
                    throw SyntaxError((int)(c - _start), "unexpected nul or EOF in pretty dialect name");
            }
            c++;
        }

        ParseException Unbalanced()
        {
            _cursor = _start + at;
            return SyntaxError(at, $"unbalanced '{(char)(pending.Count == 0 ? (byte)'<' : pending.Peek())}' character in pretty dialect name");
        }
    }

    /// <summary>Where the outermost body of a dialect's type or attribute begins that is being read.</summary>
    private byte* _body;

    /// <summary>What is wrong with the brackets of the body that is being read; null for nothing. Upstream looks for its end before its dialect reads it, so this comes first.</summary>
    private Diagnostic? BodyError()
    {
        if (_body is null || *_body != '<') return null;
        var (body, cursor) = ((nint)_body, (nint)_cursor);
        _body = null;
        _cursor = (byte*)body;
        _isAttempt = true;
        try
        {
            ReadBalancedBody();
            return null;
        }
        catch (ParseException mistake)
        {
            return mistake.Message.StartsWith("unbalanced", StringComparison.Ordinal) ? new Diagnostic(Severity.Error, LocationAt(Position), mistake.Message) : null;
        }
        finally
        {
            _isAttempt = false;
            _body = (byte*)body;
            _cursor = (byte*)cursor;
        }
    }
}
