using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Compares two integers.</summary>
[Op("arith.cmpi", Syntax = "$predicate `,` $lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypeFrom("result", "lhs", nameof(ArithTypes.I1Like), Owner = typeof(ArithTypes), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class CmpIOp : Operation, ISameTypeOperands, IElementwise, IPure, IFoldable
{
    [Attr] public partial CmpIPredicate Predicate { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }

    /// <summary>Compares constants; equal operands answer without.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return IntegerFolding.Constant(Result.Type, Predicate is CmpIPredicate.Eq or CmpIPredicate.Sle or CmpIPredicate.Sge or CmpIPredicate.Ule or CmpIPredicate.Uge ? 1 : 0);
        if (operands[0] is null || operands[1] is null) return FoldResult.None;
        int width = IntegerFolding.Width(Lhs.Type);
        return IntegerFolding.Binary(operands[0]!, operands[1]!, Result.Type, (a, b) => Holds(a, b, width) ? 1 : 0);
    }

    private bool Holds(System.Numerics.BigInteger left, System.Numerics.BigInteger right, int width)
    {
        var (a, b) = (IntegerFolding.Unsigned(left, width), IntegerFolding.Unsigned(right, width));
        return Predicate switch
        {
            CmpIPredicate.Eq => left == right,
            CmpIPredicate.Ne => left != right,
            CmpIPredicate.Slt => left < right,
            CmpIPredicate.Sle => left <= right,
            CmpIPredicate.Sgt => left > right,
            CmpIPredicate.Sge => left >= right,
            CmpIPredicate.Ult => a < b,
            CmpIPredicate.Ule => a <= b,
            CmpIPredicate.Ugt => a > b,
            _ => a >= b,
        };
    }
}
