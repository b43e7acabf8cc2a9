using System.Buffers;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Dense, sparse and resource elements.</content>
public sealed unsafe partial class AsmParser
{
    private ElementsAttr ParseDenseElements(IrType? type)
    {
        _literalStart = Position - "dense".Length;
        Expect("<"u8);
        int body = NextPosition;
        // The elements can be read once their type is known, and the type comes last: skip, read the type, come back.
        if (type is null)
        {
            if (Peek() == '"') return ParseTextElements();
            byte* start = _cursor - 2;
            // Lists of elements are seldom said again.
            ulong key = *_cursor == '[' ? 0 : SplatKey(start);
            if (key != 0 && FindMemo(key, start) is ElementsAttr known) return known;
            SkipElements();
            Expect(">"u8);
            Expect(":"u8);
            type = ParseElementsType();
            byte* after = _cursor;
            _cursor = _start + body;
            var elements = ParseElementsBody((ShapedType)type);
            Expect(">"u8);
            _cursor = after;
            if (key != 0 && after[-1] == '>') Remember(key, start, elements);
            return elements;
        }
        if (type is not ShapedType shaped || !shaped.HasStaticShape) throw SyntaxError(body, "elements literal must be a shaped type of static shape");
        var direct = ParseElementsBody(shaped);
        Expect(">"u8);
        return direct;
    }

    /// <summary>The key of the text <c>e&lt;0&gt; : tensor&lt;2xi8&gt;</c>; zero for a longer one.</summary>
    private ulong SplatKey(byte* start)
    {
        int ends = 0;
        for (int length = 2; length < LongestSplatKey && start + length < _end; length++)
            if (start[length] == '>' && ++ends == 2) return length < sizeof(ulong) ? 0 : LongKey(start, length);
        return 0;
    }

    private const int LongestSplatKey = 64;

    /// <summary>Elements in one string, hexadecimal but for a type whose elements are strings.</summary>
    private ElementsAttr ParseTextElements()
    {
        int at = Position;
        var hex = TryReadHex();
        var text = hex is null ? ReadStringBytes() : default;
        // What has escapes is not where it stood.
        bool isPlain = hex is not null || Position - at == text.Length + 2;
        bool isAll = Peek() == '>';
        if (!isAll)
        {
            _cursor = _start + at;
            SkipElements();
        }
        Expect(">"u8);
        Expect(":"u8);
        var type = ParseElementsType();
        byte* after = _cursor;
        if (isPlain && isAll && DenseElementsAttr.IsSupported(type.ElementType)) return hex is null ? ElementsOfHex(type, text, at) : ElementsOfHex(type, hex.Memory, at);
        _cursor = _start + at;
        var elements = ParseElementsBody(type);
        Expect(">"u8);
        _cursor = after;
        return elements;
    }

    private ShapedType ParseElementsType()
    {
        int at = NextPosition;
        var type = ParseType() as ShapedType ?? throw SyntaxError(at, "elements literal must be a shaped type");
        if (!type.HasStaticShape) throw SyntaxError(at, "elements literal type must have static shape");
        try
        {
            _ = type.ElementCount;
        }
        catch (OverflowException)
        {
            throw SyntaxError(at, "elements literal type has more than 2^63 elements");
        }
        return type;
    }

    /// <summary>Moves to the &gt; that ends the literal.</summary>
    private void SkipElements()
    {
        int body = NextPosition;
        int depth = 0;
        while (true)
        {
            byte c = Peek();
            if (_cursor >= _end) throw ElementsError(body, null);
            if (c == '"')
            {
                ReadStringBytes();
                continue;
            }
            if (c == '>' && depth == 0) return;
            if (c is (byte)'[' or (byte)'(') depth++;
            if (c is (byte)']' or (byte)')') depth--;
            _cursor++;
            var rest = new ReadOnlySpan<byte>(_cursor, (int)(_end - _cursor));
            int next = rest.IndexOfAny(ElementStops);
            _cursor = next < 0 ? _end : _cursor + next;
        }
    }

    private static readonly SearchValues<byte> ElementStops = SearchValues.Create("\"/[]()>"u8);

