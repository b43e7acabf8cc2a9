namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>What to do where a pattern was found, as a body or by a function in C#: <c>pdl.rewrite %root with "fuse"</c>.</summary>
[Op("pdl.rewrite", Syntax = "($root^)? (`with` $name^ (`(` $externalArgs^ `:` type($externalArgs) `)`)?)? ($bodyRegion^)? attr-dict-with-keyword")]
public sealed partial class RewriteOp : Operation, ITerminator, INoTerminator, INoRegionArguments, ISingleBlock
{
    [Operand<PdlOperationType>] public partial Value? Root { get; set; }
    [Attr("name")] public partial string? Function { get; set; }
    [Operand<AnyPdl>] public partial OperandRange ExternalArgs { get; }
    [Region] public partial Region BodyRegion { get; }

    public override string DefaultDialect => "pdl";

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "pdl.pattern");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Function is not null)
        {
            if (BodyRegion.FirstBlock is not null) verifier.Error(this, "expected rewrite region to be empty when rewrite is external");
        }
        else if (BodyRegion.FirstBlock is null)
        {
            verifier.Error(this, "expected rewrite region to be non-empty if external name is not specified");
        }
        else if (ExternalArgs.Count > 0)
        {
            verifier.Error(this, "expected no external arguments when the rewrite is specified inline");
        }
    }
}
