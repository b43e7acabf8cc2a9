namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The elements that a body computes.</summary>
[Op("linalg.yield", Syntax = "attr-dict ($values^ `:` type($values))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ParentOp is IStructured structured) StructuredVerification.VerifyYield(this, structured, verifier);
        else verifier.Error(this, "expected parent op with LinalgOp interface");
    }
}
