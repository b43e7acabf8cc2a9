using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What matrix products share: maps that may be written, for operands that are transposed or broadcast, and a body that multiplies and adds.</summary>
[OpBase]
public abstract partial class ContractionOp : NamedOp
{
    [Attr<AffineMapArrayAttr>("indexing_maps")] public partial ArrayAttr? IndexingMaps { get; set; }
    [Attr] public partial TypeFn? Cast { get; set; }

    /// <summary>The maps that the op has where none are written.</summary>
    private protected abstract LoopSignature Loops { get; }

    private protected override int BodyOperands => 3;

    private protected override bool IsContraction => true;

    private protected override Func<ScalarBuilder, Value> BodyMaker => scalars => scalars.MultiplyAdd(Cast ?? TypeFn.CastSigned);

    public override IReadOnlyList<AffineMap> Maps =>
        IndexingMaps is { } maps && maps != Loops.MapsAttribute ? StructuredSyntax.MapsOf(maps) : Loops.Maps;

    public override IReadOnlyList<IteratorType> Iterators => Loops.Iterators;

    protected override void SetDefaults()
    {
        if (GetInherentAttribute("indexing_maps") is null) IndexingMaps = Loops.MapsAttribute;
    }

    /// <summary>Reads an optional <c>indexing_maps = […]</c>, then as other named ops.</summary>
    private protected static void ParseContraction(AsmParser parser, OperationState state)
    {
        StructuredSyntax.ParseMaps(parser, state);
        ParseNamed(parser, state, 3, static scalars => scalars.MultiplyAdd(scalars.SaidCast));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (IndexingMaps is { } maps && !Maps.SequenceEqual(Loops.Maps)) StructuredSyntax.PrintMaps(printer, maps);
        base.Print(printer);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (maps, own) = (Maps, Loops.Maps);
        if (!maps.SequenceEqual(own) && FindMapMistake(maps, own) is { } mistake) verifier.Error(this, mistake);
        else base.Verify(verifier);
    }

    /// <summary>What is wrong with maps that are not the op's own.</summary>
    private protected abstract string? FindMapMistake(IReadOnlyList<AffineMap> maps, AffineMap[] own);

    /// <summary>Whether a map indexes by no loops but those that the op's own map has.</summary>
    private protected static bool KnowsOnlyOwn(AffineMap map, AffineMap own) => map.Results.All(own.Results.Contains);
}
