using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>Attributes of the format, as rules make and compare them.</summary>
internal static class VhloValues
{
    internal static readonly ArrayV1Attr EmptyArray = new([]);
    internal static readonly DictionaryV1Attr EmptyDictionary = new([]);
    internal static readonly StringV1Attr EmptyText = new("");
    internal static readonly BooleanV1Attr False = new(false);
    internal static readonly TensorV1Attr NoNumbers = Numbers([]);
    internal static readonly TypeV1Attr NoType = new(ScalarV1Type.Find(NoneType.Instance)!);
    internal static readonly ResultAccuracyV1Attr DefaultAccuracy = new(0, 0, 0, new EnumV1Attr(EnumV1Kind.ResultAccuracyMode, 0));

    private static readonly EnumV1Attr DefaultPrecision = EnumV1Kind.Precision.Find("DEFAULT")!;

    /// <summary>Nothing in particular for either operand.</summary>
    internal static readonly ArrayV1Attr DefaultPrecisions = new([DefaultPrecision, DefaultPrecision]);

    internal static bool AreDefaultPrecisions(IrAttribute attribute) => attribute is ArrayV1Attr list && list.Elements.All(DefaultPrecision.Equals);

    internal static IntegerV1Attr Number(long value) => new(ScalarV1Type.Find(IntegerType.I64)!, value);

    internal static TensorV1Attr Numbers(params ReadOnlySpan<long> values) => Of(new TensorType(Shape.Create([values.Length]), IntegerType.I64), values.ToArray());

    /// <summary>One number everywhere.</summary>
    internal static TensorV1Attr Filled(long value, params ReadOnlySpan<long> extents) => Filled(IntegerType.I64, value, extents);

    internal static TensorV1Attr AllFalse(long count) => Filled(IntegerType.I1, 0, count);

    private static TensorV1Attr Filled(IntegerType element, long value, params ReadOnlySpan<long> extents)
    {
        var type = new TensorType(Shape.Create(extents), element);
        return new TensorV1Attr(TypeOf(type), DenseElementsAttr.Splat(type, new IntegerAttr(value, element)));
    }

    private static TensorV1Attr Of(TensorType type, long[] values) => new(TypeOf(type), DenseElementsAttr.Of(type, values));

    private static RankedTensorV1Type TypeOf(TensorType type) => new(type.Shape, ScalarV1Type.Find(type.ElementType)!);

    /// <summary>Whether it is one number everywhere, and somewhere.</summary>
    internal static bool IsFilled(IrAttribute attribute, long value) => attribute is TensorV1Attr { Data: { IsSplat: true, ElementType: IntegerType } data } && data.GetInt64(0) == value;

    internal static bool IsEmpty(IrAttribute attribute) => attribute is TensorV1Attr { Data.Count: 0 };

    /// <summary>The elements of a list of numbers or truth values; null for what is no list, or has more elements than any operation has dimensions.</summary>
    internal static DenseElementsAttr? ListOf(IrAttribute? attribute) =>
        attribute is TensorV1Attr { Data: { Type: TensorType { Rank: 1, ElementType: IntegerType { Width: 1 or 64 } }, Count: <= LongestList } data } ? data : null;

    private const long LongestList = 1 << 16;

    /// <summary>How many elements a list has, whichever dialect it is of.</summary>
    internal static long CountOf(IrAttribute? list) => list switch
    {
        DenseArrayAttr array => array.Count,
        DenseElementsAttr elements => elements.Count,
        TensorV1Attr tensor => tensor.Data.Count,
        _ => 0,
    };
}
