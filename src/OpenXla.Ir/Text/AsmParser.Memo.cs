using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Attributes that were read before: the same text, or the same type, gives the same object again.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>An attribute whose text ends by itself, so that the same text is the same attribute.</summary>
    private struct CachedAttribute
    {
        internal ulong Key;
        internal int Offset;
        internal int Length;
        internal IrAttribute? Attribute;
    }

    private readonly CachedAttribute[] _memo;

    /// <summary>The latest type attribute of each hash.</summary>
    private readonly TypeAttr?[] _typeAttributes = new TypeAttr?[64];

    private TypeAttr TypeAttrOf(IrType type)
    {
        ref var known = ref _typeAttributes[(uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(type) % (uint)_typeAttributes.Length];
        return known is not null && ReferenceEquals(known.Value, type) ? known : known = new TypeAttr(type);
    }

    /// <summary>The latest integer of each hash: most programs say the same few again and again.</summary>
    private readonly IntegerAttr?[] _integers;

    private IntegerAttr ShortInteger(long value, IrType type)
    {
        uint hash = ((uint)value + (uint)System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(type)) * 0x9E3779B1u;
        ref var known = ref _integers[(int)(hash >> 24) & (_integers.Length - 1)];
        return known is not null && ReferenceEquals(known.Type, type) && known.FitsInt64 && known.Int64 == value ? known : known = new IntegerAttr(value, type);
    }

    private IrAttribute ParseInAngles(Func<AsmParser, IrAttribute> parse, string where = "", string whereEnd = "")
    {
        Expect("<"u8, where);
        // They begin alike, so the key is of all that they say; the keyword's last letter tells maps from sets.
        byte* start = _cursor - 2;
        int length = 2;
        while (length < LongestKey && start + length < _end && (start[length] != '>' || start[length - 1] == '-')) length++;
        ulong key = length < 8 ? MemoKey(start) : LongKey(start, length);
        if (FindMemo(key, start) is { } known) return known;
        var result = parse(this);
        Expect(">"u8, whereEnd);
        Remember(key, start, result);
        return result;
    }

    private const int LongestKey = 256;

    private static ulong MemoKey(byte* start) =>
        ((*(ulong*)start * 0x9E3779B97F4A7C15) ^ (*(ulong*)(start + 8) * 0xD6E8FEB86659FD93)) + (*(ulong*)(start + 16) * 0xA24BAED4963EE407);

    /// <summary>The attribute that the same text gave before; the cursor moves past it.</summary>
    private IrAttribute? FindMemo(ulong key, byte* start)
    {
        ref var cached = ref _memo[(int)(key >> 54) & (_memo.Length - 1)];
        if (cached.Attribute is null || cached.Key != key || !SameBytes(cached.Offset, start, cached.Length)) return null;
        _cursor = start + cached.Length;
        return cached.Attribute;
    }

    private void Remember(ulong key, byte* start, IrAttribute attribute) =>
        _memo[(int)(key >> 54) & (_memo.Length - 1)] = new CachedAttribute { Key = key, Offset = (int)(start - _start), Length = (int)(_cursor - start), Attribute = attribute };
}
