namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Defines a type: <c>irdl.type @complex { irdl.parameters(element: %t) }</c>.</summary>
[Op("irdl.type")]
public sealed partial class TypeOp : NamedDefinitionOp, INoRegionArguments
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseDefinition(parser, state);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.dialect") && HasAtMostOne<ParametersOp>(verifier)) NamedValues.Verify(this, verifier, Symbol, "type");
    }
}
