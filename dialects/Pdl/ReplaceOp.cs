namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Replaces an operation by values, or by the results of another: <c>pdl.replace %root with (%x : !pdl.value)</c>.</summary>
[Op("pdl.replace", Syntax = "$opValue `with` (`(` $replValues^ `:` type($replValues) `)`)? ($replOperation^)? attr-dict")]
public sealed partial class ReplaceOp : Operation
{
    [Operand<PdlOperationType>] public partial Value OpValue { get; set; }
    [Operand<PdlOperationType>] public partial Value? ReplOperation { get; set; }
    [Operand<OneOrRangeOf<PdlValueType>>] public partial OperandRange ReplValues { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "pdl.rewrite") && ReplOperation is not null && ReplValues.Count > 0)
            verifier.Error(this, "expected no replacement values to be provided when the replacement operation is present");
    }
}
