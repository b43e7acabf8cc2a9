namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Whether the dialects of all that is involved allow a body to come into the region of a call.</summary>
internal sealed class InlineLegality(Region target, bool isCopied, IrMapping arguments)
{
    internal bool Allows(Region body) =>
        target.Owner.Info.Dialect is IInliningDialect around && around.IsLegalToInline(target, body, isCopied, arguments) && AllowsOperations(body);

    private bool AllowsOperations(Region region)
    {
        foreach (var block in region.Blocks)
            foreach (var op in block.Operations)
            {
                if (op.Info.Dialect is not IInliningDialect dialect || !dialect.IsLegalToInline(op, target, isCopied, arguments)) return false;
                if (op.RegionCount == 0 || !dialect.IsAnalyzedInside(op)) continue;
                foreach (var inner in op.Regions)
                    if (!AllowsOperations(inner)) return false;
            }
        return true;
    }
}
