using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Compares two floating-point numbers.</summary>
[Op("arith.cmpf", Syntax = "$predicate `,` $lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs)")]
[TypeFrom("result", "lhs", nameof(ArithTypes.I1Like), Owner = typeof(ArithTypes), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class CmpFOp : Operation, ISameTypeOperands, IElementwise, IPure, IFoldable
{
    [Attr] public partial CmpFPredicate Predicate { get; set; }
    [Operand<FloatLike>] public partial Value Lhs { get; set; }
    [Operand<FloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }

    /// <summary>Compares constants; one NaN decides without the other operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var (left, right) = (operands[0] as FloatAttr, operands[1] as FloatAttr);
        if (left is { Value.IsNaN: true } || right is { Value.IsNaN: true }) return IntegerAttr.Of(Predicate.Holds(null));
        return left is null || right is null ? FoldResult.None : IntegerAttr.Of(Predicate.Holds(left.Value.Compare(right.Value)));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CmpFOp>(CmpFOfInteger.Apply, name: "CmpFIntToFPConst");
    }
}
