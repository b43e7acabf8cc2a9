using OpenXla.Ir.Dialects.Linalg.Canonicalization;
using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>
/// A tensor put together from its tiles:
/// <c>linalg.unpack %a inner_dims_pos = [0, 1] inner_tiles = [8, 32] into %b : tensor&lt;16x8x8x32xf32&gt; -> tensor&lt;128x256xf32&gt;</c>.
/// </summary>
[Op("linalg.unpack",
    Syntax = "$source (`outer_dims_perm` `=` $outer_dims_perm^)? `inner_dims_pos` `=` $inner_dims_pos `inner_tiles` `=` custom<DynamicIndexList>($inner_tiles, $static_inner_tiles) `into` $dest attr-dict `:` type($source) `->` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result", Summary = "result type matches type of dest")]
public sealed partial class UnPackOp : Operation, IFoldable, IDestinationStyle, INamesResults, IPure
{
    bool IDestinationStyle.ReadsThroughCasts => false;

    [Operand<RankedTensor>] public partial Value<TensorType> Source { get; set; }
    [Operand<RankedTensor>] public partial Value<TensorType> Dest { get; set; }
    [Attr("outer_dims_perm", Default = new long[0])] public partial EquatableArray<long>? OuterDimsPerm { get; set; }
    [Attr("inner_dims_pos")] public partial EquatableArray<long> InnerDimsPos { get; set; }
    [Operand<Index>("inner_tiles")] public partial OperandRange InnerTiles { get; }
    [Attr("static_inner_tiles")] public partial EquatableArray<long> StaticInnerTiles { get; set; }
    [Result<RankedTensor>] public partial Value Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "unpack");
    }

    /// <summary>A splat in another layout is a splat.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => SplatReshape.Fold(operands[0], Result.Type);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        RelayoutCanonicalization.PopulateUnPack(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var layout = new TileLayout(Dest.Type, Source.Type, OuterDimsPerm, InnerDimsPos, StaticInnerTiles, InnerTiles);
        if (layout.FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }
}
