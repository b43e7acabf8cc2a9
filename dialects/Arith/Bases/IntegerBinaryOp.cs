using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Two integers of one type to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($result)")]
public abstract partial class IntegerBinaryOp : Operation, ISameOperandsAndResultType, IElementwise, IInferIntegerRange
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Result { get; }

    /// <summary>What the result may be.</summary>
    protected abstract IntegerRange RangeOf(IntegerRange left, IntegerRange right);

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, RangeOf(operands[0], operands[1]));
    }
}
