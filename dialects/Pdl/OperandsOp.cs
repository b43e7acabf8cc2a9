namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Any number of operands, perhaps of given types: <c>%xs = pdl.operands : %types</c>.</summary>
[Op("pdl.operands", Syntax = "(`:` $valueType^)? attr-dict")]
public sealed partial class OperandsOp : Operation
{
    [Operand<RangeOf<PdlTypeType>>] public partial Value? ValueType { get; set; }
    [Result<RangeOf<PdlValueType>>("value")] public partial Value Handle { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "pdl.pattern")) BindingUse.Verify(this, verifier);
    }
}
