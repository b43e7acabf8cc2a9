namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Defines an operation: <c>irdl.operation @norm { irdl.operands(in: %c) irdl.results(out: %t) }</c>.</summary>
[Op("irdl.operation")]
public sealed partial class OperationOp : NamedDefinitionOp, INoRegionArguments
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseDefinition(parser, state);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.dialect")
            && HasAtMostOne<OperandsOp>(verifier) && HasAtMostOne<ResultsOp>(verifier) && HasAtMostOne<AttributesOp>(verifier) && HasAtMostOne<RegionsOp>(verifier))
            NamedValues.Verify(this, verifier, Symbol, "operation");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var op in Body.FirstBlock!.Operations)
        {
            var (names, what) = op switch
            {
                OperandsOp operands => (operands.Names, "operands"),
                ResultsOp results => (results.Names, "results"),
                RegionsOp regions => (regions.Names, "regions"),
                _ => (null, ""),
            };
            foreach (var name in names?.Elements ?? [])
            {
                if (owners.TryAdd(((StringAttr)name).Value, what)) continue;
                verifier.Error(this, $"contains a value named '{((StringAttr)name).Value}' for both its {owners[((StringAttr)name).Value]} and {what}");
                return;
            }
        }
    }
}
