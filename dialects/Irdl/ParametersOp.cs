namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>The parameters of a type or attribute: <c>irdl.parameters(element: %t)</c>.</summary>
[Op("irdl.parameters", Syntax = "`` custom<NamedValueList>($args, $names) attr-dict", CustomDirectives = typeof(NamedValues))]
public sealed partial class ParametersOp : Operation
{
    [Operand<IrdlAttributeType>] public partial OperandRange Args { get; }
    [Attr<StringArray>] public partial ArrayAttr Names { get; set; }

    protected override bool FitsCustomForm => NamedValues.CanBeListed(Names);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.attribute", "irdl.type")) NamedValues.VerifyList(this, verifier, "parameter", Names, Args.Count);
    }
}
