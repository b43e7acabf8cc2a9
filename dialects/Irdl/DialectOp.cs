namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Defines a dialect: <c>irdl.dialect @cmath { … }</c>.</summary>
[Op("irdl.dialect")]
public sealed partial class DialectOp : NamedDefinitionOp, IIsolatedFromAbove, ISymbolTable
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseDefinition(parser, state);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!NamedValues.IsDialect(Symbol)) verifier.Error(this, "invalid dialect name");
    }
}
