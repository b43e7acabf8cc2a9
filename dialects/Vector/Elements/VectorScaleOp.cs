namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The factor by which scalable extents are multiplied.</summary>
[Op("vector.vscale", Syntax = "attr-dict")]
public sealed partial class VectorScaleOp : Operation, IPure, INamesResults
{
    [Result<Index>("res")] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "vscale");
    }
}