    private ElementsAttr ParseElementsBody(ShapedType type)
    {
        if (NextIs(">"u8))
        {
            if (type.ElementCount != 0) throw WrongToken($"parsed zero elements, but type ('{type}') expected at least 1");
            return NoElements(type);
        }
        if (!DenseElementsAttr.IsSupported(type.ElementType)) return ParseStringElements(type);
        if (Peek() == '"') return ParseHexElements(type);
        int at = NextPosition;
        if (Peek() != '[')
        {
            var splat = new byte[DenseElementsAttr.SizeOf(type.ElementType)];
            ReadElement(type.ElementType, splat, at, type);
            return new DenseElementsAttr(type, type.ElementCount == 0 ? ReadOnlyMemory<byte>.Empty : splat);
        }
        long count = type.ElementCount;
        int size = DenseElementsAttr.SizeOf(type.ElementType);
        // Each element takes at least two bytes of text, so a larger claim is false; this bounds what a hostile type can make us allocate.
        if (count > (_end - _cursor)) throw ElementsError(at, type);
        var data = new byte[checked(count * size)];
        int written = 0;
        ReadNested(type, 0, data, ref written, size, at);
        if (written != count) throw ElementsError(at, type);
        return DenseElementsAttr.Create(type, data);
    }

    private static ElementsAttr NoElements(ShapedType type) => DenseElementsAttr.IsSupported(type.ElementType)
        ? new DenseElementsAttr(type, ReadOnlyMemory<byte>.Empty)
        : new DenseStringElementsAttr(type, []);

    private void ReadNested(ShapedType type, int dimension, byte[] data, ref int written, int size, int at)
    {
        if (Peek() != '[')
        {
            if (dimension != type.Rank) throw ElementsError(at, type);
            if ((written + 1) * (long)size > data.Length) throw ElementsError(at, type);
            ReadElement(type.ElementType, data.AsSpan(written * size, size), at, type);
            written++;
            return;
        }
        if (dimension >= type.Rank) throw ElementsError(at, type);
        Enter();
        _cursor++;
        long count = 0;
        if (!TryConsume("]"u8))
        {
            do
            {
                ReadNested(type, dimension + 1, data, ref written, size, at);
                count++;
            }
            while (TryConsume(","u8));
            if (!TryConsume("]"u8)) throw ElementsError(at, type);
        }
        if (count != type.Shape[dimension]) throw ElementsError(at, type);
        Leave();
    }

    /// <summary>Reads one element of the literal that begins at <paramref name="literal"/>, whose type is <paramref name="whole"/>.</summary>
    private void ReadElement(IrType type, Span<byte> bytes, int literal, ShapedType whole)
    {
        if (TryReadShortElement(type, bytes)) return;
        if (type is ComplexType complex)
        {
            if (!TryConsume("("u8)) throw ElementsError(literal, whole);
            ReadElement(complex.ElementType, bytes[..(bytes.Length / 2)], literal, whole);
            if (!TryConsume(","u8)) throw ElementsError(literal, whole);
            ReadElement(complex.ElementType, bytes[(bytes.Length / 2)..], literal, whole);
            if (!TryConsume(")"u8)) throw ElementsError(literal, whole);
            return;
        }
        DenseElementsAttr.WriteElement(type, ParseScalarElement(type), bytes);
    }

    /// <summary>The way of most elements: a short decimal integer that fits. False, and nothing read, for all others, also those that are errors.</summary>
    private bool TryReadShortElement(IrType type, Span<byte> bytes)
    {
        if (type is not (IntegerType { Width: > 1 } or IndexType) || bytes.Length > 8) return false;
        bool negative = Peek() == '-';
        byte* start = _cursor;
        if (negative) _cursor++;
        if (ReadShortMagnitude(out long magnitude) && (Classes[*_cursor] & IdentifierClass) == 0 && Fits(type, magnitude, negative))
        {
            DenseElementsAttr.WriteInteger(negative ? -magnitude : magnitude, bytes);
            return true;
        }
        _cursor = start;
        return false;
    }

    private DenseStringElementsAttr ParseStringElements(ShapedType type)
    {
        var values = new List<string>();
        int at = NextPosition;
        if (Peek() == '"') return new DenseStringElementsAttr(type, [ParseString()]);
        if (Peek() != '[') throw SyntaxError(at, $"expected string elements for element type '{type.ElementType}'");
        ReadNestedStrings(type, 0, values, at);
        return new DenseStringElementsAttr(type, [.. values]);
    }

