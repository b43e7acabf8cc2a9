namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>The regions of an operation: <c>irdl.regions(body: %r)</c>.</summary>
[Op("irdl.regions", Syntax = "`` custom<NamedValueList>($args, $names) attr-dict", CustomDirectives = typeof(NamedValues))]
public sealed partial class RegionsOp : Operation
{
    [Operand<IrdlRegionType>] public partial OperandRange Args { get; }
    [Attr<StringArray>] public partial ArrayAttr Names { get; set; }

    protected override bool FitsCustomForm => NamedValues.CanBeListed(Names);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.operation")) NamedValues.VerifyList(this, verifier, "region", Names, Args.Count);
    }
}
