using OpenXla.Ir.Dialects.Linalg.Canonicalization;
using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>
/// A tensor cut in tiles, which become its last dimensions:
/// <c>linalg.pack %a inner_dims_pos = [0, 1] inner_tiles = [8, 32] into %b : tensor&lt;128x256xf32&gt; -> tensor&lt;16x8x8x32xf32&gt;</c>.
/// </summary>
[Op("linalg.pack",
    Syntax = "$source (`padding_value` `(` $padding_value^ `:` type($padding_value) `)`)? (`outer_dims_perm` `=` $outer_dims_perm^)? `inner_dims_pos` `=` $inner_dims_pos `inner_tiles` `=` custom<DynamicIndexList>($inner_tiles, $static_inner_tiles) `into` $dest attr-dict `:` type($source) `->` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result", Summary = "result type matches type of dest")]
public sealed partial class PackOp : Operation, IFoldable, IDestinationStyle, INamesResults, IPure
{
    bool IDestinationStyle.ReadsThroughCasts => false;

    [Operand<RankedTensor>] public partial Value<TensorType> Source { get; set; }
    [Operand<RankedTensor>] public partial Value<TensorType> Dest { get; set; }
    [Operand("padding_value")] public partial Value? PaddingValue { get; set; }
    [Attr("outer_dims_perm", Default = new long[0])] public partial EquatableArray<long>? OuterDimsPerm { get; set; }
    [Attr("inner_dims_pos")] public partial EquatableArray<long> InnerDimsPos { get; set; }
    [Operand<Index>("inner_tiles")] public partial OperandRange InnerTiles { get; }
    [Attr("static_inner_tiles")] public partial EquatableArray<long> StaticInnerTiles { get; set; }
    [Result<RankedTensor>] public partial Value Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "pack");
    }

    /// <summary>A splat in another layout is a splat.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => PaddingValue is null || Equals(operands[2], (operands[0] as DenseElementsAttr) is { IsSplat: true } splat ? splat.SplatValue : null) ? SplatReshape.Fold(operands[0], Result.Type) : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        RelayoutCanonicalization.PopulatePack(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var layout = new TileLayout(Source.Type, Dest.Type, OuterDimsPerm, InnerDimsPos, StaticInnerTiles, InnerTiles);
        if (layout.FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
        else if (FindPaddingMistake(layout) is { } wrong) verifier.Error(this, wrong);
    }

    private string? FindPaddingMistake(TileLayout layout)
    {
        var element = Source.Type.ElementType;
        if (PaddingValue is { } padding)
            return padding.Type.Equals(element) ? null : $"expected padding_value has '{element}' but got: '{padding.Type}'";
        return layout.NeedsPadding ? "invalid tile factor or output size provided. Only full tiles are supported when padding_value is not set" : null;
    }
}
