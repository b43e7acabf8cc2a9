using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Two indices to a third: <c>index.add %a, %b</c>.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict")]
public abstract partial class IndexBinaryOp : Operation, IInferIntegerRange
{
    [Operand<IndexValue>] public partial Value Lhs { get; set; }
    [Operand<IndexValue>] public partial Value Rhs { get; set; }
    [Result<IndexValue>] public partial Value Result { get; }

    /// <summary>What the result may be.</summary>
    private protected abstract IntegerRange RangeOf(IntegerRange left, IntegerRange right);

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, RangeOf(operands[0], operands[1]));
    }
}
