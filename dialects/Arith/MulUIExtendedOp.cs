using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The full unsigned product.</summary>
[Op("arith.mului_extended")]
public sealed partial class MulUIExtendedOp : ExtendedMultiplyOp
{
    /// <summary><c>x * 0 ⇒ 0, 0</c>, <c>x * 1 ⇒ x, 0</c>; multiplies constants.</summary>
    public override FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.IsZero(operands[1])) return FoldResult.Of(operands[1]!, operands[1]!);
        if (IntegerFolding.IsOne(operands[1]) && IntegerFolding.Zero(High.Type) is { } zero) return FoldResult.Of(Lhs, zero);
        if (IntegerFolding.Binary(operands, static (a, b) => a * b) is not { } low) return FoldResult.None;
        var high = IntegerFolding.Binary(operands, static (a, b, width) => (IntegerFolding.Unsigned(a, width) * IntegerFolding.Unsigned(b, width)) >> width);
        return high is null ? FoldResult.None : FoldResult.Of(low, high);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MulUIExtendedOp>(ToMulI, name: "MulUIExtendedToMulI");
    }
}
