namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>The results of an operation: <c>irdl.results(a: %t, b: variadic %u)</c>.</summary>
[Op("irdl.results", Syntax = "`` custom<NamedValueListWithVariadicity>($args, $names, $variadicity) attr-dict", CustomDirectives = typeof(NamedValues))]
public sealed partial class ResultsOp : Operation
{
    [Operand<IrdlAttributeType>] public partial OperandRange Args { get; }
    [Attr<StringArray>] public partial ArrayAttr Names { get; set; }
    [Attr(Summary = "")] public partial VariadicityArrayAttr Variadicity { get; set; }

    protected override bool FitsCustomForm => NamedValues.CanBeListed(Names);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "irdl.operation")) return;
        if (Variadicity.Value.Count != Args.Count) verifier.Error(this, $"the number of results and their variadicities must be the same, but got {Args.Count} and {Variadicity.Value.Count} respectively");
        else NamedValues.VerifyList(this, verifier, "result", Names, Args.Count);
    }
}
