using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Index.Folding;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Keeps the sign where bits are added.</summary>
[Op("index.casts")]
public sealed partial class CastSOp : IndexCastOp, IFoldable, IInferIntegerRange
{
    /// <summary>Casts constants, to an integer where 32 and 64 bits agree.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Cast(operands[0], static (value, width) => value);

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Output, IndexRanges.Cast(operands[0], Input.Type, Output.Type, isSigned: true));
    }
}
