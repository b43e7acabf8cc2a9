namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Compares two floating-point numbers: <c>llvm.fcmp "olt" %a, %b : f32</c>.</summary>
[Op("llvm.fcmp")]
[TypeFrom("res", "lhs", nameof(LlvmCompatibility.Boolean), Owner = typeof(LlvmCompatibility), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class FCmpOp : Operation, ISameTypeOperands, IPure
{
    [Attr] public partial FCmpPredicate Predicate { get; set; }
    [Operand<LlvmFloatLike>] public partial Value Lhs { get; set; }
    [Operand<LlvmFloatLike>] public partial Value Rhs { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmBoolLike>] public partial Value Res { get; }

    public static void Parse(AsmParser parser, OperationState state) =>
        ComparisonSyntax.Parse(parser, state, static name => (long?)FCmpPredicateText.FromKeyword(name));

    protected override void Print(AsmPrinter printer) => ComparisonSyntax.Print(printer, this, Predicate.Keyword());
}
