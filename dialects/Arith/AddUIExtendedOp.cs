using System.Numerics;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A sum and whether it overflowed, unsigned.</summary>
[Op("arith.addui_extended", Syntax = "$lhs `,` $rhs attr-dict `:` type($sum) `,` type($overflow)")]
[TypesMatch("lhs", "rhs", "sum")]
public sealed partial class AddUIExtendedOp : Operation, IElementwise, IPure, ICommutative, IFoldable
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Sum { get; }
    [Result<BoolLike>] public partial Value Overflow { get; }

    protected override void Verify(Verifier verifier) => IElementwise.VerifyShapes(this, verifier);

    /// <summary><c>x + 0 ⇒ x, false</c>; adds constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (IntegerFolding.Poison(operands) is { } poison) return FoldResult.Of(poison, poison);
        if (IntegerFolding.IsZero(operands[1]) && IntegerFolding.Zero(Overflow.Type) is { } no) return FoldResult.Of(Lhs, no);
        if (operands[0] is null || operands[1] is null) return FoldResult.None;
        if (IntegerFolding.Binary(operands, static (a, b) => a + b) is not { } sum) return FoldResult.None;
        return Carry(operands[0]!, sum) is { } carry ? FoldResult.Of(sum, carry) : FoldResult.None;
    }

    private IrAttribute? Carry(IrAttribute left, IrAttribute sum)
    {
        int width = IntegerFolding.Width(Sum.Type);
        return IntegerFolding.Binary(sum, left, Overflow.Type, (s, a) => IntegerFolding.Unsigned(s, width) < IntegerFolding.Unsigned(a, width) ? BigInteger.One : BigInteger.Zero);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AddUIExtendedOp>(AddUIExtendedToAddI);
    }

    /// <summary><c>addui_extended(x, y) ⇒ addi(x, y)</c> where nobody reads the overflow</summary>
    private static bool AddUIExtendedToAddI(AddUIExtendedOp op, PatternRewriter rewriter)
    {
        if (op.Overflow.HasUses) return rewriter.NoMatch(op, $"the overflow is read");
        return rewriter.Replace(op, AddIOp.Create(rewriter, op.Lhs, op.Rhs).Result, op.Lhs);
    }
}
