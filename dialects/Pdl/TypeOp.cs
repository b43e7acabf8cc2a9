namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A type, perhaps a given one: <c>%t = pdl.type : i32</c>.</summary>
[Op("pdl.type", Syntax = "attr-dict (`:` $constantType^)?")]
public sealed partial class TypeOp : Operation
{
    [Attr] public partial IrType? ConstantType { get; set; }
    [Result<PdlTypeType>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ConstantType is null) BindingUse.Verify(this, verifier);
    }
}
