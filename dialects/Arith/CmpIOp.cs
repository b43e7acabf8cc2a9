using System.Numerics;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Compares two integers.</summary>
[Op("arith.cmpi", Syntax = "$predicate `,` $lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypeFrom("result", "lhs", nameof(ArithTypes.I1Like), Owner = typeof(ArithTypes), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class CmpIOp : Operation, ISameTypeOperands, IElementwise, IPure, IFoldable, IInferIntegerRange
{
    [Attr] public partial CmpIPredicate Predicate { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }

    /// <summary>
    /// <c>x == x ⇒ true</c>, <c>ext(b) != 0 ⇒ b</c> and <c>b == true ⇒ b</c> for i1, <c>constant &lt; x ⇒ x &gt; constant</c>; compares constants.
    /// </summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Lhs == Rhs) return IntegerFolding.Constant(Result.Type, Predicate.HoldsForEqual() ? 1 : 0);
        if (Truth(operands[1]) is { IsNull: false } truth) return truth;
        if (operands[0] is null) return FoldResult.None;
        if (operands[1] is not null) return Compare(operands[0]!, operands[1]!);
        Predicate = Predicate.Exchanged();
        (Lhs, Rhs) = (Rhs, Lhs);
        return FoldResult.InPlace;
    }

    /// <summary>The i1 that the comparison with a constant asks for anyway.</summary>
    private Value Truth(IrAttribute? right)
    {
        if (Predicate == CmpIPredicate.Ne && IntegerFolding.IsZero(right))
        {
            if (Lhs.DefiningOp is ExtSIOp or ExtUIOp && Lhs.DefiningOp.GetOperand(0) is var narrow && narrow.Type is not ShapedType or VectorType && IsI1(narrow.Type)) return narrow;
            if (IsI1(Lhs.Type)) return Lhs;
        }
        return Predicate == CmpIPredicate.Eq && IntegerFolding.IsOne(right) && IsI1(Lhs.Type) ? Lhs : default;
    }

    private static bool IsI1(IrType type) => ArithTypes.IntegerWidth(ArithTypes.ElementOrSelf(type)) == 1;

    private FoldResult Compare(IrAttribute left, IrAttribute right)
    {
        var predicate = Predicate;
        int width = IntegerFolding.Width(Lhs.Type);
        return IntegerFolding.Binary(left, right, Result.Type, (a, b) => predicate.Holds(a, b, width) ? BigInteger.One : BigInteger.Zero);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CmpIOp>(CmpIExtSI).Add<CmpIOp>(CmpIExtUI);
    }

    /// <summary><c>extsi(a) == extsi(b) ⇒ a == b</c>, and with <c>!=</c></summary>
    private static bool CmpIExtSI(CmpIOp op, PatternRewriter rewriter) =>
        op.Lhs.DefiningOp is ExtSIOp left && op.Rhs.DefiningOp is ExtSIOp right ? OfNarrow(op, left.In, right.In, rewriter) : rewriter.NoMatch(op, $"the operands are not both sign-extended");

    /// <summary><c>extui(a) == extui(b) ⇒ a == b</c>, and with <c>!=</c></summary>
    private static bool CmpIExtUI(CmpIOp op, PatternRewriter rewriter) =>
        op.Lhs.DefiningOp is ExtUIOp left && op.Rhs.DefiningOp is ExtUIOp right ? OfNarrow(op, left.In, right.In, rewriter) : rewriter.NoMatch(op, $"the operands are not both zero-extended");

    private static bool OfNarrow(CmpIOp op, Value left, Value right, PatternRewriter rewriter)
    {
        if (!left.Type.Equals(right.Type)) return rewriter.NoMatch(op, $"the operands are extended from different types");
        if (op.Predicate is not (CmpIPredicate.Eq or CmpIPredicate.Ne)) return rewriter.NoMatch(op, $"does not ask for equality");
        return rewriter.Replace(op, Create(rewriter, left, right, op.Predicate));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, RangeComparison.RangeOf(Predicate.Truth(operands[0], operands[1])));
    }
}
