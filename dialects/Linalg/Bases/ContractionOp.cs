using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What matrix products share: maps that may be written, for operands that are transposed or broadcast, and a body that multiplies and adds.</summary>
[OpBase]
public abstract partial class ContractionOp : NamedOp
{
    [Attr("indexing_maps")] public partial ArrayAttr? IndexingMaps { get; set; }
    [Attr] public partial TypeFn? Cast { get; set; }

    /// <summary>The maps that the op has where none are written.</summary>
    private protected abstract LoopSignature Loops { get; }

    public override IReadOnlyList<AffineMap> Maps => IndexingMaps is { } maps ? StructuredSyntax.MapsOf(maps) : Loops.MapsOf();

    public override IReadOnlyList<IteratorType> Iterators => Loops.Iterators;

    protected override void SetDefaults() => IndexingMaps ??= ArrayAttr.Of(Loops.MapsOf().Select(m => new AffineMapAttr(m)));

    /// <summary>Reads an optional <c>indexing_maps = […]</c>, then as other named ops.</summary>
    private protected static void ParseContraction(AsmParser parser, OperationState state)
    {
        StructuredSyntax.ParseMaps(parser, state);
        ParseNamed(parser, state, 3, scalars => scalars.MultiplyAdd((state.GetAttribute("cast") as TypeFnAttr)?.Value ?? TypeFn.CastSigned));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (IndexingMaps is { } maps && !Maps.SequenceEqual(Loops.MapsOf())) StructuredSyntax.PrintMaps(printer, maps);
        base.Print(printer);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMapMistake() is { } mistake) verifier.Error(this, mistake);
        else base.Verify(verifier);
    }

    /// <summary>Maps other than the op's own may leave dimensions out of an input, or swap them, but know no others.</summary>
    private string? FindMapMistake()
    {
        if (IndexingMaps is null) return null;
        var own = Loops.MapsOf();
        var maps = Maps;
        if (maps.Count != own.Length || maps.SequenceEqual(own)) return null;
        for (int i = 0; i < own.Length; i++)
            if (!maps[i].Results.ToArray().All(own[i].Results.ToArray().Contains)) return "Unexpected dim expression in map result.";
        return null;
    }
}
