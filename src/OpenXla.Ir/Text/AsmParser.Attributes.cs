using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Text;

/// <content>Attributes.</content>
public sealed unsafe partial class AsmParser
{
    private readonly Borrowing<NamedAttribute> _entryLists = new();
    private readonly Dictionary<string, IrAttribute> _attributeAliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DistinctAttr> _distinct = new(StringComparer.Ordinal);

    /// <summary>An attribute.</summary>
    /// <param name="type">The type that the place asks for; then numbers and elements are written without one.</param>
    public IrAttribute ParseAttribute(IrType? type = null)
    {
        Enter();
        var attribute = TryParseAttributeCore(type) ?? throw WrongToken("expected attribute value");
        Leave();
        return attribute;
    }

    /// <summary>An attribute of the given class.</summary>
    public TAttr ParseAttribute<TAttr>(string what = "", IrType? type = null)
        where TAttr : IrAttribute
    {
        int at = NextPosition;
        return ParseAttribute(type) as TAttr ?? throw Error(at, "invalid kind of attribute specified" + (what.Length > 0 ? $": expected {what}" : ""));
    }

    /// <summary>An attribute if one is next, else null.</summary>
    public IrAttribute? TryParseAttribute(IrType? type = null)
    {
        Enter();
        var attribute = TryParseAttributeCore(type);
        Leave();
        return attribute;
    }

    private IrAttribute? TryParseAttributeCore(IrType? type)
    {
        byte c = Peek();
        switch (c)
        {
            case (byte)'"':
                return ParseStringAttribute(type);
            case (byte)'@':
                return ParseSymbolRef();
            case (byte)'[':
                return ParseArrayAttribute();
            case (byte)'{':
                return ParseDictionary();
            case (byte)'#':
                return ParseDialectAttribute(type);
            case (byte)'-':
                return ParseNumber(type);
            case (byte)'!' or (byte)'(':
                return TypeAttrOf(ParseType());
        }
        if ((Classes[c] & Digit) != 0) return ParseNumber(type);
        if ((Classes[c] & Letter) == 0) return null;
        return TryParseKeywordAttribute(c, type) ?? (TryParseType() is { } value ? TypeAttrOf(value) : null);
    }

    private IrAttribute? TryParseKeywordAttribute(byte first, IrType? type)
    {
        switch (first)
        {
            case (byte)'t' when TryKeyword("true"u8):
                return BooleanOf(true, type);
            case (byte)'f' when TryKeyword("false"u8):
                return BooleanOf(false, type);
            case (byte)'u' when TryKeyword("unit"u8):
                return UnitAttr.Instance;
            case (byte)'l' when TryPeekKeyword("loc"u8):
                return ParseLocationAttribute();
            case (byte)'a' when TryKeyword("affine_map"u8):
                return ParseInAngles(static parser => parser.Context.InternAttribute(new AffineMapAttr(parser.ParseAffineMap())));
            case (byte)'a' when TryKeyword("affine_set"u8):
                return ParseInAngles(static parser => parser.Context.InternAttribute(new IntegerSetAttr(parser.ParseIntegerSet())));
            case (byte)'a' when TryKeyword("array"u8):
                return ParseInAngles(static parser => parser.ParseDenseArray(), "after 'array'", "to close an array attribute");
            case (byte)'d' when TryKeyword("dense"u8):
                return ParseDenseElements(type);
            case (byte)'d' when TryKeyword("dense_resource"u8):
                return ParseDenseResource(type);
            case (byte)'d' when TryKeyword("distinct"u8):
                return ParseDistinct();
            case (byte)'s' when TryKeyword("sparse"u8):
                return ParseSparseElements(type);
            case (byte)'s' when TryKeyword("strided"u8):
                return ParseStrided();
            default:
                return null;
        }
    }

    private bool TryPeekKeyword(ReadOnlySpan<byte> keyword)
    {
        byte* at = _cursor;
        bool found = TryKeyword(keyword);
        _cursor = at;
        return found;
    }

    private IrAttribute BooleanOf(bool value, IrType? type)
    {
        if (type is null or IntegerType { Width: 1, IsSignless: true }) return IntegerAttr.Of(value);
        throw WrongToken("expected integer or float literal of type '" + type + "', but got a boolean");
    }

    private StringAttr ParseStringAttribute(IrType? type)
    {
        var text = ParseString();
        if (type is null && TryConsume(":"u8)) type = ParseType();
        return new StringAttr(text, type is NoneType ? null : type);
    }

