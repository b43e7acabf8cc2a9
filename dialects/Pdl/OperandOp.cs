namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An operand, perhaps of a type: <c>%x = pdl.operand : %type</c>.</summary>
[Op("pdl.operand", Syntax = "(`:` $valueType^)? attr-dict")]
public sealed partial class OperandOp : Operation
{
    [Operand<PdlTypeType>] public partial Value? ValueType { get; set; }
    [Result<PdlValueType>("value")] public partial Value Handle { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "pdl.pattern")) BindingUse.Verify(this, verifier);
    }
}
