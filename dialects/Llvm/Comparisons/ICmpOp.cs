namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares two integers or pointers: <c>llvm.icmp "slt" %a, %b : i32</c>.</summary>
[Op("llvm.icmp")]
[TypeFrom("res", "lhs", nameof(LlvmCompatibility.Boolean), Owner = typeof(LlvmCompatibility), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class ICmpOp : Operation, ISameTypeOperands, IPure
{
    [Attr] public partial ICmpPredicate Predicate { get; set; }
    [Operand<LlvmComparable>] public partial Value Lhs { get; set; }
    [Operand<LlvmComparable>] public partial Value Rhs { get; set; }
    [Result<LlvmBoolLike>] public partial Value Res { get; }

    public static void Parse(AsmParser parser, OperationState state) =>
        ComparisonSyntax.Parse(parser, state, static name => (long?)ICmpPredicateText.FromKeyword(name));

    protected override void Print(AsmPrinter printer) => ComparisonSyntax.Print(printer, this, Predicate.Keyword());
}
