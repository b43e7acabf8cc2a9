using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A constant: an integer, a floating-point number, or the elements of a vector or tensor.</summary>
[Op("arith.constant", Syntax = "attr-dict $value")]
[TypesMatch("value", "result")]
public sealed partial class ConstantOp : Operation, IConstantLike, INamesResults, IPure, IFoldable, IInferIntegerRange
{
    [Attr<TypedAttr>] public partial IrAttribute Value { get; set; }
    [Result] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Value;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Value;

    /// <summary>True where <paramref name="value"/> is a constant of <paramref name="type"/> that this op can hold.</summary>
    public static bool IsBuildableWith(IrAttribute value, IrType type) =>
        value is ITypedAttribute typed && typed.Type.Equals(type) && value is IntegerAttr or FloatAttr or ElementsAttr
        && type is not IntegerType { IsSignless: false };

    /// <summary>A constant, or poison; null where neither can hold the value.</summary>
    public static Operation? Materialize(OpBuilder builder, IrAttribute value, IrType type)
    {
        if (value is PoisonAttr poison) return PoisonOp.Create(builder, type, poison);
        return IsBuildableWith(value, type) ? Create(builder, value) : null;
    }

    /// <summary><c>%true</c>, <c>%c42_i32</c>, <c>%c0</c> for index, <c>%cst</c> for the others.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        if (Value is IntegerAttr number) namer.NameNumber(Result, number);
        else namer.Name(Result, "cst");
    }

    protected override void Verify(Verifier verifier)
    {
        if (Result.Type is IntegerType { IsSignless: false }) verifier.Error(this, "integer return type must be signless");
        else if (Value is not (IntegerAttr or FloatAttr or ElementsAttr)) verifier.Error(this, "value must be an integer, float, or elements attribute");
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (Value is IntegerAttr number)
        {
            set(Result, IntegerRange.Of(number.Value, IntegerRange.WidthOf(number.Type)));
            return;
        }
        if (Value is not DenseElementsAttr elements || IntegerRange.WidthOf(elements.Type) is var width && width == 0) return;
        var range = default(IntegerRange);
        for (long i = 0; i < (elements.IsSplat ? 1 : elements.Count); i++) range = IntegerRange.Join(range, IntegerRange.Of(((IntegerAttr)elements[i]).Value, width));
        if (!range.IsUninitialized) set(Result, range);
    }
}
