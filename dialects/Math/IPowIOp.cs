using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>An integer to the power of another.</summary>
[Op("math.ipowi", Syntax = "$lhs `,` $rhs attr-dict `:` type($result)")]
public sealed partial class IPowIOp : Operation, ISameOperandsAndResultType, IElementwise, IPure, IFoldable
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Result { get; }

    /// <summary>Computes constants; zero has no negative powers.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => IntegerFolding.Binary(operands, BitFolding.Power);
}
