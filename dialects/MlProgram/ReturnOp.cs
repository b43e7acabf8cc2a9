namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Ends a function: <c>ml_program.return %a : i32</c>.</summary>
[Op("ml_program.return", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "ml_program.func")) FunctionLikeOp.VerifyReturn(this, verifier, "returns", "return");
    }
}
