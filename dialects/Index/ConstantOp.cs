using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>A constant index: <c>index.constant 42</c>.</summary>
[Op("index.constant", Syntax = "attr-dict $value")]
public sealed partial class ConstantOp : Operation, IConstantLike, INamesResults, IPure, IFoldable, IInferIntegerRange
{
    [Attr<IndexAttr>] public partial IntegerAttr Value { get; set; }
    [Result<IndexValue>] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Value;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Value;

    /// <summary><c>%idx42</c>.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, $"idx{Value.Value}");
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, IntegerRange.Of(Value.Value, IndexRanges.Most));
    }
}
