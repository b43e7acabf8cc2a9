namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares two floating-point numbers: <c>llvm.fcmp "olt" %a, %b : f32</c>.</summary>
[Op("llvm.fcmp")]
[TypeFrom("res", "lhs", nameof(ComparisonSyntax.ResultOf), Owner = typeof(ComparisonSyntax), Summary = "result is i1, in the shape of the operands")]
public sealed partial class FCmpOp : Operation, ISameTypeOperands, IPure
{
    [Attr] public partial FCmpPredicate Predicate { get; set; }
    [Operand<LlvmFloatLike>] public partial Value Lhs { get; set; }
    [Operand<LlvmFloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<BoolLike>] public partial Value Res { get; }

    public static void Parse(AsmParser parser, OperationState state) =>
        ComparisonSyntax.Parse(parser, state, static name => Enum.TryParse<FCmpPredicate>(name.Trim('_'), true, out var predicate) ? (long)predicate : null);

    protected override void Print(AsmPrinter printer) => ComparisonSyntax.Print(printer, this, Predicate.Keyword());
}
