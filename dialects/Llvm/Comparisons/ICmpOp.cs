namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares two integers or pointers: <c>llvm.icmp "slt" %a, %b : i32</c>.</summary>
[Op("llvm.icmp")]
[TypeFrom("res", "lhs", nameof(ComparisonSyntax.ResultOf), Owner = typeof(ComparisonSyntax), Summary = "result is i1, in the shape of the operands")]
public sealed partial class ICmpOp : Operation, ISameTypeOperands, IPure
{
    [Attr] public partial ICmpPredicate Predicate { get; set; }
    [Operand] public partial Value Lhs { get; set; }
    [Operand] public partial Value Rhs { get; set; }
    [Result<BoolLike>] public partial Value Res { get; }

    public static void Parse(AsmParser parser, OperationState state) =>
        ComparisonSyntax.Parse(parser, state, static name => Enum.TryParse<ICmpPredicate>(name, true, out var predicate) ? (long)predicate : null);

    protected override void Print(AsmPrinter printer) => ComparisonSyntax.Print(printer, this, Predicate.Keyword());
}
