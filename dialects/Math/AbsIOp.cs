using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The absolute value.</summary>
[Op("math.absi")]
public sealed partial class AbsIOp : IntegerUnaryOp, IFoldable
{
    /// <summary>Takes the sign off constants; the smallest number stays.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        IntegerFolding.Unary(operands[0], Result.Type, static (value, type) => new IntegerAttr(System.Numerics.BigInteger.Abs(value.Value), type));
}
