namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Any number of types, perhaps given ones: <c>%ts = pdl.types : [i32, i64]</c>.</summary>
[Op("pdl.types", Syntax = "attr-dict (`:` $constantTypes^)?")]
public sealed partial class TypesOp : Operation
{
    [Attr<TypeArray>] public partial ArrayAttr? ConstantTypes { get; set; }
    [Result<RangeOf<PdlTypeType>>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ConstantTypes is null) BindingUse.Verify(this, verifier);
    }
}
