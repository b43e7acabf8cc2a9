using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>A constant truth: <c>index.bool.constant true</c>.</summary>
[Op("index.bool.constant", Syntax = "attr-dict $value")]
public sealed partial class BoolConstantOp : Operation, IConstantLike, INamesResults, IPure, IFoldable, IInferIntegerRange
{
    [Attr<BoolAttr>] public partial IntegerAttr Value { get; set; }
    [Result<I1>] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Value;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Value;

    /// <summary><c>%true</c> or <c>%false</c>.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, Value.Boolean ? "true" : "false");
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, RangeComparison.RangeOf(Value.Boolean));
    }
}
