using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The number with its sign turned.</summary>
[Op("arith.negf", Syntax = "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)")]
public sealed partial class NegFOp : Operation, ISameOperandsAndResultType, IElementwise, IPure, IFoldable
{
    [Operand<FloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<FloatLike>] public partial Value Result { get; }

    /// <summary><c>-(-x) ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Operand.DefiningOp is NegFOp inner) return inner.Operand;
        return FloatFolding.Unary(operands[0], Result.Type, static (value, type) => new FloatAttr(value.Value.Negate(), (FloatType)type));
    }
}