    private void ReadNestedStrings(ShapedType type, int dimension, List<string> values, int at)
    {
        if (Peek() != '[')
        {
            if (dimension != type.Rank) throw ElementsError(at, type);
            values.Add(ParseString());
            return;
        }
        if (dimension >= type.Rank) throw ElementsError(at, type);
        _cursor++;
        long count = 0;
        do
        {
            ReadNestedStrings(type, dimension + 1, values, at);
            count++;
        }
        while (TryConsume(","u8));
        Expect("]"u8);
        if (count != type.Shape[dimension]) throw ElementsError(at, type);
    }

    private DenseElementsAttr ParseHexElements(ShapedType type)
    {
        int at = NextPosition;
        return TryReadHex() is { } hex ? ElementsOfHex(type, hex.Memory, at) : ElementsOfHex(type, ReadStringBytes(), at);
    }

    /// <summary>The bytes of a long hexadecimal string, if one is next.</summary>
    private HexMemory? TryReadHex()
    {
        if (HexMemory.TryRead(_source, NextPosition) is not { } hex) return null;
        SkipString(_cursor + 1, (2 * hex.Memory.Length) + 2);
        return hex;
    }

    private DenseElementsAttr ElementsOfHex(ShapedType type, ReadOnlySpan<byte> text, int at)
    {
        var data = GC.AllocateUninitializedArray<byte>(Math.Max(0, (text.Length / 2) - 1));
        MemoryAhead.NoteFilled<byte>(data);
        if (!text.StartsWith("0x"u8) || text.Length % 2 != 0 || Convert.FromHexString(text[2..], data, out _, out _) != OperationStatus.Done)
            throw SyntaxError(at, "expected string containing hex digits starting with `0x`");
        return ElementsOfHex(type, data.AsMemory(), at);
    }

    private DenseElementsAttr ElementsOfHex(ShapedType type, ReadOnlyMemory<byte> data, int at) =>
        DenseHexForm.FromBytes(type, data) ?? throw SyntaxError(at, $"elements hex data size is invalid for provided type: '{type}'");

    private DenseResourceElementsAttr ParseDenseResource(IrType? type)
    {
        Expect("<"u8, "after 'dense_resource'");
        var key = ParseKeywordOrString();
        Expect(">"u8);
        if (type is not null) return new DenseResourceElementsAttr(key, type as ShapedType ?? throw WrongToken("`dense_resource` expected a shaped type"));
        Expect(":"u8);
        int at = NextPosition;
        return new DenseResourceElementsAttr(key, ParseType() as ShapedType ?? throw SyntaxError(at, "`dense_resource` expected a shaped type"));
    }

    private SparseElementsAttr ParseSparseElements(IrType? type)
    {
        int at = _literalStart = Position - "sparse".Length;
        Expect("<"u8);
        int body = NextPosition;
        if (type is null)
        {
            SkipElements();
            Expect(">"u8);
            Expect(":"u8);
            type = ParseElementsType();
            byte* after = _cursor;
            _cursor = _start + body;
            var elements = ParseSparseBody((ShapedType)type, at);
            Expect(">"u8);
            _cursor = after;
            return elements;
        }
        var direct = ParseSparseBody(type as ShapedType ?? throw SyntaxError(body, "sparse elements need a shaped type"), at);
        Expect(">"u8);
        return direct;
    }

    private SparseElementsAttr ParseSparseBody(ShapedType type, int start)
    {
        if (NextIs(">"u8))
            return new SparseElementsAttr(type, (DenseElementsAttr)NoElements(new TensorType([0, type.Rank], IntegerType.I64)), NoElements(new TensorType([0], type.ElementType)));
        var indices = (DenseElementsAttr)ParseElementsBody(new TensorType([.. ShapeAhead() ?? [1, type.Rank]], IntegerType.I64));
        Expect(","u8);
        var values = ParseElementsBody(new TensorType([.. ShapeAhead() ?? [indices.Type.Shape[0]]], type.ElementType));
        if (SparseElementsAttr.FindMistake(type, indices, values) is { } mistake) throw SyntaxError(start, mistake);
        return new SparseElementsAttr(type, indices, values);
    }

    /// <summary>The extents of the nested list that is next; null for an element alone.</summary>
    private List<long>? ShapeAhead()
    {
        int at = NextPosition;
        var shape = InferLiteralShape();
        _cursor = _start + at;
        return shape.Count > 0 ? shape : null;
    }
}
