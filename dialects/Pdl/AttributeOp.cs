namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An attribute, perhaps of a type or with a value: <c>%a = pdl.attribute = 42 : i32</c>.</summary>
[Op("pdl.attribute", Syntax = "(`:` $valueType^)? (`=` $value^)? attr-dict-with-keyword")]
public sealed partial class AttributeOp : Operation
{
    [Operand<PdlTypeType>] public partial Value? ValueType { get; set; }
    [Attr] public partial IrAttribute? Value { get; set; }
    [Result<PdlAttributeType>] public partial Value Attr { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Value is not null)
        {
            if (ValueType is not null) verifier.Error(this, "expected only one of [`type`, `value`] to be set");
            return;
        }
        if (ParentOp is RewriteOp) verifier.Error(this, "expected constant value when specified within a `pdl.rewrite`");
        else BindingUse.Verify(this, verifier);
    }
}
