using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation whose loops and maps its name tells; it carries the maps, as upstream does, in an attribute that only the generic form shows.</summary>
[OpBase]
public abstract partial class LoopNestOp : NamedOp
{
    private const string Carried = "linalg.memoized_indexing_maps";

    private protected abstract LoopSignature Loops { get; }

    private protected override int BodyOperands => Loops.OperandCount;

    /// <summary>Most multiply and add; those with zero points have two operands more.</summary>
    private protected override Func<ScalarBuilder, Value>? BodyMaker =>
        Loops.OperandCount == 5 ? static scalars => scalars.QuantizedMultiplyAdd() : static scalars => scalars.MultiplyAdd();

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
        if (!Array.TrueForAll(maps, CanBeWritten)) return;
        SetAttribute(Carried, maps == Loops.Maps ? Loops.MapsAttribute : ArrayAttr.Of(maps.Select(static map => new AffineMapAttr(map))));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int before = verifier.ErrorCount;
        base.Verify(verifier);
        // The maps that it carries may be others than its own.
        if (verifier.ErrorCount == before && Loops.HasWindow && WindowMaps.FindMistake(Maps) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    /// <summary>The text of a map has no words for the smallest of all numbers: a minus sign and a number that is too large are two things.</summary>
    private static bool CanBeWritten(AffineMap map)
    {
        bool isFine = true;
        foreach (var result in map.Results) result.Walk(part => isFine &= part is not AffineConstantExpr { Value: long.MinValue });
        return isFine;
    }

    private protected static void ParseLoopNest(AsmParser parser, OperationState state, LoopSignature loops, Func<ScalarBuilder, Value> build) =>
        ParseNamed(parser, state, loops.OperandCount, build);
}
