using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Holds a number or a string, and is wrong without.</summary>
[Op("test.any_attr_of_i32_str")]
public sealed partial class AnyAttrOfI32StrOp : Operation
{
    [Attr("attr")] public partial IrAttribute Held { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Held is not (StringAttr or IntegerAttr { Type: IntegerType { Width: 32, IsSignless: true } }))
            verifier.Error(this, "attribute 'attr' failed to satisfy constraint: 32-bit signless integer attribute or string attribute");
    }
}