    private ArrayAttr ParseArrayAttribute()
    {
        Expect("["u8);
        if (TryConsume("]"u8)) return ArrayAttr.Empty;
        byte* start = _cursor - 1;
        ulong key = MemoKey(start);
        if (FindMemo(key, start) is ArrayAttr known) return known;
        var elements = new List<IrAttribute>();
        do elements.Add(ParseAttribute());
        while (TryConsume(","u8));
        if (!TryConsume("]"u8)) throw WrongToken("expected ',' or ']'");
        var array = new ArrayAttr([.. elements]);
        Remember(key, start, array);
        return array;
    }

    /// <summary><c>{name = value, flag}</c>; the same text gives the same object again.</summary>
    public DictionaryAttr ParseDictionary()
    {
        SkipTrivia();
        byte* start = _cursor;
        ulong key = MemoKey(start);
        if (FindMemo(key, start) is DictionaryAttr known) return known;
        Enter();
        var dictionary = ParseDictionaryEntries();
        Leave();
        Remember(key, start, dictionary);
        return dictionary;
    }

    private static bool HasEntry(List<NamedAttribute> entries, string name)
    {
        foreach (var entry in entries)
            if (entry.Name == name) return true;
        return false;
    }

    /// <summary>From so many entries on, a look-up is faster than a look at each.</summary>
    private const int ManyEntries = 8;

