namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Ends a graph: <c>ml_program.output %a : i32</c>.</summary>
[Op("ml_program.output", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class OutputOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "ml_program.subgraph")) FunctionLikeOp.VerifyReturn(this, verifier, "outputs", "output");
    }
}
