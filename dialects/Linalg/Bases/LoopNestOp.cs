using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation whose loops and maps its name tells; it carries the maps, as upstream does, in an attribute that only the generic form shows.</summary>
[OpBase]
public abstract partial class LoopNestOp : NamedOp
{
    private const string Carried = "linalg.memoized_indexing_maps";

    private protected abstract LoopSignature Loops { get; }

    private protected override int BodyOperands => Loops.OperandCount;

    /// <summary>The maps as the name and the attributes tell them.</summary>
    private protected virtual AffineMap[] OwnMaps => Loops.Maps;

    public override IReadOnlyList<AffineMap> Maps =>
        DiscardableAttributes.Get(Carried) is ArrayAttr carried && carried.Elements.All(static map => map is AffineMapAttr)
            ? [.. carried.Elements.Select(static map => ((AffineMapAttr)map).Map)]
            : OwnMaps;

    public override IReadOnlyList<IteratorType> Iterators => Loops.Iterators;

    protected override void SetDefaults()
    {
        if (DiscardableAttributes.Get(Carried) is not null) return;
        var maps = OwnMaps;
        SetAttribute(Carried, maps == Loops.Maps ? Loops.MapsAttribute : ArrayAttr.Of(maps.Select(static map => new AffineMapAttr(map))));
    }

    private protected static void ParseLoopNest(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build) =>
        ParseNamed(parser, state, loops.OperandCount, build);
}