    private DictionaryAttr ParseDictionaryEntries()
    {
        Expect("{"u8);
        if (TryConsume("}"u8)) return DictionaryAttr.Empty;
        int mark = _entryLists.Mark;
        var entries = _entryLists.Take();
        HashSet<string>? names = null;
        do
        {
            int at = NextPosition;
            var name = TryParseKeyword() ?? TryParseString() ?? throw WrongToken("expected attribute name");
            if (name.Length == 0) throw SyntaxError(at, "expected valid attribute name");
            if (entries.Count == ManyEntries) names = [.. entries.Select(static e => e.Name)];
            if (names is null ? HasEntry(entries, name) : !names.Add(name)) throw SyntaxError(at, $"duplicate key '{name}' in dictionary attribute");
            entries.Add(new NamedAttribute(name, TryConsume("="u8) ? ParseAttribute() : UnitAttr.Instance));
        }
        while (TryConsume(","u8));
        Expect("}"u8, "in attribute dictionary");
        var dictionary = DictionaryAttr.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries));
        _entryLists.Release(mark);
        return dictionary;
    }

    /// <summary><c>@name</c> without the sign, if one is next; else null.</summary>
    public string? TryParseSymbolName()
    {
        if (Peek() != '@') return null;
        _cursor++;
        if (*_cursor == '"') return ByteText.Decode(ReadStringBytes());
        byte* start = _cursor;
        if ((Classes[*start] & (Letter | Underscore)) == 0) throw SyntaxError(Position - 1, "@ identifier expected to start with letter or '_'");
        _cursor = ScanIdentifier(start);
        return Name(start, (int)(_cursor - start));
    }

    public string ParseSymbolName() => TryParseSymbolName() ?? throw Error("expected valid '@'-identifier for symbol name");

    /// <summary><c>@a::@b</c>.</summary>
    public SymbolRefAttr ParseSymbolRef()
    {
        var root = ParseSymbolName();
        if (!NextIs("::"u8)) return new SymbolRefAttr(root);
        var nested = new List<string>();
        while (TryConsume("::"u8)) nested.Add(TryParseSymbolName() ?? throw WrongToken("expected nested symbol reference identifier"));
        return new SymbolRefAttr(root, [.. nested]);
    }

    private IrAttribute ParseNumber(IrType? type, bool isElement = false)
    {
        int at = NextPosition;
        byte* start = _cursor;
        bool negative = *_cursor == '-';
        if (negative) _cursor++;
        if ((Classes[*_cursor] & Digit) == 0) throw SyntaxError(at, "expected constant integer or floating point value");
        bool hex = *_cursor == '0' && _cursor[1] == 'x';
        if (!hex && TryScanFloat())
        {
            if (isElement && type is IntegerType or IndexType) throw SyntaxError(at, "expected integer elements, but parsed floating-point");
            return ParseFloatLiteral(start, type);
        }
        _cursor = negative ? start + 1 : start;
        long small = 0;
        bool isShort = !hex && ReadShortMagnitude(out small);
        var magnitude = isShort ? small : ReadMagnitude();
        if (type is null && TryConsume(":"u8)) type = ParseType();
        type ??= IntegerType.I64;
        if (type is FloatType real) return HexFloat(at, real, magnitude, hex, negative);
        if (type is not (IntegerType or IndexType)) throw SyntaxError(at, "integer literal not valid for specified type");
        if (isShort && Fits(type, small, negative)) return ShortInteger(negative ? -small : small, type);
        return IntegerOf(at, type, magnitude, negative, isElement);
    }

    /// <summary>Whether a number below 2^62 may be written for a type.</summary>
    private static bool Fits(IrType type, long magnitude, bool negative)
    {
        int width = type is IntegerType integer ? integer.Width : 64;
        int bits = 64 - BitOperations.LeadingZeroCount((ulong)magnitude);
        // The lowest number of a width has one bit more than the highest.
        if (negative) return type is not IntegerType { IsUnsigned: true } && (bits < width || (bits == width && BitOperations.IsPow2(magnitude)));
        return type is IntegerType { IsSigned: true } or IndexType ? bits < width || magnitude == 0 : bits <= width;
    }

    /// <summary>Reads a decimal number of at most 18 digits; false where the next one is longer.</summary>
    private bool ReadShortMagnitude(out long value)
    {
        value = 0;
        byte* end = ScanWhile(_cursor, Digit);
        if (end - _cursor is 0 or > 18) return false;
        for (byte* p = _cursor; p < end; p++) value = (value * 10) + (*p - '0');
        _cursor = end;
        return true;
    }

    private IntegerAttr IntegerOf(int at, IrType type, BigInteger magnitude, bool negative, bool isElement)
    {
        int width = type is IntegerType integer ? integer.Width : 64;
        bool unsigned = type is IntegerType { IsUnsigned: true };
        if (negative && unsigned)
            throw SyntaxError(at, isElement ? "expected unsigned integer elements, but parsed negative value" : "negative integer literal not valid for unsigned integer type");
        long bits = (long)magnitude.GetBitLength();
        // Signless numbers may use the sign bit (255 : i8 is -1); signed ones and indices may not, and a negative one ends at -2^(width-1).
        bool fits = negative ? magnitude <= BigInteger.One << Math.Max(0, width - 1)
            : type is IntegerType { IsSigned: true } or IndexType ? bits < width || magnitude.IsZero
            : bits <= width;
        return fits ? new IntegerAttr(negative ? -magnitude : magnitude, type) : throw SyntaxError(at, "integer constant out of range for " + (isElement ? "type" : "attribute"));
    }

    private bool TryScanFloat()
    {
        byte* c = ScanWhile(_cursor, Digit);
        if (*c != '.') return false;
        c = ScanWhile(c + 1, Digit);
        if (*c is (byte)'e' or (byte)'E')
        {
            byte* exponent = c + 1;
            if (*exponent is (byte)'+' or (byte)'-') exponent++;
            if ((Classes[*exponent] & Digit) != 0) c = ScanWhile(exponent, Digit);
        }
        _cursor = c;
        return true;
    }

    private FloatAttr ParseFloatLiteral(byte* start, IrType? type)
    {
        int at = (int)(start - _start);
        var text = new ReadOnlySpan<byte>(start, (int)(_cursor - start));
        if (type is null && TryConsume(":"u8)) type = ParseType();
        type ??= FloatType.F64;
        if (type is not FloatType real) throw SyntaxError(at, "floating point value not valid for specified type");
        return new FloatAttr(FloatOf(at, real, text), real);
    }

    private FloatBits FloatOf(int at, FloatType type, ReadOnlySpan<byte> text) =>
        // Upstream reads through f64; that would lose digits of the wider formats.
        (type.Width > 64
            ? FloatText.TryParse(type.Format, text, out var value)
            : FloatText.TryParseThroughDouble(type.Format, text, out value))
            ? value
            : throw SyntaxError(at, "floating point literal not valid for specified type");

    private FloatAttr HexFloat(int at, FloatType type, BigInteger bits, bool hex, bool negative)
    {
        if (!hex) throw SyntaxError(at, "unexpected decimal integer literal for a floating point value");
        if (negative) throw SyntaxError(at, "hexadecimal float literal should not have a leading minus");
        if ((long)bits.GetBitLength() > type.Width) throw SyntaxError(at, "hexadecimal float constant out of range for type");
        return new FloatAttr(FloatBits.FromBits(type.Format, (UInt128)bits), type);
    }

    private DenseArrayAttr ParseDenseArray()
    {
        int at = NextPosition;
        var elementType = ParseType();
        if (elementType is not (IntegerType or FloatType)) throw SyntaxError(at, $"expected integer or float type, got: '{elementType}'");
        if (!DenseArrayAttr.HasElementSize(elementType)) throw SyntaxError(at, "element type bitwidth must be a multiple of 8");
        if (NextIs(">"u8)) return new DenseArrayAttr(elementType, []);
        Expect(":"u8, "after dense array type");
        return ParseDenseArrayElements(elementType, ">"u8);
    }

    /// <summary>Numbers separated by commas, up to but not including <paramref name="close"/>.</summary>
    public DenseArrayAttr ParseDenseArrayElements(IrType elementType, ReadOnlySpan<byte> close)
    {
        var data = new List<byte>();
        int size = DenseElementsAttr.SizeOf(elementType);
        var element = new byte[size];
        if (!NextIs(close))
        {
            do
            {
                if (!TryReadShortElement(elementType, element)) DenseElementsAttr.WriteElement(elementType, ParseArrayElement(elementType, close), element);
                data.AddRange(element);
            }
            while (TryConsume(","u8));
        }
        return new DenseArrayAttr(elementType, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(data));
    }

    private IrAttribute ParseArrayElement(IrType elementType, ReadOnlySpan<byte> close)
    {
        if (TryParseScalarElement(elementType) is { } element) return element;
        int at = NextPosition;
        if (close[0] == '>') throw SyntaxError(at, elementType is FloatType ? "expected floating point literal" : "expected integer literal");
        Error("expected integer value");
        throw SyntaxError(at, "expected ']'");
    }

    private IrAttribute ParseScalarElement(IrType elementType) => TryParseScalarElement(elementType) ?? throw SyntaxError(NextPosition, "expected element literal of primitive type");

    private IrAttribute? TryParseScalarElement(IrType elementType)
    {
        if (TryKeyword("true"u8)) return ElementBoolean(elementType, true);
        if (TryKeyword("false"u8)) return ElementBoolean(elementType, false);
        return Peek() == '-' || (Classes[Peek()] & Digit) != 0 ? ParseNumber(elementType, isElement: true) : null;
    }

    private IrAttribute ElementBoolean(IrType elementType, bool value) => elementType is IntegerType { Width: 1 }
        ? new IntegerAttr(value ? 1 : 0, elementType)
        : throw SyntaxError(Position, elementType is FloatType ? "expected floating point literal" : "expected i1 type for 'true' or 'false' values");

    private StridedLayoutAttr ParseStrided()
    {
        var strides = new List<long>();
        Expect("<"u8, "after 'strided'");
        Expect("["u8);
        if (!TryConsume("]"u8))
        {
            do strides.Add(ParseStride());
            while (TryConsume(","u8));
            Expect("]"u8);
        }
        long offset = 0;
        if (TryConsume(","u8))
        {
            if (!TryKeyword("offset"u8)) throw WrongToken("expected 'offset' after comma");
            Expect(":"u8, "after 'offset'");
            offset = ParseStride();
        }
        Expect(">"u8);
        return new StridedLayoutAttr([.. strides], offset);
    }

    private long ParseStride()
    {
        if (TryConsume("?"u8)) return Shape.Dynamic;
        return TryParseInteger() is { } value && value > long.MinValue && value <= long.MaxValue ? (long)value : throw WrongToken("expected a 64-bit signed integer or '?'");
    }

    private DistinctAttr ParseDistinct()
    {
        Expect("["u8);
        int at = NextPosition;
        var id = TryParseInteger() ?? throw SyntaxError(at, "expected distinct ID");
        Expect("]"u8);
        Expect("<"u8);
        var referenced = NextIs(">"u8) ? UnitAttr.Instance : ParseAttribute();
        Expect(">"u8);
        var key = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!_distinct.TryGetValue(key, out var known)) return _distinct[key] = new DistinctAttr(referenced);
        return known.Referenced.Equals(referenced) ? known : throw SyntaxError(at, $"referenced attribute does not match previous definition: {known.Referenced}");
    }

    private IrAttribute ParseDialectAttribute(IrType? type)
    {
        int at = Position;
        byte* start = ++_cursor;
        _cursor = ScanSuffix(start);
        int length = (int)(_cursor - start);
        if (length == 0) throw SyntaxError(at, "expected attribute identifier after '#'");
        var name = Name(start, length);
        int dot = name.IndexOf('.');
        if (dot < 0 && *_cursor != '<')
        {
            var alias = _attributeAliases.GetValueOrDefault(name) ?? throw SyntaxError(at, $"undefined symbol alias id '{name}'");
            if (alias is LocationAttr) AliasTable.MayBeNeeded = true;
            return NameAlias('#', name, alias);
        }
        var dialect = dot < 0 ? name : name[..dot];
        var known = Context.LoadDialect(dialect);
        if (known is { AllowsUnknownAttributes: false }) return ParseRegisteredAttribute(at, name, dot, type);
        RequireNamespace(dialect);
        var body = dot < 0 ? ReadBalancedBody()
            : name[(dot + 1)..] + (*_cursor == '<' && _cursor < _end ? "<" + ReadBalancedBody() + ">" : "");
        if (type is null && TryConsume(":"u8)) type = ParseType();
        if (known is null && !Context.AllowUnregisteredDialects) throw SyntaxError(dot < 0 ? at : at + dot + 2, $"#\"{dialect}\"<\"{body}\"> : '{type?.ToString() ?? "none"}' attribute {CreatedUnregistered}");
        return new OpaqueAttr(dialect, body, type);
    }

    private const string CreatedUnregistered = "created with unregistered dialect. If this is intended, please call allowUnregisteredDialects() on the MLIRContext, or use -allow-unregistered-dialect with the MLIR opt tool used";

    private ParseException UnknownAttribute(int at, string name, int dot) =>
        SyntaxError(at + dot + 2, Context.LoadDialect(name[..dot])?.DescribeUnknownAttribute(name[(dot + 1)..]) is { } message ? message
            : Context.HasAttributesOf(name[..dot]) ? $"unknown attribute `{name[(dot + 1)..]}` in dialect `{name[..dot]}`" : $"dialect '{name[..dot]}' provides no attribute parsing hook");

    private IrAttribute ParseRegisteredAttribute(int at, string name, int dot, IrType? type)
    {
        bool wrapped = dot < 0;
        byte* around = _body;
        if (around is null) _body = _cursor;
        if (wrapped)
        {
            Expect("<"u8);
            name = name + "." + ParseKeyword();
        }
        var parse = Context.FindAttribute(name) ?? throw UnknownAttribute(at, name, name.IndexOf('.'));
        var outside = _syntaxOf;
        _syntaxOf = null;
        byte* named = _cursor;
        var attribute = parse(this, type);
        _syntaxOf = outside;
        if (wrapped) Expect(">"u8);
        else if (_cursor == named && *named == '<') ReadBalancedBody();
        _body = around;
        return attribute;
    }

    /// <summary>Adds the entries of an attribute dictionary, if one is next, to <paramref name="state"/>.</summary>
    public void ParseOptionalAttributeDictionary(OperationState state)
    {
        if (IsBraceNext()) AddDictionary(state, ParseDictionary());
    }

    /// <summary>As <see cref="ParseOptionalAttributeDictionary"/>, after the keyword <c>attributes</c>.</summary>
    public void ParseOptionalAttributeDictionaryWithKeyword(OperationState state)
    {
        if (TryParseDictionaryWithKeyword() is { } dictionary) AddDictionary(state, dictionary);
    }

    /// <summary>The dictionary behind the keyword <c>attributes</c>, if that is next, else null.</summary>
    internal DictionaryAttr? TryParseDictionaryWithKeyword()
    {
        if (!TryKeyword("attributes"u8)) return null;
        return Peek() == '{' ? ParseDictionary() : throw WrongToken("expected '{' in attribute dictionary");
    }

    /// <summary>Adds the entries of a dictionary, whose names must be new.</summary>
    internal void AddDictionary(OperationState state, DictionaryAttr dictionary)
    {
        foreach (ref readonly var attribute in dictionary.Entries)
            if (state.GetAttribute(attribute.Name) is not null) throw ErrorAtName(state, $"attribute '{attribute.Name}' occurs more than once in the attribute list");
        if (state.AttributeDictionary is null) state.AttributeDictionary = dictionary;
        else state.Attributes.AddRange(dictionary);
    }
}
