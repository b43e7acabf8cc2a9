namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Erases an operation: <c>pdl.erase %root</c>.</summary>
[Op("pdl.erase", Syntax = "$opValue attr-dict")]
public sealed partial class EraseOp : Operation
{
    [Operand<PdlOperationType>] public partial Value OpValue { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "pdl.rewrite");
    }
}
