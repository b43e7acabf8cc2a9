namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares two integers or pointers: <c>llvm.icmp "slt" %a, %b : i32</c>.</summary>
[Op("llvm.icmp")]
[TypeFrom("res", "lhs", nameof(LlvmCompatibility.Boolean), Owner = typeof(LlvmCompatibility), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class ICmpOp : Operation, ISameTypeOperands, IPure, IFoldable
{
    [Attr] public partial ICmpPredicate Predicate { get; set; }
    [Operand<LlvmComparable>] public partial Value Lhs { get; set; }
    [Operand<LlvmComparable>] public partial Value Rhs { get; set; }
    [Result<LlvmBoolLike>] public partial Value Res { get; }

    /// <summary><c>x == x ⇒ true</c>, <c>alloca == null ⇒ false</c>, <c>null == alloca ⇒ alloca == null</c>, and the same with <c>!=</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Predicate is not (ICmpPredicate.Eq or ICmpPredicate.Ne)) return FoldResult.None;
        if (Lhs == Rhs) return Constant(Predicate == ICmpPredicate.Eq);
        if (Lhs.DefiningOp is AllocaOp && Rhs.DefiningOp is ZeroOp) return Constant(Predicate == ICmpPredicate.Ne);
        if (Lhs.DefiningOp is not ZeroOp || Rhs.DefiningOp is not AllocaOp) return FoldResult.None;
        (Lhs, Rhs) = (Rhs, Lhs);
        return FoldResult.InPlace;
    }

    private IrAttribute Constant(bool value)
    {
        var bit = IntegerAttr.Of(value);
        return Res.Type is VectorType vector ? DenseElementsAttr.Splat(vector, bit) : bit;
    }

    public static void Parse(AsmParser parser, OperationState state) =>
        ComparisonSyntax.Parse(parser, state, static name => (long?)ICmpPredicateText.FromKeyword(name));

    protected override void Print(AsmPrinter printer) => ComparisonSyntax.Print(printer, this, Predicate.Keyword());
}
