using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The full signed product.</summary>
[Op("arith.mulsi_extended")]
public sealed partial class MulSIExtendedOp : ExtendedMultiplyOp
{
    /// <summary><c>x * 0 ⇒ 0, 0</c>; multiplies constants.</summary>
    public override FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return FoldResult.Of(operands[1]!, operands[1]!);
        if (IntegerFolding.Binary(operands, static (a, b) => a * b) is not { } low) return FoldResult.None;
        return IntegerFolding.Binary(operands, static (a, b, width) => (a * b) >> width) is { } high ? FoldResult.Of(low, high) : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MulSIExtendedOp>(ToMulI, name: "MulSIExtendedToMulI").Add<MulSIExtendedOp>(MulSIExtendedRHSOne);
    }

    /// <summary><c>mulsi_extended(x, 1) ⇒ x, extsi(x &lt; 0)</c></summary>
    private static bool MulSIExtendedRHSOne(MulSIExtendedOp op, PatternRewriter rewriter)
    {
        if (IntegerFolding.Single(OperationFolding.ConstantOf(op.Rhs)) is not { Value.IsOne: true }) return rewriter.NoMatch(op, $"the right operand is not one");
        if (ArithTypes.ElementOrSelf(op.High.Type) is not IntegerType { Width: > 1 }) return rewriter.NoMatch(op, $"a comparison can't be extended to the type");
        if (IntegerFolding.Zero(op.Lhs.Type) is not { } zero) return rewriter.NoMatch(op, $"the extents are not known");
        var isNegative = CmpIOp.Create(rewriter, op.Lhs, ConstantOp.Create(rewriter, zero).Result, CmpIPredicate.Slt);
        return rewriter.Replace(op, op.Lhs, ExtSIOp.Create(rewriter, op.High.Type, isNegative.Result).Out);
    }
}
